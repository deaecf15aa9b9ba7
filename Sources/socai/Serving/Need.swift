import SignIn

/// What an endpoint asks of whoever comes. Every endpoint has one, so that none is open by an oversight.
enum Need: Hashable, Sendable {
  /// Nothing: what proves the log and shows none of its content, and the way in.
  case anybody
  /// Counts, rates, states and names of units.
  case figures
  /// A row for each household or payment: for the unit that the request names.
  case rows
  /// Who may do what.
  case access
  /// The entry that the path names.
  case entry
  /// Entries that the units it names recorded; without a unit all of them, for auditors.
  case entries
  /// To copy the log whole: entry bundles.
  case bundles
  /// To record; whether each entry may be recorded by this account is judged when it is read.
  case record
  /// To look after the service itself.
  case operate
  /// One's own password and sessions.
  case ownAccount
}

/// Who asks, and how it came.
struct Caller: Sendable {
  var visitor = Visitor.anonymous
  /// For the head of a page; never for a log.
  var name: String?
  /// Of a browser.
  var token: SessionToken?

  /// The account that its entries bear; nil where nobody is asked who they are.
  var account: String? { visitor.account }

  /// Whether a browser sent this by its cookie: another site's page could have made it do so.
  var isBrowser: Bool { if case .session = visitor.way { true } else { false } }
}
