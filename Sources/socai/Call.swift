import Events

/// The words of a call, and the language that they ask for wherever `--lang` stands: `socai --lang vi`, `socai help
/// --lang=vi poverty`, `socai poverty --lang vi`.
struct Call {
  /// A command (or `help`) first; `--lang` follows the other words of a command, which takes it as an option.
  let words: [String]
  let language: Language

  init(_ words: [String]) throws(UsageError) {
    var rest: [String] = []
    var asked: String?
    var left = words[...]
    while let word = left.popFirst(), word != "--" {
      if word == "--lang" {
        guard let value = left.popFirst() else { throw .valueMissing("lang", "vi|en") }
        asked = value
      } else if word.hasPrefix("--lang=") {
        asked = String(word.dropFirst("--lang=".count))
      } else {
        rest.append(word)
      }
    }
    language = try Console.language(asked)
    let takesOptions = rest.first.map { !["help", "--help", "-h", "version", "--version"].contains($0) } ?? false
    if takesOptions, let asked { rest += ["--lang", asked] }
    self.words = rest + (words.contains("--") ? ["--"] + left : [])
  }
}
