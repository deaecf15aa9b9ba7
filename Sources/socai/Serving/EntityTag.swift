import Events
import Merkle
import Web

/// What an answer depends on, in a few characters: the size and root of the log, and the question with its day.
///
/// `1204-3fa0c1d2e4b5a697-0c1d2e3f40516273`: strong (RFC 9110 section 8.8.1), for a log of one size and root gives one
/// answer to one question. The first two parts alone say whether the log has grown.
enum EntityTag {
  /// - Parameters:
  ///   - day: the day that states are judged on: without `as-of` it goes on by itself.
  ///   - caller: whose page it is: its head names who is signed in.
  static func text(size: UInt64, root: String, _ visit: Visit, day: Day?, caller: Caller? = nil) -> String {
    let accepted = (visit.http.header("Accept") ?? "").lowercased()
    var parts = [Version.text, visit.http.path, visit.language.rawValue, accepted, day?.isoText ?? ""]
    if let caller { parts += [caller.name ?? "", caller.token?.csrf.text ?? "", visit.theme.rawValue] }
    parts += visit.http.query.map { "\($0.name)=\($0.value)" }
    let digest = sha256(of: Array(parts.joined(separator: "\u{1f}").utf8)).hex.prefix(16)
    return "\(size)-\(short(root))-\(digest)"
  }

  /// How many entries the log had when an answer with this tag was given; nil when it is none of ours.
  static func size(_ tag: some StringProtocol) -> UInt64? {
    tag.split(separator: "-").first.flatMap { UInt64($0) }
  }

  /// Letters and digits of the root, enough to tell one log from another.
  private static func short(_ root: String) -> String {
    String(sha256(of: Array(root.utf8)).hex.prefix(16))
  }
}
