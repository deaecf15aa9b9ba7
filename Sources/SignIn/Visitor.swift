/// Who asks, as far as sign-in goes: nobody known, or an account, and how it came.
///
/// What it may do is `AccessPolicy`'s to say, from the grants on record.
package struct Visitor: Hashable, Sendable {
  package let way: Way

  package enum Way: Hashable, Sendable {
    case anonymous
    /// A person in a browser.
    case session(account: String)
    /// A program with a token.
    case token(account: String, name: String, reach: APIToken.Reach)
  }

  package init(_ way: Way) { self.way = way }

  package static let anonymous = Visitor(.anonymous)

  /// The opaque id, as `by` and grants have it; nil when nobody is known.
  package var account: String? {
    switch way {
    case .anonymous: nil
    case .session(let account), .token(let account, _, _): account
    }
  }
}

/// A request of somebody who is signed in.
package struct Visit: Sendable {
  package let visitor: Visitor
  /// For the page's head; never for a log.
  package let name: UserName
}
