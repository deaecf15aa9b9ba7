import Events

/// Why somebody is not signed in. It never tells whether a name is known.
package enum SignInRefusal: Error, Hashable, Sendable {
  /// The name, the password, or both; or the account is disabled.
  case wrong
  /// Too many tries with this name or from this address.
  case tooMany(waitSeconds: Int)
  /// Too many sign in at this moment.
  case busy

  /// For `Retry-After`; nil when one may try at once.
  package var waitSeconds: Int? {
    switch self {
    case .wrong: nil
    case .tooMany(let seconds): seconds
    case .busy: 2
    }
  }

  package var code: String {
    switch self {
    case .wrong: "wrong"
    case .tooMany: "too-many"
    case .busy: "busy"
    }
  }

  package var title: Title {
    switch self {
    case .wrong:
      Title(
        vi: "Tên đăng nhập hoặc mật khẩu không đúng, hoặc tài khoản đã bị vô hiệu hóa.",
        en: "The user name or the password is wrong, or the account is disabled.")
    case .tooMany(let seconds):
      Title(
        vi: "Đã thử quá nhiều lần; hãy thử lại sau \(seconds) giây.",
        en: "Too many tries; try again in \(seconds) s.")
    case .busy:
      Title(
        vi: "Đang có quá nhiều người đăng nhập; hãy thử lại sau vài giây.",
        en: "Too many people are signing in; try again in a few seconds.")
    }
  }
}
