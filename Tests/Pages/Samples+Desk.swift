import CanonicalJSON
import Events
import Foundation
import Pages

// The log, entries, forms, accounts, errors, the sheet for print.
extension Samples {
  var entries: [EntryList.Entry] { (0..<6).map(sample) }

  private func sample(_ number: Int) -> EntryList.Entry {
    let change: EntryList.Entry.Change? = number == 1 ? .corrected(by: 40) : number == 2 ? .voided(by: 41) : nil
    let type: EventType = number == 2 ? .contributionRecorded : .householdExitedPoverty
    return EntryList.Entry(
      seq: Seq(UInt64(35 - number)), at: Self.moment, on: Self.day, type: type, unit: text("Xã Suối Trắng"),
      by: text("a-7f3k"), summary: text("hộ h-sm0001, cận nghèo"), link: Link("log", "\(35 - number)"), change: change)
  }

  private static let moment = Timestamp("2023-12-14T03:21:07.123Z") ?? Timestamp(milliseconds: 0)

  var log: Page {
    Page(
      visit("log"), title("Nhật ký sổ", "Log"),
      content: [
        FilterForm(
          [
            Input("type", title("Loại sự kiện", "Event type"), .common("eventName")),
            Input("unit", title("Đơn vị", "Unit"), .common("unit")),
            Input("after", title("Sau mục", "After entry"), .common("seq")),
            Input("flagged", title("Có cảnh báo", "Flagged"), .flag),
          ], action: Link("log"), isOpen: false),
        EntryList(title("Mục sổ", "Entries"), entries, stream: Link("v1", "events"), downloads: Self.csvAndXLSX),
      ], modules: [.live])
  }

  /// Entry 27 of the ledger whose proofs lie in `Proofs`.
  static let proven = ProvenEntry.all[26]

  var entry: Page {
    let proven = Self.proven
    return Page(
      visit("log", "27"), title("Mục sổ 27", "Entry 27"),
      content: [
        EntryDetail(
          entries[0], facts: [(title("Kế hoạch", "Plan"), .link(text("KH 1234"), Link("plans", "kh-1234")))],
          payload: proven.payload,
          names: ["h-sm0001": Places.Place(text("Hộ Lò Văn Sen"), Link("households", "h-sm0001"))],
          corrections: [
            EntryDetail.Correction(
              seq: 33, at: entries[0].at, by: text("a-7f3k"), reason: text("nhập nhầm diện"), link: Link("log", "33"),
              fields: [("toStatus", .string(text("near-poor")), "not-poor")])
          ], line: text(proven.line),
          document: EntryDetail.Document(sha256: text("ab12"), link: Link("documents", "ab12")),
          proof: ProofPanel(
            index: proven.index, size: proven.size, line: text(proven.line), path: proven.path.map(text),
            checkpoint: text(proven.checkpoint), verifierKey: text(proven.key), download: Link("v1", "proof")))
      ], modules: [.verifyPage])
  }

  var record: Page {
    Page(
      visit("record", "household.registered"), title("Đăng ký hộ", "Household registered"),
      content: [
        EntryForm(
          .householdProfileAssessed, draftID: text("d-1"), values: [QueryItem("what.household", text("h-sm0001"))],
          known: ["household": [EntryForm.KnownID(text("h-sm0001"), text("Lò Văn Sen"))]],
          action: Link("record"), csrfToken: text("Zm9v"))
      ], modules: [.form])
  }

  var refused: Page {
    Page(
      visit("record", "household.exited-poverty"), title("Hộ thoát nghèo", "Household exited poverty"),
      content: [
        EntryForm(
          .householdExitedPoverty, draftID: text("d-2"),
          values: [
            QueryItem("on", text("31/02/2023")), QueryItem("unit", text("sm-suoi-trang")),
            QueryItem("what.household", text("h-sm0002")), QueryItem("what.toStatus", text("rich")),
          ],
          problems: [
            Problem(
              path: "on",
              title("“31/02/2023” không phải ngày; viết như 30/11/2023.", "“2023-02-31” is no day; write 2023-11-30.")),
            Problem(
              path: "what.household", rule: text("exit.needs-poverty"), clause: text("NB II.1.f"),
              title(
                "Hộ h-sm0002 không nghèo theo chuẩn s-2022 vào ngày 10/12/2023.",
                "h-sm0002 is not poor under s-2022 on 2023-12-10."),
              remedy: title(
                "Ghi hộ thoát cận nghèo, hoặc ngày hộ còn nghèo.",
                "Record an exit from near-poverty, or the day on which it was poor.")),
            Problem(
              rule: text("entry.day-not-ahead"), title("Việc được ghi chưa xảy ra.", "The act has not happened.")),
          ], action: Link("record"), csrfToken: text("Zm9v"))
      ], modules: [.form])
  }

  /// The longest form: nested lists, groups, and one row more asked for.
  var wide: Page {
    Page(
      visit("record", "plan.issued"), title("Ban hành kế hoạch", "Plan issued"),
      content: [
        EntryForm(
          .planIssued, draftID: text("d-3"),
          values: [QueryItem("what.legalBases[4].number", text("24/NQ-CP")), QueryItem("do", "add:what.legalBases")],
          action: Link("record"), csrfToken: text("Zm9v"))
      ], modules: [.form])
  }

  var imports: Page {
    Page(
      visit("import"), title("Nhập danh sách", "Import a list"),
      content: [
        ActionForm(
          title("Tải tệp lên", "Upload a file"),
          lead: title("CSV hoặc XLSX, theo mẫu.", "CSV or XLSX, as in the template."),
          [Input("list", title("Tệp", "File"), .file(accept: ".csv,.xlsx"), isRequired: true)], action: Link("import"),
          csrfToken: text("Zm9v"), button: title("Xem trước", "Preview")),
        ImportPreview(
          fileName: text("thoat-ngheo.xlsx"), type: .householdExitedPoverty,
          columns: [
            DataTable.Column("household", title("Hộ", "Household")), DataTable.Column("on", title("Ngày", "Day")),
          ],
          rows: [
            ImportPreview.Row(
              2, [.text(text("h-sm0001")), .text(text("31/02/2023"))],
              problems: [Problem(path: "on", title("“31/02/2023” không phải ngày.", "“31/02/2023” is no day."))]),
            ImportPreview.Row(3, [.text(text("h-sm0002")), .day(Self.day)]),
            ImportPreview.Row(
              4, [.text(text("h-sm0003")), .day(Self.day)],
              problems: [Problem(rule: text("report.in-time"), title("Muộn 3 ngày.", "Three days late."), isFlag: true)]
            ),
          ], rowCount: 3, refusedCount: 1, handle: text("f-1"), action: Link("import"), csrfToken: text("Zm9v")),
      ])
  }

  var account: Page {
    Page(
      visit("account"), title("Tài khoản", "Account"),
      content: [
        TokenShown(name: text("máy đồng bộ"), token: text("sc_2f9d8a7b6c5e4f3a2b1c")),
        ActionForm(
          title("Đăng xuất mọi nơi", "Sign out everywhere"), [], action: Link("account", "sign-out-everywhere"),
          csrfToken: text("Zm9v"), button: title("Đăng xuất mọi nơi", "Sign out everywhere"), isGrave: true),
        Note(title("Đã đổi mật khẩu.", "The password was changed."), .good),
      ])
  }

  var signIn: Page {
    Page(
      visit("sign-in", signedIn: false), title("Đăng nhập", "Sign in"),
      content: [
        SignInForm(
          account: text("hanh"), then: Link("units", "sm-suoi-trang"), csrfToken: text("Zm9v"),
          problem: title("Tài khoản hoặc mật khẩu không đúng.", "The account or the password is wrong."),
          demonstration: title("Bản minh họa: hanh / sao-mai-2023", "Demonstration: hanh / sao-mai-2023"))
      ])
  }

  func failure(_ kind: ErrorContent.Kind) -> Page {
    Page(
      visit("x"), kind.title,
      content: [
        ErrorContent(
          kind, detail: title("Đơn vị u-9 chưa có trong sổ.", "Unit u-9 is not on record."), requestID: text("r-81f2"),
          next: Page.Action(title("Danh sách đơn vị", "All units"), Link("units")))
      ])
  }

  var search: Page {
    Page(
      visit("search"), title("Kết quả tìm “suoi trang”", "Results for “suoi trang”"),
      content: [
        Places(
          [
            Places.Place(
              text("Xã Suối Trắng"), Link("units", "sm-suoi-trang"), kind: title("xã", "commune"),
              detail: text("Huyện Hoa Ban"))
          ],
          whenEmpty: title("Không tìm thấy.", "Nothing was found."))
      ])
  }

  var print: PrintedReport {
    PrintedReport(
      language: language, parentBody: text("UBND huyện Hoa Ban"), body: text("UBND xã Suối Trắng"),
      number: text("Số: 12/BC-UBND"), place: text("Suối Trắng"), day: Self.day,
      subject: title("Kết quả rà soát hộ nghèo, hộ cận nghèo năm 2023", "Result of the annual poverty review 2023"),
      addressee: text("Ủy ban nhân dân huyện Hoa Ban"),
      content: [
        Stack([
          Note(
            title(
              "Thực hiện Kế hoạch số 1234, Ủy ban nhân dân xã báo cáo kết quả như sau.",
              "Under plan 1234 the commune reports as follows."))
        ]),
        yearAccount, timeline,
      ],
      recipients: [text("Như trên"), text("Phòng Nội vụ huyện"), text("Lưu: VT")],
      signature: PrintedReport.Signature(
        [text("TM. ỦY BAN NHÂN DÂN"), text("KT. CHỦ TỊCH"), text("PHÓ CHỦ TỊCH")], name: text("Lò Văn Thắng")),
      tree: visit().tree, back: Link("units", "sm-suoi-trang"))
  }
}

/// An entry of a real ledger with its proof, as `socai prove` wrote it.
struct ProvenEntry {
  let index: UInt64
  let size: UInt64
  let line: String
  let path: [String]
  let checkpoint: String
  let key: String
  let payload: JSON

  static let all: [ProvenEntry] = {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Proofs/proofs.json")
    guard let data = try? Data(contentsOf: url), let json = try? JSON(parsing: String(decoding: data, as: UTF8.self))
    else { preconditionFailure("Tests/Pages/Proofs/proofs.json can be read") }
    return (json.array ?? []).map(ProvenEntry.init)
  }()

  private init(_ json: JSON) {
    func text(_ key: String) -> String { json[key]?.string ?? "" }
    index = UInt64(text("index")) ?? 0
    size = UInt64(text("size")) ?? 0
    line = text("line")
    path = (json["path"]?.array ?? []).compactMap(\.string)
    checkpoint = text("checkpoint")
    key = text("key")
    payload = (try? JSON(parsing: text("line")))?["what"] ?? .null
  }
}
