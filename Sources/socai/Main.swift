import Bookkeeping
import Events
import Foundation
import Ledger
import Merkle
import Synchronization

/// `socai COMMAND …`: finds the command, runs it, and turns what it throws into one sentence and an exit code.
///
/// 0: good. 1: refused (a draft, or a proof that does not hold). 2: the call is not understood. 3: the ledger is damaged.
@main
enum Main {
  static var commands: [any Command.Type] {
    [
      InitCommand.self,
      AppendCommand.self,
      LogCommand.self,
      ShowCommand.self,
      AuditCommand.self,
      ReplayCommand.self,
      RebuildCommand.self,
      BenchAppendCommand.self,
      VerifyCommand.self,
      CheckpointCommand.self,
      KeyCommand.self,
      EraseCommand.self,
      BackupCommand.self,
      RestoreCommand.self,
      ProveCommand.self,
      WitnessCommand.self,
      CheckCommand.self,
      ExportCommand.self,
      UnitsCommand.self,
      PlansCommand.self,
      PovertyCommand.self,
      TargetsCommand.self,
      DutiesCommand.self,
      AwardsCommand.self,
      NominationsCommand.self,
      QuotasCommand.self,
      HouseholdsCommand.self,
      WhyCommand.self,
      EvidenceCommand.self,
      DiffCommand.self,
      FlagsCommand.self,
      ScorecardCommand.self,
      SupportCommand.self,
      CreditCommand.self,
      ModelsCommand.self,
      CommunicationCommand.self,
      ContestsCommand.self,
      AccessCommand.self,
      AccountCommand.self,
      TokenCommand.self,
      ContributionsCommand.self,
      FundsCommand.self,
      InspectionsCommand.self,
      SampleCommand.self,
      ReportsCommand.self,
      ServeCommand.self,
      BenchCommand.self,
    ]
  }

  static func main() {
    signal(SIGPIPE, SIG_IGN)
    let words = Array(CommandLine.arguments.dropFirst())
    var language = Console.environmentLanguage
    do {
      let call = try Call(words)
      language = call.language
      try run(call.words, language)
      exit(ExitStatus.code)
    } catch {
      let (sentences, code) = explained(error)
      for sentence in sentences { Terminal.complain("socai: " + sentence[language]) }
      exit(code)
    }
  }

  private static func run(_ words: [String], _ language: Language) throws {
    guard let name = words.first, !["help", "--help", "-h"].contains(name) || words.count > 1 else {
      return Terminal.write(overview(language))
    }
    if ["help", "--help", "-h"].contains(name) { return Terminal.write(try command(words[1]).help(in: language)) }
    if name == "--version" || name == "version" { return Terminal.write("socai \(Version.text)\n") }
    let command = try command(name)
    if let command = command as? any Wrapping.Type, !words.contains("--help") {
      return try command.run(words: Array(words.dropFirst()), language: language)
    }
    let arguments = try Arguments(Array(words.dropFirst()), taking: command.options)
    if arguments.has("help") { return Terminal.write(command.help(in: language)) }
    try checkOperands(arguments, of: command)
    try command.run(arguments, try Console(arguments))
  }

  static func checkOperands(_ arguments: Arguments, of command: any Command.Type) throws(UsageError) {
    let countMax = command.operands.hasSuffix("...") ? Int.max : command.operands.split(separator: " ").count
    if arguments.operands.count > countMax { throw .operandNotTaken(arguments.operands[countMax]) }
  }

  /// The command of this name, when it asks the ledger.
  static func question(_ name: String) throws(UsageError) -> any Question.Type {
    guard let question = try command(name) as? any Question.Type else {
      let names = commands.filter { $0 is any Question.Type }.map { $0.name }.joined(separator: ", ")
      throw .badValue(
        option: "QUESTION", value: name, expected: Title(vi: "một trong: \(names)", en: "one of \(names)"))
    }
    return question
  }

  static func command(_ name: String) throws(UsageError) -> any Command.Type {
    if let command = commands.first(where: { $0.name == name }) { return command }
    let near = commands.map { (name: $0.name, distance: editDistance($0.name, name)) }
      .filter { $0.distance <= 2 }.min { $0.distance < $1.distance }
    throw .unknownCommand(name, nearest: near?.name)
  }

  private static func overview(_ language: Language) -> String {
    let room = commands.map { $0.name.count }.max() ?? 0
    let lines = commands.map { command in
      "  " + command.name + String(repeating: " ", count: room - command.name.count + 2) + command.summary[language]
    }
    let head = Title(
      vi:
        "socai: sổ cái không thể sửa lén của các phong trào thi đua vì người nghèo\n\nCách dùng: socai LỆNH [tùy chọn]; 'socai help LỆNH' giải thích từng lệnh.\n\nLệnh:\n",
      en:
        "socai: a ledger of the emulation movements for the poor that nobody can change unseen\n\nUsage: socai COMMAND [options]; 'socai help COMMAND' explains each.\n\nCommands:\n"
    )
    return head[language] + lines.joined(separator: "\n") + "\n"
  }

  /// What to say, and the exit code.
  private static func explained(_ error: any Error) -> ([Title], Int32) {
    switch error {
    case let error as UsageError: ([error.sentence], 2)
    case let error as Refusals: (error.all.map(\.line), 1)
    case let error as Refusal: ([error.line], 1)
    case let error as any Titled: ([error.title], 1)
    case let error as Refused: (error.sentences, 1)
    case let error as DamagedLedger: (error.sentences, 3)
    case .damaged(let damage) as LedgerError: ([damage.title], 3)
    case let error as ProveError<TreeFault>: ([error.title], 1)
    case let error as ProofFault: ([error.title], 3)
    case let error as LedgerError: ([error.title], error.isUsage ? 2 : 1)
    case let error as PayloadFault:
      (
        [
          Title(
            vi:
              "một mục trong sổ không đúng danh mục của chương trình này: \(error); hãy chạy 'socai verify' hoặc dùng bản mới hơn",
            en:
              "an entry of the log is not what this program's catalogue says: \(error); run 'socai verify', or use a newer program"
          )
        ], 3
      )
    case let error: ([plain(error)], 1)
    }
  }

  private static func plain(_ error: any Error) -> Title { Title(vi: "\(error)", en: "\(error)") }
}

extension LedgerError {
  /// The call names something that is not there, or is in use.
  var isUsage: Bool {
    switch self {
    case .notALedger, .noEntry, .noSuchSize: true
    case .folderNotEmpty, .isLedger, .fileExists, .locked, .noKey, .badKey, .otherKey, .noPassphrase,
      .wrongPassphrase, .badPassphraseFile, .rotatedAtThisSize, .badDocument, .damaged, .file, .commit:
      false
    }
  }
}

/// How the program ends when nothing was thrown.
enum ExitStatus {
  private static let isDamaged = Atomic(false)

  /// An answer was given, but from a part of the ledger only.
  static func noteDamage() { isDamaged.store(true, ordering: .relaxed) }

  static var code: Int32 { isDamaged.load(ordering: .relaxed) ? 3 : 0 }
}
