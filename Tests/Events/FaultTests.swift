import Events
import Testing

/// One wrong draft a row: what is wrong is told by path, what was expected, and what stands there.
struct FaultTests {
  struct Row: Sendable, CustomStringConvertible {
    let line: String
    let path: String
    let expected: String
    let found: String
    var description: String { "\(path): \(expected): \(found)" }
  }

  private static let head = #"{"by":"a-1","id":"e-1","on":"2023-12-10","#

  private static func exit(_ what: String) -> String {
    head + #""type":"household.exited-poverty","unit":"u-7","v":1,"what":\#(what)}"#
  }

  private static func route(_ steps: String) -> String {
    head
      + #""type":"plan.route-set","unit":"u-7","v":1,"what":{"clause":"I","form":"emulation-flag","route":"pr-1","steps":\#(steps)}}"#
  }

  private static func envelope(by: String = #""a-1""#, on: String = #""2023-12-10""#, rest: String) -> String {
    #"{"by":\#(by),"id":"e-1","on":\#(on),\#(rest)}"#
  }

  static let rows: [Row] = [
    Row(
      line: exit(#"{"household":"h-1","review":"r-1","toStatus":"near-poor"}"#),
      path: "what.standard", expected: "this field (it is required)", found: "nothing"),
    Row(line: exit("{}"), path: "what.household", expected: "this field (it is required)", found: "nothing"),
    Row(
      line: exit(#"{"extra":1,"household":"h-1","review":"r-1","standard":"s-1","toStatus":"near-poor"}"#),
      path: "what.extra", expected: "no field of this name", found: #""extra""#),
    Row(
      line: exit(#"{"household":"h-1","review":"r-1","standard":"s-1","toStatus":"near-poor","zeal":1}"#),
      path: "what.zeal", expected: "no field of this name", found: #""zeal""#),
    Row(
      line: exit(#"{"household":"h-1","review":"r-1","standard":"s-1","toStatus":"rich"}"#),
      path: "what.toStatus", expected: "one of near-poor, average", found: #""rich""#),
    Row(
      line: exit(#"{"household":"h-1","review":"r-1","standard":"s-1","toStatus":7}"#),
      path: "what.toStatus", expected: "one of near-poor, average", found: "7"),
    Row(
      line: exit(#"{"household":"H 1","review":"r-1","standard":"s-1","toStatus":"near-poor"}"#),
      path: "what.household", expected: "an id of a-z, 0-9, dot, hyphen (1 to 64)", found: "text of 3 characters"),
    Row(
      line: exit(#"{"household":"001203004567","review":"r-1","standard":"s-1","toStatus":"near-poor"}"#),
      path: "what.household", expected: "an id made by the ledger, not an identity number",
      found: "text of 12 characters"),
    Row(
      line: exit(#"{"household":"h-012345678901","review":"r-1","standard":"s-1","toStatus":"near-poor"}"#),
      path: "what.household", expected: "an id made by the ledger, not an identity number",
      found: "text of 14 characters"),
    Row(
      line: exit(#"{"household":"123456789-x","review":"r-1","standard":"s-1","toStatus":"near-poor"}"#),
      path: "what.household", expected: "an id made by the ledger, not an identity number",
      found: "text of 11 characters"),
    Row(
      line: envelope(
        by: #""012345678901""#, rest: #""type":"household.exited-poverty","unit":"u-7","v":1,"what":{}"#),
      path: "by", expected: "an id made by the ledger, not an identity number", found: "text of 12 characters"),
    Row(
      line: head + #""type":"participant.discipline-recorded","unit":"u-7","v":1,"#
        + #""what":{"decisionNumber":"1","measure":"warning","subject":"079123456789"}}"#,
      path: "what.subject", expected: "an id made by the ledger, not an identity number", found: "text of 12 characters"
    ),
    Row(
      line: exit(#"{"household":{},"review":"r-1","standard":"s-1","toStatus":"near-poor"}"#),
      path: "what.household", expected: "an id of a-z, 0-9, dot, hyphen (1 to 64)", found: "an object"),
    Row(line: exit("[]"), path: "what", expected: "an object {…}", found: "a list"),
    Row(line: exit("null"), path: "what", expected: "an object {…}", found: "null"),
    Row(
      line: route(#"[{"by":["u-1"],"stage":"receive"},{"by":["u-2"],"stage":"sleep"}]"#),
      path: "what.steps[1].stage",
      expected: "one of receive, appraise-achievement, appraise-dossier, advise, forward, decide", found: #""sleep""#),
    Row(line: route(#"7"#), path: "what.steps", expected: "a list […]", found: "7"),
    Row(
      line: envelope(on: #""2023-02-30""#, rest: #""type":"x.y","unit":"u-7","v":1,"what":{}"#),
      path: "on", expected: "a day of the calendar such as 2023-12-10", found: #""2023-02-30""#),
    Row(
      line: envelope(rest: #""type":"household.flew","unit":"u-7","v":1,"what":{}"#),
      path: "type", expected: "an event type of the catalogue", found: #""household.flew""#),
    Row(
      line: envelope(rest: #""type":"household.exited-poverty","unit":"u-7","v":2,"what":{}"#),
      path: "v", expected: "version 1 of household.exited-poverty", found: "2"),
    Row(
      line: envelope(rest: #""type":"household.exited-poverty","v":1,"what":{}"#),
      path: "unit", expected: "this field (it is required)", found: "nothing"),
    Row(
      line: envelope(rest: #""seq":4,"type":"household.exited-poverty","unit":"u-7","v":1,"what":{}"#),
      path: "seq", expected: "no field of this name", found: #""seq""#),
    Row(
      line: envelope(by: "7", rest: #""type":"x.y""#),
      path: "by", expected: "an id of a-z, 0-9, dot, hyphen (1 to 64)", found: "7"),
    Row(line: "", path: "entry", expected: "an object {…}", found: "nothing"),
    Row(line: "[1]", path: "entry", expected: "an object {…}", found: "a list"),
    Row(line: #"{"#, path: "by", expected: "this field (it is required)", found: "nothing"),
  ]

  @Test(arguments: rows)
  func `a wrong draft is told by path, what was expected, what was found`(row: Row) {
    let fault = self.fault(of: row.line, .draft)
    #expect(fault?.path == row.path)
    #expect(fault?.expected == row.expected)
    #expect(fault?.found == row.found)
    #expect(fault?.expected(.vi).isEmpty == false)
  }

  private func fault(of line: String, _ decoder: LineDecoder) -> PayloadFault? {
    var symbols = Symbols()
    return Array(line.utf8).withUnsafeBytes { bytes in
      do throws(PayloadFault) {
        var line = try decoder.decode(bytes, &symbols)
        _ = try Event(line.header.type, &line.payload, &symbols)
        return nil
      } catch {
        return error
      }
    }
  }

  /// Every kind of value, read by itself; the payload is `{"a":…}`.
  @Test func `every kind of value tells what it expected`() {
    typealias Read = (inout PayloadCursor, inout Symbols) throws(PayloadFault) -> Void
    let rows: [(String, String, Read)] = [
      ("01", "an integer from 0 to 10", { c, _ throws(PayloadFault) in _ = try c.integer(0, 10) }),
      ("11", "an integer from 0 to 10", { c, _ throws(PayloadFault) in _ = try c.integer(0, 10) }),
      ("1.5", "an integer from 0 to 10", { c, _ throws(PayloadFault) in _ = try c.integer(0, 10) }),
      ("-0", "an integer from -5 to 10", { c, _ throws(PayloadFault) in _ = try c.integer(-5, 10) }),
      (
        "99999999999999999999", "an integer from 0 to 9007199254740991",
        { c, _ throws(PayloadFault) in _ = try c.integer(0, maximumInteger) }
      ),
      ("yes", "true or false", { c, _ throws(PayloadFault) in _ = try c.boolean() }),
      (#""6,6""#, #"a decimal such as "18.07""#, { c, _ throws(PayloadFault) in _ = try c.decimal() }),
      ("6.6", #"a decimal such as "18.07""#, { c, _ throws(PayloadFault) in _ = try c.threshold() }),
      (#""2023-13""#, "2022, 2022-11 or 2022-11-08", { c, _ throws(PayloadFault) in _ = try c.partialDay() }),
      (#""2023-H1""#, "2023, 2023-h1, interim-2023 or final-2025", { c, _ throws(PayloadFault) in _ = try c.period() }),
      (#""x""#, "a moment such as 2023-12-14T03:21:07.123Z", { c, _ throws(PayloadFault) in _ = try c.time() }),
      (#""""#, "text of 1 to 9 characters", { c, _ throws(PayloadFault) in _ = try c.text(1, 9) }),
      (#""mười một nè""#, "text of 1 to 9 characters", { c, _ throws(PayloadFault) in _ = try c.text(1, 9) }),
      (#""\u0041""#, "text", { c, _ throws(PayloadFault) in _ = try c.text() }),
      ("\"\u{1}\"", "text", { c, _ throws(PayloadFault) in _ = try c.text() }),
      (#""ABC""#, "a SHA-256 of 64 lower-case hex digits", { c, _ throws(PayloadFault) in _ = try c.sha256() }),
      (#""A===""#, "base64", { c, _ throws(PayloadFault) in _ = try c.base64() }),
      (#""name""#, "a verifier key name+hash+key", { c, _ throws(PayloadFault) in _ = try c.vkey() }),
      (#""Nguyễn Văn A""#, "sealed text {key, sealed}", { c, s throws(PayloadFault) in _ = try c.personal(&s) }),
      (
        #""e-1""#, "an integer from 1 to 9007199254740991",
        { c, _ throws(PayloadFault) in _ = try c.entryReference() }
      ),
    ]
    for (value, expected, read) in rows {
      let bytes = Array(#"{"a":\#(value)}"#.utf8)
      let fault = bytes.withUnsafeBytes { bytes -> PayloadFault? in
        var symbols = Symbols()
        var cursor = PayloadCursor(payload: bytes, isInLog: true)
        do throws(PayloadFault) {
          try cursor.open()
          try cursor.key("a")
          try read(&cursor, &symbols)
          return nil
        } catch {
          return error
        }
      }
      #expect(fault?.path == "what.a", "\(value)")
      #expect(fault?.expected == expected, "\(value)")
    }
  }

  @Test func `a list that is too short is told by its own path`() throws {
    let fault = self.fault(of: FaultTests.route("[]"), .draft)
    #expect(fault?.description == "what.steps: expected at least 1 items, found 0")
  }
}
