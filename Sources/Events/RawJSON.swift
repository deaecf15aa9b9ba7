/// A value that the catalogue leaves open, as its canonical bytes (`entry.corrected` names any field's new value).
package struct RawJSON: Hashable, Sendable {
  package let bytes: [UInt8]

  /// The caller vouches that the bytes are one canonical JSON value.
  package init(canonicalBytes bytes: [UInt8]) { self.bytes = bytes }
}
