import Events
import Ledger
import Merkle

extension ProveError where Failure == TreeFault {
  var title: Title {
    switch self {
    case .outside(let position, let size):
      Title(
        vi: "Cây \(size) mục không có mục \(position.seq).",
        en: "The tree of \(size) entries has no entry \(position.seq).")
    case .shrinking(let from, let to):
      Title(
        vi: "Cây \(to) mục không nối tiếp cây \(from) mục.",
        en: "A tree of \(to) entries cannot continue one of \(from).")
    case .source(.missing(let level, _)):
      Title(
        vi:
          "Thiếu tree/\(level) hoặc tệp ngắn hơn cây nên không lập được bằng chứng; mở sổ để ghi (socai append) sẽ dựng lại từ sổ.",
        en:
          "tree/\(level) is missing or too short, so nothing can be proved; opening the ledger for writing (socai append) makes it anew from the log."
      )
    case .source(.file(let error)): error.title
    }
  }
}

extension ProofFault {
  /// A proof that was made here and does not hold: the hashes of `tree/` are not those of the log.
  var title: Title {
    Title(
      vi: "Các băm trong tree/ không khớp với sổ (\(self)); 'socai verify' cho biết ở đâu.",
      en: "The hashes of tree/ are not those of the log (\(self)); 'socai verify' says where.")
  }
}
