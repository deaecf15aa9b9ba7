/// The envelope of an entry: where each value stands in its line.
///
///     let envelope = try Envelope(reading: line)
///     envelope.seq                                             // 1234
///     String(decoding: envelope.type.bytes(of: line), as: UTF8.self)  // household.exited-poverty
///
/// Reading it allocates nothing, copies nothing and takes the canonical form as given: keys in their one order, no escape
/// in a value. `what` is not looked into; `EntryCheck` does.
package struct Envelope: Hashable, Sendable, BitwiseCopyable {
  /// A place in the line: of a string, without its quotes.
  package struct Field: Hashable, Sendable, BitwiseCopyable {
    package let start: UInt16
    package let end: UInt16

    init(_ start: Int, _ end: Int) {
      self.start = UInt16(truncatingIfNeeded: start)
      self.end = UInt16(truncatingIfNeeded: end)
    }

    package var range: Range<Int> { Int(start)..<Int(end) }

    /// The bytes in the line that this field was read from.
    @inlinable
    package func bytes(of line: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
      UnsafeRawBufferPointer(rebasing: line[Int(start)..<Int(end)])
    }
  }

  package let at: Field
  package let by: Field
  package let doc: Field?
  package let id: Field
  package let more: Bool
  package let on: Field
  package let plan: Field?
  package let re: UInt64?
  package let seq: UInt64
  package let type: Field
  package let unit: Field
  package let version: UInt16
  /// The payload with its braces.
  package let what: Field

  /// Reads the envelope of a line without its LF.
  package init(reading line: UnsafeRawBufferPointer) throws(EntryFault) {
    guard line.count <= LedgerFormat.entryByteCountMax else {
      throw EntryFault(.tooLong(byteCount: line.count))
    }
    var cursor = EnvelopeCursor(line)
    try cursor.expect("{\"at\":\"", .at)
    at = try cursor.fixed(Moment.byteCount, .at)
    try cursor.expect("\",\"by\":\"", .by)
    by = try cursor.token(.by)
    if cursor.skip("\",\"doc\":\"") {
      doc = try cursor.hexDigits(64, .doc)
    } else {
      doc = nil
    }
    try cursor.expect("\",\"id\":\"", .id)
    id = try cursor.id()
    more = cursor.skip("\",\"more\":true")
    try cursor.expect(more ? ",\"on\":\"" : "\",\"on\":\"", .on)
    on = try cursor.fixed(10, .on)
    if cursor.skip("\",\"plan\":\"") {
      plan = try cursor.token(.plan)
    } else {
      plan = nil
    }
    let hasRe = cursor.skip("\",\"re\":")
    re = hasRe ? try cursor.integer(.re, max: LedgerFormat.seqMax) : nil
    try cursor.expect(hasRe ? ",\"seq\":" : "\",\"seq\":", .seq)
    seq = try cursor.integer(.seq, max: LedgerFormat.seqMax)
    try cursor.expect(",\"type\":\"", .type)
    type = try cursor.token(.type)
    try cursor.expect("\",\"unit\":\"", .unit)
    unit = try cursor.token(.unit)
    try cursor.expect("\",\"v\":", .v)
    version = UInt16(try cursor.integer(.v, max: UInt64(UInt16.max)))
    try cursor.expect(",\"what\":", .what)
    what = try cursor.payload()
  }
}

/// Reads an envelope from left to right.
struct EnvelopeCursor {
  private let line: UnsafeRawBufferPointer
  private(set) var at = 0

  init(_ line: UnsafeRawBufferPointer) { self.line = line }

  private func fault(_ reason: EntryFault.Reason) -> EntryFault { EntryFault(offset: at, reason) }

  /// Steps over `literal` if it stands here.
  @inline(__always)
  mutating func skip(_ literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard at + count <= line.count else { return false }
    for index in 0..<count where line[at + index] != literal.utf8Start[index] { return false }
    at += count
    return true
  }

  @inline(__always)
  mutating func expect(_ literal: StaticString, _ key: EnvelopeKey) throws(EntryFault) {
    if !skip(literal) { throw fault(.keyExpected(key)) }
  }

  /// A value of so many bytes, as far as its length goes.
  mutating func fixed(_ count: Int, _ key: EnvelopeKey) throws(EntryFault) -> Envelope.Field {
    let field = try token(key)
    guard field.range.count == count else {
      throw EntryFault(offset: Int(field.start), .badValue(key))
    }
    return field
  }

  /// Printable ASCII up to the quote, at least one character, none of them a quote or a backslash.
  @inline(__always)
  mutating func token(_ key: EnvelopeKey) throws(EntryFault) -> Envelope.Field {
    let start = at
    while at < line.count {
      let byte = line[at]
      if byte == UInt8(ascii: "\"") { break }
      if byte <= 0x20 || byte > 0x7E || byte == UInt8(ascii: "\\") { throw fault(.badValue(key)) }
      at += 1
    }
    if at == start || at == line.count { throw fault(.badValue(key)) }
    return Envelope.Field(start, at)
  }

  mutating func id() throws(EntryFault) -> Envelope.Field {
    let field = try token(.id)
    guard isEntryID(field.bytes(of: line)) else { throw EntryFault(offset: Int(field.start), .badValue(.id)) }
    return field
  }

  mutating func hexDigits(_ count: Int, _ key: EnvelopeKey) throws(EntryFault) -> Envelope.Field {
    let field = try token(key)
    guard field.range.count == count, isLowerHex(field.bytes(of: line)) else {
      throw EntryFault(offset: Int(field.start), .badValue(key))
    }
    return field
  }

  /// An integer from 1 to `max` without leading zero.
  @inline(__always)
  mutating func integer(_ key: EnvelopeKey, max: UInt64) throws(EntryFault) -> UInt64 {
    let start = at
    var value: UInt64 = 0
    while at < line.count {
      let digit = line[at] &- UInt8(ascii: "0")
      if digit > 9 { break }
      value = value &* 10 &+ UInt64(digit)
      // A value of 0 after a digit is a zero in front, or zero itself.
      if value == 0 || value > max { throw EntryFault(offset: start, .badValue(key)) }
      at += 1
    }
    if at == start { throw EntryFault(offset: start, .badValue(key)) }
    return value
  }

  /// The rest but the last brace.
  func payload() throws(EntryFault) -> Envelope.Field {
    let end = line.count - 1
    guard end > at, line[at] == UInt8(ascii: "{") else { throw fault(.payloadNotObject) }
    guard line[end] == UInt8(ascii: "}"), line[end - 1] == UInt8(ascii: "}") else {
      throw EntryFault(offset: end, .payloadNotObject)
    }
    return Envelope.Field(at, end)
  }
}

/// 1 to 64 of `[A-Za-z0-9._:-]`.
func isEntryID(_ bytes: UnsafeRawBufferPointer) -> Bool {
  guard 1...64 ~= bytes.count else { return false }
  for byte in bytes {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
      continue
    case _: return false
    }
  }
  return true
}

func isLowerHex(_ bytes: UnsafeRawBufferPointer) -> Bool {
  for byte in bytes {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): continue
    case _: return false
    }
  }
  return true
}
