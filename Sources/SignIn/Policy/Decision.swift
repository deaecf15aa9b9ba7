import Events

/// Whether somebody may do something.
package enum Decision: Hashable, Sendable {
  case allowed
  case denied(Denial)

  package var isAllowed: Bool { self == .allowed }
}

/// Why not. The default is to deny.
package enum Denial: String, Hashable, CaseIterable, Error, Sendable {
  /// Nobody is signed in.
  case notSignedIn = "not-signed-in"
  /// No grant of the account is in force.
  case noGrant = "no-grant"
  /// Its grants have no role that does this.
  case role
  /// It has the role, but for other units.
  case elsewhere
  /// It has the role for the unit, but for other groups of events.
  case group
  /// A reader or auditor asks for sealed fields.
  case sealed
  /// Who recorded something does not approve it.
  case ownEntry = "own-entry"
  /// The account has rights that the administrator cannot give.
  case higherAccount = "higher-account"
  /// A token that only reads.
  case readOnlyToken = "read-only-token"
  /// What concerns accounts is for a person at a browser.
  case sessionOnly = "session-only"

  /// Of HTTP: 401 asks to sign in, 403 says no.
  package var status: Int { self == .notSignedIn ? 401 : 403 }

  package var title: Title {
    switch self {
    case .notSignedIn: Title(vi: "Hãy đăng nhập trước.", en: "Sign in first.")
    case .noGrant:
      Title(
        vi: "Tài khoản chưa có quyền nào đang có hiệu lực; quản trị cấp quyền bằng mục access.granted.",
        en: "No right of this account is in force; an administrator gives one by an entry access.granted.")
    case .role:
      Title(
        vi: "Vai trò của tài khoản không làm được việc này.", en: "The account has no role that does this.")
    case .elsewhere:
      Title(
        vi: "Quyền của tài khoản là cho đơn vị khác và cấp dưới của đơn vị đó.",
        en: "The account's rights are for other units and those below them.")
    case .group:
      Title(
        vi: "Quyền của tài khoản ở đơn vị này là cho nhóm sự kiện khác.",
        en: "The account's rights for this unit are for other groups of events.")
    case .sealed:
      Title(
        vi: "Người xem và kiểm toán viên không mở được trường cá nhân.",
        en: "Readers and auditors do not open personal fields.")
    case .ownEntry:
      Title(
        vi: "Người duyệt phải khác người ghi, và mục cần duyệt phải có trong sổ.",
        en: "Who approves is not who recorded, and what is approved is on record.")
    case .higherAccount:
      Title(
        vi: "Tài khoản này có quyền ở đơn vị ngoài phạm vi quản trị của bạn.",
        en: "This account has rights for units beyond those that you administer.")
    case .readOnlyToken:
      Title(vi: "Mã truy cập này chỉ để đọc.", en: "This token only reads.")
    case .sessionOnly:
      Title(
        vi: "Việc này cần đăng nhập bằng mật khẩu, không dùng mã truy cập.",
        en: "This needs a sign-in with a password, not a token.")
    }
  }

  /// What the service's log says of it.
  package func record(of person: Person, _ act: Act, unit: String? = nil) -> SecurityRecord {
    SecurityRecord(
      .denied, isAccepted: false, account: person.visitor.account, act: act, unit: unit, reason: rawValue)
  }
}
