import CanonicalJSON
import Testing

/// A row of a table of faults: bytes, and what is wrong with them where.
struct Row: Sendable, CustomTestStringConvertible {
  let bytes: [UInt8]
  let fault: JSONFault

  init(_ text: String, _ offset: Int, _ reason: JSONFault.Reason) {
    self.init(Array(text.utf8), offset, reason)
  }

  init(_ bytes: [UInt8], _ offset: Int, _ reason: JSONFault.Reason) {
    self.bytes = bytes
    fault = JSONFault(offset: offset, reason: reason)
  }

  var testDescription: String { "\(String(decoding: bytes.prefix(60), as: UTF8.self)) \(fault.reason.rawValue)" }
}

func nested(_ depth: Int, _ open: String, _ inner: String, _ close: String) -> String {
  String(repeating: open, count: depth) + inner + String(repeating: close, count: depth)
}
