import Bookkeeping
import Events
import Foundation
import Ledger
import Merkle
import Projections

enum AppendCommand: Command {
  static let name = "append"
  static let summary = Title(vi: "ghi các bản nháp vào sổ", en: "record drafts in the ledger")
  static let operands = "FILE..."
  static let options =
    [
      Option(
        "confirm-clock", nil,
        Title(
          vi: "xác nhận đồng hồ máy đúng, dù cách xa mục cuối",
          en: "the machine's clock is right, though far from the last entry")),
      Option(
        "stream", nil,
        Title(
          vi: "đọc đầu vào chuẩn, mỗi dòng ghi ngay và trả biên nhận ngay",
          en: "read standard input; record each line as it comes and answer at once")),
      Option(
        "proof", "DIR",
        Title(
          vi: "ghi bằng chứng từng mục vào thư mục này: SEQ.tlog-proof và SEQ.entry",
          en: "write the proof of each entry into this folder: SEQ.tlog-proof and SEQ.entry")),
      Option(
        "type", "TYPE",
        Title(
          vi: "với tệp .csv, .xlsx: loại mục của các dòng không nêu loại",
          en: "with .csv and .xlsx files: the type of entry of rows that name none")),
      Option(
        "by", "ACCOUNT",
        Title(
          vi: "với tệp .csv, .xlsx: tài khoản người ghi; mặc định là tài khoản mở sổ",
          en: "with .csv and .xlsx files: the account that records; else the one that opened the ledger")),
      Option("batch", "N", Title(vi: "với --stream: mỗi N dòng là một lô", en: "with --stream: N lines make a batch")),
      Option(
        "writers", "N", Title(vi: "với --stream: N luồng cùng ghi", en: "with --stream: N threads write together")),
    ] + Option.signing + Option.plain
  static let manual = Title(
    vi: """
      Mỗi FILE có mỗi dòng một bản nháp JSON và là một lô: ghi tất cả hoặc không ghi gì. '-' là đầu vào chuẩn. Thứ tự khóa,
      khoảng trắng không quan trọng; sổ tự đưa về dạng chuẩn. Gửi lại đúng tệp cũ không thay đổi gì: nhận lại biên nhận cũ.
      Bản nháp bị từ chối: mỗi lỗi một dòng, nêu tệp:dòng, trường, quy tắc; mã thoát 1.
      FILE có đuôi .csv hoặc .xlsx là một danh sách: mỗi cột một trường (on, unit, what.household, …), mỗi dòng một bản nháp;
      lỗi nêu dòng và ô. Tệp mẫu cho từng loại mục: GET /v1/event-types/LOẠI/template.xlsx. Cần cột id thì
      gửi lại danh sách mới nhận lại biên nhận cũ; thiếu id, mỗi lần gửi là mục mới.
      Các FILE được ghi theo thứ tự đã nêu: tệp khai báo đơn vị và chuẩn nghèo (events/plans/common.jsonl) phải đứng trước
      tệp dùng chúng; gặp tệp bị từ chối thì dừng, các tệp sau chưa được ghi.
      Biên nhận gồm số thứ tự và băm lá của từng mục (bảng chỉ nêu vài mục đầu, json và csv nêu đủ) và điểm kiểm đã ký sau khi
      dữ liệu nằm trên đĩa: hãy giữ lại, sổ không thể bỏ những mục này mà không lộ. Với --stream: mỗi mục một dòng "mã số băm",
      hoặc với --format json kèm điểm kiểm.

      Ví dụ:
        socai append ra-soat-2023.jsonl
        socai append ra-soat-2023.jsonl --proof bang-chung
        socai append ho-moi.xlsx --type household.registered --by a-lan
      """,
    en: """
      Each FILE has a JSON draft on each line and is one batch: all of it is recorded or nothing. '-' is standard input. The
      order of keys and white space do not matter; the ledger makes it canonical. Sending the same file again changes nothing:
      the first receipts come back. What is refused is told one line each, with file:line, field and rule; exit 1.
      A FILE that ends in .csv or .xlsx is a list: a column for each field (on, unit, what.household, …), a row for each draft;
      what is refused is told with row and cell. A template for each type: GET /v1/event-types/TYPE/template.xlsx.
      With a column id a list that is sent again gets the first receipts; without it every sending makes new drafts.
      FILEs are recorded in the order in which they stand: one that registers units and standards (events/plans/common.jsonl)
      comes before those that use them; at a refused file it stops, and the files after it are not recorded.
      The receipt is each entry's number and leaf hash (the table shows the first few, json and csv all) and the checkpoint that
      was signed once the data was on disk: keep it, and the ledger cannot drop these entries unseen. With --stream: a line "id
      seq hash" for each entry, with --format json the checkpoint as well.

      Examples:
        socai append review-2023.jsonl
        socai append review-2023.jsonl --proof proofs
        socai append new-households.xlsx --type household.registered --by a-lan
      """)

  static func run(_ arguments: Arguments, _ console: Console) throws {
    try arguments.refuse("FILE", with: "stream")
    try arguments.refuse("stream", with: "proof")
    try arguments.refuse(without: "stream", "batch", "writers")
    let place = try LedgerPlace(arguments)
    if arguments.has("stream") { return try AppendStream(arguments, console).run(place) }
    guard !arguments.operands.isEmpty else { throw UsageError.operandMissing(Title(vi: "FILE", en: "FILE")) }
    let progress = Progress(Title(vi: "Mở sổ", en: "Opening the ledger"), in: console.language)
    let keeper = try Keeper(at: place) { done, total in progress.update(done: done, of: total) }
    tell(keeper, console)
    if arguments.has("confirm-clock") { keeper.confirmClock() }
    var answer = Answer(
      Title(vi: "Đã ghi", en: "Recorded"),
      [
        Column("file", vi: "tệp", en: "file"), Column("entries", vi: "số mục", en: "entries", number: true),
        Column("firstSeq", vi: "từ mục", en: "from entry", number: true),
        Column("lastSeq", vi: "đến mục", en: "to entry", number: true),
        Column("state", vi: "kết quả", en: "result"), Column("leaves", vi: "băm lá", en: "leaf hashes", detail: true),
        Column("checkpoint", vi: "điểm kiểm", en: "checkpoint", detail: true),
      ])
    var receipt = AppendReceipt()
    var failure: (any Error)?
    for file in arguments.operands where failure == nil {
      do {
        let recorded = try append(file, arguments, console, keeper)
        answer.rows.append(row(file, recorded))
        answer.notes += recorded.flatMap(\.notes)
        receipt.add(recorded)
      } catch { failure = error }
    }
    let left = arguments.operands.dropFirst(answer.rows.count + 1)
    if let failure, answer.rows.isEmpty {
      try? keeper.close()
      throw told(failure, notRecorded: Array(left))
    }
    // What was taken before a file was refused is on record, and is told all the same.
    let checkpoint = try keeper.checkpoint()
    for remark in try keeper.closeTelling() { console.tell(remark) }
    for row in answer.rows.indices { answer.rows[row].append(.text(checkpoint.text)) }
    if console.format == .table { answer.notes += receipt.notes }
    console.print(
      answer,
      stamp: Stamp(
        size: checkpoint.size.count, root: checkpoint.root.base64, asKnown: checkpoint.size.count, asOf: nil,
        isStory: keeper.isStory))
    if console.format == .table { Terminal.write("\n" + checkpoint.text) }
    if let folder = arguments["proof"] { try receipt.writeProofs(to: folder, place, checkpoint, console) }
    if let failure { throw told(failure, notRecorded: Array(left)) }
  }

  /// The failure with the files behind it, last of all: the remedy may be their order.
  private static func told(_ failure: any Error, notRecorded files: [String]) -> any Error {
    guard let refusals = failure as? Refusals, !files.isEmpty else { return failure }
    let names = files.joined(separator: ", ")
    return Refused(
      sentences: refusals.all.map(\.line) + [
        Title(
          vi:
            "dừng ở tệp này; chưa ghi \(names). Các tệp được ghi theo thứ tự đã nêu: tệp khai báo đơn vị, chuẩn nghèo, phong trào phải đứng trước tệp dùng chúng",
          en:
            "stopped at this file; not recorded: \(names). Files are recorded in the order given: one that registers units, standards and movements comes before those that use them"
        )
      ])
  }

  private static func append(
    _ file: String, _ arguments: Arguments, _ console: Console, _ keeper: Keeper
  ) throws -> [Keeper.Recorded] {
    var bytes = try contents(of: file)
    var list: DraftList?
    do throws(Refusals) {
      list = try DraftList(bytes, file: file, in: console.language)
      if let list {
        let by = arguments["by"] ?? keeper.openingAccount
        bytes = try ListedDrafts(list, type: arguments["type"], by: by, in: console.language).lines
      }
    } catch { throw Refusals(all: error.all.map { $0.inFile(file) }) }
    let name = file == "-" ? "stdin" : list == nil ? file : "row"
    do {
      let batches = try DraftFile.batches(bytes, named: name, isStory: keeper.isStory)
      guard !batches.isEmpty else { return [] }
      switch keeper.append(batches) {
      case .accepted(let recorded): return recorded
      case .refused(let refusals): throw Refusals(all: refusals)
      case .failed(let sentence): throw Refused(sentences: [sentence])
      }
    } catch let error as Refusals {
      guard let list else { throw error }
      throw Refusals(all: list.located(error.all).map { $0.inFile(file) })
    }
  }

  private static func row(_ file: String, _ recorded: [Keeper.Recorded]) -> [Cell] {
    guard let first = recorded.first, let last = recorded.last else {
      return [.text(file), .number(0), .none, .none, .code("empty", Title(vi: "trống", en: "empty")), .list([])]
    }
    let state: Cell =
      recorded.allSatisfy(\.isRepeat)
      ? .code("known", Title(vi: "đã có từ trước", en: "known before"))
      : .code("recorded", Title(vi: "đã ghi", en: "recorded"))
    return [
      .text(file), .number(recorded.count), .number(Int(first.seq.number)), .number(Int(last.seq.number)), state,
      .list(recorded.map { .text($0.leaf.hex) }),
    ]
  }

  private static func contents(of file: String) throws -> [UInt8] {
    if file == "-" { return Array(FileHandle.standardInput.readDataToEndOfFile()) }
    guard let data = try? FileHandle(forReadingFrom: URL(fileURLWithPath: file)).readToEnd() ?? Data() else {
      throw Refused(sentences: [
        Title(
          vi: "\(file): không đọc được tệp; hãy kiểm tra tên và quyền đọc",
          en: "\(file): the file cannot be read; check its name and your right to read it")
      ])
    }
    return Array(data)
  }

  /// What opening found and ended.
  static func tell(_ keeper: Keeper, _ console: Console) {
    for title in keeper.recovery.titles + keeper.mended + keeper.remarks { console.tell(title) }
  }
}

extension Refusal {
  /// The same with the file in front of the place.
  fileprivate func inFile(_ file: String) -> Refusal {
    Refusal(
      place: place.isEmpty ? file : "\(file):\(place)", code: code, path: path, sentence: sentence, clause: clause,
      remedy: remedy)
  }
}
