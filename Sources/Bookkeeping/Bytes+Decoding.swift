import Events

extension [UInt8] {
  /// Hands the bytes to a reader, whose error comes through with its type (`withUnsafeBytes` loses it).
  func reading<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withUnsafeBufferPointer { bytes throws(Failure) in try body(UnsafeRawBufferPointer(bytes)) }
  }

  /// Hands the bytes to a decoder, whose fault comes through with its type (`withUnsafeBytes` loses it).
  func decoding<Result>(
    _ body: (UnsafeRawBufferPointer) throws(PayloadFault) -> Result
  ) throws(PayloadFault) -> Result {
    try withUnsafeBufferPointer { bytes throws(PayloadFault) in try body(UnsafeRawBufferPointer(bytes)) }
  }
}
