// swift-format-ignore-file
// Written by CatalogCompiler from events/catalog/projections.json; change the catalogue, not this file.
//
// The questions that events feed.

package enum Question: String, CaseIterable, Hashable, Sendable {
  case units
  case plans
  case poverty
  case households
  case targets
  case duties
  case reports
  case nominations
  case awards
  case contributions
  case funds
  case support
  case credit
  case inspections
  case scorecards
  case access
  case models
  case communication

  package var title: Title {
    switch self {
      case .units: Title(vi: "Đơn vị, khối, cụm và người tham gia", en: "Units, blocks and participants")
      case .plans: Title(vi: "Kế hoạch có hiệu lực vào một ngày", en: "Plans as in force on any day")
      case .poverty: Title(vi: "Biến động và diễn biến hộ nghèo, hộ cận nghèo", en: "Poverty accounts and timelines")
      case .households: Title(vi: "Hộ và lịch sử của hộ", en: "Households and their histories")
      case .targets: Title(vi: "Chỉ tiêu và tình trạng thực hiện", en: "Targets and their status")
      case .duties: Title(vi: "Nhiệm vụ và thời hạn", en: "Duties and deadlines")
      case .reports: Title(vi: "Báo cáo đã nhận và đã gửi", en: "Reports received and sent")
      case .nominations: Title(vi: "Hồ sơ đề nghị khen thưởng", en: "Nominations on their way")
      case .awards: Title(vi: "Lịch sử khen thưởng", en: "Award histories")
      case .contributions: Title(vi: "Đóng góp", en: "Contributions")
      case .funds: Title(vi: "Quỹ và kinh phí", en: "Funds and budgets")
      case .support: Title(vi: "Mức độ bao phủ hỗ trợ", en: "Support coverage")
      case .credit: Title(vi: "Tín dụng ưu đãi", en: "Preferential credit")
      case .inspections: Title(vi: "Kiểm tra và khiếu nại, tố cáo", en: "Inspections and complaints")
      case .scorecards: Title(vi: "Bằng chứng theo từng tiêu chí", en: "Evidence for each criterion")
      case .access: Title(vi: "Quyền ghi và quyền xem", en: "Who may record and read")
      case .models: Title(vi: "Mô hình, sáng kiến và điển hình", en: "Models, initiatives and exemplars")
      case .communication: Title(vi: "Tuyên truyền và hoạt động", en: "Communication and activities")
    }
  }

  /// Changes with what the projection's state means; a changed one is rebuilt.
  package var version: Int {
    switch self {
      case .units: 1
      case .plans: 1
      case .poverty: 1
      case .households: 1
      case .targets: 1
      case .duties: 1
      case .reports: 1
      case .nominations: 1
      case .awards: 1
      case .contributions: 1
      case .funds: 1
      case .support: 1
      case .credit: 1
      case .inspections: 1
      case .scorecards: 1
      case .access: 1
      case .models: 1
      case .communication: 1
    }
  }

  package var isBuilt: Bool {
    switch self {
      case .units: true
      case .plans: true
      case .poverty: true
      case .households: true
      case .targets: true
      case .duties: true
      case .reports: true
      case .nominations: true
      case .awards: true
      case .contributions: true
      case .funds: true
      case .support: true
      case .credit: true
      case .inspections: true
      case .scorecards: false
      case .access: true
      case .models: true
      case .communication: true
    }
  }
}
