import Events

// Values as narrow as rows want them: a row of four-byte parts has no unused bytes between them, so that it is smaller, and
// two tables of the same rows are the same bytes.

/// An entry's place in the log, in 4 bytes: a log of 4,294,967,294 entries at most.
struct PackedSeq: Flat, Sendable {
  private let number: UInt32

  init(_ seq: Seq) { number = UInt32(clamping: seq.number) }

  var seq: Seq { Seq(UInt64(number)) }
}

/// A number of 64 bits that starts on any fourth byte; or none.
struct PackedAmount: Flat, Sendable {
  private let low: UInt32
  private let high: UInt32

  private static var none: Int64 { .min }

  init(_ value: Int64?) {
    let bits = UInt64(bitPattern: value ?? Self.none)
    low = UInt32(truncatingIfNeeded: bits)
    high = UInt32(truncatingIfNeeded: bits >> 32)
  }

  var value: Int64? {
    let value = Int64(bitPattern: UInt64(high) << 32 | UInt64(low))
    return value == Self.none ? nil : value
  }
}

/// An id of 4 bytes, or none.
struct PackedID<ID: SymbolID>: Flat, Sendable {
  private let number: UInt32

  init(_ id: ID?) { number = id?.symbol.number ?? .max }

  var id: ID? { number == .max ? nil : ID(Symbol(number)) }
}

/// A code in one byte, or none.
struct PackedCode<Code: Vocabulary>: Flat, Sendable where Code.RawValue == UInt8 {
  private let number: UInt8

  init(_ code: Code?) { number = code?.rawValue ?? .max }

  var code: Code? { Code(rawValue: number) }
}
