import CanonicalJSON
import Testing

/// Values: what they hold, when they are equal, where their limits are.
struct ValueTests {
  @Test func `the worked example of the module holds`() throws {
    let text = #"{ "b": "\u0041\u000a", "a": 7}"#
    #expect(text.utf8.count == 30)
    #expect(CanonicalJSON.fault(in: Array(text.utf8)) == JSONFault(offset: 1, reason: .whiteSpace))
    let bytes = try JSON(parsing: text).canonicalBytes()
    #expect(String(decoding: bytes, as: UTF8.self) == #"{"a":7,"b":"A\n"}"#)
    #expect(bytes.count == 17)
    #expect(CanonicalJSON.fault(in: bytes) == nil)
  }

  @Test(arguments: [
    #"{"at":"2023-12-14T03:21:07.123Z","by":"a-7f3k","seq":1234,"what":{"household":"h-4k2m9q","toStatus":"near-poor"}}"#,
    #"[null,true,false,0,-1,9007199254740991,-9007199254740991,"",[],{}]"#,
    #"{"":{"":[[[{}]]]}}"#, "null", "true", "false", "0", #""""#, "[]", "{}",
  ])
  func `canonical text goes in and comes out unchanged`(text: String) throws {
    let bytes = Array(text.utf8)
    #expect(CanonicalJSON.fault(in: bytes) == nil)
    #expect(try JSON(parsing: text).canonicalBytes() == bytes)
    #expect(try JSON(parsing: bytes) == JSON(parsing: text))
    #expect(try bytes.withUnsafeBytes { buffer in try JSON(parsing: buffer) } == JSON(parsing: text))
    var appended: [UInt8] = [0x20]
    try JSON(parsing: text).appendCanonical(to: &appended)
    #expect(appended == [0x20] + bytes)
  }

  @Test func `every prefix of a line is refused, and every byte of it matters`() throws {
    let line = Array(#"{"a":[1,-20,"ộ\n\u001f"],"b":{"c":null,"d":true},"e":false}"#.utf8)
    let value = try JSON(parsing: line)
    for count in line.indices {
      let prefix = Array(line[..<count])
      #expect(CanonicalJSON.fault(in: prefix) != nil)
      #expect(throws: JSONFault.self) { try JSON(parsing: prefix) }
    }
    for place in line.indices {
      for bit in 0..<8 {
        var other = line
        other[place] ^= 1 << bit
        if CanonicalJSON.fault(in: other) == nil { #expect(try JSON(parsing: other) != value) }
      }
    }
  }

  @Test func `integers up to 2^53 - 1 are taken and written`() throws {
    for (text, value) in [
      ("9007199254740991", 9_007_199_254_740_991), ("-9007199254740991", -9_007_199_254_740_991), ("0", 0), ("9", 9),
      ("10", 10), ("-1", -1), ("-10", -10), ("1000000000000000", 1_000_000_000_000_000),
    ] as [(String, Int64)] {
      #expect(try JSON(parsing: text) == .integer(value))
      #expect(JSON.integer(value).canonicalBytes() == Array(text.utf8))
      #expect(CanonicalJSON.fault(in: Array(text.utf8)) == nil)
    }
  }

  @Test func `writing an integer of 2^53 stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = JSON.integer(1 << 53).canonicalBytes() }
    await #expect(processExitsWith: .failure) { _ = JSON.integer(.min).canonicalBytes() }
  }

  @Test func `64 levels are taken and written, in arrays and in objects`() throws {
    for text in [nested(64, "[", "", "]"), nested(63, #"{"":"#, "{}", "}"), nested(63, "[", "7,{}", "]")] {
      #expect(CanonicalJSON.fault(in: Array(text.utf8)) == nil)
      #expect(try JSON(parsing: text).canonicalBytes() == Array(text.utf8))
    }
    // Nesting is how many are open at once, not how many there are.
    let wide = "[" + Array(repeating: "[]", count: 1000).joined(separator: ",") + "]"
    #expect(CanonicalJSON.fault(in: Array(wide.utf8)) == nil)
  }

  @Test func `writing 65 levels stops the program`() async {
    await #expect(processExitsWith: .failure) {
      var json: JSON = []
      for _ in 0..<64 { json = .array([json]) }
      _ = json.canonicalBytes()
    }
  }

  @Test func `each accessor answers for its own kind only`() throws {
    let json = try JSON(parsing: #"{"a":[1,"x",true,null],"o":{}}"#)
    let array = try #require(json["a"]?.array)
    #expect(array.map(\.int) == [1, nil, nil, nil])
    #expect(array.map(\.string) == [nil, "x", nil, nil])
    #expect(array.map(\.bool) == [nil, nil, true, nil])
    #expect(array.map(\.isNull) == [false, false, false, true])
    #expect(json["o"]?.object?.isEmpty == true)
    #expect(json["none"] == nil && json["a"]?["a"] == nil && json.array == nil && json.int == nil)
  }

  @Test func `values of different kinds are different`() {
    let kinds: [JSON] = [.null, false, 0, "0", [], [:]]
    for (i, one) in kinds.enumerated() {
      for (j, other) in kinds.enumerated() { #expect((one == other) == (i == j)) }
    }
    #expect(JSON.array([1, 2]) != [2, 1])
  }
}
