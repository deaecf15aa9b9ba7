/// A text with signatures (c2sp.org/signed-note): the text, an empty line, one line for each signature.
///
/// ```
/// example.com/behind-the-sofa
/// 20852163
/// CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
///
/// — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
/// ```
///
/// Nothing that the text says counts before `verify`.
package struct SignedNote: Hashable, Sendable {
  /// Ends with a newline.
  package let text: String
  package private(set) var signatures: [NoteSignature]

  /// More than this is not read.
  package static let byteCountMax = 1_000_000
  /// More than this is not read; the standard asks for 16 at least.
  package static let signatureCountMax = 100

  /// A checkpoint and its log's signature.
  package init(_ checkpoint: Checkpoint, signedBy key: SigningKey) {
    text = checkpoint.text
    signatures = [key.signature(of: text)]
  }

  /// A text, to be ended with a newline and free of other control characters, and the log's signature.
  package init(_ text: String, signedBy key: SigningKey) throws(NoteFault) {
    guard text.utf8.last == newline else { throw .noFinalNewline }
    guard text.utf8.allSatisfy({ $0 >= 0x20 || $0 == newline }) else { throw .controlCharacter }
    self.text = text
    signatures = [key.signature(of: text)]
  }

  /// Signatures that were read elsewhere, on their text.
  init(_ text: String, _ signatures: [NoteSignature]) {
    self.text = text
    self.signatures = signatures
  }

  /// Parses a note; verifies nothing.
  package init(parsing bytes: some Collection<UInt8>) throws(NoteFault) {
    guard bytes.count <= SignedNote.byteCountMax else { throw .tooLong }
    let bytes = Array(bytes)
    guard bytes.allSatisfy({ $0 >= 0x20 || $0 == newline }) else { throw .controlCharacter }
    guard bytes.last == newline else { throw .noFinalNewline }
    guard let separator = bytes.indices.dropLast().last(where: { bytes[$0] == newline && bytes[$0 + 1] == newline })
    else { throw .noEmptyLine }
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
    text = String(decoding: bytes[...separator], as: UTF8.self)

    let lines = bytes[(separator + 2)...].split(separator: newline, omittingEmptySubsequences: false).dropLast()
    guard !lines.isEmpty else { throw .noSignature }
    guard lines.count <= SignedNote.signatureCountMax else { throw .tooManySignatures }
    signatures = []
    for line in lines { signatures.append(try NoteSignature(line: line)) }
  }

  /// The note as it is stored and sent.
  package var formatted: String {
    signatures.reduce(into: text + "\n") { $0 += $1.line }
  }

  /// Adds a signature, such as a witness's, unless it is there already.
  package mutating func add(_ signature: NoteSignature) {
    if !signatures.contains(signature) { signatures.append(signature) }
  }
}

let newline = UInt8(ascii: "\n")

/// One signature line of a note: `— name base64(ID || signature)`.
package struct NoteSignature: Hashable, Sendable {
  package let name: KeyName
  package let id: KeyID
  /// What the key's type defines: 64 bytes for Ed25519, 8 of time and 64 for a cosignature.
  package let bytes: [UInt8]

  private static let prefix = Array("— ".utf8)

  package init(name: KeyName, id: KeyID, bytes: [UInt8]) {
    self.name = name
    self.id = id
    self.bytes = bytes
  }

  /// Parses a line without its newline.
  init(line: ArraySlice<UInt8>) throws(NoteFault) {
    guard line.starts(with: NoteSignature.prefix) else { throw .malformedSignature }
    let parts = line.dropFirst(NoteSignature.prefix.count)
      .split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw .malformedSignature }
    do throws(KeyFault) {
      name = try KeyName(String(decoding: parts[0], as: UTF8.self))
    } catch {
      throw .malformedSignature
    }
    guard let decoded = Base64.decoded(parts[1]), decoded.count > 4 else { throw .malformedSignature }
    id = KeyID(bigEndian: decoded.prefix(4))
    bytes = Array(decoded.dropFirst(4))
  }

  /// The line with its newline.
  package var line: String { "— \(name.text) \(Base64.encoded(id.bytes + bytes))\n" }
}
