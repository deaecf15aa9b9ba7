import Events
import Web

/// Who a request comes from, and whether that is enough for what it asks.
struct Gate: Sendable {
  /// Whether everybody may do everything, for a ledger on one's own machine.
  let isOpen: Bool

  func caller(of http: HTTPRequest) throws -> Caller { Caller() }

  /// - Throws: `Problem` 401 for who is not known, 403 for who may not.
  func check(_ need: Need, _ caller: Caller) throws {
    if isOpen || need == .anybody { return }
    throw Problem(401, "sign-in", Title(vi: "Cần đăng nhập", en: "Signing in is needed"))
  }
}
