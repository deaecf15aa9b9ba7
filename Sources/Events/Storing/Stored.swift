/// A value that can be put away as bytes and read back by the same program: what a snapshot of the state is made of.
///
/// The bytes are no format for others: they hold numbers of symbols, and flat values as they lie in memory. A snapshot
/// says which program wrote it, and any other program leaves it alone.
///
/// ```
/// extension Name: Stored {
///   func store(in writer: inout StateWriter) { writer.put(vi, en, code) }
///   init(from reader: inout StateReader) throws(StateFault) {
///     try self.init(vi: reader.take(), en: reader.take(), code: reader.take())
///   }
/// }
/// ```
package protocol Stored {
  /// Whether a value is its own bytes in memory, so that many of them are copied at once.
  static var isFlat: Bool { get }
  /// Of a list or a table of keys: the sizes of what stands in it.
  static var rowSize: [Int] { get }
  func store(in writer: inout StateWriter)
  init(from reader: inout StateReader) throws(StateFault)
}

extension Stored {
  package static var isFlat: Bool { false }
  package static var rowSize: [Int] { [MemoryLayout<Self>.size, MemoryLayout<Self>.stride] }
}

/// A value without references: its bytes in memory are the value.
package protocol Flat: Stored, BitwiseCopyable {}

extension Flat {
  package static var isFlat: Bool { true }

  package func store(in writer: inout StateWriter) {
    withUnsafeBytes(of: self) { writer.append($0) }
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self = try reader.bytes(MemoryLayout<Self>.size).loadUnaligned(as: Self.self)
  }
}

/// Why stored bytes are not the state that was asked for.
package enum StateFault: Error, Hashable, Sendable {
  /// They end inside a value.
  case cutOff
  /// They go on behind the last value.
  case tooLong
  /// The rows of a table are of another shape.
  case otherShape
  /// A count or a case that no value has.
  case badValue
}

extension Bool: Flat {}
extension Int: Flat {}
extension Int32: Flat {}
extension Int64: Flat {}
extension Int128: Flat {}
extension UInt8: Flat {}
extension UInt16: Flat {}
extension UInt32: Flat {}
extension UInt64: Flat {}
extension Symbol: Flat {}
extension Day: Flat {}
extension Seq: Flat {}
extension Year: Flat {}
extension Period: Flat {}
extension PartialDay: Flat {}
extension Timestamp: Flat {}
extension Decimal: Flat {}
extension Fraction: Flat {}
extension Threshold: Flat {}
extension EventType: Flat {}
extension EntryHeader: Flat {}
