import Events
import Testing

struct SymbolTests {
  @Test func `ids get numbers in order of first appearance and go back to their text`() {
    var symbols = Symbols()
    #expect(symbols.intern("h-4k2m9q").number == 0)
    #expect(symbols.intern("u-7").number == 1)
    #expect(symbols.intern("h-4k2m9q").number == 0)
    #expect(symbols.text(of: Symbol(1)) == "u-7")
    #expect(symbols.find("u-8") == nil)
    #expect(symbols.count == 2)
  }

  @Test func `a hundred thousand ids of every length keep their numbers while the table grows`() {
    var symbols = Symbols()
    let texts = (0..<100_000).map { "\($0)" + String(repeating: "x", count: $0 % 58) }
    for (number, text) in texts.enumerated() { #expect(symbols.intern(text).index == number) }
    for (number, text) in texts.enumerated() where number % 7 == 0 {
      #expect(symbols.find(text)?.index == number)
      #expect(symbols.text(of: Symbol(UInt32(number))) == text)
    }
    #expect(symbols.count == 100_000)
  }

  @Test func `ids that differ in one byte, at any place and any length, are different`() {
    var symbols = Symbols()
    for count in 1...64 {
      let text = [UInt8](repeating: UInt8(ascii: "a"), count: count)
      let whole = symbols.intern(String(decoding: text, as: UTF8.self))
      for place in 0..<count {
        var other = text
        other[place] = UInt8(ascii: "b")
        #expect(symbols.intern(String(decoding: other, as: UTF8.self)) != whole)
      }
    }
    #expect(symbols.count == 64 + 64 * 65 / 2)
  }

  @Test func `ids are ordered by their bytes, whatever their numbers`() {
    var symbols = Symbols()
    let late = symbols.intern(UnitID.self, "z-1")
    let early = symbols.intern(UnitID.self, "a-1")
    #expect(symbols.precedes(early, late) && !symbols.precedes(late, early) && !symbols.precedes(late, late))
    #expect(SubjectID(early).symbol == early.symbol)
  }
}
