/// Decodes the envelope of one canonical line, whose keys come in the order
/// at, by, doc, id, more, on, plan, re, seq, type, unit, v, what.
package struct LineDecoder: Sendable {
  private let isInLog: Bool

  /// Lines of the log: `at` and `seq` must be there.
  package static let log = LineDecoder(isInLog: true)
  /// Drafts: no `seq` and no `more`; `at` only in stories; `re` may be another entry's id; personal text may be clear.
  package static let draft = LineDecoder(isInLog: false)

  /// Reads the line (without its LF) up to its payload. Ids that were never seen get a symbol.
  package func decode(
    _ bytes: UnsafeRawBufferPointer, _ symbols: inout Symbols
  ) throws(PayloadFault) -> Line {
    var cursor = PayloadCursor(bytes, from: 0, to: bytes.count, isInLog: isInLog, origin: 0, root: "")
    try cursor.open()
    let at = try readTime(&cursor)
    try cursor.key("by")
    let by = AccountID(try cursor.accountSymbol(&symbols))
    let document = cursor.has("doc") ? try cursor.digest() : nil
    try cursor.key("id")
    let id = try cursor.entryID()
    let more = isInLog && cursor.has("more") ? try cursor.boolean() : false
    try cursor.key("on")
    let on = try cursor.day()
    let plan = cursor.has("plan") ? PlanID(try cursor.symbol(&symbols)) : nil
    var re: Seq?
    var reID: UnsafeRawBufferPointer?
    if cursor.has("re") {
      if isInLog || !cursor.isAtText { re = try cursor.seq() } else { reID = try cursor.entryID() }
    }
    let seq = try readSeq(&cursor)
    try cursor.key("type")
    let type = try cursor.eventType()
    try cursor.key("unit")
    let unit = UnitID(try cursor.symbol(&symbols))
    try cursor.key("v")
    let version = try cursor.version(of: type)
    try cursor.key("what")
    let header = EntryHeader(
      seq: seq, at: at, on: on, type: type, version: version, unit: unit, plan: plan, re: re, by: by,
      hasDocument: document != nil)
    let payload = try cursor.lastMember()
    return Line(header: header, id: id, document: document, reID: reID, more: more, payload: payload)
  }

  private func readTime(_ cursor: inout PayloadCursor) throws(PayloadFault) -> Timestamp {
    if isInLog {
      try cursor.key("at")
    } else if !cursor.has("at") {
      return Timestamp(milliseconds: 0)
    }
    return try cursor.time()
  }

  private func readSeq(_ cursor: inout PayloadCursor) throws(PayloadFault) -> Seq {
    guard isInLog else { return 0 }
    try cursor.key("seq")
    return try cursor.seq()
  }
}

extension PayloadCursor {
  var isAtText: Bool { position < end && bytes[position] == UInt8(ascii: "\"") }

  package mutating func seq() throws(PayloadFault) -> Seq {
    Seq(UInt64(truncatingIfNeeded: try integer(1, maximumInteger)))
  }

  fileprivate mutating func digest() throws(PayloadFault) -> UnsafeRawBufferPointer {
    let start = position
    let digits = try quoted(countMax: 64, .sha256)
    guard digits.count == 64, digits.allSatisfy({ isDigit($0) || (0x61...0x66).contains($0) }) else {
      throw fault(.sha256, at: start)
    }
    return digits
  }

  /// 1 to 64 of `[A-Za-z0-9._:-]`.
  mutating func entryID() throws(PayloadFault) -> UnsafeRawBufferPointer {
    let start = position
    let id = try quoted(countMax: 64, .entryIdentifier)
    guard !id.isEmpty, id.allSatisfy(PayloadCursor.isEntryIDByte) else { throw fault(.entryIdentifier, at: start) }
    return id
  }

  /// A bit for each byte of `[A-Za-z0-9._:-]`: 32 to 63 and 64 to 127.
  @inline(__always)
  private static func isEntryIDByte(_ byte: UInt8) -> Bool {
    let low: UInt64 = 0x07ff_6000_0000_0000
    let high: UInt64 = 0x07ff_fffe_87ff_fffe
    return byte < 64 ? (low &>> UInt64(byte)) & 1 == 1 : byte < 128 && (high &>> UInt64(byte &- 64)) & 1 == 1
  }

  fileprivate mutating func version(of type: EventType) throws(PayloadFault) -> Int {
    let start = position
    let version = try integer(1, maximumInteger)
    let known = type.version
    guard version == Int64(known) else { throw fault(.version(of: type.text, known: known), at: start) }
    return known
  }

  /// A cursor that stands at the value of the outermost object's last member and ends before its closing brace.
  fileprivate func lastMember() throws(PayloadFault) -> PayloadCursor {
    guard position < end, bytes[end &- 1] == UInt8(ascii: "}") else { throw fault(.object) }
    return PayloadCursor(bytes, from: position, to: end &- 1, isInLog: isInLog, origin: 0, root: "")
  }
}
