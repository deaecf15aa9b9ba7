/// The words of one call after the command's name, taken apart by the options that the command declares.
struct Arguments: Sendable {
  private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]
  /// The command's answer is a table that a workbook can hold.
  let takesWorkbook: Bool

  /// - Throws: `UsageError` for an unknown option, one without its value, a switch with a value.
  init(_ words: [String], taking options: [Option]) throws(UsageError) {
    takesWorkbook = options.contains { $0.value == Option.workbook.value }
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      if word == "--" {
        operands += rest
        return
      }
      let (name, attached) = Self.split(word)
      guard let option = options.first(where: { $0.name == name }) else {
        // Without its value, which may be a secret.
        throw .unknownOption(String(word.prefix { $0 != "=" }), nearest: Self.nearest(to: name, in: options))
      }
      switch (option.value, attached) {
      case (nil, nil): values[name, default: []].append("")
      case (nil, .some): throw .valueNotTaken(name)
      case (.some, .some(let value)): values[name, default: []].append(value)
      case (.some(let placeholder), nil):
        guard let value = rest.popFirst() else { throw .valueMissing(name, placeholder) }
        values[name, default: []].append(value)
      }
    }
  }

  /// The last value given for an option.
  subscript(option: String) -> String? { values[option]?.last }

  /// Every value given for an option, in the order of the call.
  func all(_ option: String) -> [String] { values[option] ?? [] }

  func has(_ option: String) -> Bool { values[option] != nil }

  /// Refuses options that say nothing beside `first`, an option that was given (or an operand by its placeholder).
  func refuse(_ first: String, with others: String...) throws(UsageError) {
    let isOperand = first.first?.isUppercase ?? false
    guard isOperand ? !operands.isEmpty : has(first) else { return }
    if let other = others.first(where: has) {
      throw .notTogether(isOperand ? first : "--\(first)", "--\(other)")
    }
  }

  /// Refuses options that say something only beside `other`.
  func refuse(without other: String, _ options: String...) throws(UsageError) {
    if let option = options.first(where: has), !has(other) { throw .onlyWith("--\(option)", "--\(other)") }
  }

  private static func split(_ word: String) -> (name: String, value: String?) {
    let bare = word.drop { $0 == "-" }
    if bare == "h" { return ("help", nil) }
    guard let equals = bare.firstIndex(of: "=") else { return (String(bare), nil) }
    return (String(bare[..<equals]), String(bare[bare.index(after: equals)...]))
  }

  private static func nearest(to name: String, in options: [Option]) -> String? {
    options.map(\.name).map { (name: $0, distance: editDistance($0, name)) }
      .filter { $0.distance <= 2 }.min { $0.distance < $1.distance }?.name
  }
}

/// How many letters must be put in, taken out or changed to come from one word to the other (Levenshtein).
func editDistance(_ one: String, _ other: String) -> Int {
  let target = Array(other)
  var row = Array(0...target.count)
  for (i, letter) in one.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for j in target.indices {
      let above = row[j + 1]
      row[j + 1] = min(above + 1, row[j] + 1, diagonal + (letter == target[j] ? 0 : 1))
      diagonal = above
    }
  }
  return row[target.count]
}
