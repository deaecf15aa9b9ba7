import Merkle

/// What a snapshot says of itself, signed with the ledger's key: of which place in which log it is, who can read it, and
/// the hash of what follows.
///
/// ```
/// socai/snapshot/v1
/// example.org/so-cai
/// 1048576
/// CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
/// 9f2c…                                               the program's stamp: hex
/// fzpx0Yx…=                                           SHA-256 of the hashes of the pieces
/// symbols 1 - 5242880
/// households 1 03ab… 73400320                         name, version, sources, bytes
/// …
///
/// — example.org/so-cai x08go…
/// ```
///
/// The first line is no origin and the second no size, so that the note never passes for a checkpoint or a hand-over.
///
/// The file `derived/snapshots/<size, 20 digits>`:
///
///     0          the signed note, then zeros up to 16,384
///     16,384     the parts, one behind another, cut into pieces of 4 MiB (the last one may be shorter)
///     behind     the SHA-256 of each piece, 32 bytes each; the file ends with the last of them
package struct SnapshotHead: Hashable, Sendable {
  /// One part of what is put away: a projection, the symbols, what the books know beside them.
  package struct Part: Hashable, Sendable {
    package let name: String
    package let version: Int
    /// Of its sources; `-` where the program's stamp says it.
    package let fingerprint: String
    package let byteCount: Int

    package init(name: String, version: Int, fingerprint: String, byteCount: Int) {
      self.name = name
      self.version = version
      self.fingerprint = fingerprint
      self.byteCount = byteCount
    }
  }

  package static let header = "socai/snapshot/v1"
  package static let byteCount = 16_384
  package static let pieceByteCount = 4 << 20

  package let origin: Origin
  package let size: TreeSize
  package let root: Hash
  package let stamp: String
  package let pieces: Hash
  package let parts: [Part]

  init(origin: Origin, size: TreeSize, root: Hash, stamp: String, pieces: Hash, parts: [Part]) {
    self.origin = origin
    self.size = size
    self.root = root
    self.stamp = stamp
    self.pieces = pieces
    self.parts = parts
  }

  var contentByteCount: Int { parts.reduce(0) { $0 + $1.byteCount } }
  var pieceCount: Int { (contentByteCount + Self.pieceByteCount - 1) / Self.pieceByteCount }
  var fileByteCount: Int { Self.byteCount + contentByteCount + pieceCount * Hash.byteCount }

  /// The text that is signed.
  var text: String {
    let lines = [Self.header, origin.text, "\(size.count)", root.base64, stamp, pieces.base64]
    let list = parts.map { "\($0.name) \($0.version) \($0.fingerprint) \($0.byteCount)" }
    return (lines + list).map { $0 + "\n" }.joined()
  }

  /// Parses the text; nothing but `text` of the result is accepted.
  init(parsing text: String) throws(SnapshotFault) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 7, lines[0] == Self.header, lines.last?.isEmpty == true, let size = UInt64(lines[2]),
      let root = Hash(base64: lines[3]), let pieces = Hash(base64: lines[5]),
      let origin = try? Origin(String(lines[1]))
    else { throw .malformed }
    var parts: [Part] = []
    for line in lines[6...].dropLast() {
      let words = line.split(separator: " ", omittingEmptySubsequences: false)
      guard words.count == 4, let version = Int(words[1]), let byteCount = Int(words[3]), byteCount >= 0,
        byteCount < 1 << 48, parts.count < 64
      else { throw .malformed }
      parts.append(
        Part(name: String(words[0]), version: version, fingerprint: String(words[2]), byteCount: byteCount))
    }
    self.init(
      origin: origin, size: TreeSize(size), root: root, stamp: String(lines[4]), pieces: pieces, parts: parts)
    guard self.text.utf8.elementsEqual(text.utf8) else { throw .malformed }
  }
}

/// Why a snapshot is left aside. It is remade by the next writer; the answer is the same without it.
package enum SnapshotFault: Error, Hashable, Sendable {
  case file(FileSystemError)
  /// Its head is no signed note of this form, or its length is not the one that the head says.
  case malformed
  case otherLedger
  /// Not signed by the key that signs today.
  case badSignature
  /// A piece does not have the hash that was signed.
  case damaged
  /// Another program wrote it, or other versions of its projections.
  case otherProgram
  /// Of a place that this log does not have, or with another root there.
  case otherLog
  /// What stands in it is not the state that was put away.
  case unreadable
  /// A correction or a void behind it changes an entry before it.
  case correctedBehind
  /// It holds entries that happened after the day that is asked for.
  case laterActs
  /// The log folded anew gives another state of this projection.
  case otherState(projection: String)
}

extension SnapshotFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .file(let error): error.description
    case .malformed: "it is cut off or damaged"
    case .otherLedger: "it is of another ledger"
    case .badSignature: "it is not signed by the ledger's key"
    case .damaged: "its bytes are not the ones that were signed"
    case .otherProgram: "another version of this program wrote it"
    case .otherLog: "it is not of this log"
    case .unreadable: "what stands in it cannot be read"
    case .correctedBehind: "an entry before it was corrected or voided after it"
    case .laterActs: "it holds what happened after the day that is asked for"
    case .otherState(let projection): "the log gives another state of \(projection)"
    }
  }
}
