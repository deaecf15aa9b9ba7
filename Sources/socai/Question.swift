import Events

/// A command that asks the ledger: its answer can be printed, and held against the answer at another moment.
protocol Question: Command {
  /// - Throws: `UsageError` for a call that names what is not on record.
  static func answer(_ arguments: Arguments, _ inquiry: Inquiry) throws -> Answer
}

extension Question {
  static func run(_ arguments: Arguments, _ console: Console) throws {
    let inquiry = try Inquiry(arguments)
    try inquiry.answer(answer(arguments, inquiry))
  }
}

/// A command that takes another command's words after its own.
protocol Wrapping: Command {
  static func run(words: [String], language: Language) throws
}

extension Wrapping {
  static func run(_ arguments: Arguments, _ console: Console) throws {
    try run(words: arguments.operands, language: console.language)
  }
}
