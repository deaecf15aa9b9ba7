/// Codes of one vocabulary, as an entry lists them: any number, in any order, also twice. Up to fifteen lie in the value
/// itself, so that a year's household profiles are read without an allocation for each list.
///
///     let causes: CodeList<Cause> = [.lackOfLand, .illness]
///     causes.contains(.illness)   // true
package struct CodeList<Code: Vocabulary>: RandomAccessCollection, ExpressibleByArrayLiteral, Hashable, Sendable {
  /// The first code in the lowest byte; the count of all in the highest of `upper`, as long as `more` is nil.
  @usableFromInline var lower: UInt64 = 0
  @usableFromInline var upper: UInt64 = 0
  /// All codes, when they are more than fifteen.
  @usableFromInline var more: [UInt8]?

  @usableFromInline static var inlineCountMax: Int { 15 }

  @inlinable package init() {}

  @inlinable package init(arrayLiteral codes: Code...) { self.init(codes) }

  @inlinable package init(_ codes: some Sequence<Code>) {
    for code in codes { append(code) }
  }

  @inlinable package var startIndex: Int { 0 }
  @inlinable package var endIndex: Int { more?.count ?? Int(upper >> 56) }

  @inlinable package subscript(index: Int) -> Code {
    precondition(indices.contains(index), "a code of the list")
    let word = index < 8 ? lower : upper
    let byte = more?[index] ?? UInt8(truncatingIfNeeded: word >> UInt64(8 * (index & 7)))
    guard let code = Code(rawValue: byte) else { preconditionFailure("a list holds codes") }
    return code
  }

  @inlinable package mutating func append(_ code: Code) {
    let count = endIndex
    guard more == nil, count < Self.inlineCountMax else { return appendToMore(code) }
    let byte = UInt64(code.rawValue) << UInt64(8 * (count & 7))
    if count < 8 { lower |= byte } else { upper |= byte }
    upper += 1 << 56
  }

  /// The codes as bits, that of the first of the vocabulary lowest; those from the 64th on have none.
  @inlinable package var bits: UInt64 {
    var bits: UInt64 = 0
    if let more {
      for code in more where code < 64 { bits |= 1 << UInt64(code) }
      return bits
    }
    for index in 0..<Int(upper >> 56) {
      let code = (index < 8 ? lower : upper) >> UInt64(8 * (index & 7)) & 0xff
      if code < 64 { bits |= 1 << code }
    }
    return bits
  }

  @inline(never) @usableFromInline
  mutating func appendToMore(_ code: Code) {
    var all = more ?? map(\.rawValue)
    all.append(code.rawValue)
    (lower, upper, more) = (0, 0, all)
  }
}

extension CodeList: Stored {
  package func store(in writer: inout StateWriter) { writer.put(Array(self)) }

  package init(from reader: inout StateReader) throws(StateFault) {
    let codes: [Code] = try reader.take()
    self.init(codes)
  }
}
