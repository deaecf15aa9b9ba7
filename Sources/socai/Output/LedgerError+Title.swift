import Events
import Ledger

/// What the ledger's own errors say, in Vietnamese too: clerks and auditors meet them. Technical causes inside them (a
/// byte's offset, the system's reason) stay as the ledger words them.
extension LedgerError {
  var title: Title {
    let vi =
      switch self {
      case .notALedger(let path): "\(path) không phải là sổ cái: không có tệp LEDGER; lệnh 'init' lập sổ mới."
      case .folderNotEmpty(let path):
        "\(path) không trống và không phải là sổ cái; hãy chọn thư mục mới, hoặc dọn trống nếu lần lập hay khôi phục trước bị ngắt."
      case .isLedger(let path): "\(path) đã là một sổ cái; hãy chọn thư mục khác cho sổ mới."
      case .fileExists(let path): "\(path) đã có; hãy chuyển nó đi hoặc chọn chỗ khác."
      case .locked(let path, let holder):
        "\(path) đang được ghi bởi \(holder ?? "một tiến trình khác"); mỗi lúc chỉ một người ghi, hãy dừng tiến trình đó trước."
      case .noKey(let path):
        "Thiếu khóa ký \(path): mọi mục đã ghi vẫn đọc, chứng minh và kiểm tra được đến điểm kiểm mới nhất, nhưng không ghi thêm được; hãy đặt lại khóa từ bản sao, nếu không còn bản nào thì lập sổ kế tiếp bằng 'init' và giữ nguyên sổ này."
      case .badKey(let path, let fault): "\(path) không phải là khóa ký: \(fault)"
      case .otherKey(let path): "\(path) không phải là khóa mà LEDGER nêu; không ký được bằng khóa này."
      case .noPassphrase(let path):
        "Khóa ký \(path) đã mã hóa; hãy nhập câu mật khẩu ở màn hình, hoặc để trong tệp mà --passphrase-file hay SOCAI_PASSPHRASE_FILE nêu."
      case .wrongPassphrase(let path): "Câu mật khẩu không mở được khóa ký \(path); chưa có gì được ghi."
      case .badPassphraseFile(let path): "Dòng đầu của \(path) không có câu mật khẩu, hoặc dài quá 1.024 byte."
      case .rotatedAtThisSize(let size): "Khóa ký đã được thay ở kích thước \(size) và từ đó chưa ghi gì thêm."
      case .badDocument(let path): "\(path) bị hư hại: SHA-256 không khớp với tên."
      case .damaged(let damage): damage.title.vi
      case .file(let error): error.title.vi
      case .commit(let error): error.title.vi
      case .noEntry(let seq, let size): "Không có mục \(seq); sổ có \(size) mục đã công bố."
      case .noSuchSize(let size): "Không giữ được điểm kiểm cỡ \(size): chưa công bố hoặc nằm giữa một lô."
      }
    return Title(vi: vi, en: description)
  }
}

extension Damage {
  var title: Title {
    let vi =
      switch self {
      case .entry(let seq, let file, let fault): "Hư hại ở mục \(seq), trong \(file): \(fault)."
      case .changed(let seq, let file): "Hư hại ở mục \(seq), trong \(file): đây không phải là mục đã được ký."
      case .missing(let seq, let file, let size):
        "Hư hại ở mục \(seq), trong \(file): sổ dừng trước mục này, trong khi điểm kiểm ghi là có \(size) mục."
      case .overlong(let seq, let file): "Hư hại ở mục \(seq): \(file) còn dữ liệu sau mục cuối."
      case .root(let seq, let size, let file):
        "Hư hại từ mục \(seq) trở đi: \(size) mục đầu không cho ra gốc mà \(file) ghi."
      case .batchCut(let seq, let file): "Hư hại ở mục \(seq): \(file) dừng giữa lô của nó."
      case .tree(let level, let index):
        "Hư hại ở tree/\(level), băm \(index): không khớp với sổ. Chuyển thư mục tree/ đi để dựng lại."
      case .treeMissing(let level, let index):
        "Hư hại ở tree/\(level), băm \(index): tệp dừng trước đó. Chuyển thư mục tree/ đi để dựng lại."
      case .noCheckpoint(let file):
        "Hư hại: thiếu \(file); hãy thay bằng tệp mới nhất trong checkpoints/ hoặc một bản giữ ở nơi khác."
      case .checkpoint(let file, let fault): "Hư hại: điểm kiểm \(file) không đúng. \(fault)"
      case .identity(let file, let fault): "Hư hại: không đọc được \(file): \(fault)."
      case .equivocation(let file, let one, let other):
        "Hư hại: khóa của sổ đã ký hai lịch sử trái nhau, cỡ \(one) và cỡ \(other); cả hai điểm kiểm nằm trong \(file)."
      }
    return Title(vi: vi, en: description)
  }
}

extension CommitError {
  var title: Title {
    let vi =
      switch self {
      case .emptyBatch(let batch): "Lô \(batch + 1) không có mục nào."
      case .entry(let batch, let entry, let fault): "Mục \(entry + 1) của lô \(batch + 1) bị từ chối: \(fault)."
      case .clockBehind(let now, let last):
        "Đồng hồ chỉ \(now), trong khi mục cuối ghi lúc \(last); hãy chỉnh đồng hồ, hoặc xác nhận là đúng bằng --confirm-clock."
      case .clockAhead(let now, let last):
        "Đồng hồ chỉ \(now), quá 31 ngày sau mục cuối (\(last)); hãy chỉnh đồng hồ, hoặc xác nhận là đúng bằng --confirm-clock."
      case .momentMissing(let batch): "Lô \(batch + 1) thiếu 'at'; sổ minh họa lấy thời điểm từ bản nháp."
      case .momentGiven(let batch): "Lô \(batch + 1) tự nêu 'at'; chỉ sổ minh họa mới nhận."
      case .momentGoesBack(let batch, let at, let last): "Lô \(batch + 1) ghi \(at), trước mục liền trước (\(last))."
      case .file(let error): "\(error.title.vi) Chưa có gì được coi là đã ghi; không ghi thêm cho đến khi mở lại sổ."
      case .stopped(let error): "Không ghi được cho đến khi mở lại sổ, vì lần ghi trước hỏng: \(error.title.vi)"
      case .closed: "Sổ đã đóng."
      }
    return Title(vi: vi, en: description)
  }
}

extension FileSystemError {
  var title: Title {
    let reason =
      isDiskFull
      ? "đĩa đầy; hãy dọn chỗ rồi mở lại sổ" : isReadOnly ? "đĩa chỉ đọc; đọc được nhưng không ghi được" : nil
    return Title(vi: reason.map { "Không \(operation.verb) được \(path): \($0)." } ?? description, en: description)
  }
}

extension FileSystemError.Operation {
  fileprivate var verb: String {
    switch self {
    case .open: "mở"
    case .create, .makeFolder: "tạo"
    case .read, .look, .list, .map: "đọc"
    case .write: "ghi"
    case .truncate: "cắt"
    case .sync, .syncFolder: "đồng bộ"
    case .rename: "đổi tên"
    case .remove: "xóa"
    case .lock: "khóa"
    }
  }
}

extension RecoveryReport {
  var titles: [Title] {
    var vi: [String] = []
    if keptEntryCount > 0 {
      vi.append(
        "Lần ghi trước bị ngắt: \(keptBatchCount) lô trọn vẹn (\(keptEntryCount) mục) sau điểm kiểm cuối đã được giữ và ký."
      )
    }
    if let movedTo, let movedFor {
      vi.append(
        "\(movedLineCount) dòng (\(movedByteCount) byte) chưa từng được xác nhận đã chuyển sang \(movedTo): \(movedFor)."
      )
    }
    if isTreeRebuilt { vi.append("Thiếu tree/; đã dựng lại từ sổ, gốc đúng như đã ký.") }
    vi += strays.map { "\($0) không thuộc sổ cái; đã để nguyên." }
    return zip(vi, sentences).map { Title(vi: $0, en: $1) }
  }
}

extension VerificationReport {
  /// What is wrong, and up to where the ledger is sound.
  var damageTitles: [Title] {
    damages.map(\.title) + [
      Title(
        vi: "\(soundSize) mục đầu còn nguyên vẹn: vẫn đọc được, không ghi được gì.",
        en: "Sound are the first \(soundSize) entries; they can be read, and nothing can be written.")
    ]
  }

  /// What is no damage but should be known.
  var remarkTitles: [Title] {
    var titles: [Title] = []
    if unpublishedByteCount > 0 {
      titles.append(
        Title(
          vi: "\(unpublishedByteCount) byte của sổ nằm sau điểm kiểm mới nhất và chưa được kiểm tra.",
          en: "\(unpublishedByteCount) bytes of the log lie beyond the newest checkpoint and were not checked."))
    }
    titles += missingLevels.map {
      Title(
        vi: "Thiếu tree/\($0); mở sổ để ghi sẽ dựng lại từ sổ.",
        en: "tree/\($0) is missing; opening the ledger for writing makes it anew from the log.")
    }
    titles += strays.map { Title(vi: "\($0) không thuộc sổ cái.", en: "\($0) is no part of a ledger.") }
    return titles
  }
}
