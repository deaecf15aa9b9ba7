import Events

/// Where the tables of a projection are put, one after another, each with its shape.
package final class StateSink {
  package private(set) var writer: StateWriter
  package private(set) var tableCount = 0

  package init(_ writer: StateWriter) { self.writer = writer }

  package func put<Rows: Stored>(_ rows: Rows) {
    writer.put(shape(of: Rows.self), rows)
    tableCount += 1
  }

  package func finish() { writer.finish() }
}

/// Where the tables of a projection are taken from, in the order in which they were put. After a fault nothing more is
/// taken, and the state is good for nothing.
package final class StateSource {
  private var reader: StateReader
  package private(set) var fault: StateFault?

  package init(_ bytes: UnsafeRawBufferPointer, in memory: StateMemory? = nil) {
    reader = StateReader(bytes, in: memory)
  }

  package func take<Rows: Stored>(_ rows: inout Rows) {
    if let taken: Rows = take() { rows = taken }
  }

  package func take<Rows: Stored>() -> Rows? {
    guard fault == nil else { return nil }
    do throws(StateFault) {
      guard try reader.take() == shape(of: Rows.self) else { throw .otherShape }
      return try Rows(from: &reader)
    } catch {
      fault = error
      return nil
    }
  }

  /// Nothing may be left.
  package func end() {
    guard fault == nil else { return }
    do throws(StateFault) { try reader.end() } catch { fault = error }
  }
}

/// The type of a table's rows and how they lie in memory: FNV-1a over the names of the types and their sizes. Names without
/// their modules: with them, those of private types tell where they lie in this process.
private func shape<Rows: Stored>(of type: Rows.Type) -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in "\(String(describing: type)) \(Rows.rowSize)".utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  return hash
}
