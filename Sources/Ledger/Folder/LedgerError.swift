import Merkle

/// Why a ledger cannot be made, opened or read.
package enum LedgerError: Error, Hashable, Sendable {
  case notALedger(path: String)
  /// A new ledger needs a folder that is empty or not there yet.
  case folderNotEmpty(path: String)
  case isLedger(path: String)
  /// A new ledger would overwrite a key or a vault.
  case fileExists(path: String)
  /// Another writer holds the lock; who, as far as it is known.
  case locked(path: String, holder: String?)
  case noKey(path: String)
  case badKey(path: String, KeyFault)
  /// The key is not the one that `LEDGER` names.
  case otherKey(path: String)
  /// The signing key is encrypted, and nobody can be asked for its passphrase.
  case noPassphrase(path: String)
  case wrongPassphrase(path: String)
  /// Empty, or longer than a person types.
  case badPassphraseFile(path: String)
  /// The key was rotated at this size already, and nothing was recorded since.
  case rotatedAtThisSize(TreeSize)
  /// A document is not what its name says.
  case badDocument(path: String)
  case damaged(Damage)
  case file(FileSystemError)
  case commit(CommitError)
  /// An entry that was asked for is not in the published part.
  case noEntry(seq: UInt64, size: TreeSize)
  /// A checkpoint was to be kept of a size that is not published, or that cuts a batch.
  case noSuchSize(TreeSize)
}

extension LedgerError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notALedger(let path): "\(path) is not a ledger: it has no file LEDGER; \"init\" makes a new one."
    case .folderNotEmpty(let path):
      "\(path) is not empty and not a ledger; name a new folder, or empty it if an \"init\" or a \"restore\" was cut off there."
    case .isLedger(let path): "\(path) is a ledger already; name a new folder for another one."
    case .fileExists(let path): "\(path) exists already; move it away or name another place for it."
    case .locked(let path, let holder):
      "\(path) is being written by \(holder ?? "another process"); only one writer at a time, so stop that one first."
    case .noKey(let path):
      "The signing key \(path) is missing: everything on record can still be read, proved and verified up to the newest checkpoint, but nothing can be recorded; put the key back from its copy, or, if there is none, begin a successor ledger with \"init\" and keep this one as it is."
    case .badKey(let path, let fault): "\(path) is not a signing key: \(fault)"
    case .otherKey(let path): "\(path) is not the key that LEDGER names; nothing can be signed with it."
    case .noPassphrase(let path):
      "The signing key \(path) is encrypted; give its passphrase at the terminal, or in a file that --passphrase-file or SOCAI_PASSPHRASE_FILE names."
    case .wrongPassphrase(let path): "The passphrase does not open the signing key \(path); nothing was recorded."
    case .badPassphraseFile(let path): "\(path) holds no passphrase on its first line, or one of over 1,024 bytes."
    case .rotatedAtThisSize(let size): "The key was rotated at size \(size), and nothing was recorded since."
    case .badDocument(let path): "\(path) is damaged: its SHA-256 is not its name."
    case .damaged(let damage): damage.description
    case .file(let error): error.description
    case .commit(let error): error.description
    case .noEntry(let seq, let size): "There is no entry \(seq); the ledger has \(size) published entries."
    case .noSuchSize(let size): "No checkpoint of size \(size) can be kept: it is not published or lies inside a batch."
    }
  }
}
