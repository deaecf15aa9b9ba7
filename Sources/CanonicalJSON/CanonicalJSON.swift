/// Canonical JSON: the bytes that RFC 8785 gives to a value, for the part of JSON that the ledger uses.
///
/// A value is null, a boolean, an integer with |n| < 2^53, a string of Unicode scalars, an array or an object with
/// distinct keys; arrays and objects nest at most 64 deep. Each value has exactly one spelling:
/// - no white space;
/// - keys in the order of their UTF-16 code units, so that U+1F602 (D83D DE02) stands before U+FB33;
/// - integers in decimal without leading zeros and without `-0`;
/// - strings in UTF-8 as they are, except `\"`, `\\`, `\b`, `\t`, `\n`, `\f`, `\r` and, for the other characters
///   below U+0020, `\u00xx` with lower-case hexadecimal digits.
///
/// Worked example. The text (30 bytes)
///
///     { "b": "\u0041\u000a", "a": 7}
///
/// parses to an object of two members, whose canonical form is (17 bytes)
///
///     {"a":7,"b":"A\n"}
///
/// `JSON(parsing:)` reads either; `canonicalBytes()` writes the second; `CanonicalJSON.fault(in:)` is nil for the second
/// and, for the first, says `at byte 1: white space stands outside a string; canonical JSON has none`.
package enum CanonicalJSON {
  /// How many arrays and objects may be open at once.
  package static let depthMax = 64

  /// The largest integer taken; its negative is the smallest (RFC 8785 section 3.2.2.3, RFC 7493 section 2.2).
  package static let integerMax: Int64 = (1 << 53) - 1

  /// The first place where the bytes are not the canonical form of a value, or nil when they are.
  ///
  /// Builds no tree and allocates nothing. A line's LF is not part of it: hand in the line without.
  ///
  /// With `depthMax` below 64, or without null, it is the form of a narrower format.
  package static func fault(
    in line: UnsafeRawBufferPointer, depthMax: Int = depthMax, takesNull: Bool = true
  ) -> JSONFault? {
    var check = CanonicalCheck(line, depthMax: depthMax, takesNull: takesNull)
    do throws(JSONFault) {
      try check.document()
      return nil
    } catch {
      return error
    }
  }

  /// The same over an array.
  package static func fault(in line: [UInt8]) -> JSONFault? {
    line.withUnsafeBytes { fault(in: $0) }
  }
}
