import Bookkeeping
import Events
import Foundation
import Ledger

/// `bench-append`: how fast single entries are recorded, each answered when it is on disk.
enum BenchAppendCommand: Command {
  static let name = "bench-append"
  static let summary = Title(
    vi: "đo tốc độ ghi từng mục, có biên nhận khi đã nằm trên đĩa",
    en: "measure how fast single entries are recorded, each answered once it is on disk")
  static let options =
    [
      Option(
        "writers", "N",
        Title(vi: "N người ghi, mỗi người chờ một biên nhận", en: "N writers, one entry each on its way")),
      Option("seconds", "S", Title(vi: "đo trong S giây (mặc định 3)", en: "for S seconds (3 unless told)")),
      Option(
        "threads", nil,
        Title(vi: "mỗi người ghi là một luồng đứng chờ", en: "each writer is a thread that waits")),
    ] + Option.plain
  static let manual = Title(
    vi: """
      Lập một sổ cái mẫu mới ở --ledger (dữ liệu bịa đặt), rồi N người cùng ghi từng mục: mỗi người gửi mục sau khi có biên
      nhận của mục trước. Mọi quy tắc, dấu băm, chữ ký đều như khi dùng thật. Với một người ghi, xen kẽ từng đoạn là phép ghi
      và fdatasync trần cùng số byte vào một tệp được cấp chỗ trước như tệp của sổ. Thời gian tính bằng micro giây.

      Ví dụ:
        socai bench-append --ledger do --writers 1024
        socai bench-append --ledger do --writers 1 --seconds 10 --format json
      """,
    en: """
      Makes a new ledger of made-up data at --ledger; then N writers record single entries: each sends the next one when the
      receipt of the last has come. Rules, hashes and signatures are those of real use. With one writer, turns of it alternate
      with bare writes and fdatasyncs of as many bytes into a file that is preallocated as the ledger's is. Times are in
      microseconds.

      Examples:
        socai bench-append --ledger scratch --writers 1024
        socai bench-append --ledger scratch --writers 1 --seconds 10 --format json
      """)

  static func run(_ arguments: Arguments, _ console: Console) throws {
    let writers = try count("writers", arguments, among: 1...4096) ?? 1024
    let seconds = try count("seconds", arguments, among: 1...600) ?? 3
    let place = LedgerPlace(folder: try Inquiry.folder(arguments))
    _ = try Opening(origin: "bench.example/append", title: "bench").make(at: place)
    let keeper = try Keeper(at: place)
    let bench = AppendBench(keeper: keeper, writerCount: writers, seconds: Double(seconds))
    try bench.prepare()
    let busyBefore = AppendBench.busySeconds
    let measured =
      try writers == 1 ? bench.alone(beside: place) : arguments.has("threads") ? bench.threads() : bench.events()
    let busy = AppendBench.busySeconds - busyBefore
    try keeper.close()
    console.print(answer(measured, writers, arguments.has("threads") || writers == 1 ? "threads" : "events", busy))
  }

  private static func count(
    _ option: String, _ arguments: Arguments, among range: ClosedRange<Int>
  ) throws(UsageError) -> Int? {
    guard let text = arguments[option] else { return nil }
    guard let count = Int(text), range.contains(count) else {
      throw .badValue(
        option: "--\(option)", value: text,
        expected: Title(
          vi: "từ \(range.lowerBound) đến \(range.upperBound)", en: "\(range.lowerBound) to \(range.upperBound)"))
    }
    return count
  }

  private static func answer(
    _ measured: AppendBench.Measured, _ writers: Int, _ way: String, _ busy: Double
  ) -> Answer {
    func number(_ key: String, _ vi: String, _ en: String) -> Column { Column(key, vi: vi, en: en, number: true) }
    let count = measured.microseconds.count
    let bare = measured.bareMicroseconds
    let ratio = bare.isEmpty ? nil : Double(measured.quantile(0.5)) / Double(max(1, AppendBench.quantile(bare, 0.5)))
    var answer = Answer(
      Title(vi: "Ghi từng mục", en: "Single entries"),
      [
        number("writers", "người ghi", "writers"), Column("way", vi: "cách", en: "way"),
        number("recorded", "số mục", "recorded"), number("rate", "mục/giây", "rate"),
        number("p50Microseconds", "p50 (µs)", "p50 (µs)"), number("p99Microseconds", "p99 (µs)", "p99 (µs)"),
        number("busyNanoseconds", "CPU/mục (ns)", "CPU each (ns)"),
        number("bareP50Microseconds", "trần p50 (µs)", "bare p50 (µs)"),
        number("bareP99Microseconds", "trần p99 (µs)", "bare p99 (µs)"),
        Column("ratio", vi: "tỷ lệ p50", en: "p50 ratio"),
      ])
    answer.rows = [
      [
        .number(writers), .text(way), .number(count), .number(Int(Double(count) / measured.seconds)),
        .number(measured.quantile(0.5)), .number(measured.quantile(0.99)), .number(Int(busy * 1e9) / max(1, count)),
        .number(bare.isEmpty ? nil : AppendBench.quantile(bare, 0.5)),
        .number(bare.isEmpty ? nil : AppendBench.quantile(bare, 0.99)),
        .text(ratio.map { String(format: "%.2f", $0) }),
      ]
    ]
    return answer
  }
}
