extension Event {
  /// Decodes the payload that a line's envelope led to.
  package init(_ line: inout Line, _ symbols: inout Symbols) throws(PayloadFault) {
    try self.init(line.header.type, &line.payload, &symbols)
  }

  /// The payload's canonical bytes: the value of `what`.
  package func canonicalBytes(_ symbols: Symbols) -> [UInt8] {
    var writer = PayloadWriter(symbols)
    encode(to: &writer)
    return writer.bytes
  }
}
