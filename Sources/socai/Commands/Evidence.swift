import Bookkeeping
import Events
import Foundation
import Ledger
import Merkle
import Projections
import Reports

enum EvidenceCommand: Command {
  static let name = "evidence"
  static let summary = Title(
    vi: "gói bằng chứng (ZIP) cho một con số, tự kiểm được ở máy khác",
    en: "a pack (ZIP) of evidence for a figure, which checks itself anywhere")
  static let options =
    [
      Option("unit", "UNIT", Title(vi: "địa bàn của con số", en: "the figure's area")),
      Option("year", "YEAR", Title(vi: "năm của con số", en: "the figure's year")),
      Option(
        "figure", "NAME",
        Title(
          vi: "poor (mặc định), near-poor, rate, opening, hoặc một cột: new, relapsed, exited, …",
          en: "poor (unless told), near-poor, rate, opening, or a column: new, relapsed, exited, …")),
      Option(
        "class", "poor|near-poor", Title(vi: "diện của tỷ lệ hoặc cột đó", en: "the class of that rate or column")),
      Option(
        "standard", "ID",
        Title(vi: "chuẩn nghèo (mặc định: chuẩn của năm đó)", en: "the standard (that of the year unless told)")),
      Option("o", "FILE.zip", Title(vi: "tệp ghi ra", en: "the file to write")),
      Option(
        "entries-only", nil,
        Title(
          vi: "không kèm toàn bộ sổ: chỉ các mục tạo nên con số", en: "without the whole log: only the figure's entries"
        )),
      Option("force", nil, Title(vi: "ghi đè tệp đã có", en: "replace a file that is there")),
    ] + Option.plain
  static let manual = Title(
    vi: """
      Ghi một tệp ZIP mà người chưa từng thấy sổ kiểm được chỉ với Python ('python3 verify.py .'): con số và cách tính,
      các mục sổ tạo nên nó nguyên văn từng dòng kèm bằng chứng C2SP, điểm kiểm đã ký với chữ ký của bên chứng thực,
      chính sách tin cậy, chương trình kiểm tra và trang index.html để đọc và in.
      Sổ đến 262.144 mục thì gói kèm toàn bộ sổ: con số được tính lại từ mọi mục, không giấu được mục nào. Sổ lớn hơn,
      hoặc với --entries-only, gói chứng minh các mục đó và số mục ghi trong năm; trang nói rõ điều gì chưa được chứng
      minh. Thông tin cá nhân vẫn niêm phong. Nếu sổ có chính sách chứng thực, gói dùng điểm kiểm mới nhất đủ chữ ký.
      Cùng câu hỏi, cùng điểm kiểm thì ra đúng tệp đó, từng byte.

      Ví dụ:
        socai evidence --unit <mã xã> --year 2023 --figure poor -o ho-ngheo-2023.zip
        socai evidence --unit <mã huyện> --year 2023 --figure rate --class near-poor -o ty-le.zip
      """,
    en: """
      Writes a ZIP that somebody who has never seen the ledger can check with Python alone ('python3 verify.py .'):
      the figure and its rule, the entries that made it as their exact lines with C2SP proofs, the signed checkpoint with
      the witnesses' cosignatures, the policy of trust, the program that checks, and a page index.html to read and print.
      Of a ledger of up to 262,144 entries the pack holds the whole log: the figure is computed again from every entry,
      and none can be hidden. Of a larger one, or with --entries-only, it proves these entries and how many were
      recorded in the year; the page says plainly what is not proven. Personal fields stay sealed. Where the ledger has
      a policy of witnesses, the newest checkpoint that it takes as published is used. The same question at the same
      checkpoint gives the same file, byte for byte.

      Examples:
        socai evidence --unit <commune> --year 2023 --figure poor -o poor-2023.zip
        socai evidence --unit <district> --year 2023 --figure rate --class near-poor -o rate.zip
      """)

  static func run(_ arguments: Arguments, _ console: Console) throws {
    guard let path = arguments["o"], !path.isEmpty else {
      throw UsageError.operandMissing(Title(vi: "-o FILE.zip", en: "-o FILE.zip"))
    }
    guard arguments.has("force") || !FileManager.default.fileExists(atPath: path) else {
      throw Refused(sentences: [
        Title(
          vi: "\(path) đã có; chọn tên khác, hoặc thêm --force để ghi đè",
          en: "\(path) is there already; choose another name, or add --force to replace it")
      ])
    }
    // --force replaces a file, never a folder, a device or a pipe.
    let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    guard type == nil || type == .typeRegular else {
      throw Refused(sentences: [
        Title(
          vi: "\(path) không phải là tệp thường; chọn tên khác", en: "\(path) is no ordinary file; choose another name")
      ])
    }
    let place = LedgerPlace(folder: try Inquiry.folder(arguments))
    let trust = try EvidenceTrust(place, tell: console.tell)
    let inquiry = try inquiry(arguments, trust)
    let figure = try EvidenceFigure(arguments, inquiry)
    let pack = try EvidenceMaker(inquiry, trust, figure, isWhole: !arguments.has("entries-only")).pack()
    do throws(ZipFault) {
      try pack.archive.write(to: path)
    } catch {
      throw Refused(sentences: [
        Title(
          vi: "không ghi được \(path) (\(error.reason)); hãy kiểm tra thư mục, quyền ghi và chỗ trống trên đĩa",
          en: """
            \(path) cannot be written (\(error.reason)); check its folder, your right to write there and the room on \
            the disk
            """
        )
      ])
    }
    tell(pack, path, inquiry, console)
  }

  /// The ledger as it was known at the checkpoint, whatever was recorded since. No evidence is made of a damaged one.
  private static func inquiry(_ arguments: Arguments, _ trust: EvidenceTrust) throws -> Inquiry {
    let damaged = DamagedLedger(sentences: [
      Title(
        vi: "sổ bị hư hại nên không lập gói bằng chứng; 'socai verify' chỉ ra chỗ hỏng",
        en: "the ledger is damaged, so no evidence is made of it; 'socai verify' says where")
    ])
    let inquiry: Inquiry
    do {
      inquiry = try Inquiry(arguments, asKnown: "\(trust.signed.size)", usesSnapshots: false)
    } catch {
      // What is left of a damaged ledger may end before the checkpoint.
      throw ExitStatus.code == 0 ? error : damaged
    }
    guard inquiry.books.damage.isEmpty else { throw damaged }
    return inquiry
  }

  private static func tell(_ pack: EvidencePack, _ path: String, _ inquiry: Inquiry, _ console: Console) {
    var answer = Answer(
      Title(vi: "Gói bằng chứng", en: "Evidence pack"),
      [Column("what", vi: "mục", en: "what"), Column("value", vi: "giá trị", en: "value")])
    let whole = pack.log != nil
    answer.rows = [
      [.text("file"), .text(path)], [.text("figure"), .text(pack.figure.name)],
      [.text("value"), .text(pack.figure.value)],
      [.text("kind"), .text(pack.figure.kind)], [.text("entries"), .number(pack.figure.entries.count)],
      [.text("proven"), .number(pack.entries.count)], [.text("period"), .number(Int(pack.period.count))],
      [.text("size"), .number(Int(pack.signed.size.count))], [.text("root"), .text(pack.signed.root.base64)],
      [.text("wholeLog"), .words(whole ? Title(vi: "có", en: "yes") : Title(vi: "không", en: "no"))],
    ]
    answer.notes = [
      Title(
        vi: "Kiểm tra ở bất kỳ máy nào: giải nén rồi chạy 'python3 verify.py .'",
        en: "To check it on any machine: unpack, then run 'python3 verify.py .'")
    ]
    console.print(answer)
  }
}
