import Bookkeeping
import CanonicalJSON
import Events
import Ledger
import Merkle
import Web

/// Why a request is not answered as it asked (RFC 9457): what is wrong in a sentence, and each refusal by itself.
struct Problem: Error {
  let status: Int
  /// The last part of its type: `urn:socai:problem:refused`.
  let code: String
  let title: Title
  let details: [Title]
  /// What was refused, with rule and clause.
  var refusals: [Refusal] = []
  /// For the service's own log; the client does not see it.
  var cause: String?

  init(_ status: Int, _ code: String, _ title: Title, _ details: [Title] = []) {
    self.status = status
    self.code = code
    self.title = title
    self.details = details
  }

  func response(in language: Language) -> HTTPResponse {
    HTTPResponse(
      status: status, contentType: "application/problem+json",
      headers: [.init("Cache-Control", "no-store"), .init("Content-Language", language.rawValue)]
        + (status == 401 ? [.init("WWW-Authenticate", "Bearer realm=\"socai\"")] : []),
      body: JSON.object(JSON.Object(members(in: language))).canonicalBytes() + [0x0A])
  }

  private func members(in language: Language) -> [JSON.Object.Member] {
    var members: [JSON.Object.Member] = [
      ("status", .integer(Int64(status))), ("title", .string(title[language])),
      ("type", .string("urn:socai:problem:\(code)")),
    ]
    let sentences = details.isEmpty ? refusals.map(\.line) : details
    if !sentences.isEmpty {
      members.append(("detail", .string(sentences.prefix(8).map { $0[language] }.joined(separator: "\n"))))
    }
    if !refusals.isEmpty { members.append(("errors", .array(refusals.map { $0.json(in: language) }))) }
    return members
  }
}

extension Refusal {
  /// `{"clause","detail","field","place","remedy","rule"}`, without what it does not say.
  fileprivate func json(in language: Language) -> JSON {
    let members: [(String, String?)] = [
      ("clause", clause), ("detail", sentence[language]), ("field", path), ("place", place.isEmpty ? nil : place),
      ("remedy", remedy?[language]), ("rule", code),
    ]
    return .object(JSON.Object(members.compactMap { key, text in text.map { (key, JSON.string($0)) } }))
  }
}

extension Problem {
  static let refusedTitle = Title(vi: "Bị từ chối, chưa ghi gì", en: "Refused, nothing was recorded")

  /// What an error says to a client.
  init(explaining error: any Error) {
    switch error {
    case let problem as Problem: self = problem
    case let error as UsageError:
      self.init(
        400, "request", Title(vi: "Yêu cầu không hiểu được", en: "The request is not understood"), [error.inWeb])
    case let error as Refusals:
      self.init(422, "refused", Self.refusedTitle)
      refusals = error.all
    case let error as Refusal:
      self.init(422, "refused", Self.refusedTitle)
      refusals = [error]
    case let error as Refused:
      self.init(422, "refused", Title(vi: "Bị từ chối", en: "Refused"), error.sentences)
    case .noEntry(let seq, let size) as LedgerError:
      self.init(
        404, "no-entry", Title(vi: "Không có mục này", en: "There is no such entry"),
        [LedgerError.noEntry(seq: seq, size: size).title])
    case .noSuchSize(let size) as LedgerError:
      self.init(
        404, "no-size", Title(vi: "Không có điểm kiểm cỡ này", en: "There is no checkpoint of this size"),
        [LedgerError.noSuchSize(size).title])
    case let error as any Titled:
      self.init(422, "refused", Title(vi: "Không trả lời được", en: "This cannot be answered"), [error.title])
    case let error:
      self.init(
        500, "internal", Title(vi: "Dịch vụ gặp lỗi", en: "The service has failed"),
        [
          Title(
            vi: "sổ không đọc được; người quản trị xem nhật ký của dịch vụ, và chạy 'socai verify'",
            en: "the ledger cannot be read; its operator finds why in the service's log, and runs 'socai verify'")
        ])
      cause = String(describing: error)
    }
  }
}

extension UsageError {
  /// Options are parts of a query here.
  var inWeb: Title { sentence.inWeb }
}

extension Title {
  /// A sentence of the command line without its dashes.
  var inWeb: Title {
    func plain(_ text: String) -> String { text.replacing("--help", with: "/openapi.json").replacing("--", with: "") }
    return Title(vi: plain(vi), en: plain(en))
  }
}
