import Testing

@testable import Sheets

@Suite struct `Cells by name` {
  @Test func `letters go on behind Z`() {
    #expect([0, 25, 26, 701, 702].map { CellPlace.letters($0) } == ["A", "Z", "AA", "ZZ", "AAA"])
    #expect(CellPlace("AB12") == CellPlace(column: 27, row: 12))
    #expect(CellPlace("12") == nil && CellPlace("A0") == nil && CellPlace("XFE1") == nil)
  }
}
