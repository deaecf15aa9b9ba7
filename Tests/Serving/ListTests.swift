import Foundation
import Testing

@testable import socai

@Suite struct `A list on a page` {
  private static let path = "/record/household.registered/list"
  private static let header = "on,unit,what.household,what.hamlet,what.headName,what.address,what.members\r\n"

  private static func row(_ household: String, members: String = "4") -> String {
    "05/01/2024,pu-may,\(household),ban-gio,Lò Văn Gió,Nhà 3,\(members)\r\n"
  }

  private func upload(_ office: Office, _ file: String, named name: String = "ho.csv") throws -> Reply {
    let body =
      "--b-1\r\nContent-Disposition: form-data; name=\"list\"; filename=\"\(name)\"\r\n"
      + "Content-Type: application/octet-stream\r\n\r\n\(file)\r\n--b-1--\r\n"
    return try office.post(Self.path, body, type: "multipart/form-data; boundary=b-1")
  }

  private func decide(_ office: Office, _ word: String, _ page: Reply) throws -> Reply {
    let handle = page.body.components(separatedBy: #"name="file" value=""#).dropFirst().first ?? ""
    return try office.post(
      Self.path, "file=\(handle.prefix { $0 != "\"" })&do=\(word)", type: "application/x-www-form-urlencoded")
  }

  @Test func `a list is shown before it is recorded, and recorded whole by a second word`() throws {
    let office = try Office()
    let page = try upload(office, Self.header + Self.row("h-sm0003") + Self.row("h-sm0004"))
    #expect(page.status == 200 && page.body.contains("Cả 2 dòng của ho.csv đều ghi được"))
    #expect(page.body.contains("h-sm0004") && page.body.contains(#"value="record""#))
    #expect(office.keeper.reader.size.count == 8)
    let recorded = try decide(office, "record", page)
    #expect(recorded.status == 200 && recorded.body.contains("Đã ghi 2 mục: 9–10"))
    #expect(office.keeper.reader.size.count == 10)
    // The same word again finds nothing, and a list that was dropped is gone.
    #expect(try decide(office, "record", page).status == 422)
    let other = try upload(office, Self.header + Self.row("h-sm0005"))
    #expect(try decide(office, "drop", other).status == 303)
    #expect(try decide(office, "record", other).status == 422)
    #expect(office.keeper.reader.size.count == 10)
  }

  @Test func `one bad row keeps the whole list out, and is told by its row and field`() throws {
    let office = try Office()
    // Row 3 cannot be read; of a list that can be, row 3 is on record already.
    for (bad, words) in [
      (Self.row("h-sm0004", members: "vier"), "what.members"), (Self.row("h-sm0001"), "household.new"),
    ] {
      let page = try upload(office, Self.header + Self.row("h-sm0003") + bad)
      #expect(page.status == 422 && page.body.contains("1 trong 2 dòng của ho.csv bị từ chối"), "\(words)")
      #expect(page.body.contains("Dòng 3") && !page.body.contains(#"value="record""#))
    }
    #expect(try upload(office, "on,colour\r\n").status == 422)
    #expect(try upload(office, "a", named: "ho.pdf").body.contains("chỉ nhận tệp .csv hoặc .xlsx"))
    #expect(try upload(office, "PK", named: "ho.xlsx").status == 422)
    #expect(office.keeper.reader.size.count == 8)
    #expect(try office.get("/record/household.registered").body.contains(#"type="file" id="upload-list""#))
  }
}
