import Events
import Ledger
import Merkle
import Web

/// A fault that says by itself, in both languages, what is wrong and what to do. Exit 1.
protocol Titled: Error {
  var title: Title { get }
}

extension WitnessError: Titled {
  var title: Title {
    let vi =
      switch self {
      case .keyExists(let path): "Đã có khóa \(path); bên làm chứng giữ nguyên khóa của mình."
      case .folderNotEmpty(let path):
        "\(path) có ghi nhớ của một bên làm chứng nhưng thiếu khóa; hãy đặt lại khóa, hoặc bắt đầu ở thư mục mới với tên mới."
      case .badKey(let path, let fault): "\(path) không phải là khóa của bên làm chứng. \(fault)"
      case .locked(let path): "Một bên làm chứng khác đang dùng \(path); hãy dừng tiến trình đó trước."
      case .badState(let path, let reason):
        "Không tin được \(path), nên bên làm chứng sẽ quên điều đã ký: \(reason)"
      case .file(let error): error.title.vi
      }
    return Title(vi: vi, en: description)
  }
}

extension HTTPServerError: Titled {
  var title: Title {
    let vi =
      switch self {
      case .address(let address, let reason): "Không lắng nghe được ở \(address): \(reason)."
      case .daemon: "Không khởi động được máy chủ HTTP (libmicrohttpd): hệ thống không cho luồng hoặc epoll."
      case .secureDaemon:
        "Không khởi động được máy chủ HTTPS: chứng thư hoặc khóa không phải PEM dùng được, hoặc không đi cùng nhau."
      }
    return Title(vi: vi, en: description)
  }
}

extension PolicyFault: Titled {
  var title: Title {
    Title(vi: line.map { "Dòng \($0) của chính sách: \(reason.vi)" } ?? "Chính sách: \(reason.vi)", en: description)
  }
}

extension PolicyFault.Reason {
  fileprivate var vi: String {
    switch self {
    case .tooLong: "dài quá \(Merkle.Policy.byteCountMax) byte."
    case .noNewline: "không kết thúc bằng dấu xuống dòng, có thể đã bị cắt."
    case .controlCharacter: "có ký tự điều khiển khác dấu tab."
    case .unknownKeyword(let word): "bắt đầu bằng \"\(word)\", không phải log, witness, group, quorum hay #."
    case .form(let form): "không đúng dạng \"\(form.rawValue)\"."
    case .key(let fault): "khóa bị bác. \(fault)"
    case .sameKey: "khóa này đã có ở dòng trước."
    case .nameAgain(let name): "tên \"\(name)\" đã dùng ở dòng trước."
    case .reservedName: "\"none\" không thể là tên bên làm chứng hay nhóm."
    case .undefined(let name): "\"\(name)\" chưa được định nghĩa ở dòng trước."
    case .memberAgain(let name): "\"\(name)\" đã thuộc một nhóm; mỗi tên chỉ tính một lần."
    case .threshold(let count): "nhóm \(count) thành viên cần từ 1 đến \(count) bên ký."
    case .tooMany: "có quá \(Merkle.Policy.countMax) dòng loại này."
    case .quorumAgain: "đã có một dòng quorum."
    case .noQuorum: "thiếu dòng quorum; \"quorum none\" là không cần bên làm chứng nào."
    }
  }
}

extension EquivocationFault: Titled {
  var title: Title {
    let vi =
      switch self {
      case .otherForm: "Đây không phải hai điểm kiểm đã ký (và có thể một bằng chứng), cách nhau bằng dòng trống."
      case .note(let fault): fault.title.vi
      case .checkpoint(let fault): "Điểm kiểm không đúng dạng (\(fault))"
      case .notByLog(let origin): "Một trong hai không do khóa đã biết của \(origin) ký."
      case .otherOrigin(let one, let other): "Hai điểm kiểm của hai sổ khác nhau: \(one) và \(other)."
      }
    return Title(vi: vi, en: description)
  }
}
