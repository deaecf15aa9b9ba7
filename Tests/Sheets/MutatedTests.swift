import Testing

@testable import Sheets

/// What a seed gives: xorshift, the same on every machine.
private struct Chance {
  var state: UInt64

  mutating func below(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(count))
  }
}

@Suite struct `Whatever comes as a workbook` {
  private static let rows = """
    <row r='1'><c r='A1' t='s' s='1'><v>0</v></c><c r='B1' s='1'><v>45657</v></c><c t='inlineStr'><is><t>a</t></is></c>
    <c r='E1' t='b'><v>1</v></c><c r='F1' t='e'><v>#REF!</v></c><c r='G1'><f>A1</f><v>1E5</v></c></row><row r='9'/>
    """

  /// Pieces that mean something to a reader, and numbers at the edges.
  private static let pieces = [
    "<row>", "</row>", "<c>", "<c t='s'>", "<c r='ZZZ9'>", "<c s='99999999999999999999'>", "</c>", "<v>", "</v>",
    "&amp;",
    "&b;", "<![CDATA[<v>1</v>]]>", "<!-- -->", "1e308", "-1", "2958466", "60", "0.5", "NaN", "inf", "0x10",
    "9223372036854775808", "r='1048577'", "r=''", "xmlns:x='y'", "<x:v>", "_xD800_", "\u{FFFE}", "<", "\"", "",
  ]

  @Test(arguments: 1...2_000) func `is read or told, never more`(_ seed: UInt64) {
    var chance = Chance(state: seed &* 0x9E37_79B9_7F4A_7C15)
    var text = Array(Self.rows.unicodeScalars)
    for _ in 0...chance.below(4) {
      let start = chance.below(text.count)
      let end = min(text.count, start + chance.below(12))
      text.replaceSubrange(start..<end, with: Array(Self.pieces[chance.below(Self.pieces.count)].unicodeScalars))
    }
    var rows = String.UnicodeScalarView()
    rows.append(contentsOf: text)
    var book = HandMade.book(String(rows), strings: "<si><t>x</t></si>", xfs: "<xf/><xf numFmtId='14'/>")
    // In every other one the archive itself is hurt too.
    if seed.isMultiple(of: 2) { book[chance.below(book.count)] = UInt8(chance.below(256)) }
    do throws(SheetFault) {
      let reader = try WorkbookReader(book)
      #expect(reader.rows.map(\.number) == reader.rows.map(\.number).sorted())
    } catch { #expect(!error.vi.isEmpty && !error.en.isEmpty) }
  }
}
