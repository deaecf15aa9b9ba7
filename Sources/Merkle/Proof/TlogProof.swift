/// Proof that an entry is in a log, in a file that anyone can check without the log (c2sp.org/tlog-proof).
///
/// The fourth of the seven reference entries:
///
/// ```
/// c2sp.org/tlog-proof@v1
/// index 3
/// +mHj3sNDlYn0eEyJO/Mh0AhPBMVyx68raOPzNgo1tIY=
/// ywCYnZSlacCmeK4EK2Pc1GJduWRAUX83put5duok7Us=
/// lz8IOVfHNZ+xlDrPnmaJvKbKXqcZfYCKrTwUSYaJ7+A=
///
/// socai.example/test
/// 7
/// o+I7Msy2v5bQktFl2KpUbgmCnejwOw6JV1gdHha5K98=
///
/// — socai.example/test FwcwyDfy…
/// ```
///
/// The file does not hold the entry: who checks has it, and the keys that are trusted, from elsewhere.
package struct TlogProof: Hashable, Sendable {
  package let position: Position
  /// From the leaf's sibling up to the root's child.
  package let hashes: [Hash]
  /// The checkpoint with its signatures.
  package let note: SignedNote
  /// What an application put into the file: never empty, and vouched for by nobody.
  package let extra: [UInt8]?

  /// The first line.
  package static let header = "c2sp.org/tlog-proof@v1"
  /// More than this is not read.
  package static let byteCountMax = 2_000_000

  /// A proof beside the checkpoint whose tree it was made for.
  package init(_ proof: InclusionProof, note: SignedNote) {
    position = proof.position
    hashes = proof.hashes
    self.note = note
    extra = nil
  }

  /// Parses a file; checks nothing of what it says. Nothing but `formatted` of the result is accepted.
  package init(parsing bytes: some Collection<UInt8>) throws(ProofFileFault) {
    let file = try ProofFile(bytes, byteCountMax: TlogProof.byteCountMax)
    var lines = file.lines[...]
    guard let first = lines.popFirst(), first.elementsEqual(TlogProof.header.utf8) else { throw .otherForm }
    if let encoded = lines.first?.after("extra ") {
      guard let extra = Base64.decoded(encoded), !extra.isEmpty else { throw .badExtra }
      self.extra = extra
      lines.removeFirst()
    } else {
      extra = nil
    }
    guard let index = lines.popFirst()?.number(after: "index "), index < .max else { throw .badNumber }
    position = Position(leafIndex: index)
    hashes = try ProofFile.hashes(lines)
    note = try file.signedNote()
  }

  /// The file as it is stored and sent.
  package var formatted: String {
    let extra = self.extra.map { "extra \(Base64.encoded($0))\n" } ?? ""
    return "\(TlogProof.header)\n\(extra)index \(position.leafIndex)\n" + ProofFile.text(hashes, note)
  }
}

/// What the two kinds of proof file have in common: lines, one hash a line, an empty line, and a signed note.
struct ProofFile {
  let lines: [ArraySlice<UInt8>]
  private let note: ArraySlice<UInt8>

  init(_ bytes: some Collection<UInt8>, byteCountMax: Int) throws(ProofFileFault) {
    guard bytes.count <= byteCountMax else { throw .tooLong }
    let bytes = Array(bytes)
    let end = bytes.indices.dropLast().first { bytes[$0] == newline && bytes[$0 + 1] == newline }
    guard let end else { throw .noEmptyLine }
    lines = bytes[..<end].split(separator: newline, omittingEmptySubsequences: false)
    note = bytes[(end + 2)...]
  }

  func signedNote() throws(ProofFileFault) -> SignedNote {
    do throws(NoteFault) {
      return try SignedNote(parsing: note)
    } catch {
      throw .note(error)
    }
  }

  /// More hashes than this prove nothing of a tree of less than 2^63 entries.
  static let hashCountMax = 63

  static func hashes(_ lines: ArraySlice<ArraySlice<UInt8>>) throws(ProofFileFault) -> [Hash] {
    guard lines.count <= hashCountMax else { throw .tooManyHashes }
    var hashes: [Hash] = []
    for line in lines {
      guard let hash = Base64.decoded(line).flatMap({ Hash(bytes: $0) }) else {
        throw .badHash(number: hashes.count + 1)
      }
      hashes.append(hash)
    }
    return hashes
  }

  static func text(_ hashes: [Hash], _ note: SignedNote) -> String {
    hashes.reduce(into: "") { $0 += "\($1.base64)\n" } + "\n" + note.formatted
  }
}

extension ArraySlice<UInt8> {
  /// What stands behind `word`; nil if this begins otherwise.
  fileprivate func after(_ word: StaticString) -> ArraySlice<UInt8>? {
    word.withUTF8Buffer { starts(with: $0) ? dropFirst($0.count) : nil }
  }

  /// The number behind `word`, such as a size.
  func number(after word: StaticString) -> UInt64? { after(word).flatMap { CanonicalDecimal.value(of: $0) } }
}

/// Why the file of a proof is refused.
package enum ProofFileFault: Error, Hashable, Sendable {
  case tooLong
  /// The first line is not that of this form.
  case otherForm
  /// No empty line before the checkpoint.
  case noEmptyLine
  /// `extra` is not followed by the canonical base64 of one byte at least.
  case badExtra
  /// The index or size is missing, or no decimal number without leading zero.
  case badNumber
  /// A line is not the canonical base64 of 32 bytes; the first hash is number 1.
  case badHash(number: Int)
  case tooManyHashes
  case note(NoteFault)
}

extension ProofFileFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .tooLong: "The file is longer than a proof can be."
    case .otherForm: "The first line is not that of a proof."
    case .noEmptyLine: "The file has no empty line before its checkpoint."
    case .badExtra: "\"extra\" is not followed by canonical base64."
    case .badNumber: "The line with the index or size is missing, or its number has not the one canonical form."
    case .badHash(let number): "Hash \(number) is not the canonical base64 of 32 bytes."
    case .tooManyHashes: "There are more than \(ProofFile.hashCountMax) hashes."
    case .note(let fault): "The checkpoint in it is refused. \(fault)"
    }
  }
}
