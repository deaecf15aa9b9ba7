/// A payload as a test tells it; written with its keys in order, as the log has it.
///
/// `["duty": "d", "year": 2023]` is `{"duty":"d","year":2023}`. Texts in here need no escapes.
indirect enum Told: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, Sendable
{
  case text(String)
  case integer(Int)
  case boolean(Bool)
  case list([Told])
  case object([String: Told])

  init(stringLiteral value: String) { self = .text(value) }
  init(integerLiteral value: Int) { self = .integer(value) }
  init(booleanLiteral value: Bool) { self = .boolean(value) }
  init(arrayLiteral elements: Told...) { self = .list(elements) }
  init(dictionaryLiteral elements: (String, Told)...) {
    self = .object(Dictionary(elements) { $1 })
  }

  static func texts(_ texts: [String]) -> Told { .list(texts.map(Told.text)) }

  var json: String {
    switch self {
    case .text(let text): "\"\(text)\""
    case .integer(let number): String(number)
    case .boolean(let value): value ? "true" : "false"
    case .list(let items): "[" + items.map(\.json).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value.json)" }.joined(separator: ",") + "}"
    }
  }

  /// With more fields, or others in their place.
  func with(_ fields: [String: Told]) -> Told {
    guard case .object(let members) = self else { return self }
    return .object(members.merging(fields) { $1 })
  }
}
