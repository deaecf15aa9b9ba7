import Merkle

/// The list of an index's runs, signed with the ledger's key as a note (c2sp.org/signed-note) in `derived/ids/list`:
///
///     socai id index 1
///     ledger.example/tinh-a
///     524288
///     gkf5…44 characters of base64…
///     0f1e…32 hex digits: the key of the hashes…
///     1-262144 5f3a…64 hex digits: SHA-256 of the run's directory…
///     262145-524288 9c1b…
///     marked 1234
///
/// The third line is no hash, so that no checkpoint can be read out of it. Size and root bind the list to one history: a
/// log that was put back and went on otherwise has another root at that size.
struct IDList: Hashable, Sendable {
  var hash: KeyedHash
  var size: TreeSize
  var root: Hash
  /// One behind the other, from entry 1 to `size`.
  var runs: [IDRun.Description]
  /// Entries of the types that are marked, up to `size`.
  var marked: [UInt64]

  private static let title = "socai id index 1"

  /// - Throws: `NoteFault` for an origin that cannot stand in a note.
  func note(_ origin: Origin, signedBy key: SigningKey) throws(NoteFault) -> SignedNote {
    var lines = [IDList.title, origin.text, "\(size.count)", root.base64, hash.hex]
    for run in runs { lines.append("\(run.name) \(run.digest.hex)") }
    for seq in marked { lines.append("marked \(seq)") }
    return try SignedNote(lines.map { $0 + "\n" }.joined(), signedBy: key)
  }

  /// The list that a note says; nil unless this ledger's key signed it.
  init?(_ bytes: [UInt8], _ origin: Origin, _ key: VerifierKey) {
    guard let note = try? SignedNote(parsing: bytes), (try? note.verify(with: [key])) != nil else { return nil }
    var lines = note.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()[...]
    guard lines.popFirst() == Substring(IDList.title), lines.popFirst() == Substring(origin.text),
      let size = lines.popFirst().flatMap({ UInt64($0) }), let root = lines.popFirst().flatMap({ Hash(base64: $0) }),
      let hash = lines.popFirst().flatMap({ KeyedHash(hex: $0) })
    else { return nil }
    runs = []
    marked = []
    var next: UInt64 = 1
    for line in lines {
      if line.hasPrefix("marked ") {
        guard let seq = UInt64(line.dropFirst(7)), seq > marked.last ?? 0, seq <= size else { return nil }
        marked.append(seq)
        continue
      }
      let parts = line.split(separator: " ")
      let ends = parts.first?.split(separator: "-").compactMap { UInt64($0) } ?? []
      guard parts.count == 2, ends.count == 2, ends[0] == next, ends[1] >= next, let digest = Hash(hex: parts[1]) else {
        return nil
      }
      runs.append(IDRun.Description(first: ends[0], last: ends[1], digest: digest))
      next = ends[1] + 1
    }
    guard next == size + 1 else { return nil }
    self.size = TreeSize(size)
    self.root = root
    self.hash = hash
  }

  init(hash: KeyedHash, size: TreeSize, root: Hash, runs: [IDRun.Description], marked: [UInt64]) {
    self.marked = marked
    self.hash = hash
    self.size = size
    self.root = root
    self.runs = runs
  }
}

extension KeyedHash {
  /// 32 lower-case hex digits.
  var hex: String { [key0, key1].map(KeyedHash.digits).joined() }

  init?(hex text: some StringProtocol) {
    guard text.utf8.count == 32, let key0 = UInt64(text.prefix(16), radix: 16),
      let key1 = UInt64(text.suffix(16), radix: 16)
    else { return nil }
    self.init(key0, key1)
  }

  private static func digits(_ word: UInt64) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
