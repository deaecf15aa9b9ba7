/// Two signed checkpoints of one log that contradict each other: evidence against whoever holds its key.
///
/// Of the same size with other roots, the two notes are enough. Of different sizes, a third part shows what the larger
/// tree has in the place of the smaller one: a root, and the consistency proof from it to the larger tree. As a file:
///
/// ```
/// example.com/log
/// 120
/// 3bib5AOAnjJXUNPSY814kpwpQreUKjS3fhIslZSnTIw=
///
/// — example.com/log FwcwyCjM…
///
/// example.com/log
/// 130
/// CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
///
/// — example.com/log FwcwyDfy…
///
/// proof
/// o+I7Msy2v5bQktFl2KpUbgmCnejwOw6JV1gdHha5K98=     the root of the larger tree's first 120 entries
/// kGxdJIXK5yIHOkMPTQT+F2dQdZLO8iZimurbhaLskJ0=     from there to 130
/// ```
///
/// Without the third part two notes of different sizes prove nothing: somebody could not, or would not, prove that the
/// one continues the other.
package struct Equivocation: Hashable, Sendable {
  /// What stands in the larger tree where the smaller checkpoint has its own root.
  package struct OtherPast: Hashable, Sendable {
    package let root: Hash
    package let hashes: [Hash]

    package init(root: Hash, hashes: [Hash]) {
      self.root = root
      self.hashes = hashes
    }
  }

  /// Of the smaller tree; of the smaller root if both have the same size.
  package let first: SignedNote
  package let second: SignedNote
  package let otherPast: OtherPast?

  /// Takes the two in either order; throws if one of them is no checkpoint.
  package init(
    _ one: SignedNote, _ other: SignedNote, otherPast: OtherPast? = nil
  ) throws(CheckpointFault) {
    let oneSays = try Checkpoint(parsing: one.text)
    let otherSays = try Checkpoint(parsing: other.text)
    let isOrdered =
      oneSays.size == otherSays.size
      ? !otherSays.root.bytes.lexicographicallyPrecedes(oneSays.root.bytes) : oneSays.size < otherSays.size
    (first, second) = isOrdered ? (one, other) : (other, one)
    self.otherPast = otherPast
  }
}

extension Equivocation {
  private static let word = "proof"

  /// As it is stored.
  package var formatted: String {
    var text = first.formatted + "\n" + second.formatted
    if let otherPast {
      text += "\n\(Equivocation.word)\n"
      for hash in [otherPast.root] + otherPast.hashes { text += "\(hash.base64)\n" }
    }
    return text
  }

  /// Parses a file; checks no signature. Nothing but `formatted` of the result is accepted.
  package init(parsing bytes: some Collection<UInt8>) throws(EquivocationFault) {
    guard bytes.count <= 2 * SignedNote.byteCountMax else { throw .otherForm }
    let bytes = Array(bytes)
    guard bytes.last == newline else { throw .otherForm }
    // A checkpoint's text has no empty line, so that each note is two parts.
    var parts: [[UInt8]] = [[]]
    for line in bytes.dropLast().split(separator: newline, omittingEmptySubsequences: false) {
      if line.isEmpty { parts.append([]) } else { parts[parts.count - 1] += line + [newline] }
    }
    guard parts.count == 4 || parts.count == 5 else { throw .otherForm }
    let otherPast = try parts.count == 5 ? Equivocation.otherPast(parts[4]) : nil
    let (first, second): (SignedNote, SignedNote)
    do throws(NoteFault) {
      first = try SignedNote(parsing: parts[0] + [newline] + parts[1])
      second = try SignedNote(parsing: parts[2] + [newline] + parts[3])
    } catch {
      throw .note(error)
    }
    do throws(CheckpointFault) {
      try self.init(first, second, otherPast: otherPast)
    } catch {
      throw .checkpoint(error)
    }
    guard formatted.utf8.elementsEqual(bytes) else { throw .otherForm }
  }

  private static func otherPast(_ part: [UInt8]) throws(EquivocationFault) -> OtherPast {
    let lines = part.split(separator: newline)
    guard let first = lines.first, first.elementsEqual(word.utf8), (2...65).contains(lines.count) else {
      throw .otherForm
    }
    var hashes: [Hash] = []
    for line in lines.dropFirst() {
      guard let hash = Base64.decoded(line).flatMap({ Hash(bytes: $0) }) else { throw .otherForm }
      hashes.append(hash)
    }
    return OtherPast(root: hashes[0], hashes: Array(hashes.dropFirst()))
  }
}

/// Why a file is no evidence.
package enum EquivocationFault: Error, Hashable, Sendable {
  /// Not two notes, and perhaps a proof, parted by empty lines.
  case otherForm
  case note(NoteFault)
  case checkpoint(CheckpointFault)
  /// One of the two is not signed by a known key of its log.
  case notByLog(Origin)
  /// The two are of different logs.
  case otherOrigin(Origin, Origin)
}

extension EquivocationFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .otherForm: "It is not two signed checkpoints, and perhaps a proof, parted by empty lines."
    case .note(let fault): fault.description
    case .checkpoint(let fault): fault.description
    case .notByLog(let origin): "One of the two is not signed by a known key of \(origin)."
    case .otherOrigin(let one, let other): "The two are of different logs: \(one) and \(other)."
    }
  }
}
