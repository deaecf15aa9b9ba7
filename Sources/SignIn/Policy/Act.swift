import Events

/// What a request wants, as the service's routes name it: each route has exactly one.
package enum Act: String, CaseIterable, Sendable {
  /// What proves the log and shows nothing of it: the checkpoint, the hash tiles, the keys; health; the sign-in page.
  case prove
  /// Answers in counts, rates, states and names of units: the questions and their pages.
  case seeFigures = "see-figures"
  /// An entry, or a list with a row for each household, nomination, payment, with its sealed fields closed.
  case seeEntries = "see-entries"
  /// Sealed fields opened.
  case seePersonal = "see-personal"
  /// The log as a whole, byte for byte: entry bundles, following it live, packs of evidence with entries.
  case seeLog = "see-log"
  /// To append an entry of a type for a unit.
  case record
  /// To append an entry that confirms what another recorded: an approval, a decision, an appraisal, a correction.
  case approve
  /// Who may do what.
  case seeAccess = "see-access"
  /// To make, disable and enable another's account, and to give it a new password.
  case administerAccount = "administer-account"
  /// To run the service: its figures about itself, rebuilding, erasing personal data.
  case operate
  /// One's own password, tokens and sessions.
  case keepOwnAccount = "keep-own-account"
}

/// What an act is about.
package struct Matter: Sendable {
  /// The unit that the entry, the list or the account is for; nil where it has none or is unknown.
  package var unit: UnitID?
  /// The type of entry; nil where the act is about no one type: entries are then seen by who has a right for all groups.
  package var type: EventType?
  /// Who recorded what is to be approved.
  package var recorder: AccountID?
  /// Whose account is administered; nil for a new one.
  package var account: AccountID?

  package init(unit: UnitID? = nil, type: EventType? = nil, recorder: AccountID? = nil, account: AccountID? = nil) {
    self.unit = unit
    self.type = type
    self.recorder = recorder
    self.account = account
  }

  /// The ledger as a whole.
  package static let ledger = Matter()
}
