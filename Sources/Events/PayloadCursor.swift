/// Reads canonical JSON once, from left to right, for the decoders that are generated from the catalogue.
///
/// Members come in the order of their keys, so a decoder asks for each in turn; nothing is looked up and nothing is
/// kept. Every read is checked against the end: any bytes whatever give a value or a `PayloadFault`, never a trap.
///
/// ```
/// // {"household":"h-4k2m9q","toStatus":"near-poor"}
/// try cursor.open()
/// try cursor.key("household")
/// let household = HouseholdID(try cursor.symbol(&symbols))
/// let note = cursor.has("note") ? try cursor.text() : nil
/// try cursor.key("toStatus")
/// let toStatus = try cursor.code(ExitStatus.self)
/// try cursor.close()
/// ```
///
/// The caller keeps the bytes alive and unchanged while the cursor is in use.
package struct PayloadCursor {
  let bytes: UnsafeRawBufferPointer
  /// Nothing at or after this offset is read.
  let end: Int
  var position: Int
  /// Whether a comma must stand before the next member or item.
  var expectsComma = false
  /// In the log personal text is sealed; in a draft it may be clear.
  package let isInLog: Bool
  /// Where the outermost value starts, and the path of that value.
  private let origin: Int
  private let root: StaticString

  /// A cursor over a payload alone: faults are told under `what`.
  package init(payload bytes: UnsafeRawBufferPointer, isInLog: Bool) {
    self.init(bytes, from: 0, to: bytes.count, isInLog: isInLog, origin: 0, root: "what")
  }

  init(
    _ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int, isInLog: Bool, origin: Int, root: StaticString
  ) {
    self.bytes = bytes
    self.position = start
    self.end = end
    self.isInLog = isInLog
    self.origin = origin
    self.root = root
  }

  /// The bytes that are still to be read: at the start, the payload itself.
  package var rest: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[position..<end]) }

  // MARK: Objects

  package mutating func open() throws(PayloadFault) {
    try expect(UInt8(ascii: "{"), .object)
    expectsComma = false
  }

  /// Whether `name` is the next member; if so, its value is read next.
  @inline(__always)
  package mutating func has(_ name: StaticString) -> Bool {
    let count = name.utf8CodeUnitCount
    let start = expectsComma ? position &+ 1 : position
    let stop = start &+ count &+ 3
    guard stop <= end, !expectsComma || bytes[position] == UInt8(ascii: ","),
      bytes[start] == UInt8(ascii: "\""), bytes[stop &- 2] == UInt8(ascii: "\""), bytes[stop &- 1] == UInt8(ascii: ":"),
      equalBytes(
        bytes, at: start &+ 1, UnsafeRawBufferPointer(start: name.utf8Start, count: count), at: 0, count: count)
    else { return false }
    position = stop
    expectsComma = true
    return true
  }

  /// Steps over the key of a member that must be there.
  @inline(__always)
  package mutating func key(_ name: StaticString) throws(PayloadFault) {
    if !has(name) { throw missing(name) }
  }

  package mutating func close() throws(PayloadFault) {
    guard position < end, bytes[position] == UInt8(ascii: "}") else { throw extra() }
    position &+= 1
    expectsComma = true
  }

  // MARK: Arrays

  package mutating func openArray() throws(PayloadFault) {
    try expect(UInt8(ascii: "["), .array)
    expectsComma = false
  }

  /// Whether there is another item, which is read next; false steps over the closing bracket.
  package mutating func nextItem() throws(PayloadFault) -> Bool {
    guard position < end else { throw fault(.array) }
    if bytes[position] == UInt8(ascii: "]") {
      position &+= 1
      expectsComma = true
      return false
    }
    if expectsComma { try expect(UInt8(ascii: ","), .array) }
    expectsComma = true
    return true
  }

  /// Checks an array that was just read.
  package func requireItems(_ count: Int, atLeast least: Int) throws(PayloadFault) {
    guard count < least else { return }
    let path = FaultPath(in: bytes, from: origin, to: position &- 1).containerText(root: root.description)
    throw PayloadFault(path: path, .itemCount(atLeast: least), found: "\(count)")
  }

  /// Checks that everything was read.
  package func finish() throws(PayloadFault) {
    if position != end { throw fault(.end) }
  }

  @inline(__always)
  mutating func expect(_ byte: UInt8, _ expectation: PayloadFault.Expectation) throws(PayloadFault) {
    guard position < end, bytes[position] == byte else { throw fault(expectation) }
    position &+= 1
  }

  // MARK: Faults

  @inline(never)
  func fault(_ expectation: PayloadFault.Expectation, at offset: Int? = nil, found: String? = nil) -> PayloadFault {
    let offset = min(offset ?? position, end)
    let path = FaultPath(in: bytes, from: origin, to: offset).text(root: root.description)
    return PayloadFault(path: path, expectation, found: found ?? excerpt(at: offset))
  }

  @inline(never)
  private func missing(_ name: StaticString) -> PayloadFault {
    if let found = nextKey(), found.utf8.lexicographicallyPrecedes(name.description.utf8) { return extra() }
    let path = FaultPath(in: bytes, from: origin, to: position).containerText(root: root.description, name.description)
    return PayloadFault(path: path, .field, found: "nothing")
  }

  @inline(never)
  private func extra() -> PayloadFault {
    guard let name = nextKey() else { return fault(.noField) }
    let path = FaultPath(in: bytes, from: origin, to: position).containerText(root: root.description, name)
    return PayloadFault(path: path, .noField, found: Excerpt.isCode(name.utf8) ? "\"\(name)\"" : "a field")
  }

  /// The key of the member that starts here, if one does.
  private func nextKey() -> String? {
    var start = position
    if expectsComma {
      guard start < end, bytes[start] == UInt8(ascii: ",") else { return nil }
      start += 1
    }
    guard start < end, bytes[start] == UInt8(ascii: "\"") else { return nil }
    guard let stop = firstOffset(of: UInt8(ascii: "\""), bytes, from: start + 1, to: min(end, start + 66)) else {
      return nil
    }
    return String(decoding: bytes[(start + 1)..<stop], as: UTF8.self)
  }
}
