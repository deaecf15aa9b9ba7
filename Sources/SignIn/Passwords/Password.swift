import Events
import Foundation
import Merkle

/// A password as a person typed it, in the one form that is hashed.
///
/// Vietnamese letters reach us composed from one keyboard and taken apart from another; both must open the same account,
/// so that text beyond ASCII is brought into Unicode's form C first.
package struct Password: Sendable {
  let secret: Secret

  /// Takes the text as it came; nil when it is empty, too long or not UTF-8.
  package init?(_ typed: Secret) {
    guard 1...Self.byteCountMax ~= typed.count else { return nil }
    if typed.withBytes({ $0.allSatisfy { $0 < 0x80 } }) {
      secret = typed
      return
    }
    guard let text = typed.withBytes({ String(validating: $0, as: UTF8.self) }) else { return nil }
    secret = Secret(Array(text.precomposedStringWithCanonicalMapping.utf8))
  }

  package init?(_ text: String) { self.init(Secret(Array(text.utf8))) }

  /// More than a person types; scrypt is never handed a megabyte.
  package static let byteCountMax = 1024
  package static let characterCountMin = 10

  /// Why it will not do as a new password; nil when it will.
  package func fault(for name: UserName) -> PasswordFault? {
    secret.withBytes { bytes in
      let letters = bytes.count { $0 & 0xC0 != 0x80 }
      if letters < Self.characterCountMin { return .tooShort }
      if Set(bytes).count < 5 { return .tooPlain }
      let folded = bytes.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
      let own = Array(name.text.utf8)
      return own.count >= 4 && folded.firstRange(of: own) != nil ? .holdsName : nil
    }
  }
}

package enum PasswordFault: Hashable, Sendable {
  case unreadable
  case tooShort
  /// Fewer than five different bytes.
  case tooPlain
  case holdsName

  package var title: Title {
    switch self {
    case .unreadable:
      Title(
        vi: "mật khẩu trống, dài quá \(Password.byteCountMax) byte hoặc không phải UTF-8",
        en: "the password is empty, longer than \(Password.byteCountMax) bytes or not UTF-8")
    case .tooShort:
      Title(
        vi: "mật khẩu cần ít nhất \(Password.characterCountMin) ký tự; một câu vài từ là tốt nhất",
        en: "a password has at least \(Password.characterCountMin) characters; a few words make the best one")
    case .tooPlain:
      Title(
        vi: "mật khẩu lặp lại quá ít ký tự khác nhau", en: "the password repeats too few different characters")
    case .holdsName:
      Title(vi: "mật khẩu không được chứa tên đăng nhập", en: "the password must not hold the user name")
    }
  }
}
