import Bookkeeping
import Events
import Ledger

enum EraseCommand: Command {
  static let name = "erase"
  static let summary = Title(
    vi: "xóa vĩnh viễn dữ liệu cá nhân của một hộ hoặc một người",
    en: "erase the personal data of a household or person for ever")
  static let operands = "SUBJECT"
  static let options =
    [
      Option(
        "legal-basis", "TEXT",
        Title(vi: "căn cứ pháp lý, như Nghị định 13/2023/NĐ-CP điều 16", en: "the law that asks for it")),
      Option("reason", "TEXT", Title(vi: "lý do", en: "why")),
      .account, .onBehalf,
    ] + Option.signing + Option.plain
  static let manual = Title(
    vi: """
      Hủy khóa của SUBJECT (mã hộ h-… hoặc mã người p-…) trong két và ghi mục personal-data.erased. Họ tên, địa chỉ, số giấy tờ
      đã niêm phong dưới khóa đó không ai mở được nữa, kể cả người vận hành. Mọi băm, bằng chứng, chữ ký và số liệu giữ nguyên.
      Không lấy lại được. Bị ngắt giữa chừng thì lần mở sổ sau làm nốt. Két phục hồi từ bản sao cũ sẽ mất khóa này lần nữa khi
      mở sổ; nhưng các bản sao két cũ ở nơi khác phải tự hủy. Ổ SSD, ảnh chụp (snapshot) hay hệ tệp ghi sang chỗ khác có thể còn
      giữ byte cũ: đặt két trên ổ được mã hóa.

      Ví dụ:
        socai erase h-4k2m9q --legal-basis "Nghị định 13/2023/NĐ-CP, điều 16" --reason "Chủ hộ yêu cầu"
      """,
    en: """
      Destroys the key of SUBJECT (a household's id h-… or a person's p-…) in the vault and records personal-data.erased. Names,
      addresses and numbers that were sealed under it open to nobody any more, the operator included. Every hash, proof,
      signature and figure stays what it was. It cannot be taken back. Cut off halfway, the next opening for writing ends it. A
      vault that is restored from an old copy loses the key again when the ledger is opened; old copies of the vault elsewhere
      are yours to destroy. A flash disk, a snapshot or a file system that writes elsewhere may keep the old bytes: keep the
      vault on an encrypted disk.

      Example:
        socai erase h-4k2m9q --legal-basis "Decree 13/2023/ND-CP, article 16" --reason "The head of household asks for it"
      """)

  static func run(_ arguments: Arguments, _ console: Console) throws {
    guard let subject = arguments.operands.first else {
      throw UsageError.operandMissing(
        Title(vi: "SUBJECT (mã hộ hoặc mã người)", en: "SUBJECT (the id of a household or person)"))
    }
    guard let legalBasis = arguments["legal-basis"], let reason = arguments["reason"] else {
      throw UsageError.operandMissing(
        Title(vi: "--legal-basis và --reason: mục ghi việc xóa phải nêu cả hai", en: "--legal-basis or --reason"))
    }
    let keeper = try Keeper(at: try LedgerPlace(arguments))
    AppendCommand.tell(keeper, console)
    let outcome = keeper.erase(
      Erasure(subject: subject, legalBasis: legalBasis, reason: reason), as: LedgerOperator(arguments))
    let checkpoint = try? keeper.checkpoint()
    try keeper.close()
    switch outcome {
    case .accepted(let recorded):
      var answer = Answer(
        Title(vi: "Đã xóa dữ liệu cá nhân", en: "Personal data erased"),
        [
          Column("subject", vi: "đối tượng", en: "subject"), Column("seq", vi: "mục", en: "entry", number: true),
          Column("leaf", vi: "băm lá", en: "leaf hash"),
        ])
      answer.rows = recorded.map { [.text(subject), .number(Int($0.seq.number)), .text($0.leaf.hex)] }
      console.print(
        answer,
        stamp: checkpoint.map {
          Stamp(
            size: $0.size.count, root: $0.root.base64, asKnown: $0.size.count, asOf: nil, isStory: keeper.isStory)
        })
    case .refused(let refusals): throw Refusals(all: refusals)
    case .failed(let sentence): throw Refused(sentences: [sentence])
    }
  }
}
