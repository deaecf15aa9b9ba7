import CanonicalJSON
import Testing

struct ObjectTests {
  @Test func `members keep their order, are found by key and are equal in any order`() throws {
    let json = try JSON(parsing: #"{"b":1,"a":2,"c":3}"#)
    let object = try #require(json.object)
    #expect(object.keys == ["b", "a", "c"])
    #expect(object.sortedMembers.map(\.key) == ["a", "b", "c"])
    #expect(object.members.map(\.value) == [1, 2, 3])
    #expect(object["a"] == 2 && object["d"] == nil)
    #expect(json == ["c": 3, "b": 1, "a": 2])
    #expect(json != ["c": 3, "b": 1, "a": 4])
    #expect(json != ["c": 3, "b": 1])
    #expect(object == JSON.Object([("a", 2), ("b", 1), ("c", 3)]))
    #expect(json.canonicalBytes() == Array(#"{"a":2,"b":1,"c":3}"#.utf8))
  }

  @Test func `keys stand in the order of UTF-16 code units`() throws {
    // RFC 8785 section 3.2.3: 000D, 0031, 0080, 00F6, 20AC, D83D DE00, FB33.
    let keys = ["\r", "1", "\u{80}", "ö", "€", "😀", "\u{FB33}"]
    for rotation in keys.indices {
      let turned = keys[rotation...] + keys[..<rotation]
      let object = JSON.Object(turned.map { ($0, .null) })
      #expect(object.sortedMembers.map(\.key) == keys)
      #expect(keys.allSatisfy { object[$0] == .null })
    }
  }

  @Test func `the order agrees with Swift's UTF-16 views on every pair of a set of edges`() {
    let edges: [Unicode.Scalar] = [
      "\0", "\u{1F}", "\"", "A", "\\", "a", "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}",
      "\u{EFFF}",
      "\u{F000}", "\u{FFFF}", "\u{10000}", "\u{1F602}", "\u{FFFFF}", "\u{100000}", "\u{10FFFF}",
    ]
    let texts = edges.flatMap { a in [String(a)] + edges.map { String(a) + String($0) } }
    for one in texts {
      for other in texts where !one.utf8.elementsEqual(other.utf8) {
        let precedes = one.utf16.lexicographicallyPrecedes(other.utf16)
        let object = JSON.Object([(one, 1), (other, 2)])
        let first = object.sortedMembers.first { _ in true }?.value
        #expect(first == (precedes ? 1 : 2))
        var bytes: [UInt8] = [UInt8(ascii: "{")]
        appendCanonicalString(one, to: &bytes)
        bytes += Array(":1,".utf8)
        let second = bytes.count
        appendCanonicalString(other, to: &bytes)
        bytes += Array(":2}".utf8)
        let fault = precedes ? nil : JSONFault(offset: second, reason: .keyOrder)
        #expect(CanonicalJSON.fault(in: bytes) == fault)
      }
    }
  }

  @Test func `a member is set, replaced and removed under its key`() {
    var object: JSON.Object = ["seq": 2, "by": "a-import"]
    object["at"] = "2023-12-14T03:21:07.123Z"
    object["seq"] = 3
    #expect(object.keys == ["seq", "by", "at"])
    #expect(
      JSON.object(object).canonicalBytes()
        == Array(#"{"at":"2023-12-14T03:21:07.123Z","by":"a-import","seq":3}"#.utf8))
    object["seq"] = nil
    object["none"] = nil
    #expect(object.keys == ["by", "at"] && object.count == 2)
    #expect(object["by"] == "a-import" && object["at"]?.string?.count == 24 && object["seq"] == nil)
    object["by"] = nil
    object["at"] = nil
    #expect(object.isEmpty && JSON.object(object).canonicalBytes() == Array("{}".utf8))
  }

  @Test func `a thousand members in any order are found and sorted`() throws {
    // 7 and 1000 have no common factor, so that i * 7 % 1000 visits each once.
    let members = (0..<1000).map { i in "\"k\(i * 7 % 1000)\":\(i * 7 % 1000)" }
    let object = try #require(try JSON(parsing: "{" + members.joined(separator: ",") + "}").object)
    for i in 0..<1000 { #expect(object["k\(i)"]?.int == Int64(i)) }
    #expect(object.sortedMembers.map(\.key) == (0..<1000).map { "k\($0)" }.sorted())
  }

  @Test func `making an object with a key twice stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = JSON.Object([("a", 1), ("b", 2), ("a", 3)]) }
  }
}
