import CanonicalJSON
import Ledger
import Testing

struct EntryTests {
  /// Written by hand, with every key.
  private static let line =
    #"{"at":"2023-12-14T03:21:07.123Z","by":"a-7f3k","doc":"\#(String(repeating: "0a", count: 32))","id":"x:1","more":true,"on":"2023-12-10","plan":"p-1","re":7,"seq":1234,"type":"household.exited-poverty","unit":"w-1","v":2,"what":{"household":"h-1"}}"#

  private static func read(_ line: String) throws -> Envelope {
    try Array(line.utf8).withUnsafeBytes { try Envelope(reading: $0) }
  }

  @Test func `each value of the envelope is found in its line`() throws {
    let bytes = Array(EntryTests.line.utf8)
    let envelope = try EntryTests.read(EntryTests.line)
    func text(_ field: Envelope.Field?) -> String? { field.map { String(decoding: bytes[$0.range], as: UTF8.self) } }
    #expect(text(envelope.at) == "2023-12-14T03:21:07.123Z")
    #expect(text(envelope.by) == "a-7f3k")
    #expect(text(envelope.doc) == String(repeating: "0a", count: 32))
    #expect(text(envelope.id) == "x:1")
    #expect(envelope.more)
    #expect(text(envelope.on) == "2023-12-10")
    #expect(text(envelope.plan) == "p-1")
    #expect(envelope.re == 7)
    #expect(envelope.seq == 1234)
    #expect(text(envelope.type) == "household.exited-poverty")
    #expect(text(envelope.unit) == "w-1")
    #expect(envelope.version == 2)
    #expect(text(envelope.what) == #"{"household":"h-1"}"#)
  }

  /// What is changed in the line, and the fault that it makes.
  private static let refused: [(String, String, EntryFault.Reason)] = [
    (#""at":"#, #""At":"#, .keyExpected(.at)),
    (#"2023-12-14T03:21:07.123Z"#, #"2023-12-14T03:21:07.12Z"#, .badValue(.at)),
    (#""by":"a-7f3k","#, "", .keyExpected(.by)),
    (#"a-7f3k"#, "", .badValue(.by)),
    (#"a-7f3k"#, "a 7f3k", .badValue(.by)),
    (#"a-7f3k"#, "ạ", .badValue(.by)),
    (#"0a0a"#, "0A0a", .badValue(.doc)),
    (#"0a0a"#, "0a0", .badValue(.doc)),
    (#""x:1""#, #""x/1""#, .badValue(.id)),
    (#""x:1""#, "\"\(String(repeating: "x", count: 65))\"", .badValue(.id)),
    (#""more":true"#, #""more":false"#, .keyExpected(.on)),
    (#"2023-12-10"#, "2023-12-1", .badValue(.on)),
    (#""re":7"#, #""re":0"#, .badValue(.re)),
    (#""re":7"#, #""re":07"#, .badValue(.re)),
    (#""re":7"#, #""re":-7"#, .badValue(.re)),
    (#""re":7"#, #""re":9007199254740992"#, .badValue(.re)),
    (#""seq":1234"#, #""seq":"1234""#, .badValue(.seq)),
    (#""v":2"#, #""v":0"#, .badValue(.v)),
    (#""v":2"#, #""v":2,"w":1"#, .keyExpected(.what)),
    (#""unit":"w-1","#, "", .keyExpected(.unit)),
    (#"{"household":"h-1"}"#, "[]", .payloadNotObject),
    (#"{"household":"h-1"}"#, "1", .payloadNotObject),
    (#"{"household":"h-1"}}"#, #"{"household":"h-1"},"x":1}"#, .payloadNotObject),
  ]

  @Test func `an envelope with anything else in it is refused`() {
    for (old, new, reason) in EntryTests.refused {
      guard let range = EntryTests.line.firstRange(of: old) else {
        Issue.record("\(old) does not stand in the line")
        continue
      }
      let line = EntryTests.line.replacingCharacters(in: range, with: new)
      let fault = #expect(throws: EntryFault.self, "\(new)") { try EntryTests.read(line) }
      #expect(fault?.reason == reason, "\(new)")
    }
  }

  @Test func `every cut of a line is refused`() {
    for length in 0..<EntryTests.line.utf8.count {
      #expect(throws: EntryFault.self) { try EntryTests.read(String(EntryTests.line.prefix(length))) }
    }
  }

  private static func draft(
    by: String = "a", doc: String? = nil, id: String = "e", on: String = "2024-02-29", plan: String? = nil,
    re: UInt64? = nil, type: String = "t", unit: String = "u", version: UInt16 = 1, what: String = "{}"
  ) throws -> EntryDraft {
    try EntryDraft(
      by: by, doc: doc, id: id, on: on, plan: plan, re: re, type: type, unit: unit, version: version,
      what: Array(what.utf8))
  }

  private static func fault(_ make: @autoclosure () throws -> EntryDraft) -> EntryFault.Reason? {
    do {
      _ = try make()
      return nil
    } catch let fault as EntryFault {
      return fault.reason
    } catch {
      return nil
    }
  }

  @Test func `a draft is held to the format before it gets a place`() {
    #expect(EntryTests.fault(try EntryTests.draft()) == nil)
    #expect(EntryTests.fault(try EntryTests.draft(by: "")) == .badValue(.by))
    #expect(EntryTests.fault(try EntryTests.draft(on: "2023-02-29")) == .badValue(.on))
    #expect(EntryTests.fault(try EntryTests.draft(on: "2023-13-01")) == .badValue(.on))
    #expect(EntryTests.fault(try EntryTests.draft(re: 0)) == .badValue(.re))
    #expect(EntryTests.fault(try EntryTests.draft(re: .max)) == .badValue(.re))
    #expect(EntryTests.fault(try EntryTests.draft(version: 0)) == .badValue(.v))
    #expect(EntryTests.fault(try EntryTests.draft(what: "[]")) == .payloadNotObject)
    #expect(EntryTests.fault(try EntryTests.draft(what: #"{"a":null}"#)) == .nullValue)
    #expect(EntryTests.fault(try EntryTests.draft(what: #"{"a":"null","b":[true,false]}"#)) == nil)
    #expect(EntryTests.fault(try EntryTests.draft(what: #"{"a": 1}"#)) == .notCanonical(.whiteSpace))
    #expect(EntryTests.fault(try EntryTests.draft(what: #"{"b":1,"a":1}"#)) == .notCanonical(.keyOrder))
    #expect(EntryTests.fault(try EntryTests.draft(what: #"{"a":1.5}"#)) == .notCanonical(.notAnInteger))
    #expect(EntryTests.fault(try EntryTests.draft(what: #"{},"x":{}"#)) != nil)
  }

  @Test func `a value cannot smuggle in another key`() {
    let doc = String(repeating: "0", count: 64)
    #expect(EntryTests.fault(try EntryTests.draft(by: #"a","doc":"\#(doc)"#)) != nil)
    #expect(EntryTests.fault(try EntryTests.draft(on: #"2024-02-29","plan":"p"#)) != nil)
    #expect(EntryTests.fault(try EntryTests.draft(unit: #"u","v":1,"what":{}}"#)) != nil)
  }

  @Test func `objects and arrays nest 16 deep at most, the entry being the first`() {
    // The entry and what are two; fourteen arrays make sixteen.
    func nested(_ count: Int) -> String {
      #"{"a":"# + String(repeating: "[", count: count) + String(repeating: "]", count: count) + "}"
    }
    #expect(EntryTests.fault(try EntryTests.draft(what: nested(14))) == nil)
    #expect(EntryTests.fault(try EntryTests.draft(what: nested(15))) == .nestingTooDeep)
  }

  @Test func `an entry has at most 65,535 bytes, wherever it comes to stand`() throws {
    // With the longest seq, "more" and a payload of {"a":""} the line is this; a payload fills the rest.
    let frame =
      #"{"at":"1970-01-01T00:00:00.000Z","by":"a","id":"e","more":true,"on":"2024-02-29","#
      + #""seq":9007199254740991,"type":"t","unit":"u","v":1,"what":{"a":""}}"#
    let room = 65_535 - frame.utf8.count
    #expect(EntryTests.fault(try EntryTests.draft(what: #"{"a":"\#(String(repeating: "x", count: room))"}"#)) == nil)
    let over = #"{"a":"\#(String(repeating: "x", count: room + 1))"}"#
    #expect(EntryTests.fault(try EntryTests.draft(what: over)) == .tooLong(byteCount: 65_536))
  }

  @Test func `text is taken in form C only`() {
    #expect(EntryTests.fault(try EntryTests.draft(what: "{\"a\":\"N\u{F9}ng Tr\u{ED} Cao \u{1EA1}\"}")) == nil)
    #expect(EntryTests.fault(try EntryTests.draft(what: "{\"a\":\"Nu\u{300}ng\"}")) == .notNFC)
    #expect(EntryTests.fault(try EntryTests.draft(what: "{\"a\":\"\u{212B}\"}")) == .notNFC)
    #expect(EntryTests.fault(try EntryTests.draft(what: "{\"a\":\"\u{4E2D}\u{1F602}\"}")) == nil)
  }
}

struct MomentTests {
  /// Milliseconds by Python: datetime(…, tzinfo=utc).timestamp() * 1000.
  @Test(
    arguments: [
      ("1970-01-01T00:00:00.000Z", 0), ("2023-12-14T03:21:07.123Z", 1_702_524_067_123),
      ("2000-02-29T23:59:59.999Z", 951_868_799_999), ("1969-12-31T23:59:59.999Z", -1),
      ("0001-01-01T00:00:00.000Z", -62_135_596_800_000), ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
    ] as [(String, Int64)])
  func `a moment's text goes there and back`(text: String, milliseconds: Int64) {
    #expect(Moment(text: text)?.milliseconds == milliseconds)
    #expect(Moment(milliseconds: milliseconds).text == text)
  }

  @Test(arguments: [
    "2023-02-29T00:00:00.000Z", "1900-02-29T00:00:00.000Z", "2023-00-10T00:00:00.000Z", "2023-01-32T00:00:00.000Z",
    "2023-01-01T24:00:00.000Z", "2023-01-01T00:60:00.000Z", "2023-01-01T00:00:60.000Z", "2023-01-01 00:00:00.000Z",
    "2023-01-01T00:00:00.000z", "2023-01-01T00:00:00Z", "2023-01-01T00:00:00.0000Z", "+023-01-01T00:00:00.000Z",
  ])
  func `anything else is no moment`(text: String) {
    #expect(Moment(text: text) == nil)
  }

  @Test func `every day of 800 years follows the one before`() {
    // 1600-01-01 is day -135140 (Python: date(1600,1,1).toordinal() - date(1970,1,1).toordinal()).
    var moment = Moment(milliseconds: -135_140 * 86_400_000)
    #expect(moment.dayText == "1600-01-01")
    var count = 0
    while moment.dayText < "2400-01-01" {
      let next = Moment(milliseconds: moment.milliseconds + 86_400_000)
      #expect(next.dayText > moment.dayText && Moment(text: next.text) == next)
      moment = next
      count += 1
    }
    #expect(count == 292_194)
  }
}
