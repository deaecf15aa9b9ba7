import Events
import Ledger
import Merkle

/// What is said of a snapshot that was left aside.
struct SnapshotNotice {
  let size: TreeSize
  let fault: SnapshotFault
}

extension Title {
  init(_ notice: SnapshotNotice) {
    let (vi, en) = notice.fault.sentence
    self.init(
      vi: "ảnh chụp ở mục \(notice.size.count) bị bỏ qua: \(vi); câu trả lời vẫn đúng, dựng từ sổ",
      en: "the snapshot of entry \(notice.size.count) is left aside: \(en); the answer is made from the log")
  }
}

extension SnapshotFault {
  var sentence: (vi: String, en: String) {
    let vi =
      switch self {
      case .file(let error): "không đọc được tệp (\(error))"
      case .malformed: "tệp bị cắt hoặc hỏng"
      case .otherLedger: "thuộc sổ khác"
      case .badSignature: "không do khóa hiện hành của sổ ký"
      case .damaged: "nội dung không đúng với chữ ký"
      case .otherProgram: "do phiên bản khác của chương trình ghi"
      case .otherLog: "không phải của sổ này"
      case .unreadable: "không đọc được nội dung"
      case .correctedBehind: "một mục trước đó đã được sửa hoặc hủy sau đó"
      case .laterActs: "có việc xảy ra sau ngày được hỏi"
      case .otherState(let projection): "sổ cho trạng thái khác của \(projection)"
      }
    return (vi, description)
  }
}
