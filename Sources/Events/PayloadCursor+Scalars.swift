/// Ids, codes, numbers and days.
extension PayloadCursor {
  /// The bytes between two quotes, both checked to lie before the end; escapes are not looked at.
  @inline(__always)
  mutating func quoted(countMax: Int, _ expectation: PayloadFault.Expectation) throws(PayloadFault)
    -> UnsafeRawBufferPointer
  {
    let start = position &+ 1
    guard position < end, bytes[position] == UInt8(ascii: "\""),
      let stop = firstOffset(of: UInt8(ascii: "\""), bytes, from: start, to: min(end, start &+ countMax &+ 1))
    else { throw fault(expectation) }
    position = stop &+ 1
    return UnsafeRawBufferPointer(rebasing: bytes[start..<stop])
  }

  /// An id; only one that was never seen is checked against the pattern.
  package mutating func symbol(_ symbols: inout Symbols) throws(PayloadFault) -> Symbol {
    let start = position
    return try symbol(try quoted(countMax: 64, .identifier), at: start, &symbols)
  }

  @inline(__always)
  private func symbol(
    _ text: UnsafeRawBufferPointer, at start: Int, _ symbols: inout Symbols
  ) throws(PayloadFault) -> Symbol {
    let hash = wordHash(text)
    if let known = symbols.find(text, hash: hash) { return known }
    guard isIdentifier(text) else { throw fault(.identifier, at: start) }
    return symbols.insert(text, hash: hash)
  }

  /// The id of a household, a person, an account or whoever else may be one: in a draft, never one that holds an identity number.
  package mutating func subjectSymbol(_ symbols: inout Symbols) throws(PayloadFault) -> Symbol {
    let start = position
    let text = try quoted(countMax: 64, .identifier)
    if isInLog, let known = symbols.findNearby(text) { return known }
    let symbol = try symbol(text, at: start, &symbols)
    if !isInLog, symbols.withBytes(of: symbol, holdsIdentityNumber) { throw fault(.subjectIdentifier, at: start) }
    symbols.note(subject: symbol)
    return symbol
  }

  /// The account behind an entry: nobody's list names accounts in a row.
  mutating func accountSymbol(_ symbols: inout Symbols) throws(PayloadFault) -> Symbol {
    let start = position
    let symbol = try symbol(&symbols)
    if !isInLog, symbols.withBytes(of: symbol, holdsIdentityNumber) { throw fault(.subjectIdentifier, at: start) }
    return symbol
  }

  /// A code of a vocabulary.
  package mutating func code<Code: Vocabulary>(_ type: Code.Type) throws(PayloadFault) -> Code {
    let start = position &+ 1
    guard position < end, bytes[position] == UInt8(ascii: "\""),
      let stop = firstOffset(of: UInt8(ascii: "\""), bytes, from: start, to: min(end, start &+ 129)),
      let value = Code(code: UnsafeRawBufferPointer(rebasing: bytes[start..<stop]))
    else { throw notOne(of: Code.terms, at: position) }
    position = stop &+ 1
    return value
  }

  @inline(never)
  private func notOne(of terms: [Term], at start: Int) -> PayloadFault {
    fault(.oneOf(terms.map(\.code.description)), at: start)
  }

  /// An integer within bounds, written canonically.
  package mutating func integer(_ from: Int64, _ to: Int64) throws(PayloadFault) -> Int64 {
    let start = position
    var i = start
    let isNegative = i < end && bytes[i] == UInt8(ascii: "-")
    if isNegative { i &+= 1 }
    let first = i
    var value: Int64 = 0
    while i < end, i &- first < 17, isDigit(bytes[i]) {
      value = value &* 10 &+ Int64(bytes[i] &- UInt8(ascii: "0"))
      i &+= 1
    }
    let count = i &- first
    if isNegative { value = -value }
    guard count >= 1, count < 17, count == 1 || bytes[first] != UInt8(ascii: "0"), !(isNegative && value == 0),
      i == end || PayloadCursor.ends(bytes[i]), value >= from, value <= to
    else { throw fault(.integer(from: from, to: to), at: start) }
    position = i
    return value
  }

  package mutating func boolean() throws(PayloadFault) -> Bool {
    for (value, word) in [(true, "true" as StaticString), (false, "false")] {
      let count = word.utf8CodeUnitCount
      let code = UnsafeRawBufferPointer(start: word.utf8Start, count: count)
      if end &- position >= count, equalBytes(bytes, at: position, code, at: 0, count: count) {
        position &+= count
        return value
      }
    }
    throw fault(.boolean)
  }

  package mutating func day() throws(PayloadFault) -> Day {
    guard end &- position >= 12, bytes[position] == UInt8(ascii: "\""), bytes[position &+ 11] == UInt8(ascii: "\""),
      let day = Day(iso: bytes, at: position &+ 1, end: end)
    else { throw fault(.day) }
    position &+= 12
    return day
  }

  package mutating func time() throws(PayloadFault) -> Timestamp {
    guard end &- position >= 26, bytes[position] == UInt8(ascii: "\""), bytes[position &+ 25] == UInt8(ascii: "\""),
      let time = Timestamp(iso: bytes, at: position &+ 1, end: end)
    else { throw fault(.time) }
    position &+= 26
    return time
  }

  package mutating func partialDay() throws(PayloadFault) -> PartialDay {
    let start = position
    guard let day = PartialDay(iso: try quoted(countMax: 10, .partialDay)) else { throw fault(.partialDay, at: start) }
    return day
  }

  package mutating func period() throws(PayloadFault) -> Period {
    let start = position
    guard let period = Period(String(decoding: try quoted(countMax: 16, .period), as: UTF8.self)) else {
      throw fault(.period, at: start)
    }
    return period
  }

  package mutating func decimal() throws(PayloadFault) -> Decimal {
    let start = position
    guard let decimal = Decimal(try quoted(countMax: 20, .decimal)) else { throw fault(.decimal, at: start) }
    return decimal
  }

  package mutating func fraction() throws(PayloadFault) -> Fraction {
    let start = position
    try open()
    try key("den")
    let denominator = try integer(1, maximumInteger)
    try key("num")
    let numerator = try integer(0, maximumInteger)
    try close()
    guard let fraction = Fraction(numerator, over: denominator) else { throw fault(.fraction, at: start) }
    return fraction
  }

  package mutating func threshold() throws(PayloadFault) -> Threshold {
    if position < end, bytes[position] == UInt8(ascii: "{") { return .fraction(try fraction()) }
    return .decimal(try decimal())
  }
}

/// The largest integer of an entry: 2^53 - 1.
package let maximumInteger: Int64 = 9_007_199_254_740_991
