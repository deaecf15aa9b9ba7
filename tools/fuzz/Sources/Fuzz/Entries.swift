import CanonicalJSON

@testable import Ledger

// Lines and drafts, held against the rules of the format as they stand in words.
extension Target {
  static var entries: [Target] { [entry, draft, moment] }

  private static let entry = Target("entry", seeds: World.lines) { input in
    let isTaken = input.withUnsafeBytes { (try? EntryCheck.envelope(of: $0)) != nil }
    promise(
      isTaken == EntryRules.allow(input), isTaken ? "a line is taken against the rules" : "a good line is refused")
  }

  /// By, doc, id, on, plan, re, type, unit, v and what, set apart by zero bytes; an empty one of those that may lack lacks.
  private static let draft = Target(
    "draft",
    seeds: [
      "a-x\0\0e-1\02024-02-29\0\0\0t.u\0w-1\01\0{\"a\":1}", "a\0\0e\02024-02-29\0p\07\0t\0w\02\0{\"n\":\"Nùng\"}",
    ].map(bytes)
  ) { input in
    let parts = input.split(separator: 0, maxSplits: 9, omittingEmptySubsequences: false)
    guard parts.count == 10 else { return }
    let texts = parts.compactMap { valid(Array($0)) }
    guard texts.count == 10 else { return }
    let re = UInt64(texts[5])
    guard
      let draft = try? EntryDraft(
        by: texts[0], doc: texts[1].isEmpty ? nil : texts[1], id: texts[2], on: texts[3],
        plan: texts[4].isEmpty ? nil : texts[4], re: re, type: texts[6], unit: texts[7],
        version: UInt16(texts[8]) ?? 1, what: Array(parts[9]))
    else { return }
    for (seq, more) in [((re ?? 0) + 1, false), (LedgerFormat.seqMax, true)] {
      var line: [UInt8] = []
      draft.append(to: &line, seq: seq, at: Array("2024-02-29T00:00:00.000Z".utf8), more: more)
      promise(EntryRules.allow(Array(line.dropLast())), "a draft becomes a line that is none")
      let json = try? JSON(parsing: Array(line.dropLast()))
      promise(json?["by"]?.string == texts[0] && json?["id"]?.string == texts[2], "a draft becomes another entry")
      promise(json?["more"]?.bool == (more ? true : nil), "a draft gets another mark")
      promise(json?["what"]?.canonicalBytes() == Array(parts[9]), "a draft gets another payload")
    }
  }

  private static let moment = Target(
    "moment", seeds: [bytes("2024-02-29T23:59:59.999Z"), bytes("0000-01-01T00:00:00.000Z")]
  ) {
    input in
    let moment = input.withUnsafeBytes { Moment($0) }
    promise((moment != nil) == EntryRules.isMoment(input), "a moment is judged otherwise")
    if let moment { promise(moment.text.utf8.elementsEqual(input), "a moment is not written as it was read") }
  }
}

/// The rules for a line, each by itself, over a parsed value; slow and plain.
enum EntryRules {
  private static let required: Set = ["at", "by", "id", "on", "seq", "type", "unit", "v", "what"]
  private static let optional: Set = ["doc", "more", "plan", "re"]

  static func allow(_ line: [UInt8]) -> Bool {
    guard line.count <= 65_535, let json = try? JSON(parsing: line), json.canonicalBytes() == line,
      case .object(let object) = json
    else { return false }
    let keys = Set(object.members.map(\.key))
    guard required.isSubset(of: keys), keys.isSubset(of: required.union(optional)) else { return false }
    guard let what = json["what"], case .object = what, isPlain(what, depth: 2) else { return false }
    guard let seq = json["seq"]?.int, seq >= 1, let version = json["v"]?.int, 1...65_535 ~= version else {
      return false
    }
    if keys.contains("re") {
      guard let re = json["re"]?.int, re >= 1, re < seq else { return false }
    }
    if keys.contains("more"), json["more"]?.bool != true { return false }
    if keys.contains("doc") {
      guard let doc = json["doc"]?.string, doc.utf8.count == 64, doc.utf8.allSatisfy(isHex) else { return false }
    }
    for key in ["by", "type", "unit"] + (keys.contains("plan") ? ["plan"] : []) {
      guard let token = json[key]?.string, isToken(token) else { return false }
    }
    guard let id = json["id"]?.string, 1...64 ~= id.utf8.count, id.utf8.allSatisfy(isOfID) else { return false }
    guard let at = json["at"]?.string, isMoment(Array(at.utf8)), let on = json["on"]?.string else { return false }
    return isDay(Array(on.utf8))
  }

  /// No null, and nothing deeper than 16, the entry itself being the first.
  private static func isPlain(_ json: JSON, depth: Int) -> Bool {
    switch json {
    case .null: false
    case .bool, .integer, .string: true
    case .array(let elements): depth <= 16 && elements.allSatisfy { isPlain($0, depth: depth + 1) }
    case .object(let object): depth <= 16 && object.members.allSatisfy { isPlain($0.value, depth: depth + 1) }
    }
  }

  private static func isHex(_ byte: UInt8) -> Bool { "0123456789abcdef".utf8.contains(byte) }

  private static func isOfID(_ byte: UInt8) -> Bool {
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._:-".utf8.contains(byte)
  }

  /// Printable ASCII without a blank, a quote or a backslash.
  private static func isToken(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { 0x21...0x7E ~= $0 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    bytes.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } ? Int(String(decoding: bytes, as: UTF8.self)) : nil
  }

  static func isDay(_ bytes: [UInt8]) -> Bool {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = number(bytes[0..<4]),
      let month = number(bytes[5..<7]), let day = number(bytes[8..<10]), 1...12 ~= month
    else { return false }
    let isLeap = year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return 1...lengths[month - 1] ~= day
  }

  static func isMoment(_ bytes: [UInt8]) -> Bool {
    guard bytes.count == 24, isDay(Array(bytes[..<10])) else { return false }
    let form = Array("T00:00:00.000Z".utf8)
    let time = Array(bytes[10...])
    for (byte, mark) in zip(time, form) where mark != UInt8(ascii: "0") && byte != mark { return false }
    guard let hour = number(time[1..<3]), let minute = number(time[4..<6]), let second = number(time[7..<9]),
      number(time[10..<13]) != nil
    else { return false }
    return hour < 24 && minute < 60 && second < 60
  }
}
