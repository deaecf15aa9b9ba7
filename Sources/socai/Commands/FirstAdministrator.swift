import Bookkeeping
import Events
import Ledger
import SignIn

/// Who keeps the rights of a new ledger: its account, and the first right on record.
///
/// The password is asked for and judged before the ledger is made, so that what will not do leaves nothing behind.
struct FirstAdministrator {
  let name: UserName
  /// Stands as `by` of the ledger's first entry: who opened a ledger may always administer it.
  let id: String
  private let password: Password

  /// Nil when the call asks for none.
  init?(_ arguments: Arguments, at place: LedgerPlace, _ console: Console) throws {
    guard let text = arguments["admin"] else {
      try arguments.refuse(without: "admin", "password-file")
      return nil
    }
    guard let name = UserName(text) else { throw SignInError.badName }
    if try place.files.kind(of: place.folder + "/LEDGER") != nil { throw LedgerError.isLedger(path: place.folder) }
    guard try Accounts(at: AccessPlace(place)).fresh().accounts.isEmpty else {
      throw LedgerError.fileExists(path: AccessPlace(place).accountsPath)
    }
    self.name = name
    id = Account.newID(.system)
    password = try NewPassword.ask(for: name, arguments, console.language)
  }

  /// Adds the account, and records that it may administer the ledger.
  func make(at place: LedgerPlace) throws -> SignedCheckpoint {
    _ = try Accounts(at: AccessPlace(place)).add(name, id: id, password, at: .now())
    let keeper = try Keeper(at: place)
    let unit = LedgerOperator().unit
    let outcome = keeper.grant(
      Grant(account: id, role: .recorder, scope: unit, eventGroups: [.ledger]), as: LedgerOperator(by: id, unit: unit))
    let checkpoint = try keeper.checkpoint()
    try keeper.close()
    switch outcome {
    case .accepted: return checkpoint
    case .refused(let refusals): throw Refusals(all: refusals)
    case .failed(let sentence): throw Refused(sentences: [sentence])
    }
  }
}
