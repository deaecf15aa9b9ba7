import CanonicalJSON
import Ledger
import Merkle

/// The accounts as their file has them, found by id, by name and by token.
package struct AccountList: Sendable {
  package private(set) var accounts: [Account] = []
  private var byID: [String: Int] = [:]
  private var byName: [UserName: Int] = [:]
  private var byToken: [Hash: Int] = [:]

  static let format = "socai/accounts/v1"
  /// Some twenty thousand accounts with a few tokens each.
  static let byteCountMax = 16 << 20

  package init() {}

  init(_ lines: [JSON], path: String) throws(SignInError) {
    for (index, line) in lines.enumerated() {
      guard let account = Account(line), byID[account.id] == nil, byName[account.name] == nil else {
        throw .damaged(path: path, .line(index + 2))
      }
      accounts.append(account)
      note(account, at: accounts.count - 1)
    }
  }

  var lines: [JSON] { accounts.map(\.json) }

  package subscript(id: String) -> Account? { byID[id].map { accounts[$0] } }
  package subscript(name: UserName) -> Account? { byName[name].map { accounts[$0] } }

  /// The account whose token hashes to this, with the token.
  func owner(ofToken hash: Hash) -> (account: Account, token: APIToken)? {
    guard let account = byToken[hash].map({ accounts[$0] }),
      let token = account.tokens.first(where: { $0.hash == hash })
    else { return nil }
    return (account, token)
  }

  mutating func add(_ account: Account) throws(SignInError) {
    if byName[account.name] != nil { throw .nameTaken(account.name.text) }
    if byID[account.id] != nil { throw .accountTaken(account.id) }
    accounts.append(account)
    note(account, at: accounts.count - 1)
  }

  mutating func remove(_ id: String) throws(SignInError) {
    guard let index = byID[id] else { throw .noAccount(id) }
    let rest = accounts[..<index] + accounts[(index + 1)...]
    self = AccountList()
    for account in rest { try add(account) }
  }

  mutating func change(_ id: String, _ body: (inout Account) throws(SignInError) -> Void) throws(SignInError) {
    guard let index = byID[id] else { throw .noAccount(id) }
    for token in accounts[index].tokens { byToken[token.hash] = nil }
    defer { note(accounts[index], at: index) }
    try body(&accounts[index])
  }

  private mutating func note(_ account: Account, at index: Int) {
    byID[account.id] = index
    byName[account.name] = index
    for token in account.tokens { byToken[token.hash] = index }
  }
}
