import Events
import Projections

extension Flow {
  /// The column's key in JSON and CSV.
  var code: String { "\(self)" }

  var title: Title {
    switch self {
    case .carriedOver: Title(vi: "chuyển sang", en: "carried over")
    case .new: Title(vi: "phát sinh", en: "new")
    case .relapsed: Title(vi: "tái nghèo", en: "relapsed")
    case .fromOtherClass: Title(vi: "từ diện kia", en: "from other class")
    case .splitIn: Title(vi: "tách hộ", en: "split in")
    case .movedIn: Title(vi: "chuyển đến", en: "moved in")
    case .boundaryIn: Title(vi: "nhập địa giới", en: "boundary in")
    case .exited: Title(vi: "thoát", en: "exited")
    case .toOtherClass: Title(vi: "sang diện kia", en: "to other class")
    case .left: Title(vi: "rời đi", en: "left")
    case .merged: Title(vi: "nhập hộ", en: "merged")
    case .movedOut: Title(vi: "chuyển đi", en: "moved out")
    case .boundaryOut: Title(vi: "tách địa giới", en: "boundary out")
    }
  }
}
