import Events

/// What the pages say by themselves; the words of entries and answers come with their models.
package enum Words {
  static let product = Title(vi: "SoCai – Sổ cái giảm nghèo", en: "SoCai – Poverty-reduction ledger")
  static let skip = Title(vi: "Đến nội dung chính", en: "Skip to the content")
  static let menu = Title(vi: "Trang chính", en: "Main pages")
  static let trail = Title(vi: "Đường dẫn", en: "Breadcrumb")
  static let search = Title(vi: "Tìm đơn vị, hộ, kế hoạch, mục sổ", en: "Find a unit, household, plan or entry")
  static let searchHint = Title(vi: "na hy, h-4k2m9q, 1234", en: "na hy, h-4k2m9q, 1234")
  static let find = Title(vi: "Tìm", en: "Find")
  static let languageSwitch = Title(vi: "Ngôn ngữ", en: "Language")
  static let themeSwitch = Title(vi: "Nền trang", en: "Theme")
  static let signedInAs = Title(vi: "Đã đăng nhập:", en: "Signed in:")
  static let account = Title(vi: "Tài khoản", en: "Account")
  static let signIn = Title(vi: "Đăng nhập", en: "Sign in")
  static let signOut = Title(vi: "Đăng xuất", en: "Sign out")

  static let timeMachine = Title(vi: "Xem lại một thời điểm", en: "Time machine")
  static let asOf = Title(vi: "Tính đến ngày", en: "As of day")
  static let today = Title(vi: "hôm nay", en: "today")
  static let asKnown = Title(vi: "Sổ ghi đến", en: "As known at")
  static let asKnownHint = Title(vi: "mục sổ hoặc thời điểm", en: "entry or moment")
  package static let show = Title(vi: "Xem", en: "Show")
  static let backToNow = Title(vi: "Về hiện tại", en: "Back to now")
  static let compareMoments = Title(vi: "So hai thời điểm", en: "Compare two moments")

  static let story = Title(
    vi: "Sổ minh họa: người, nơi và số liệu là giả định.", en: "A story: people, places and figures are made up.")
  static let origin = Title(vi: "Sổ", en: "Ledger")
  static let treeSize = Title(vi: "Số mục sổ", en: "Tree size")
  static let root = Title(vi: "Gốc của cây", en: "Root")
  static let checkpoint = Title(vi: "Điểm kiểm có chữ ký", en: "Signed checkpoint")
}

// Of tables and figures.
extension Words {
  static let nothing = Title(vi: "không có", en: "none")
  static let why = Title(vi: "Vì sao có số này?", en: "Why this number?")
  static let target = Title(vi: "Chỉ tiêu", en: "Target")
  static let emptyTable = Title(vi: "Không có dòng nào.", en: "No rows.")
  static let previous = Title(vi: "Trang trước", en: "Previous")
  static let next = Title(vi: "Trang sau", en: "Next")
  static let sortUp = Title(vi: "xếp tăng dần", en: "sort ascending")
  static let sortDown = Title(vi: "xếp giảm dần", en: "sort descending")
  static let pagesOfTable = Title(vi: "Các trang của bảng", en: "Pages of the table")
  static let downloads = Title(vi: "Tải bảng", en: "Download the table")

  static func yesOrNo(_ isSet: Bool) -> Title { isSet ? Title(vi: "có", en: "yes") : Title(vi: "không", en: "no") }
}

// Of forms.
extension Words {
  static let day = Title(vi: "Ngày", en: "Day")
  static let unit = Title(vi: "Đơn vị", en: "Unit")
  static let plan = Title(vi: "Kế hoạch", en: "Plan")
  static let aboutEntry = Title(vi: "Về mục sổ", en: "About entry")
  static let scan = Title(vi: "Bản quét văn bản", en: "Scan of the document")
  static let required = Title(vi: "bắt buộc", en: "required")
  static let sealed = Title(vi: "được niêm phong", en: "sealed")
  static let choose = Title(vi: "– chọn –", en: "– choose –")
  static let dayPattern = Title(vi: "ngày/tháng/năm", en: "yyyy-mm-dd")
  static let addRow = Title(vi: "Thêm dòng", en: "Add a row")
  static let removeRow = Title(vi: "Bỏ dòng", en: "Remove the row")
  static let emptyRows = Title(vi: "Dòng để trống thì bỏ qua.", en: "Empty rows are left out.")
  static let needed = Title(vi: "Cần điền.", en: "This must be filled in.")
}
