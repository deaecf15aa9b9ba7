import Events
import Testing

@Suite struct `Lists of codes` {
  private let causes = Array(Cause.allCases)

  /// So many codes, going round through the vocabulary.
  private func codes(_ count: Int) -> [Cause] { (0..<count).map { causes[$0 % causes.count] } }

  @Test func `a list has what was put into it, in its order, whether it lies in the value or outside`() {
    for count in [0, 1, 2, 7, 8, 9, 14, 15, 16, 17, 100] {
      let list = CodeList(codes(count))
      #expect(list.count == count)
      #expect(Array(list) == codes(count))
      #expect(list.isEmpty == (count == 0))
    }
  }

  @Test func `lists are equal when their codes are, in the same order`() {
    for count in [1, 8, 15, 16] {
      #expect(CodeList(codes(count)) == CodeList(codes(count)))
      #expect(CodeList(codes(count)).hashValue == CodeList(codes(count)).hashValue)
      #expect(CodeList(codes(count)) != CodeList(codes(count + 1)))
    }
    let (first, second) = (causes[0], causes[1])
    #expect(CodeList([first, second]) != CodeList([second, first]))
    #expect(CodeList([first]) != CodeList([first, first]))
  }

  @Test func `the first code of a vocabulary counts like any other`() {
    let list: CodeList<Cause> = [causes[0], causes[0], causes[0]]
    #expect(list.count == 3)
    #expect(list.contains(causes[0]) && !list.contains(causes[1]))
  }

  @Test func `bits are those of the codes, however often one stands there`() {
    #expect(CodeList<Cause>().bits == 0)
    #expect(CodeList([causes[0], causes[2], causes[2]]).bits == 0b101)
    for count in [15, 16] { #expect(CodeList(codes(count)).bits == 1 << UInt64(min(count, causes.count)) - 1) }
  }

  @Test func `every code is found by its bytes, and nothing else is`() {
    for code in Cause.allCases {
      #expect(Array(code.text.utf8).withUnsafeBytes { Cause(code: $0) } == code)
      #expect(Array((code.text + "x").utf8).withUnsafeBytes { Cause(code: $0) } == nil)
      #expect(Array(code.text.utf8.dropLast()).withUnsafeBytes { Cause(code: $0) } == nil)
      // One letter of it changed.
      var other = Array(code.text.utf8)
      other[other.count / 2] ^= 0x01
      #expect(other.withUnsafeBytes { Cause(code: $0) } == nil)
    }
    #expect([UInt8]().withUnsafeBytes { Cause(code: $0) } == nil)
  }
}
