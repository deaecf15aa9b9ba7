import Bookkeeping
import Events
import Foundation
import Ledger
import Merkle
import SignIn
import Testing
import Web

@testable import socai

/// A service over a ledger of its own, asked over real connections.
///
/// A district with two communes, each with a hamlet and a household: twelve entries with the opening, when nobody was given
/// a right.
final class Office: Sendable {
  let folder: String
  let place: LedgerPlace
  let keeper: Keeper
  let desk: SignInDesk?
  let service: Service
  let server: HTTPServer
  let told = Told()

  static let units = [
    #"{"kind":"administrative-area","level":"district","nameVi":"Huyện Hoa Ban","namedIndividually":true,"registered":"hoa-ban"}"#,
    #"{"kind":"administrative-area","level":"commune","nameVi":"Xã Nậm Sen","namedIndividually":true,"parent":"hoa-ban","registered":"nam-sen"}"#,
    #"{"kind":"administrative-area","level":"commune","nameVi":"Xã Pú Mây","namedIndividually":true,"parent":"hoa-ban","registered":"pu-may"}"#,
    #"{"kind":"administrative-area","level":"hamlet","nameVi":"Bản Cườm","namedIndividually":true,"parent":"nam-sen","registered":"ban-cuom"}"#,
    #"{"kind":"administrative-area","level":"hamlet","nameVi":"Bản Gió","namedIndividually":true,"parent":"pu-may","registered":"ban-gio"}"#,
  ]

  static func line(_ type: String, unit: String, by: String? = "a-clerk", on: String = "2024-01-05", _ what: String)
    -> String
  {
    let by = by.map { #""by":"\#($0)","# } ?? ""
    return #"{\#(by)"on":"\#(on)","type":"\#(type)","unit":"\#(unit)","v":1,"what":\#(what)}"#
  }

  static func household(_ id: String, hamlet: String, unit: String, by: String? = "a-clerk") -> String {
    line(
      "household.registered", unit: unit, by: by,
      #"{"address":"Nhà 1","hamlet":"\#(hamlet)","headName":"Lò Văn Sen","household":"\#(id)","members":3}"#)
  }

  static func grant(_ account: String, _ role: String, _ scope: String, groups: String = "") -> String {
    line(
      "access.granted", unit: "hoa-ban", by: "a-operator",
      #"{"account":"\#(account)","eventGroups":[\#(groups)],"role":"\#(role)","scope":"\#(scope)"}"#)
  }

  /// - Parameter asksWho: people must sign in; else everybody may do everything.
  init(asksWho: Bool = false, grants: [String] = []) throws {
    folder = NSTemporaryDirectory() + "socai-office-" + UUID().uuidString.lowercased()
    place = LedgerPlace(folder: folder + "/ledger")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    _ = try Opening(origin: "example.org/office", title: "Thử").make(at: place)
    keeper = try Keeper(at: place)
    let households = [
      Self.household("h-sm0001", hamlet: "ban-cuom", unit: "nam-sen"),
      Self.household("h-sm0002", hamlet: "ban-gio", unit: "pu-may"),
    ]
    let lines = Self.units.map { Self.line("unit.registered", unit: "hoa-ban", $0) } + households + grants
    let batches = try DraftFile.batches(Array(lines.joined(separator: "\n").utf8), named: "office", isStory: false)
    guard case .accepted = keeper.append(batches) else { throw OfficeFault.refused }
    // The command line reads what is published, which follows within a second.
    _ = try keeper.checkpoint()
    let cost = try #require(ScryptCost(logN: 10, r: 8, p: 1))
    desk = asksWho ? try SignInDesk(at: AccessPlace(place), cost: cost) : nil
    service = Service(ServedLedger(keeper, at: place), desk, logTo: { [told] in told.add($0) })
    server = try HTTPServer(
      on: try #require(ListenAddress("127.0.0.1:0")), routes: service.routes, refuse: Service.refuse,
      observe: { [service] in service.observe($0) })
  }

  deinit {
    service.stop()
    server.stop()
    service.log.stop()
    try? keeper.close()
    try? FileManager.default.removeItem(atPath: folder)
  }

  func get(_ path: String, _ headers: [String: String] = [:]) throws -> Reply {
    try ask("GET", path, headers)
  }

  func post(_ path: String, _ body: String, _ headers: [String: String] = [:], type: String = "application/json") throws
    -> Reply
  {
    try ask("POST", path, headers.merging(["Content-Type": type]) { own, _ in own }, body)
  }

  func ask(_ method: String, _ path: String, _ headers: [String: String] = [:], _ body: String = "") throws -> Reply {
    let line = try #require(Line(port: server.port))
    line.send(method, path, headers, body)
    return try #require(Reply(line.rest()))
  }
}

enum OfficeFault: Error {
  case refused
}

/// What a service wrote to its log.
final class Told: Sendable {
  private let texts = Monitor<[String]>([])
  func add(_ text: String) { texts.change { $0.append(text) } }
  var all: String { texts.read { $0.joined() } }
}

/// An HTTP answer, taken apart.
struct Reply {
  let status: Int
  let headers: [String: String]
  let body: String

  init?(_ text: String) {
    guard let end = text.range(of: "\r\n\r\n") else { return nil }
    var lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
    guard let status = lines.removeFirst().split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
      return nil
    }
    self.status = status
    headers = Dictionary(
      lines.map { line in
        let parts = line.split(separator: ":", maxSplits: 1)
        return (parts[0].lowercased(), String(parts.count > 1 ? parts[1] : "").trimmingCharacters(in: .whitespaces))
      }, uniquingKeysWith: { $0 + "\n" + $1 })
    let rest = String(text[end.upperBound...])
    body = headers["transfer-encoding"] == "chunked" ? Self.joined(rest) : rest
  }

  /// A body that came in chunks.
  private static func joined(_ text: String) -> String {
    var rest = Array(text.utf8)[...]
    var body: [UInt8] = []
    while let end = rest.firstIndex(of: 0x0A) {
      let digits = String(decoding: rest[..<end].filter { $0 != 0x0D }, as: UTF8.self)
      guard let count = Int(digits, radix: 16), count > 0 else { break }
      let start = end + 1
      body += rest[start..<min(start + count, rest.endIndex)]
      rest = rest.dropFirst(start - rest.startIndex + count + 2)
    }
    return String(decoding: body, as: UTF8.self)
  }

  subscript(header: String) -> String { headers[header.lowercased()] ?? "" }

  /// The body as Foundation reads it.
  var json: [String: Any] {
    (try? JSONSerialization.jsonObject(with: Data(body.utf8))) as? [String: Any] ?? [:]
  }

  var rows: [[String: Any]] { json["rows"] as? [[String: Any]] ?? [] }

  /// The rules of a problem's errors.
  var rules: [String] { (json["errors"] as? [[String: Any]] ?? []).compactMap { $0["rule"] as? String } }
}

/// One connection, byte by byte.
final class Line {
  private let descriptor: Int32

  init?(port: UInt16) {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let code = withUnsafePointer(to: address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    if code != 0 {
      close(descriptor)
      return nil
    }
    var timeout = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { close(descriptor) }

  func send(_ method: String, _ path: String, _ headers: [String: String], _ body: String = "") {
    let host = headers["Host"] == nil ? "Host: localhost\r\n" : ""
    var text = "\(method) \(path) HTTP/1.1\r\n\(host)Connection: close\r\n"
    for (name, value) in headers { text += "\(name): \(value)\r\n" }
    if method == "POST" { text += "Content-Length: \(body.utf8.count)\r\n" }
    let bytes = Array((text + "\r\n" + body).utf8)
    _ = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  /// All that comes until the other side closes.
  func rest() -> String {
    var bytes: [UInt8] = []
    while let part = part(), !part.isEmpty { bytes += part }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What comes until this text has come.
  func through(_ text: String) -> String {
    var bytes: [UInt8] = []
    while !String(decoding: bytes, as: UTF8.self).contains(text), let part = part(), !part.isEmpty { bytes += part }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func part() -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    return count < 0 ? nil : Array(buffer[..<count])
  }
}
