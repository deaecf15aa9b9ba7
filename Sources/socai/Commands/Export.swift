import Events
import Ledger

enum ExportCommand: Command {
  static let name = "export"
  static let summary = Title(
    vi: "xuất sổ thành tệp cho máy chủ web tĩnh", en: "write the ledger as files for a static web server")
  static let operands = "tiles DIR"
  static let options = Option.plain
  static let manual = Title(
    vi: """
      'tiles' ghi ra DIR theo C2SP tlog-tiles: checkpoint, tile/… (các băm), tile/entries/… (các mục), gồm cả phần lẻ của mọi
      điểm kiểm đã giữ. Chạy lại thì chỉ ghi phần mới. Mỗi tệp hiện ra trọn vẹn hoặc không hiện; checkpoint ghi sau cùng, nên
      máy chủ có thể phục vụ DIR trong lúc ghi. 'socai verify --tiles' đọc lại bản sao này, ở đâu cũng được.
      checkpoint và tile/0, tile/1… công khai được; tile/entries là toàn bộ nội dung sổ: chỉ mở cho người có quyền đọc.
      Máy chủ: checkpoint là text/plain; charset=utf-8, không lưu đệm quá vài giây; tile/ là application/octet-stream, lưu đệm
      mãi được.

      Ví dụ:
        socai export tiles /srv/www/so-cai
        socai verify --tiles /srv/www/so-cai
      """,
    en: """
      'tiles' writes DIR as C2SP tlog-tiles has it: checkpoint, tile/… (hashes), tile/entries/… (entries), with the partial tiles
      of every kept checkpoint. A second run writes only what is new. A file is seen whole or not at all and checkpoint comes
      last, so that DIR can be served meanwhile. 'socai verify --tiles' reads such a copy again, wherever it lies.
      checkpoint and tile/0, tile/1… may be public; tile/entries is all that the ledger says: for those who may read it.
      The server: checkpoint as text/plain; charset=utf-8, cached for seconds at most; tile/ as application/octet-stream, cached
      for ever.

      Examples:
        socai export tiles /srv/www/ledger
        socai verify --tiles /srv/www/ledger
      """)

  static func run(_ arguments: Arguments, _ console: Console) throws {
    guard let what = arguments.operands.first else {
      throw UsageError.operandMissing(Title(vi: "tiles DIR", en: "tiles DIR"))
    }
    guard what == "tiles" else {
      throw UsageError.badValue(option: "export", value: what, expected: Title(vi: "tiles", en: "tiles"))
    }
    guard arguments.operands.count == 2, !arguments.operands[1].isEmpty else {
      throw UsageError.operandMissing(Title(vi: "DIR", en: "DIR"))
    }
    let reader = try LedgerReader.open(LedgerPlace(folder: try Inquiry.folder(arguments)))
    let bar = Progress(Title(vi: "Xuất", en: "Exporting"), in: console.language)
    let report: TileExport.Report
    do {
      var export = try TileExport(reader, to: arguments.operands[1])
      report = try export.run { done, total in bar.update(done: done, of: total) }
    } catch let error as TileExportError {
      if case .ledger(let error) = error { throw error }
      throw error.isDamage ? DamagedLedger(sentences: [error.title]) : Refused(sentences: [error.title]) as any Error
    }
    var answer = Answer(
      Title(vi: "Đã xuất", en: "Exported"),
      [
        Column("size", vi: "số mục", en: "entries", number: true),
        Column("written", vi: "tệp đã ghi", en: "files written", number: true),
        Column("bytes", vi: "byte", en: "bytes", number: true),
        Column("removed", vi: "tệp lẻ đã bỏ", en: "partial files removed", number: true),
        Column("root", vi: "gốc", en: "root"),
      ])
    answer.rows = [
      [
        .number(Int(report.checkpoint.size.count)), .number(report.writtenCount), .number(report.writtenByteCount),
        .number(report.removedCount), .text(report.checkpoint.root.base64),
      ]
    ]
    console.print(answer)
  }
}

extension TileExportError {
  /// The folder shows that the ledger is not what it signed.
  fileprivate var isDamage: Bool {
    switch self {
    case .ahead, .contradicts: true
    case .ledger, .occupied, .foreign: false
    }
  }

  var title: Title {
    let vi =
      switch self {
      case .ledger(let error): error.title.vi
      case .occupied(let folder): "\(folder) có tệp khác; hãy chọn thư mục mới hoặc trống."
      case .foreign(let folder, let fault): "Điểm kiểm trong \(folder) không phải của sổ này. \(fault.title.vi)"
      case .ahead(let folder, let size, let ledger):
        "\(folder) có điểm kiểm đã ký của \(size) mục, còn sổ chỉ có \(ledger): sổ đã mất mục."
      case .contradicts(let folder, let size):
        "\(folder) có điểm kiểm đã ký của \(size) mục với gốc khác gốc của sổ: một trong hai đã bị sửa."
      }
    return Title(vi: vi, en: description)
  }
}
