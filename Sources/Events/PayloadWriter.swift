import CanonicalJSON

/// Writes canonical JSON (RFC 8785) for the encoders that are generated from the catalogue: members in the order of
/// their keys, no white space. The pair of `PayloadCursor`: what one reads, the other writes byte for byte.
package struct PayloadWriter {
  package private(set) var bytes: [UInt8] = []
  private let symbols: Symbols
  private var needsComma = false

  package init(_ symbols: Symbols) { self.symbols = symbols }

  package mutating func open() { opens(UInt8(ascii: "{")) }
  package mutating func close() { closes(UInt8(ascii: "}")) }
  package mutating func openArray() { opens(UInt8(ascii: "[")) }
  package mutating func closeArray() { closes(UInt8(ascii: "]")) }

  private mutating func opens(_ byte: UInt8) {
    bytes.append(byte)
    needsComma = false
  }

  private mutating func closes(_ byte: UInt8) {
    bytes.append(byte)
    needsComma = true
  }

  /// Goes before each item of an array.
  package mutating func item() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  /// Goes before each member's value.
  package mutating func key(_ name: StaticString) {
    item()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  package mutating func symbol(_ symbol: Symbol) {
    bytes.append(UInt8(ascii: "\""))
    symbols.withBytes(of: symbol) { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
  }

  package mutating func code<Code: Vocabulary>(_ code: Code) { text(code.text) }
  package mutating func integer(_ value: Int64) { bytes.append(contentsOf: String(value).utf8) }
  package mutating func boolean(_ value: Bool) { bytes.append(contentsOf: (value ? "true" : "false").utf8) }
  package mutating func day(_ value: Day) { text(value.isoText) }
  package mutating func time(_ value: Timestamp) { text(value.isoText) }
  package mutating func partialDay(_ value: PartialDay) { text(value.isoText) }
  package mutating func period(_ value: Period) { text(value.text) }
  package mutating func decimal(_ value: Decimal) { text(value.text) }
  package mutating func sha256(_ value: String) { text(value) }
  package mutating func base64(_ value: String) { text(value) }
  package mutating func json(_ value: RawJSON) { bytes.append(contentsOf: value.bytes) }

  package mutating func fraction(_ value: Fraction) {
    open()
    key("den")
    integer(value.denominator)
    key("num")
    integer(value.numerator)
    close()
  }

  package mutating func threshold(_ value: Threshold) {
    switch value {
    case .decimal(let value): decimal(value)
    case .fraction(let value): fraction(value)
    }
  }

  package mutating func personal(_ value: Personal) {
    switch value {
    case .clear(let clear): text(clear)
    case .sealed(let subject, let sealed):
      open()
      key("key")
      symbol(subject.symbol)
      key("sealed")
      base64(sealed)
      close()
    }
  }

  package mutating func entryReference(_ value: EntryReference) {
    switch value {
    case .seq(let seq): integer(Int64(clamping: seq.number))
    case .id(let id): text(id)
    }
  }

  package mutating func vkey(_ value: String) { text(value) }
  package mutating func eventType(_ value: EventType) { text(value.text) }
  package mutating func text(_ value: String) { appendCanonicalString(value, to: &bytes) }
}
