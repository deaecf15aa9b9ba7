import Foundation
import Testing

@testable import socai

@Suite struct `Pages over HTTP` {
  @Test func `every page without open places is HTML, small, and loads nothing from elsewhere`() throws {
    let office = try Office()
    let paths = office.service.endpoints.filter { $0.method == .get && $0.gives == ["text/html"] }.map(\.path)
    for path in paths where !path.contains("{") {
      let page = try office.get(path, ["Accept": "text/html"])
      #expect(page.status == 200 && page.body.hasPrefix("<!DOCTYPE html>"), "\(path): \(page.status)")
      #expect(page["Content-Security-Policy"].contains("default-src 'none'"))
      #expect(page.body.utf8.count < 200_000 && !page.body.contains("https://"), "\(path)")
    }
    #expect(paths.count > 25)
  }

  @Test func `a unit's page leads to the areas below and to the figures' entries, in both languages`() throws {
    let office = try Office()
    let first = try office.get("/")
    #expect(first.body.contains("Huyện Hoa Ban") && first.body.contains(#"href="/units/nam-sen""#))
    #expect(first.body.contains(#"<html lang="vi""#))
    let english = try office.get("/units/hoa-ban?lang=en", ["Accept": "text/html"])
    #expect(english.body.contains(#"<html lang="en""#) && english["Set-Cookie"].hasPrefix("lang=en;"))
    // The browser is told once; its own language does not count.
    #expect(try office.get("/", ["Accept": "text/html", "Cookie": "lang=en"]).body.contains(#"<html lang="en""#))
    #expect(try office.get("/", ["Accept": "text/html", "Accept-Language": "en"]).body.contains(#"<html lang="vi""#))
    #expect(try office.get("/units/atlantis").status == 400)
    #expect(try office.get("/search?q=pu%20may").body.contains(#"href="/units/pu-may""#))
    #expect(try office.get("/search?q=7")["Location"] == "/log/7")
  }

  @Test func `a board asks with its form, and an entry's page has what a browser needs to check it`() throws {
    let office = try Office()
    let households = try office.get("/boards/households?unit=pu-may&class=&count=")
    #expect(households.status == 200 && households.body.contains(#"href="/boards/households/h-sm0002""#))
    #expect(try office.get("/boards/households?unit=atlantis").status == 400)
    let entry = try office.get("/log/7").body
    #expect(
      entry.contains(#"data-index="6""#) && entry.contains(#"data-size="8""#) && entry.contains("data-checkpoint="))
    #expect(!entry.contains("Lò Văn Sen") && entry.contains("•••"))
    #expect(try office.get("/log/99").status == 404)
    let before = try office.get("/compare?page=%2Fboards%2Funits&first=1&second=")
    #expect(before.status == 200 && before.body.contains("Huyện Hoa Ban"))
  }

  @Test func `the log says in words what was recorded, and no name that is sealed`() throws {
    let office = try Office()
    let log = try office.get("/log").body
    #expect(log.contains("Hộ: h-sm0002") && log.contains("Số nhân khẩu: 3"))
    // Units by their names, with a way to their pages.
    #expect(log.contains("Bản Gió") && log.contains("Xã Pú Mây") && !log.contains("ban-gio"))
    #expect(try office.get("/log/8").body.contains(#"href="/units/ban-gio""#))
    #expect(!log.contains("&quot;household&quot;") && !log.contains("Lò Văn Sen"))
    // The types of entries stand under the groups of the vocabulary, in its words.
    let forms = try office.get("/record").body
    #expect(forms.contains("<h2") && forms.contains("Hộ gia đình</h2>") && !forms.contains(">household</h2>"))
  }

  @Test func `a board of figures leads to its comparison, one of households does not`() throws {
    let office = try Office()
    let link = #"href="/compare?page=%2Fboards%2Funits%3Fkind%3Dadministrative-area&amp;first=3""#
    #expect(try office.get("/boards/units?kind=administrative-area&as-known=3").body.contains(link))
    #expect(try !office.get("/boards/households?unit=pu-may").body.contains(#"href="/compare"#))
    // Options are named as the page names them, and what says the same in every row is left out.
    let wrong = try office.get("/compare?page=%2Fboards%2Fpoverty%3Funit%3Datlantis&first=3")
    #expect(wrong.body.contains("Unit: &#39;atlantis&#39;") && !wrong.body.contains("--unit"))
  }

  @Test func `a list in CSV is recorded whole, or told row by row what is wrong`() throws {
    let office = try Office()
    let header = "on,unit,what.household,what.hamlet,what.headName,what.address,what.members\r\n"
    let good =
      "05/01/2024,pu-may,h-sm0003,ban-gio,\"Lò, Văn\",Nhà 3,4\r\n2024-01-05,pu-may,h-sm0004,ban-gio,A,Nhà 4,2\r\n"
    let path = "/v1/entries?type=household.registered"
    let bad = header + good + "2024-01-05,pu-may,h-sm0001,ban-gio,A,Nhà 1,2\r\n"
    #expect(try office.post(path, bad, type: "text/csv").status == 422)
    let unreadable = try office.post(path, header + "31/02/2024,pu-may,h-sm0003,ban-gio,A,B,vier\r\n", type: "text/csv")
    let errors = try #require(unreadable.json["errors"] as? [[String: Any]])
    #expect(errors.compactMap { $0["field"] as? String } == ["on", "what.members"])
    #expect(errors.allSatisfy { $0["place"] as? String == "row:2" })
    #expect(try office.post(path, "on,colour\r\n2024-01-05,red\r\n", type: "text/csv").rules.contains("draft.column"))
    #expect(office.keeper.reader.size.count == 8)
    #expect(try office.post(path, header + good, type: "text/csv").status == 201)
    #expect(try office.get("/v1/households?unit=pu-may").rows.count == 3)
  }
}
