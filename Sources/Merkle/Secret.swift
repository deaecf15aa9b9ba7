import CCrypto

/// Bytes that nobody else should see: a passphrase, or what a key grows from. Wiped when the last reference goes.
///
/// What the caller made them of stays where it is: read them straight into a `Secret` where that is possible.
package final class Secret: Sendable {
  /// Written in `init` alone.
  private nonisolated(unsafe) let room: UnsafeMutableRawBufferPointer
  package let count: Int

  /// `fill` puts bytes into the room that it is given and says how many.
  package init(byteCountMax: Int, _ fill: (UnsafeMutableRawBufferPointer) -> Int) {
    room = .allocate(byteCount: max(byteCountMax, 1), alignment: 1)
    count = fill(UnsafeMutableRawBufferPointer(rebasing: room[..<byteCountMax]))
  }

  package convenience init(_ bytes: some Collection<UInt8>) {
    self.init(byteCountMax: bytes.count) { room in
      room.copyBytes(from: bytes)
      return bytes.count
    }
  }

  deinit {
    OPENSSL_cleanse(room.baseAddress, room.count)
    room.deallocate()
  }

  /// Valid in `body` only.
  package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    body(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(room)[..<count]))
  }

  /// A copy, for a form that is made of them.
  var bytes: [UInt8] { withBytes { Array($0) } }

  package func isSame(as other: Secret) -> Bool {
    count == other.count
      && withBytes { own in other.withBytes { CRYPTO_memcmp(own.baseAddress, $0.baseAddress, own.count) == 0 } }
  }
}
