/// The cookie that carries a session's token, as a value for `Set-Cookie` and `Cookie`.
///
///     SessionCookie(isTLS: true).set(token)
///     // __Host-socai=5f0c…; Path=/; HttpOnly; SameSite=Strict; Secure
///
/// Under TLS its name begins with `__Host-`: browsers then take it from this host alone and over TLS alone (RFC 6265bis,
/// section 4.1.3). It has no age of its own: it goes with the browser, or when the service ends the session.
package struct SessionCookie: Sendable {
  package let isTLS: Bool

  package init(isTLS: Bool) { self.isTLS = isTLS }

  package var name: String { isTLS ? "__Host-socai" : "socai" }

  private var attributes: String { "; Path=/; HttpOnly; SameSite=Strict" + (isTLS ? "; Secure" : "") }

  package func set(_ token: SessionToken) -> String { "\(name)=\(token.text)\(attributes)" }

  /// Has the browser forget it.
  package var clearing: String { "\(name)=\(attributes); Max-Age=0" }

  /// The token in a `Cookie` header. None when the name stands there twice: somebody put one beside ours.
  package func token(in header: String) -> SessionToken? {
    var found: SessionToken?
    var count = 0
    for pair in header.split(separator: ";") {
      let pair = pair.drop { $0 == " " }
      guard let equals = pair.firstIndex(of: "="), pair[..<equals] == name else { continue }
      count += 1
      found = SessionToken(pair[pair.index(after: equals)...])
    }
    return count == 1 ? found : nil
  }
}
