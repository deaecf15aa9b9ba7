extension Array: Stored where Element: Stored {
  package static var rowSize: [Int] { Element.rowSize }

  package func store(in writer: inout StateWriter) {
    writer.put(count)
    if Element.isFlat {
      withUnsafeBufferPointer { writer.append(UnsafeRawBufferPointer($0)) }
    } else {
      for element in self { element.store(in: &writer) }
    }
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    let count: Int = try reader.take()
    guard count >= 0 else { throw .badValue }
    if Element.isFlat {
      let (byteCount, overflow) = count.multipliedReportingOverflow(by: MemoryLayout<Element>.stride)
      guard !overflow else { throw .cutOff }
      let bytes = try reader.bytes(byteCount)
      self.init(unsafeUninitializedCapacity: count) { room, filled in
        adviseHugePages(UnsafeMutableRawBufferPointer(room))
        UnsafeMutableRawBufferPointer(room).copyMemory(from: bytes)
        filled = count
      }
    } else {
      // No element is smaller than a byte: a count that the bytes cannot hold takes no room.
      guard count <= reader.left else { throw .cutOff }
      self.init()
      reserveCapacity(count)
      for _ in 0..<count { append(try Element(from: &reader)) }
    }
  }
}

extension Optional: Stored where Wrapped: Stored {
  package func store(in writer: inout StateWriter) {
    writer.put(self != nil)
    if let self { self.store(in: &writer) }
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self = try reader.takeBool() ? try Wrapped(from: &reader) : nil
  }
}

extension Dictionary: Stored where Key: Stored, Value: Stored {
  package static var rowSize: [Int] { Key.rowSize + Value.rowSize }

  /// In the order of the keys' bytes: equal tables are equal bytes.
  package func store(in writer: inout StateWriter) {
    writer.put(count)
    let sorted = map { (key: StateWriter.bytes(of: $0.key), value: $0.value) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
    for (key, value) in sorted {
      key.withUnsafeBytes { writer.append($0) }
      value.store(in: &writer)
    }
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    let count: Int = try reader.take()
    guard count >= 0, count <= reader.left else { throw .cutOff }
    self.init(minimumCapacity: count)
    for _ in 0..<count {
      let key = try Key(from: &reader)
      self[key] = try Value(from: &reader)
    }
  }
}

extension ClosedRange: Stored where Bound: Stored {
  package func store(in writer: inout StateWriter) { writer.put(lowerBound, upperBound) }

  package init(from reader: inout StateReader) throws(StateFault) {
    let lower = try Bound(from: &reader)
    let upper = try Bound(from: &reader)
    guard lower <= upper else { throw .badValue }
    self = lower...upper
  }
}

extension String: Stored {
  package func store(in writer: inout StateWriter) {
    var text = self
    text.withUTF8 { bytes in
      writer.put(bytes.count)
      writer.append(UnsafeRawBufferPointer(bytes))
    }
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self = String(decoding: try reader.bytes(reader.take()), as: UTF8.self)
  }
}

extension RawJSON: Stored {
  package func store(in writer: inout StateWriter) { writer.put(bytes) }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.init(canonicalBytes: try reader.take())
  }
}

extension Personal: Stored {
  package func store(in writer: inout StateWriter) {
    switch self {
    case .clear(let text): writer.put(UInt8(0), text)
    case .sealed(let key, let sealed): writer.put(UInt8(1), key, sealed)
    }
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    switch try reader.take() as UInt8 {
    case 0: self = .clear(try reader.take())
    case 1: self = .sealed(key: try reader.take(), sealed: try reader.take())
    case _: throw .badValue
    }
  }
}

extension EntryReference: Stored {
  package func store(in writer: inout StateWriter) {
    switch self {
    case .seq(let seq): writer.put(UInt8(0), seq)
    case .id(let id): writer.put(UInt8(1), id)
    }
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    switch try reader.take() as UInt8 {
    case 0: self = .seq(try reader.take())
    case 1: self = .id(try reader.take())
    case _: throw .badValue
    }
  }
}
