import Events

/// A report on A4 in the form of Decree 30/2020 on clerical work: issuing body and national motto, number, place and
/// date, title, content, recipients and signature. It is a page of its own: no menu, no search, black on white.
package struct PrintedReport: Sendable {
  package var language: Language
  /// "UBND TỈNH ĐIỆN BIÊN"; nil: the body has none above it.
  package var parentBody: String?
  package var body: String
  /// "Số: 12/BC-UBND"; a draft has none yet.
  package var number: String?
  package var place: String
  package var day: Day
  /// "BÁO CÁO"
  package var kind: Title
  /// What it is on: "Kết quả rà soát hộ nghèo năm 2023"
  package var subject: Title
  package var addressee: String?
  package var content: [any Component]
  package var recipients: [String]
  package var signature: Signature?
  package var tree: Visit.TreeStamp?
  /// Back to the page that it was made from.
  package var back: Link

  /// "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH", then the name.
  package struct Signature: Sendable {
    package let lines: [String]
    package let name: String

    package init(_ lines: [String], name: String) {
      self.lines = lines
      self.name = name
    }
  }

  package init(
    language: Language, parentBody: String? = nil, body: String, number: String? = nil, place: String, day: Day,
    kind: Title = Title(vi: "BÁO CÁO", en: "REPORT"), subject: Title, addressee: String? = nil,
    content: [any Component], recipients: [String] = [], signature: Signature? = nil, tree: Visit.TreeStamp? = nil,
    back: Link
  ) {
    self.language = language
    self.parentBody = parentBody
    self.body = body
    self.number = number
    self.place = place
    self.day = day
    self.kind = kind
    self.subject = subject
    self.addressee = addressee
    self.content = content
    self.recipients = recipients
    self.signature = signature
    self.tree = tree
    self.back = back
  }

  package var bytes: [UInt8] { html.bytes }

  package var html: HTML {
    let root = Tag.html(.lang(language.rawValue), .plain("data-theme", "light")) {
      Tag.head {
        VoidTag.meta(.plain("charset", "utf-8"))
        VoidTag.meta(.name("viewport"), .plain("content", "width=device-width, initial-scale=1"))
        Tag.title { subject[language] }
        VoidTag.link(.plain("rel", "stylesheet"), .href(Asset.style.link))
        VoidTag.link(.plain("rel", "icon"), .href(Asset.icon.link), .plain("type", "image/svg+xml"))
        Tag.script(.plain("type", "module"), .src(Asset.theme.link)) {}
      }
      Tag.body(.class("sheet")) {
        Tag.nav(.class("print-bar"), .ariaLabel(Title(vi: "Bản in", en: "Print view")[language])) {
          Tag.a(.class("button"), .href(back)) { Title(vi: "Về trang", en: "Back to the page")[language] }
          Tag.button(.type("button"), .class("primary print"), .flag("hidden")) {
            Title(vi: "In", en: "Print")[language]
          }
        }
        Tag.main(.id("main")) {
          letterhead
          heading
          Tag.div(.class("matter")) { HTML.joined(content.map { $0.html(in: language) }) }
          close
          stamp
        }
      }
    }
    return HTML.joined([.doctype, root])
  }

  private var letterhead: HTML {
    Tag.header(.class("letterhead")) {
      Tag.div {
        if let parentBody { Tag.p(.class("parent")) { parentBody } }
        Tag.p(.class("body")) { body }
        Tag.p(.class("file-number")) { number ?? Title(vi: "Số:      /BC-", en: "No.      ")[language] }
      }
      Tag.div {
        Tag.p(.class("country")) {
          Title(vi: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", en: "SOCIALIST REPUBLIC OF VIET NAM")[language]
        }
        Tag.p(.class("motto")) {
          Title(vi: "Độc lập - Tự do - Hạnh phúc", en: "Independence - Freedom - Happiness")[language]
        }
        Tag.p(.class("place")) { placeAndDay }
      }
    }
  }

  /// Days below ten and the months January and February take a leading zero, as the decree asks.
  private var placeAndDay: String {
    let (year, month, number) = day.components
    let dayText = number < 10 ? "0\(number)" : "\(number)"
    let monthText = month < 3 ? "0\(month)" : "\(month)"
    return Title(
      vi: "\(place), ngày \(dayText) tháng \(monthText) năm \(year)", en: "\(place), \(day.formatted(.en))")[language]
  }

  private var heading: HTML {
    Tag.div(.class("document-title")) {
      Tag.h1 {
        kind[language]
        VoidTag.br()
        Tag.span(.class("subject")) { subject[language] }
      }
      if let addressee {
        Tag.p(.class("addressee")) { Title(vi: "Kính gửi: ", en: "To: ")[language] + addressee }
      }
    }
  }

  private var close: HTML {
    Tag.div(.class("close")) {
      Tag.div(.class("recipients")) {
        if !recipients.isEmpty {
          Tag.p { Title(vi: "Nơi nhận:", en: "Recipients:")[language] }
          Tag.ul {
            for (number, recipient) in recipients.enumerated() {
              Tag.li { "- " + recipient + (number == recipients.count - 1 ? "." : ";") }
            }
          }
        }
      }
      if let signature {
        Tag.div(.class("signature")) {
          for line in signature.lines { Tag.p(.class("capacity")) { line } }
          Tag.p(.class("signer")) { signature.name }
        }
      }
    }
  }

  @HTMLBuilder private var stamp: HTML {
    if let tree {
      Tag.p(.class("stamp")) {
        if tree.isStory { Words.story[language] + " " }
        Title(
          vi: "Số liệu lấy từ sổ \(tree.origin), \(Int(clamping: tree.size).formatted(.vi)) mục, gốc ",
          en: "Figures from the ledger \(tree.origin), \(Int(clamping: tree.size).formatted(.en)) entries, root ")[
            language]
        Tag.code { tree.root }
      }
    }
  }
}
