import Events
import Foundation
import Ledger
import Merkle
import SignIn

extension Option {
  static let passwordFile = Option(
    "password-file", "FILE",
    Title(
      vi: "tệp chứa mật khẩu (hoặc /dev/fd/3, hoặc biến SOCAI_PASSWORD_FILE); không có thì hỏi hai lần ở màn hình",
      en: "a file with the password (or /dev/fd/3, or SOCAI_PASSWORD_FILE); else it is asked twice at the terminal"))
}

/// A new password on its way in: never among the words of a call, where every process of the machine could read it.
enum NewPassword {
  /// From the file that a call or the environment names, else asked twice at the terminal.
  /// - Throws: when it will not do for this name, before anything is changed.
  static func ask(for name: UserName, _ arguments: Arguments, _ language: Language) throws -> Password {
    let environment = ProcessInfo.processInfo.environment["SOCAI_PASSWORD_FILE"].flatMap { $0.isEmpty ? nil : $0 }
    let secret: Secret
    if let file = arguments["password-file"] ?? environment {
      secret = try Passphrase.read(file)
    } else {
      secret = try askTwice(for: name, language)
    }
    guard let password = Password(secret) else { throw SignInError.badPassword(.unreadable) }
    if let fault = password.fault(for: name) { throw SignInError.badPassword(fault) }
    return password
  }

  private static func askTwice(for name: UserName, _ language: Language) throws -> Secret {
    let question = Title(vi: "Mật khẩu mới của \(name.text): ", en: "New password of \(name.text): ")
    let again = Title(vi: "Nhập lại lần nữa: ", en: "Once more: ")
    guard let first = HiddenLine.ask(question[language]), let second = HiddenLine.ask(again[language]) else {
      throw UsageError.operandMissing(
        Title(
          vi: "mật khẩu: không có màn hình để hỏi; thêm --password-file FILE",
          en: "the password: there is no terminal to ask at, add --password-file FILE; it"))
    }
    guard first.isSame(as: second) else {
      throw Refused(sentences: [
        Title(
          vi: "hai lần nhập mật khẩu không giống nhau; chưa có gì thay đổi",
          en: "the two passwords differ; nothing was changed")
      ])
    }
    return first
  }
}

extension UserName {
  /// The name that a call gives as its operand at a place.
  init(_ arguments: Arguments, at index: Int) throws {
    guard arguments.operands.count > index else {
      throw UsageError.operandMissing(Title(vi: "NAME (tên đăng nhập)", en: "NAME (the user name)"))
    }
    guard let name = UserName(arguments.operands[index]) else { throw SignInError.badName }
    self = name
  }
}

extension Accounts {
  /// The accounts of the ledger that a call names.
  convenience init(_ arguments: Arguments) throws {
    let place = try LedgerPlace(arguments)
    _ = try place.identity()
    self.init(at: AccessPlace(place))
  }

  /// The account that a call names by its user name or its id.
  func named(_ arguments: Arguments, at index: Int) throws -> Account {
    let list = try fresh()
    if arguments.operands.count > index, let account = list[arguments.operands[index]] { return account }
    let name = try UserName(arguments, at: index)
    guard let account = list[name] else { throw SignInError.noAccount(name.text) }
    return account
  }
}

extension SignInError: Titled {}
