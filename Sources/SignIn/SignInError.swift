import Events
import Ledger

/// Why the files of sign-in do not serve, or a change of an account is not made. Never holds a password or a token.
package enum SignInError: Error, Hashable, Sendable {
  case file(FileSystemError)
  case damaged(path: String, Damage)
  case full(path: String)
  /// Another process changes the accounts and does not end.
  case busy(path: String)
  case badName
  case nameTaken(String)
  case noAccount(String)
  case badAccountID(String)
  case accountTaken(String)
  case badPassword(PasswordFault)
  case badTokenName
  case tokenNameTaken(String)
  case noToken(String)
  case tooManyTokens(Int)
  case badExpiry

  package enum Damage: Hashable, Sendable {
    case head(String)
    case hash
    /// From 1, with the head.
    case line(Int)
    case tooLong(Int)
  }
}

extension SignInError {
  /// One sentence: what is wrong, where, and what to do.
  package var title: Title {
    switch self {
    case .file(let error):
      Title(vi: "Tệp tài khoản không dùng được: \(error)", en: "The files of accounts do not serve: \(error)")
    case .damaged(let path, let damage): damage.title(path)
    case .full(let path):
      Title(
        vi: "\(path) đã đầy: xóa tài khoản hoặc thu hồi mã truy cập không dùng nữa",
        en: "\(path) is full: remove accounts or revoke tokens that are no longer used")
    case .busy(let path):
      Title(
        vi: "một tiến trình khác đang sửa \(path); hãy thử lại", en: "another process is changing \(path); try again")
    case .badName:
      Title(
        vi: "tên đăng nhập gồm 1 đến 64 chữ thường không dấu, chữ số, '.', '_', '@' hoặc '-', bắt đầu bằng chữ hoặc số",
        en:
          "a user name has 1 to 64 lower-case letters a to z, digits, '.', '_', '@' or '-', and starts with one of the first two"
      )
    case .nameTaken(let name):
      Title(
        vi: "đã có tài khoản tên '\(name)'; hãy chọn tên khác", en: "there is an account '\(name)'; choose another name"
      )
    case .noAccount(let name):
      Title(
        vi: "không có tài khoản '\(name)'; 'socai account list' liệt kê",
        en: "there is no account '\(name)'; 'socai account list' shows them")
    case .badAccountID(let id):
      Title(
        vi: "'\(id)' không phải mã tài khoản; cần dạng như a-7f3k, không phải số giấy tờ",
        en: "'\(id)' is no account id; give one such as a-7f3k, and no identity number")
    case .accountTaken(let id):
      Title(vi: "mã tài khoản \(id) đã có tên đăng nhập", en: "the account \(id) has a user name already")
    case .badPassword(let fault): fault.title
    case .badTokenName:
      Title(
        vi: "tên mã truy cập gồm 1 đến 64 chữ cái a đến z, chữ số, '.', '_' hoặc '-'",
        en: "a token's name has 1 to 64 letters a to z, digits, '.', '_' or '-'")
    case .tokenNameTaken(let name):
      Title(
        vi: "tài khoản đã có mã truy cập tên '\(name)'; thu hồi mã đó hoặc chọn tên khác",
        en: "the account has a token '\(name)'; revoke it or choose another name")
    case .noToken(let name):
      Title(
        vi: "tài khoản không có mã truy cập tên '\(name)'; 'socai token list' liệt kê",
        en: "the account has no token '\(name)'; 'socai token list' shows them")
    case .tooManyTokens(let countMax):
      Title(
        vi: "mỗi tài khoản có nhiều nhất \(countMax) mã truy cập; hãy thu hồi mã không dùng nữa",
        en: "an account has \(countMax) tokens at most; revoke one that is no longer used")
    case .badExpiry:
      Title(
        vi: "mã truy cập có hạn từ 1 đến \(APIToken.dayCountMax) ngày",
        en: "a token is good for 1 to \(APIToken.dayCountMax) days")
    }
  }
}

extension SignInError: CustomStringConvertible {
  package var description: String { title.en }
}

extension SignInError.Damage {
  fileprivate func title(_ path: String) -> Title {
    switch self {
    case .head(let format):
      Title(
        vi: "\(path) bị hư hại: dòng đầu không phải của tệp \(format); hãy đặt lại từ bản sao",
        en: "\(path) is damaged: its first line is not that of a file \(format); put it back from a copy")
    case .hash:
      Title(
        vi: "\(path) bị hư hại hoặc đã bị sửa tay: nội dung không khớp với dòng đầu; hãy đặt lại từ bản sao",
        en: "\(path) is damaged or was changed by hand: it is not what its first line says; put it back from a copy")
    case .line(let number):
      Title(
        vi: "\(path) bị hư hại ở dòng \(number); hãy đặt lại từ bản sao",
        en: "\(path) is damaged in line \(number); put it back from a copy")
    case .tooLong(let byteCount):
      Title(
        vi: "\(path) dài quá \(byteCount) byte nên không phải tệp của chương trình này; hãy đặt lại từ bản sao",
        en: "\(path) is longer than \(byteCount) bytes, so it is none of this program's; put it back from a copy")
    }
  }
}
