import CanonicalJSON
import Testing

@Test func `the worked example of the module holds`() throws {
  let text = #"{ "b": "\u0041\u000a", "a": 7}"#
  #expect(CanonicalJSON.fault(in: Array(text.utf8)) == JSONFault(offset: 1, reason: .whiteSpace))
  let bytes = try JSON(parsing: text).canonicalBytes()
  #expect(String(decoding: bytes, as: UTF8.self) == #"{"a":7,"b":"A\n"}"#)
  #expect(CanonicalJSON.fault(in: bytes) == nil)
  #expect(text.utf8.count == 30 && bytes.count == 17)
}
