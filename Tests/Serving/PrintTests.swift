import Foundation
import Testing

@testable import socai

@Suite struct `Print views` {
  private func words(_ page: String) -> String {
    page.replacingOccurrences(of: "<[^>]*>", with: " ", options: .regularExpression)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `an overview is printed as a report of its committee, with what the page says`() throws {
    let office = try Office(grants: `The overview of a unit`.year)
    let path = "/units/nam-sen?as-of=2024-12-31"
    let page = try office.get(path, ["Accept": "text/html"]).body
    #expect(page.contains(#"href="/units/nam-sen?as-of=2024-12-31&amp;print=1""#))
    let sheet = try office.get(path + "&print=1", ["Accept": "text/html"])
    let text = words(sheet.body)
    #expect(text.contains("UBND HUYỆN HOA BAN UBND XÃ NẬM SEN") && text.contains("Độc lập - Tự do - Hạnh phúc"))
    #expect(text.contains("Nậm Sen, ngày 31 tháng 12 năm 2024"))
    #expect(text.contains("Tình hình giảm nghèo của Xã Nậm Sen, tính đến ngày 31/12/2024"))
    // No menu and no search; the account as on the page.
    #expect(!sheet.body.contains(#"role="search""#) && !text.contains("Khen thưởng Sổ Ghi sổ"))
    #expect(`The overview of a unit`.account(sheet.body) == `The overview of a unit`.account(page))
    #expect(sheet.body.contains(#"href="/units/nam-sen?as-of=2024-12-31""#))
  }

  @Test func `a board is printed without its form, for the unit that it is about`() throws {
    let office = try Office()
    let sheet = try office.get("/boards/households?unit=pu-may&print=1")
    #expect(sheet.status == 200 && words(sheet.body).contains("UBND HUYỆN HOA BAN UBND XÃ PÚ MÂY"))
    #expect(sheet.body.contains("h-sm0002") && !sheet.body.contains("<form"))
    #expect(try office.get("/boards/units?print=1").body.contains("example.org/office"))
    #expect(try office.get("/boards/households?unit=pu-may").body.contains("print=1"))
  }
}
