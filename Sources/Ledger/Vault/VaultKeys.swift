/// The keys of a vault in memory, by subject: flat arrays, because a nation has three million households.
///
/// A subject's text, key and place in the file lie side by side under one number; a table of numbers, open at every second
/// place, finds it by its hash. A destroyed key is 32 zero bytes, which no subject ever has.
struct VaultKeys {
  private static let keyByteCount = Seal.keyByteCount

  /// By hash: the number of a subject and one, or 0.
  private var slots: [UInt32] = Array(repeating: 0, count: 16)
  private var texts: [UInt8] = []
  /// Where each subject's text ends.
  private var textEnds: [UInt32] = []
  private var keys: [UInt8] = []
  /// Where in the file the base64 of each key stands.
  private var offsets: [UInt64] = []

  /// With room for so many subjects.
  init(reserving count: Int = 0) {
    while slots.count < count * 2 { slots.append(contentsOf: repeatElement(0, count: slots.count)) }
    textEnds.reserveCapacity(count)
    offsets.reserveCapacity(count)
    keys.reserveCapacity(count * Self.keyByteCount)
  }

  /// The key of a subject; nil when it has none, or had one that was destroyed.
  func key(of subject: String) -> [UInt8]? {
    guard let number = number(of: subject) else { return nil }
    let key = keys[number * Self.keyByteCount..<(number + 1) * Self.keyByteCount]
    return key.allSatisfy { $0 == 0 } ? nil : Array(key)
  }

  /// Where the base64 of a subject's key stands; nil when it has none.
  func offset(of subject: String) -> UInt64? {
    key(of: subject) == nil ? nil : number(of: subject).map { offsets[$0] }
  }

  /// Takes the key of a subject, in the place of an earlier one.
  mutating func set(_ key: UnsafeRawBufferPointer, at offset: UInt64, of subject: UnsafeRawBufferPointer) {
    let slot = slot(of: subject)
    if slots[slot] > 0 {
      let number = Int(slots[slot] - 1)
      keys.replaceSubrange(number * Self.keyByteCount..<(number + 1) * Self.keyByteCount, with: key)
      offsets[number] = offset
      return
    }
    texts.append(contentsOf: subject)
    textEnds.append(UInt32(truncatingIfNeeded: texts.count))
    keys.append(contentsOf: key)
    offsets.append(offset)
    slots[slot] = UInt32(truncatingIfNeeded: offsets.count)
    if offsets.count * 2 > slots.count { grow() }
  }

  mutating func set(_ key: [UInt8], at offset: UInt64, of subject: String) {
    key.withUnsafeBytes { key in
      Array(subject.utf8).withUnsafeBytes { set(key, at: offset, of: $0) }
    }
  }

  /// Forgets the key of a subject.
  mutating func destroy(_ subject: String) {
    guard let number = number(of: subject) else { return }
    for index in number * Self.keyByteCount..<(number + 1) * Self.keyByteCount { keys[index] = 0 }
  }

  private func number(of subject: String) -> Int? {
    let number = Array(subject.utf8).withUnsafeBytes { slots[slot(of: $0)] }
    return number == 0 ? nil : Int(number - 1)
  }

  private func text(of number: Int) -> Range<Int> {
    (number == 0 ? 0 : Int(textEnds[number - 1]))..<Int(textEnds[number])
  }

  /// The slot that holds a subject, or the free one where it belongs.
  private func slot(of subject: UnsafeRawBufferPointer) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: subject)
    var slot = hasher.finalize() & (slots.count - 1)
    while slots[slot] > 0, !texts[text(of: Int(slots[slot] - 1))].elementsEqual(subject) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for number in offsets.indices {
      let slot = texts.withUnsafeBytes { self.slot(of: UnsafeRawBufferPointer(rebasing: $0[text(of: number)])) }
      slots[slot] = UInt32(truncatingIfNeeded: number + 1)
    }
  }
}

/// A line of the vault in the form that the vault writes; anything else is left to the general parser.
struct VaultLine {
  private static let head = Array(#"{"key":""#.utf8)
  private static let middle = Array(#"","subject":""#.utf8)
  private static let tail = Array(#""}"#.utf8)
  private static let textByteCount = 44

  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xFF, count: 256)
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
    for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
    return values
  }()

  /// Where the key's base64 starts in a line.
  static var keyStart: Int { head.count }

  let subject: Range<Int>

  /// The subject of a line without its LF, and its key into `key`; nil for a line of another form.
  init?(_ line: UnsafeRawBufferPointer, key: inout [UInt8]) {
    let subjectStart = Self.head.count + Self.textByteCount + Self.middle.count
    guard line.count > subjectStart + Self.tail.count, line.starts(with: Self.head),
      line[(Self.head.count + Self.textByteCount)...].starts(with: Self.middle),
      line[(line.count - Self.tail.count)...].elementsEqual(Self.tail)
    else { return nil }
    subject = subjectStart..<line.count - Self.tail.count
    let isPlain = line[subject].allSatisfy {
      0x20..<0x7F ~= $0 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    guard isPlain, Self.decode(line[Self.head.count..<Self.head.count + Self.textByteCount], to: &key) else {
      return nil
    }
  }

  /// 44 characters, the last one padding, in their one canonical form.
  private static func decode(_ text: Slice<UnsafeRawBufferPointer>, to key: inout [UInt8]) -> Bool {
    var bits: UInt32 = 0
    var bitCount = 0
    var count = 0
    for character in text.dropLast() {
      let value = values[Int(character)]
      guard value != 0xFF else { return false }
      bits = bits << 6 | UInt32(value)
      bitCount += 6
      guard bitCount >= 8 else { continue }
      bitCount -= 8
      key[count] = UInt8(truncatingIfNeeded: bits >> UInt32(bitCount))
      count += 1
    }
    return count == Seal.keyByteCount && bits & (1 << UInt32(bitCount) - 1) == 0 && text.last == UInt8(ascii: "=")
  }
}
