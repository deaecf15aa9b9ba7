import CanonicalJSON
import Testing

/// Text that is JSON as we take it, but not its canonical form: the check refuses it, the reader takes it.
let notCanonical: [(row: Row, canonical: String)] = [
  (Row(" 1", 0, .whiteSpace), "1"),
  (Row("1\n", 1, .whiteSpace), "1"),
  (Row("[ ]", 1, .whiteSpace), "[]"),
  (Row("[1 ]", 2, .whiteSpace), "[1]"),
  (Row("[1,\t2]", 3, .whiteSpace), "[1,2]"),
  (Row("{ }", 1, .whiteSpace), "{}"),
  (Row(#"{"a" :1}"#, 4, .whiteSpace), #"{"a":1}"#),
  (Row(#"{"a": 1}"#, 5, .whiteSpace), #"{"a":1}"#),
  (Row(#"{"a":1,"# + "\r\n" + #""b":2}"#, 7, .whiteSpace), #"{"a":1,"b":2}"#),
  (Row(#"{"b":1,"a":2}"#, 7, .keyOrder), #"{"a":2,"b":1}"#),
  (Row(#"{"a":1,"":2}"#, 7, .keyOrder), #"{"":2,"a":1}"#),
  (Row(#"{"ab":1,"a":2}"#, 8, .keyOrder), #"{"a":2,"ab":1}"#),
  (Row(#"{"a":1,"B":2}"#, 7, .keyOrder), #"{"B":2,"a":1}"#),
  (Row(#"{"10":1,"1":2}"#, 8, .keyOrder), #"{"1":2,"10":1}"#),
  (Row(#"{"a":1,"\n":2}"#, 7, .keyOrder), #"{"\n":2,"a":1}"#),
  (Row(#"{"\\":1,"A":2}"#, 8, .keyOrder), #"{"A":2,"\\":1}"#),
  (Row(#"{"\"":1,"\u0000":2}"#, 8, .keyOrder), #"{"\u0000":2,"\"":1}"#),
  // U+FB33 is larger than the first surrogate of U+1F602, smaller than the scalar itself.
  (Row("{\"\u{FB33}\":1,\"😂\":2}", 9, .keyOrder), "{\"😂\":2,\"\u{FB33}\":1}"),
  (Row(#"[{"z":{"y":1,"x":2}}]"#, 13, .keyOrder), #"[{"z":{"x":2,"y":1}}]"#),
  (Row("-0", 0, .negativeZero), "0"),
  (Row("[1,-0]", 3, .negativeZero), "[1,0]"),
  (Row(#""\u0041""#, 1, .needlessEscape), #""A""#),
  (Row(#""ab\/""#, 3, .needlessEscape), #""ab/""#),
  (Row(#""\u007f""#, 1, .needlessEscape), "\"\u{7F}\""),
  (Row(#""\u20AC""#, 1, .needlessEscape), #""€""#),
  (Row(#""x\ud83d\uDE02""#, 2, .needlessEscape), #""x😂""#),
  (Row(#"{"\u0061":1}"#, 2, .needlessEscape), #"{"a":1}"#),
  (Row(#""\u0008""#, 1, .longEscape), #""\b""#),
  (Row(#""\u0009""#, 1, .longEscape), #""\t""#),
  (Row(#""\u000a""#, 1, .longEscape), #""\n""#),
  (Row(#""\u000C""#, 1, .longEscape), #""\f""#),
  (Row(#""\u000d""#, 1, .longEscape), #""\r""#),
  (Row(#""\u0022""#, 1, .longEscape), #""\"""#),
  (Row(#""\u005C""#, 1, .longEscape), #""\\""#),
  (Row(#""\u000F""#, 1, .upperCaseHex), #""\u000f""#),
  (Row(#""12345678\u001E""#, 9, .upperCaseHex), #""12345678\u001e""#),
]

/// Bytes that neither reader nor check takes; both name the same place and reason.
let notTaken: [Row] = [
  Row("", 0, .unexpectedEnd),
  Row("[", 1, .unexpectedEnd),
  Row("[1", 2, .unexpectedEnd),
  Row("[1,", 3, .unexpectedEnd),
  Row("{", 1, .unexpectedEnd),
  Row(#"{"a"#, 3, .unexpectedEnd),
  Row(#"{"a""#, 4, .unexpectedEnd),
  Row(#"{"a":"#, 5, .unexpectedEnd),
  Row(#"{"a":1"#, 6, .unexpectedEnd),
  Row(#"{"a":1,"#, 7, .unexpectedEnd),
  Row("tru", 3, .unexpectedEnd),
  Row("-", 1, .unexpectedEnd),
  Row(#"""#, 1, .unexpectedEnd),
  Row(#""\"#, 2, .unexpectedEnd),
  Row(#""\u00"#, 5, .unexpectedEnd),
  Row(#""\ud83d\u"#, 9, .unexpectedEnd),
  Row("x", 0, .valueExpected),
  Row("nul1", 0, .valueExpected),
  Row("True", 0, .valueExpected),
  Row("NaN", 0, .valueExpected),
  Row("+1", 0, .valueExpected),
  Row(".5", 0, .valueExpected),
  Row("-a", 0, .valueExpected),
  Row("[,1]", 1, .valueExpected),
  Row("[1,]", 3, .valueExpected),
  Row("'a'", 0, .valueExpected),
  Row("[/**/1]", 1, .valueExpected),
  Row("\0", 0, .valueExpected),
  Row([0xEF, 0xBB, 0xBF, 0x31], 0, .valueExpected),
  Row("{1:2}", 1, .keyExpected),
  Row(#"{"a":1,}"#, 7, .keyExpected),
  Row("{,}", 1, .keyExpected),
  Row(#"{"a"1}"#, 4, .colonExpected),
  Row(#"{"a","b"}"#, 4, .colonExpected),
  Row("[1;2]", 2, .commaOrEndExpected),
  Row("[1}", 2, .commaOrEndExpected),
  Row(#"{"a":1]"#, 6, .commaOrEndExpected),
  Row(#"{"a":1"b":2}"#, 6, .commaOrEndExpected),
  Row("{}{}", 2, .trailingBytes),
  Row("1x", 1, .trailingBytes),
  Row("nullnull", 4, .trailingBytes),
  Row("1\0", 1, .trailingBytes),
  Row("1.0", 0, .notAnInteger),
  Row("[1e3]", 1, .notAnInteger),
  Row(#"{"rate":6.60}"#, 8, .notAnInteger),
  Row("-0.0", 0, .notAnInteger),
  Row("0E+1", 0, .notAnInteger),
  Row("12345678901234567890.5", 0, .notAnInteger),
  Row("9007199254740992", 0, .integerTooLarge),
  Row("[-9007199254740992]", 1, .integerTooLarge),
  Row("9223372036854775808", 0, .integerTooLarge),
  Row("184467440737095516161", 0, .integerTooLarge),
  Row("1" + String(repeating: "0", count: 400), 0, .integerTooLarge),
  Row("00", 0, .leadingZero),
  Row("[7,007]", 3, .leadingZero),
  Row("-01", 0, .leadingZero),
  Row("\"a\n\"", 2, .controlCharacter),
  Row("\"123456\u{1F}890123\"", 7, .controlCharacter),
  Row("\"\0\"", 1, .controlCharacter),
  Row(#""\x41""#, 1, .invalidEscape),
  Row(#""\'""#, 1, .invalidEscape),
  Row(#""a\U0041""#, 2, .invalidEscape),
  Row(#""\u00g0""#, 1, .invalidEscape),
  Row(#""\u+041""#, 1, .invalidEscape),
  Row(#""\ud83d""#, 1, .loneSurrogate),
  Row(#""\ude02""#, 1, .loneSurrogate),
  Row(#""\ude02\ud83d""#, 1, .loneSurrogate),
  Row(#""\ud83d\ud83d\ude02""#, 1, .loneSurrogate),
  Row(#""a\ud83d\n""#, 2, .loneSurrogate),
  Row(#""\ud83dabcdef""#, 1, .loneSurrogate),
  Row(#"{"a":1,"a":2}"#, 7, .duplicateKey),
  Row(#"{"":1,"":2}"#, 6, .duplicateKey),
  Row(#"{"\n":1,"\n":1}"#, 8, .duplicateKey),
  Row(#"[{"a":{"b":0,"b":0}}]"#, 13, .duplicateKey),
  Row(nested(65, "[", "", "]"), 64, .nestingTooDeep),
  // Each level takes `{"":`, 4 bytes.
  Row(nested(64, #"{"":"#, "{}", "}"), 256, .nestingTooDeep),
  Row(nested(40_000, "[", "", "]"), 64, .nestingTooDeep),
]

struct FaultTests {
  @Test(arguments: notCanonical.indices)
  func `another spelling is read, made canonical, and refused by the check`(index: Int) throws {
    let (row, canonical) = notCanonical[index]
    #expect(CanonicalJSON.fault(in: row.bytes) == row.fault)
    #expect(try JSON(parsing: row.bytes).canonicalBytes() == Array(canonical.utf8))
    #expect(CanonicalJSON.fault(in: Array(canonical.utf8)) == nil)
  }

  @Test(arguments: notTaken)
  func `reader and check refuse it with the same place and reason`(row: Row) {
    #expect(CanonicalJSON.fault(in: row.bytes) == row.fault)
    #expect(throws: row.fault) { try JSON(parsing: row.bytes) }
  }

  @Test func `the reader finds a duplicate key whatever its place and spelling`() {
    // The earliest key that repeats one, `"b"` at byte 13, is told.
    #expect(throws: JSONFault(offset: 13, reason: .duplicateKey)) {
      try JSON(parsing: #"{"b":1,"a":1,"b":2,"a":2}"#)
    }
    #expect(throws: JSONFault(offset: 9, reason: .duplicateKey)) {
      try JSON(parsing: #"{ "a" :1,"\u0061":2}"#)
    }
  }

  @Test func `every reason stands in a table, with a code of its own and one sentence`() {
    let shown = Set(notTaken.map(\.fault.reason) + notCanonical.map(\.row.fault.reason) + [.invalidUTF8])
    #expect(shown == Set(JSONFault.Reason.allCases))
    for reason in JSONFault.Reason.allCases {
      #expect(reason.rawValue.allSatisfy { "abcdefghijklmnopqrstuvwxyz-8".contains($0) })
      #expect(!reason.description.contains(".") && !reason.description.isEmpty)
    }
  }

  @Test func `a fault reads as one sentence with its place`() {
    let fault = CanonicalJSON.fault(in: Array(#"{"what":{"rate":6.6}}"#.utf8))
    let sentence = "at byte 16: numbers with a fraction or an exponent are not taken; write decimals as strings"
    #expect(fault?.description == sentence)
  }
}
