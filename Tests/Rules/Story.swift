import CanonicalJSON
import Events
import Projections
import Rules

/// A small ledger in memory: lines that are folded, and one that is judged against them.
///
/// A line reads `DAY UNIT TYPE {payload}`, with `plan=ID`, `re=SEQ` and `doc` before the payload where the entry has them:
///
///     2023-12-10 c-1 household.exited-poverty {"household":"hh-1","review":"rv","standard":"s-2","toStatus":"average"}
struct Story {
  private(set) var state = Projections()
  private var count: UInt64 = 0

  init(_ lines: [String]) throws {
    for line in lines { try append(line) }
  }

  mutating func append(_ line: String) throws {
    let draft = try Draft(line)
    try append(draft.bytes)
  }

  /// Folds a draft's canonical line.
  mutating func append(_ bytes: [UInt8]) throws {
    count += 1
    let seq = Seq(count)
    try bytes.withUnsafeBytes { raw in
      var line = try LineDecoder.draft.decode(raw, &state.symbols)
      line.header.seq = seq
      try state.fold(&line)
    }
  }

  mutating func judge(_ line: String) throws -> [Breach] { try judge(Draft(line).bytes) }

  mutating func judge(_ bytes: [UInt8]) throws -> [Breach] {
    let (event, header) = try decode(bytes)
    return Rules.judge(event, header, in: state)
  }

  mutating func flags(_ line: String) throws -> [Breach] { try flags(of: Draft(line).bytes) }

  mutating func flags(of bytes: [UInt8]) throws -> [Breach] {
    let (event, header) = try decode(bytes)
    return Rules.flags(event, header, in: state)
  }

  private mutating func decode(_ bytes: [UInt8]) throws -> (Event, EntryHeader) {
    try bytes.withUnsafeBytes { raw in
      var line = try LineDecoder.draft.decode(raw, &state.symbols)
      let event = try Event(line.header.type, &line.payload, &state.symbols)
      return (event, line.header)
    }
  }
}

/// A line of a story as a canonical draft.
struct Draft {
  let bytes: [UInt8]

  struct Malformed: Error {
    let line: String
  }

  init(_ line: String) throws {
    guard let brace = line.firstIndex(of: "{") else { throw Malformed(line: line) }
    let words = line[..<brace].split(separator: " ")
    guard words.count >= 3 else { throw Malformed(line: line) }
    var envelope =
      "\"by\":\"a-1\",\"id\":\"e\",\"on\":\"\(words[0])\",\"unit\":\"\(words[1])\",\"type\":\"\(words[2])\",\"v\":1"
    for word in words.dropFirst(3) {
      if word.hasPrefix("plan=") { envelope += ",\"plan\":\"\(word.dropFirst(5))\"" }
      if word.hasPrefix("re=") { envelope += ",\"re\":\(word.dropFirst(3))" }
      if word == "doc" { envelope += ",\"doc\":\"\(String(repeating: "0", count: 64))\"" }
    }
    bytes = try JSON(parsing: "{\(envelope),\"what\":\(line[brace...])}").canonicalBytes()
  }
}
