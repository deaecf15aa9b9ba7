import CMicroHTTPD
import Glibc

/// A server's certificate, with the chain behind it, and its key: both PEM.
package final class TLSCertificate: Sendable {
  /// Zero-terminated; libmicrohttpd reads them as long as it runs.
  private nonisolated(unsafe) let certificate: UnsafeMutablePointer<CChar>
  private nonisolated(unsafe) let key: UnsafeMutablePointer<CChar>
  private let keyByteCount: Int

  package init(certificate: [UInt8], key: [UInt8]) {
    self.certificate = Self.text(certificate)
    self.key = Self.text(key)
    keyByteCount = key.count
  }

  deinit {
    explicit_bzero(key, keyByteCount)
    certificate.deallocate()
    key.deallocate()
  }

  private static func text(_ bytes: [UInt8]) -> UnsafeMutablePointer<CChar> {
    let text = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count + 1)
    for (index, byte) in bytes.enumerated() { text[index] = CChar(bitPattern: byte) }
    text[bytes.count] = 0
    return text
  }

  var options: [MHD_OptionItem] {
    [
      MHD_OptionItem(option: .HTTPS_MEM_CERT, value: 0, ptr_value: certificate),
      MHD_OptionItem(option: .HTTPS_MEM_KEY, value: 0, ptr_value: key),
    ]
  }
}
