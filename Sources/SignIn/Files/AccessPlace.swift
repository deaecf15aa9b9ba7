import Ledger

/// The folder with what signs people in: beside the vault, outside the ledger's own folder, `<folder>.access`.
///
///     ledger/            the log, which can be given away
///     ledger.vault       the keys of personal data
///     ledger.access/accounts   names, password hashes, tokens      (AccountFile)
///     ledger.access/sessions   who is signed in                    (SessionFile)
///
/// Its files have mode 0600; each is written anew as a whole, synced, and put in the place of the old one.
package struct AccessPlace: Sendable {
  package let folder: String
  let files: any FileSystem

  package init(folder: String, files: any FileSystem = PosixFileSystem()) {
    self.folder = folder
    self.files = files
  }

  package init(_ ledger: LedgerPlace) {
    let suffix = ".vault"
    let isPlain = ledger.vaultPath.hasSuffix(suffix) && ledger.vaultPath.utf8.count > suffix.utf8.count
    let stem = isPlain ? String(ledger.vaultPath.dropLast(suffix.utf8.count)) : ledger.vaultPath
    self.init(folder: stem + ".access", files: ledger.files)
  }

  package var accountsPath: String { folder + "/accounts" }
  package var sessionsPath: String { folder + "/sessions" }
}
