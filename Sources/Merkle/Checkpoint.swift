/// What a log says of its tree (c2sp.org/tlog-checkpoint): three lines, signed as a note.
///
/// ```
/// example.com/behind-the-sofa
/// 20852163
/// CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
/// ```
///
/// Extension lines are refused: whatever a log has to say stands in its entries.
package struct Checkpoint: Hashable, Sendable {
  package let origin: Origin
  package let size: TreeSize
  package let root: Hash

  package init(origin: Origin, size: TreeSize, root: Hash) {
    self.origin = origin
    self.size = size
    self.root = root
  }

  /// Parses the text of a note; nothing but `text` of the result is accepted.
  package init(parsing text: String) throws(CheckpointFault) {
    let lines = text.utf8.split(separator: newline, omittingEmptySubsequences: false)
    guard lines.count >= 4, lines.last?.isEmpty == true else { throw .tooFewLines }
    origin = try Origin(String(Substring(lines[0])))
    guard let count = CanonicalDecimal.value(of: lines[1]) else { throw .badSize }
    size = TreeSize(count)
    guard let root = Hash(base64: Substring(lines[2])) else { throw .badRoot }
    self.root = root
    guard lines.count == 4 else { throw .extensionLine }
  }

  /// The text of the note to sign.
  package var text: String { "\(origin.text)\n\(size.count)\n\(root.base64)\n" }
}

/// The name of a log, the first line of its checkpoints: not empty, without control characters. Ours is its key's name.
package struct Origin: Hashable, Sendable {
  package let text: String

  package init(_ text: String) throws(CheckpointFault) {
    guard !text.isEmpty, text.utf8.allSatisfy({ $0 >= 0x20 }) else { throw .badOrigin }
    self.text = text
  }

  package init(_ name: KeyName) {
    text = name.text
  }

  package static func == (left: Origin, right: Origin) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
    hasher.combine(UInt8(0xFF))
  }
}

extension Origin: CustomStringConvertible {
  package var description: String { text }
}

/// Why the text of a checkpoint is refused.
package enum CheckpointFault: Error, Hashable, Sendable {
  /// Not three lines, each ended by a newline.
  case tooFewLines
  /// The origin is empty or has a control character.
  case badOrigin
  /// The size is not a decimal number without leading zero, below 2^64.
  case badSize
  /// The root is not the canonical base64 of 32 bytes.
  case badRoot
  /// There is a fourth line.
  case extensionLine
}

extension CheckpointFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .tooFewLines: "A checkpoint has three lines, each ended by a newline: origin, size and root."
    case .badOrigin: "A checkpoint's origin is not empty and has no control character."
    case .badSize: "A checkpoint's size is a decimal number without leading zero, below 2^64."
    case .badRoot: "A checkpoint's root is the canonical base64 of 32 bytes."
    case .extensionLine: "A checkpoint with extension lines is refused: its log says more than can be checked."
    }
  }
}
