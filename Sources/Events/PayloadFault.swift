/// Why bytes are not what the catalogue says: where, what was expected, what stands there.
///
/// ```
/// what.signatory.position: expected text, found 7
/// what.toStatus: expected one of near-poor, average, found "rich"
/// ```
///
/// One word wide, so that a decoder that throws it costs nothing while nothing is wrong.
package struct PayloadFault: Error, Sendable {
  private final class Content: Sendable {
    let path: String
    let expectation: Expectation
    let found: String

    init(_ path: String, _ expectation: Expectation, _ found: String) {
      self.path = path
      self.expectation = expectation
      self.found = found
    }
  }

  private let content: Content

  init(path: String, _ expectation: Expectation, found: String) {
    content = Content(path, expectation, found)
  }

  /// From the entry down: `on`, `what.signatory.position`, `what.steps[2].by`.
  package var path: String { content.path }
  package var expectation: Expectation { content.expectation }
  /// What stands there, cut short: `"rich"`, `7`, `an object`, `nothing`.
  package var found: String { content.found }

  package var expected: String { expectation.title.en }
  package func expected(_ language: Language) -> String { expectation.title[language] }
}

extension PayloadFault: CustomStringConvertible {
  package var description: String { "\(path): expected \(expected), found \(found)" }
}

extension PayloadFault {
  package enum Expectation: Hashable, Sendable {
    case field, noField, object, array, end
    case itemCount(atLeast: Int)
    case textLength(from: Int, to: Int)
    case integer(from: Int64, to: Int64)
    case boolean, text, sealedText, verifierKey, identifier, subjectIdentifier, entryIdentifier, entryReference
    case day, partialDay, year, time, period, decimal, fraction, sha256, base64, anyValue
    case knownType
    case version(of: String, known: Int)
    case oneOf([String])

    package var title: Title {
      switch self {
      case .field: Title(vi: "trường này (bắt buộc)", en: "this field (it is required)")
      case .noField: Title(vi: "không có trường này", en: "no field of this name")
      case .object: Title(vi: "một đối tượng {…}", en: "an object {…}")
      case .array: Title(vi: "một danh sách […]", en: "a list […]")
      case .end: Title(vi: "hết dữ liệu", en: "the end")
      case .itemCount(let least): Title(vi: "ít nhất \(least) mục", en: "at least \(least) items")
      case .integer(let from, let to):
        Title(vi: "số nguyên từ \(from) đến \(to)", en: "an integer from \(from) to \(to)")
      case .boolean: Title(vi: "true hoặc false", en: "true or false")
      case .text: Title(vi: "văn bản", en: "text")
      case .textLength(_, .max): Title(vi: "văn bản không rỗng", en: "text that is not empty")
      case .textLength(let from, let to):
        Title(vi: "văn bản dài từ \(from) đến \(to) ký tự", en: "text of \(from) to \(to) characters")
      case .verifierKey: Title(vi: "khóa kiểm tra dạng tên+băm+khóa", en: "a verifier key name+hash+key")
      case .sealedText: Title(vi: "văn bản đã niêm phong {key, sealed}", en: "sealed text {key, sealed}")
      case .identifier:
        Title(vi: "mã gồm a-z, 0-9, dấu chấm, gạch nối (1 đến 64)", en: "an id of a-z, 0-9, dot, hyphen (1 to 64)")
      case .subjectIdentifier:
        Title(vi: "mã do sổ cái cấp, không phải số định danh", en: "an id made by the ledger, not an identity number")
      case .entryIdentifier:
        Title(vi: "mã mục gồm A-Z, a-z, 0-9, . _ : - (1 đến 64)", en: "an entry id of A-Z, a-z, 0-9, . _ : - (1 to 64)")
      case .entryReference: Title(vi: "số thứ tự hoặc mã của mục", en: "an entry's seq or id")
      case .day: Title(vi: "ngày có thật, dạng 2023-12-10", en: "a day of the calendar such as 2023-12-10")
      case .partialDay: Title(vi: "2022, 2022-11 hoặc 2022-11-08", en: "2022, 2022-11 or 2022-11-08")
      case .year: Title(vi: "năm có bốn chữ số", en: "a year of four digits")
      case .time: Title(vi: "thời điểm dạng 2023-12-14T03:21:07.123Z", en: "a moment such as 2023-12-14T03:21:07.123Z")
      case .period:
        Title(vi: "2023, 2023-h1, interim-2023 hoặc final-2025", en: "2023, 2023-h1, interim-2023 or final-2025")
      case .decimal: Title(vi: "số thập phân dạng \"18.07\"", en: "a decimal such as \"18.07\"")
      case .fraction: Title(vi: "phân số dạng {\"den\":3,\"num\":1}", en: "a fraction such as {\"den\":3,\"num\":1}")
      case .sha256: Title(vi: "SHA-256 gồm 64 chữ số hex thường", en: "a SHA-256 of 64 lower-case hex digits")
      case .base64: Title(vi: "base64", en: "base64")
      case .anyValue: Title(vi: "một giá trị JSON", en: "a JSON value")
      case .knownType: Title(vi: "loại sự kiện có trong danh mục", en: "an event type of the catalogue")
      case .version(let type, let known): Title(vi: "\(type) phiên bản \(known)", en: "version \(known) of \(type)")
      case .oneOf(let codes):
        Title(vi: "một trong: \(codes.joined(separator: ", "))", en: "one of \(codes.joined(separator: ", "))")
      }
    }
  }
}
