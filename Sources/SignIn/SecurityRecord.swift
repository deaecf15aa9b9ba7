/// What the service's log says of sign-ins and denials: codes and opaque ids; no name, no address, no secret.
///
///     event=sign-in outcome=refused reason=wrong
///     event=sign-in outcome=accepted account=a-7f3k9m2q
///     event=denied account=a-7f3k9m2q act=record unit=commune-1 reason=elsewhere
package struct SecurityRecord: Hashable, Sendable {
  package enum Event: String, Sendable {
    case signIn = "sign-in"
    case signOut = "sign-out"
    case signOutEverywhere = "sign-out-everywhere"
    case passwordChanged = "password-changed"
    case accountAdded = "account-added"
    case accountDisabled = "account-disabled"
    case accountEnabled = "account-enabled"
    case accountRemoved = "account-removed"
    case tokenAdded = "token-added"
    case tokenRevoked = "token-revoked"
    case denied
  }

  package let event: Event
  package let isAccepted: Bool
  /// An account's opaque id; nil where no account is meant.
  package let account: String?
  package let act: Act?
  package let unit: String?
  /// A code, such as `wrong` or `elsewhere`.
  package let reason: String?

  package init(
    _ event: Event, isAccepted: Bool = true, account: String? = nil, act: Act? = nil, unit: String? = nil,
    reason: String? = nil
  ) {
    self.event = event
    self.isAccepted = isAccepted
    self.account = account
    self.act = act
    self.unit = unit
    self.reason = reason
  }

  /// Name and value, in the order of printing.
  package var fields: [(name: String, value: String)] {
    let all: [(String, String?)] = [
      ("event", event.rawValue),
      ("outcome", event == .denied ? nil : isAccepted ? "accepted" : "refused"),
      ("account", account), ("act", act?.rawValue), ("unit", unit), ("reason", reason),
    ]
    return all.compactMap { name, value in value.map { (name, $0) } }
  }
}
