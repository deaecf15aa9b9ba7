import Bookkeeping
import Dispatch
import Events
import Foundation
import Ledger
import SignIn
import Web

enum ServeCommand: Command {
  static let name = "serve"
  static let summary = Title(vi: "chạy sổ cái thành dịch vụ HTTP", en: "serve the ledger over HTTP")
  static let options =
    [
      Option(
        "listen", "ADDRESS",
        Title(vi: "địa chỉ và cổng (mặc định 127.0.0.1:8080)", en: "address and port (127.0.0.1:8080 unless told)")),
      Option("tls-cert", "FILE", Title(vi: "chứng thư và chuỗi của nó (PEM)", en: "certificate and its chain (PEM)")),
      Option("tls-key", "FILE", Title(vi: "khóa của chứng thư (PEM)", en: "the certificate's key (PEM)")),
      Option(
        "connections", "N",
        Title(
          vi: "nhiều nhất N kết nối cùng lúc (mặc định 12000)", en: "at most N connections at once (12000 unless told)")
      ),
      Option(
        "behind-proxy", nil,
        Title(
          vi: "sau máy chủ HTTPS trên máy này: tin X-Forwarded-For của nó, cookie chỉ qua HTTPS",
          en: "an HTTPS proxy of this machine is in front: its X-Forwarded-For counts, cookies are for HTTPS alone")),
      Option(
        "open", nil,
        Title(
          vi: "không hỏi ai là ai: chỉ cho sổ trên máy của mình",
          en: "ask nobody who they are: for a ledger of one's own")),
      Option(
        "demonstration", "TEXT",
        Title(
          vi: "sổ để dùng thử: trang đăng nhập nêu lời này",
          en: "a ledger to be tried: the sign-in page shows this text")),
    ] + Option.signing + Option.plain
  static let manual = Title(
    vi: """
      Giữ quyền ghi sổ và trả lời qua HTTP cho đến khi nhận SIGTERM hoặc SIGINT; lệnh khác vẫn đọc được, không ghi được.
      GET /v1/LỆNH trả lời như 'socai LỆNH', tùy chọn là tham số; POST /v1/entries ghi bản nháp; GET /v1/entries theo dõi
      mục mới (SSE, NDJSON); /checkpoint và /tile/ theo C2SP. /openapi.json mô tả tất cả; /healthz, /readyz, /metrics cho
      người vận hành. Nhật ký là JSON trên đầu ra lỗi, không có dữ liệu cá nhân.
      Với --open ai cũng ghi được: chỉ nhận khi lắng nghe ở địa chỉ của chính máy này.

      Ví dụ:
        socai serve --ledger so-cai --listen 127.0.0.1:8080
        curl 'http://127.0.0.1:8080/v1/poverty?unit=yen%20bai'
      """,
    en: """
      Holds the ledger for writing and answers over HTTP until SIGTERM or SIGINT; other commands still read, and do not write.
      GET /v1/COMMAND answers as 'socai COMMAND' does, options are parts of the query; POST /v1/entries records drafts; GET
      /v1/entries follows what comes (SSE, NDJSON); /checkpoint and /tile/ are as C2SP has them. /openapi.json says it all;
      /healthz, /readyz, /metrics are for who runs it. The log is JSON on standard error, without personal data.
      With --open anybody may record: it is taken only while it listens on an address of this machine itself.

      Examples:
        socai serve --ledger ledger --listen 127.0.0.1:8080
        curl 'http://127.0.0.1:8080/v1/poverty?unit=yen%20bai'
      """)

  static func run(_ arguments: Arguments, _ console: Console) throws {
    let text = arguments["listen"] ?? "127.0.0.1:8080"
    guard let address = ListenAddress(text) else {
      throw UsageError.badValue(
        option: "--listen", value: text,
        expected: Title(vi: "địa chỉ và cổng như 127.0.0.1:8080", en: "an address and port such as 127.0.0.1:8080"))
    }
    let isOpen = arguments.has("open")
    if isOpen, !address.isLoopback {
      throw UsageError.badValue(
        option: "--open", value: text,
        expected: Title(vi: "--listen 127.0.0.1 hoặc [::1]", en: "--listen 127.0.0.1 or [::1] beside it"))
    }
    let isBehindProxy = arguments.has("behind-proxy")
    if isBehindProxy, !address.isLoopback {
      throw UsageError.badValue(
        option: "--behind-proxy", value: text,
        expected: Title(vi: "--listen 127.0.0.1 hoặc [::1]", en: "--listen 127.0.0.1 or [::1] beside it"))
    }
    try arguments.refuse("tls-cert", with: "behind-proxy")
    try arguments.refuse(without: "tls-key", "tls-cert")
    try arguments.refuse(without: "tls-cert", "tls-key")
    let tls = try certificate(arguments)
    // Before any thread starts: all of them leave the two signals alone.
    let signals = StopSignals()
    let limits = try limits(arguments, address)
    let place = try LedgerPlace(arguments)
    let progress = Progress(Title(vi: "Mở sổ", en: "Opening the ledger"), in: console.language)
    let keeper = try Keeper(at: place) { done, total in progress.update(done: done, of: total) }
    let desk = isOpen ? nil : try SignInDesk(at: AccessPlace(place))
    let service = Service(
      ServedLedger(keeper, at: place), desk, isTLS: tls != nil || isBehindProxy, isBehindProxy: isBehindProxy,
      demonstration: demonstration(arguments), logTo: { Terminal.mention($0) })
    // In the form of the log that follows.
    for title in keeper.recovery.titles + keeper.mended + keeper.remarks {
      service.log.tell("opening", [("sentence", .string(title[console.language]))])
    }
    let server = try HTTPServer(
      on: address, routes: service.routes, limits: limits, tls: tls, refuse: Service.refuse,
      observe: { service.observe($0) })
    let scheme = tls == nil ? "http" : "https"
    console.say(
      Title(
        vi: "Sổ cái \(place.folder) ở \(scheme)://\(ListenAddress(address.host, port: server.port))",
        en: "Serving \(place.folder) at \(scheme)://\(ListenAddress(address.host, port: server.port))"))
    let saving = Self.saving(desk)
    let refolding = Refolding(service.ledger, tellingTo: service.log)
    signals.wait()
    refolding.stop()
    saving.cancel()
    service.stop()
    try desk?.save(at: .now())
    server.stop()
    service.log.stop()
    for remark in try keeper.closeTelling() { console.tell(remark) }
  }

  /// Puts sessions away every minute.
  private static func saving(_ desk: SignInDesk?) -> any DispatchSourceTimer {
    let timer = DispatchSource.makeTimerSource()
    timer.schedule(deadline: .now() + 60, repeating: 60)
    timer.setEventHandler { try? desk?.save(at: .now()) }
    timer.resume()
    return timer
  }

  private static func demonstration(_ arguments: Arguments) -> Title? {
    arguments["demonstration"].map {
      Title(vi: "Sổ dùng thử, ai cũng đăng nhập được: \($0)", en: "A ledger to be tried, open to all: \($0)")
    }
  }

  private static func certificate(_ arguments: Arguments) throws -> TLSCertificate? {
    guard let certificate = arguments["tls-cert"], let key = arguments["tls-key"] else { return nil }
    return TLSCertificate(
      certificate: try InputFile.bytes(certificate, as: "--tls-cert"), key: try InputFile.bytes(key, as: "--tls-key"))
  }

  private static func limits(_ arguments: Arguments, _ address: ListenAddress) throws -> HTTPServer.Limits {
    var limits = HTTPServer.Limits()
    limits.connectionCountMax = try number("connections", arguments) ?? 12_000
    guard limits.connectionCountMax > 0 else {
      throw UsageError.badValue(
        option: "--connections", value: "0", expected: Title(vi: "ít nhất 1", en: "at least 1"))
    }
    // Behind a proxy on this machine all come from one address.
    if address.isLoopback { limits.connectionsPerAddressMax = limits.connectionCountMax }
    raiseFileLimit(to: limits.connectionCountMax + 256)
    return limits
  }

  /// Each connection is an open file.
  private static func raiseFileLimit(to count: Int) {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0, limit.rlim_cur < count else { return }
    limit.rlim_cur = min(limit.rlim_max, rlim_t(count))
    _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }
}
