import Events
import Ledger
import Merkle

extension CosignatureOutcome {
  var signed: SignedCheckpoint? {
    switch self {
    case .cosigned(let signed, _), .knownAlready(let signed), .ahead(let signed), .contradicted(let signed, _): signed
    case .refused: nil
    }
  }

  var evidenceFile: String? { if case .contradicted(_, let evidence) = self { evidence.file } else { nil } }

  var code: String {
    switch self {
    case .cosigned: "cosigned"
    case .knownAlready: "known"
    case .ahead: "ahead"
    case .contradicted: "contradiction"
    case .refused: "refused"
    }
  }

  var title: Title {
    switch self {
    case .cosigned: Title(vi: "đã chứng thực", en: "cosigned")
    case .knownAlready: Title(vi: "đã chứng thực từ trước", en: "cosigned before")
    case .ahead(let signed):
      Title(
        vi: "SỔ BỊ LÙI: bên này giữ điểm kiểm \(signed.size) mục mà khóa của sổ đã ký, sổ ở đây ngắn hơn",
        en:
          "ROLLED BACK: this witness has a checkpoint of \(signed.size) entries that the ledger's key signed; the ledger here is shorter"
      )
    case .contradicted(_, let evidence):
      Title(
        vi: "HAI LỊCH SỬ: bên này giữ điểm kiểm trái với sổ, do chính khóa của sổ ký; chứng cứ: \(evidence.file)",
        en:
          "TWO HISTORIES: this witness has a checkpoint that contradicts the ledger, signed by the ledger's own key; evidence: \(evidence.file)"
      )
    case .refused(let refusal): refusal.title
    }
  }
}

extension WitnessRefusal {
  var title: Title {
    let vi =
      switch self {
      case .unknownOrigin: "bên này chưa biết sổ; người vận hành cần khóa kiểm tra của sổ"
      case .otherKey: "bên này không nhận chữ ký của sổ; người vận hành cần khóa kiểm tra mới nhất"
      case .claims(let size): "bên này nói đã thấy \(size) mục nhưng không đưa ra điểm kiểm nào"
      case .notConvinced: "bên này không nhận bằng chứng, và không đưa ra điểm kiểm nào trái với sổ"
      case .badAnswer: "câu trả lời không phải chữ ký của khóa này lên điểm kiểm"
      case .status(let status, let text): "bên này trả lời \(status): \(text)"
      }
    return Title(vi: vi, en: description)
  }
}
