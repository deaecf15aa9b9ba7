import Events
import Merkle

extension ProofRefusal {
  var title: Title {
    switch self {
    case .checkpoint(let refusal): refusal.title
    case .notPublished(let verdict):
      Title(
        vi:
          "Điểm kiểm cỡ \(verdict.checkpoint.size) đúng chữ ký của sổ nhưng chưa đủ người chứng thực theo chính sách: mới có \(verdict.cosignatures.count).",
        en:
          "Its log signed the checkpoint of size \(verdict.checkpoint.size), but too few witnesses of the policy did: \(verdict.cosignatures.count)."
      )
    case .proof(let fault): fault.refusal
    }
  }
}

extension ProofFault {
  /// A proof that was handed in and does not hold.
  fileprivate var refusal: Title {
    let vi =
      switch self {
      case .outside(let position, let size): "Cây \(size) mục không có mục \(position)."
      case .shrinking(let from, let to): "Cây \(to) mục không nối tiếp cây \(from) mục."
      case .otherSize(let expected, let found): "Bằng chứng bắt đầu từ cây \(expected) mục, còn cây này có \(found)."
      case .wrongLength(let expected, let found): "Bằng chứng có \(found) băm, cần \(expected)."
      case .rootDiffers: "Mục này và bằng chứng không cho ra gốc của điểm kiểm."
      case .oldRootDiffers: "Bằng chứng không cho ra gốc của cây cũ."
      case .newRootDiffers: "Bằng chứng không cho ra gốc của cây mới."
      }
    return Title(vi: vi, en: description)
  }
}

extension PolicyRefusal {
  var title: Title {
    switch self {
    case .note(let fault): fault.title
    case .checkpoint(let fault): Title(vi: "Điểm kiểm không đúng dạng (\(fault))", en: fault.description)
    case .notByLog(let origin):
      Title(vi: "Không khóa nào của chính sách ký điểm kiểm này với tên \(origin).", en: description)
    }
  }
}

extension ProofFileFault {
  var title: Title {
    let vi =
      switch self {
      case .tooLong: "Tệp dài hơn mọi bằng chứng."
      case .otherForm: "Dòng đầu không phải của tệp bằng chứng."
      case .noEmptyLine: "Thiếu dòng trống trước điểm kiểm."
      case .badExtra: "Sau \"extra\" không phải base64 đúng dạng."
      case .badNumber: "Thiếu dòng vị trí hoặc cỡ, hoặc số trong đó không đúng dạng."
      case .badHash(let number): "Băm thứ \(number) không phải base64 đúng dạng của 32 byte."
      case .tooManyHashes: "Quá nhiều băm."
      case .note(let fault): "Điểm kiểm trong tệp bị bác. \(fault.title.vi)"
      }
    return Title(vi: vi, en: description)
  }
}

extension NoteFault {
  var title: Title {
    let vi =
      switch self {
      case .tooLong: "Văn bản ký dài quá \(SignedNote.byteCountMax) byte."
      case .notUTF8: "Văn bản ký không phải UTF-8."
      case .controlCharacter: "Văn bản ký có ký tự điều khiển khác xuống dòng."
      case .noFinalNewline: "Văn bản ký không kết thúc bằng xuống dòng."
      case .noEmptyLine: "Văn bản ký thiếu dòng trống trước các chữ ký."
      case .noSignature: "Văn bản ký không có chữ ký nào."
      case .tooManySignatures: "Văn bản ký có quá \(SignedNote.signatureCountMax) chữ ký."
      case .malformedSignature: "Có dòng chữ ký không đúng dạng."
      case .ambiguousKey(let name, let id): "Hai khóa khác nhau cùng là \(name)+\(id)."
      case .badSignature(let name, let id): "Chữ ký của \(name)+\(id) không đúng."
      case .noKnownSignature: "Không có chữ ký của khóa nào được tin."
      }
    return Title(vi: vi, en: description)
  }
}
