import Events
import Projections

/// What happened to a household, in words.
struct HappeningText {
  let inquiry: Inquiry

  init(_ inquiry: Inquiry) { self.inquiry = inquiry }

  func words(for happening: Households.Happening) -> (what: Cell, detail: String) {
    switch happening {
    case .registered(let hamlet): cell("registered", "đăng ký", "registered", inquiry.name(of: hamlet))
    case .profiled: cell("profiled", "đánh giá hồ sơ", "profile assessed", "")
    case .enteredPoverty(let standard, let kind):
      cell("entered-poverty", "vào diện nghèo", "entered poverty", kind.title[inquiry.language], inquiry.text(standard))
    case .enteredNearPoverty(let standard, let kind):
      cell(
        "entered-near-poverty", "vào diện cận nghèo", "entered near-poverty", kind.title[inquiry.language],
        inquiry.text(standard))
    case .exitedPoverty(let standard, let status):
      cell("exited-poverty", "thoát nghèo", "exited poverty", status.title[inquiry.language], inquiry.text(standard))
    case .exitedNearPoverty(let standard):
      cell("exited-near-poverty", "thoát cận nghèo", "exited near-poverty", inquiry.text(standard))
    case .rated(let standard): cell("rated", "xếp mức sống", "living standard rated", standard.title[inquiry.language])
    case .left(let reason): cell("left", "rời địa bàn", "left the area", reason.title[inquiry.language])
    case .moved(let hamlet, let reason):
      cell("moved", "chuyển đến", "moved to", inquiry.name(of: hamlet), reason.title[inquiry.language])
    case .split(let into): cell("split", "tách ra hộ", "split into", inquiry.text(into))
    case .splitOff(let from): cell("split-off", "tách từ hộ", "split off from", inquiry.text(from))
    case .absorbed(let other): cell("absorbed", "nhận hộ nhập vào", "took in", inquiry.text(other))
    case .merged(let into): cell("merged", "nhập vào hộ", "merged into", inquiry.text(into))
    case .pledged(let pledge, let year):
      cell("pledged", "đăng ký thoát nghèo", "pledged to exit", "\(year)", inquiry.text(pledge))
    case .supported(let support, let kind):
      cell("supported", "được hỗ trợ", "supported", kind.title[inquiry.language], inquiry.text(support))
    case .lent(let loan): cell("lent", "được vay", "loan disbursed", inquiry.text(loan))
    case .repaid(let loan, let kind):
      cell("repaid", "trả nợ", "repaid", kind.title[inquiry.language], inquiry.text(loan))
    case .listPublished(let review, let from, let to):
      cell(
        "list-published", "niêm yết danh sách", "list published", inquiry.text(review),
        "\(from.formatted(in: inquiry.language)) – \(to.formatted(in: inquiry.language))")
    }
  }

  private func cell(_ code: String, _ vi: String, _ en: String, _ details: String...) -> (Cell, String) {
    (.code(code, Title(vi: vi, en: en)), details.filter { !$0.isEmpty }.joined(separator: " · "))
  }
}
