import CanonicalJSON
import Events
import Web

/// One thing that the service does: where it is asked, what its asker needs, and what it takes.
///
/// Routes and `/openapi.json` are both made from these, so that neither says more than the other. An endpoint without a
/// need cannot be written down.
struct Endpoint: Sendable {
  let method: HTTPMethod
  /// With open places: `/v1/show/{entry}`.
  let path: String
  let tag: String
  let summary: Title
  let needs: Need
  var parameters: [Parameter] = []
  /// The types of what it takes; empty: no body.
  var takes: [String] = []
  var gives: [String] = ["application/json"]
  var statuses: [Int] = [200]
  var bodyByteCountMax = 0
  let work: Work

  enum Work: Sendable {
    case now(@Sendable (Visit) throws -> HTTPResponse)
    /// Answered by whoever gets it done, and no thread waits.
    case later(@Sendable (Visit, _ answer: @escaping @Sendable (HTTPResponse) -> Void) throws -> Void)
  }

  /// A part of the query, or an open place of the path.
  struct Parameter: Sendable {
    let name: String
    let help: Title
    var isInPath = false
    var isHeader = false
    var isSwitch = false
    var isNumber = false
    var codes: [String] = []
  }
}

/// A request on its way through the service.
struct Visit: Sendable {
  let http: HTTPRequest
  let language: Language
  let caller: Caller
  /// What a browser's form brought.
  let form: Form

  init(_ http: HTTPRequest, _ caller: Caller) {
    self.http = http
    self.caller = caller
    form = Form(http)
    language = Self.language(http)
  }

  /// The same with the parts of the query that say nothing left out: a form sends its empty fields too.
  var filled: Visit {
    Visit(http.leavingOut { $0.value.isEmpty || ["theme", "page", "print"].contains($0.name) }, caller)
  }

  /// `lang`, else what the browser was told before, else what a program's header prefers, else Vietnamese.
  static func language(_ http: HTTPRequest) -> Language {
    if let asked = (http.query("lang") ?? http.cookie("lang")).flatMap({ Language(rawValue: $0) }) { return asked }
    // Pages come in Vietnamese first, whatever language a browser was installed in.
    if (http.header("Accept") ?? "").contains("text/html") { return .vi }
    let words = (http.header("Accept-Language") ?? "").lowercased().split(separator: ",").map {
      $0.drop { $0 == " " }.prefix(2)
    }
    return words.compactMap { Language(rawValue: String($0)) }.first ?? .vi
  }

  /// Whether the client's `Accept` names a type by itself.
  func accepts(_ type: String) -> Bool {
    (http.header("Accept") ?? "").lowercased().split(separator: ",").contains { part in
      part.split(separator: ";").first.map { $0.filter { $0 != " " } == type } ?? false
    }
  }

  /// Whether the client has what bears this tag.
  func has(_ tag: String) -> Bool {
    guard let known = http.header("If-None-Match") else { return false }
    return known.split(separator: ",").contains { part in
      let text = part.drop { $0 == " " }
      return text == "*" || text == "\"\(tag)\"" || text == "W/\"\(tag)\""
    }
  }
}
