import Events

/// What went wrong with a request, said plainly, with a way on.
package struct ErrorContent: Component {
  package enum Kind: Int, CaseIterable, Sendable {
    case badRequest = 400
    case forbidden = 403
    case notFound = 404
    case tooMany = 429
    case failed = 500
    case unavailable = 503
  }

  package var kind: Kind
  /// What exactly: the unit that is not on record, the role that is needed. Never the inside of the program.
  package var detail: Title?
  /// By which the log of the service finds this request.
  package var requestID: String?
  package var next: Page.Action?

  package init(_ kind: Kind, detail: Title? = nil, requestID: String? = nil, next: Page.Action? = nil) {
    self.kind = kind
    self.detail = detail
    self.requestID = requestID
    self.next = next
  }

  package var title: Title { kind.title }

  package func html(in language: Language) -> HTML {
    Tag.section(.class("card narrow error")) {
      Tag.p { kind.sentence[language] }
      if let detail { Tag.p { detail[language] } }
      if let requestID {
        Tag.p(.class("hint")) {
          Title(vi: "Mã yêu cầu: ", en: "Request: ")[language]
          Tag.code { requestID }
        }
      }
      Tag.p {
        if let next { Tag.a(.class("button"), .href(next.link)) { next.title[language] } }
        Tag.a(.class("button"), .href(Link())) { Title(vi: "Về trang đầu", en: "To the first page")[language] }
      }
    }
  }
}

extension ErrorContent.Kind {
  package var title: Title {
    switch self {
    case .badRequest: Title(vi: "Yêu cầu không đọc được (400)", en: "The request cannot be read (400)")
    case .forbidden: Title(vi: "Không có quyền (403)", en: "Not allowed (403)")
    case .notFound: Title(vi: "Không tìm thấy (404)", en: "Not found (404)")
    case .tooMany: Title(vi: "Quá nhiều lần (429)", en: "Too many tries (429)")
    case .failed: Title(vi: "Có lỗi (500)", en: "Something failed (500)")
    case .unavailable: Title(vi: "Chưa phục vụ được (503)", en: "Not ready (503)")
    }
  }

  var sentence: Title {
    switch self {
    case .badRequest:
      Title(
        vi: "Địa chỉ hoặc nội dung gửi lên có chỗ không đúng mẫu.",
        en: "A part of the address or of what was sent has not the form that it should have.")
    case .forbidden:
      Title(
        vi: "Tài khoản này không được xem hay làm việc đó. Lần thử này đã được ghi lại.",
        en: "This account may not see or do that. The attempt has been noted.")
    case .notFound:
      Title(vi: "Không có trang nào ở địa chỉ này.", en: "There is no page at this address.")
    case .tooMany:
      Title(vi: "Hãy đợi ít phút rồi thử lại.", en: "Wait a few minutes, then try again.")
    case .failed:
      Title(
        vi: "Việc vừa yêu cầu không xong; sổ không ghi gì dở dang. Hãy thử lại, hoặc báo mã dưới đây.",
        en: "The request could not be carried out; nothing was half written. Try again, or report the code below.")
    case .unavailable:
      Title(
        vi: "Sổ đang mở. Hãy thử lại sau vài giây.", en: "The ledger is being opened. Try again in a few seconds.")
    }
  }
}
