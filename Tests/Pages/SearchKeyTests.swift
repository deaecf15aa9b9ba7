import Foundation
import Pages
import Testing

struct SearchKeyTests {
  @Test(arguments: [
    ("Xã Nà Hỳ", "xa na hy"), ("Tỉnh Điện Biên", "tinh dien bien"), ("ĐẮK LẮK", "dak lak"),
    ("Thừa Thiên - Huế", "thua thien hue"), ("Bản 3/2", "ban 3 2"), ("Ưu Đãi  Nước", "uu dai nuoc"),
    ("N\u{61}\u{300} H\u{79}\u{300}", "na hy"), ("o\u{31b}\u{301}", "o"), ("  ", ""),
  ])
  func `a name is found without its marks`(name: String, key: String) {
    #expect(SearchKey.key(of: name) == key)
  }

  /// Made apart from the table: every vowel with every mark, put together by canonical composition.
  @Test func `every marked letter of Vietnamese loses its marks`() {
    let marks = ["", "\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}"]
    let vowels = ["a", "a\u{306}", "a\u{302}", "e", "e\u{302}", "i", "o", "o\u{302}", "o\u{31b}", "u", "u\u{31b}", "y"]
    for vowel in vowels {
      for mark in marks {
        let letter = (vowel + mark).precomposedStringWithCanonicalMapping
        #expect(letter.unicodeScalars.count == 1)
        #expect(SearchKey.key(of: letter) == vowel.prefixScalar, "\(letter)")
        #expect(SearchKey.key(of: letter.uppercased()) == vowel.prefixScalar, "\(letter)")
      }
    }
  }

  @Test func `each word asked for begins a word of the name`() {
    let name = SearchKey.key(of: "Xã Nà Hỳ, huyện Nậm Pồ")
    #expect(SearchKey.matches("na hy", name: name))
    #expect(SearchKey.matches("po na", name: name))
    #expect(!SearchKey.matches("hy x po nn", name: name))
    #expect(!SearchKey.matches("", name: name))
  }
}

extension String {
  fileprivate var prefixScalar: String { String(unicodeScalars.prefix(1)) }
}
