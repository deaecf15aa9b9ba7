import CanonicalJSON
import Ledger
import Merkle

/// A small file of canonical JSON lines behind a head that says what they are and what they hash to:
///
///     {"format":"socai/accounts/v1","sha256":"q4Y…44 characters of base64…"}
///     {"account":"a-7f3k9m2q","created":"2026-11-21T03:00:00.000Z",…}
///
/// It is written as a whole, so a file that is not what its head says was damaged or changed by hand.
struct SecretFile: Sendable {
  let path: String
  let format: String
  let byteCountMax: Int
  let files: any FileSystem

  /// The bytes of the file; nil when there is none.
  func bytes() throws(SignInError) -> [UInt8]? {
    let bytes: [UInt8]?
    do throws(FileSystemError) { bytes = try files.contents(of: path) } catch { throw .file(error) }
    if let bytes, bytes.count > byteCountMax { throw .damaged(path: path, .tooLong(byteCountMax)) }
    return bytes
  }

  /// The lines behind the head.
  func lines(in bytes: [UInt8]) throws(SignInError) -> [JSON] {
    guard let end = bytes.firstIndex(of: lineFeed), let head = try? JSON(parsing: Array(bytes[..<end])) else {
      throw .damaged(path: path, .head(format))
    }
    guard head["format"]?.string == format else { throw .damaged(path: path, .head(format)) }
    let body = Array(bytes[(end + 1)...])
    guard head["sha256"]?.string == sha256(of: body).base64 else { throw .damaged(path: path, .hash) }
    var lines: [JSON] = []
    for line in body.split(separator: lineFeed) {
      guard let json = try? JSON(parsing: Array(line)) else {
        throw .damaged(path: path, .line(lines.count + 2))
      }
      lines.append(json)
    }
    return lines
  }

  func bytes(of lines: [JSON]) -> [UInt8] {
    var body: [UInt8] = []
    for line in lines {
      line.appendCanonical(to: &body)
      body.append(lineFeed)
    }
    let head: JSON = ["format": .string(format), "sha256": .string(sha256(of: body).base64)]
    return head.canonicalBytes() + [lineFeed] + body
  }

  /// Puts `bytes` in the place of the file: whatever happens between, the old or the new ones are found.
  func write(_ bytes: [UInt8]) throws(SignInError) {
    guard bytes.count <= byteCountMax else { throw .full(path: path) }
    do throws(FileSystemError) { try files.replace(path, with: bytes, permissions: 0o600) } catch { throw .file(error) }
  }
}

let lineFeed = UInt8(ascii: "\n")
