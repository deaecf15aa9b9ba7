import Events
import Foundation
import Testing

@testable import socai

@Suite struct `Questions over HTTP` {
  @Test func `a question answers under its own name, as JSON or CSV, with the size and root it stands at`() throws {
    let office = try Office()
    let units = try office.get("/v1/units")
    #expect(units.status == 200 && units["Content-Type"] == "application/json")
    // Five units were registered; entry 1 opens the ledger, so theirs are 2 to 6.
    #expect(units.rows.compactMap { $0["seq"] as? Int } == [2, 3, 5, 4, 6])
    let ledger = try #require(units.json["ledger"] as? [String: Any])
    #expect(ledger["size"] as? Int == 8)
    let csv = try office.get("/v1/units?format=csv")
    #expect(csv["Content-Type"].hasPrefix("text/csv") && csv.body.hasPrefix("unit,"))
    #expect(try office.get("/v1/units", ["Accept": "text/csv"]).body == csv.body)
    // The same bytes as the command line prints.
    let arguments = try Arguments(
      ["--ledger=\(office.place.folder)", "--lang=vi", "--format=json"], taking: UnitsCommand.options)
    let inquiry = try Inquiry(arguments)
    let printed = try UnitsCommand.answer(arguments, inquiry).json(stamp: inquiry.stamp) + "\n"
    #expect(units.body == printed)
  }

  @Test func `both clocks are parts of the query, and the past does not change`() throws {
    let office = try Office()
    let past = try office.get("/v1/units?as-known=8")
    let known = try office.get("/v1/units?as-known=1")
    // The five came in one batch with the households: at entry 7 it is not whole, so nothing of it is known.
    #expect(known.rows.isEmpty && past.rows.count == 5)
    #expect(try office.get("/v1/units?as-known=7").rows.isEmpty)
    _ = try office.post("/v1/entries", Office.household("h-sm0003", hamlet: "ban-gio", unit: "pu-may"))
    let again = try office.get("/v1/units?as-known=8")
    #expect(again.rows.count == 5 && (again.json["ledger"] as? [String: Any])?["asKnown"] as? Int == 8)
    #expect(try office.get("/v1/units?as-known=99").status == 400)
    #expect(try office.get("/v1/units?as-of=31/02/2024").status == 400)
    #expect(try office.get("/v1/households?unit=ban-gio").rows.count == 2)
    #expect(try office.get("/v1/households?unit=ban-gio&as-known=8").rows.count == 1)
  }

  @Test func `an answer that is known is not sent again until the log grows`() throws {
    let office = try Office()
    let first = try office.get("/v1/units")
    let tag = first["ETag"]
    #expect(tag.hasPrefix("\"8-"))
    let same = try office.get("/v1/units", ["If-None-Match": tag])
    #expect(same.status == 304 && same.body.isEmpty && same["ETag"] == tag)
    #expect(try office.get("/v1/units?lang=en")["ETag"] != tag)
    #expect(try office.get("/v1/plans", ["If-None-Match": tag]).status == 200)
    _ = try office.post("/v1/entries", Office.household("h-sm0003", hamlet: "ban-gio", unit: "pu-may"))
    #expect(try office.get("/v1/units", ["If-None-Match": tag]).status == 200)
  }

  @Test func `what is not understood is a problem that says what is wrong, in the language asked for`() throws {
    let office = try Office()
    let wrong = try office.get("/v1/poverty?unt=x&lang=en")
    #expect(wrong.status == 400 && wrong["Content-Type"] == "application/problem+json")
    #expect((wrong.json["detail"] as? String)?.contains("does not take 'unt'") == true)
    #expect(try office.get("/v1/poverty?unit=atlantis").status == 400)
    #expect(try office.get("/v1/nothing").status == 404)
    #expect(try office.get("/v1/units/too/many").status == 404)
    #expect(try office.ask("DELETE", "/v1/units").status == 405)
    // No client names a file, a ledger or an account to read as.
    for query in ["ledger=/etc", "open=true&reader=a-clerk", "vault=/x", "key=/x"] {
      #expect(try office.get("/v1/households?unit=ban-gio&\(query)").status == 400, "\(query)")
    }
    #expect(try office.get("/v1/prove/3?policy=/etc/passwd").status == 400)
    #expect(try office.get("/v1/prove/3?o=/tmp/x").status == 400)
  }

  @Test func `entries are shown, proved and listed with a cursor that stays while the log grows`() throws {
    let office = try Office()
    #expect(try office.get("/v1/show/3").json["type"] as? String == "unit.registered")
    #expect(try office.get("/v1/show/99").status == 404)
    #expect(try office.get("/v1/show/no-such-id").status == 404)
    let proof = try office.get("/v1/prove/3").rows.compactMap { $0["what"] as? String }
    // Eight leaves: three hashes from the leaf to the root.
    #expect(proof.filter { $0 == "hash" }.count == 3)
    let page = try office.get("/v1/log?limit=3")
    #expect(page.rows.compactMap { $0["seq"] as? Int } == [1, 2, 3])
    #expect(page["Link"] == "</v1/log?limit=3&after=3>; rel=\"next\"")
    _ = try office.post("/v1/entries", Office.household("h-sm0003", hamlet: "ban-gio", unit: "pu-may"))
    let next = try office.get("/v1/log?limit=10&after=3")
    #expect(next.rows.compactMap { $0["seq"] as? Int } == [4, 5, 6, 7, 8, 9] && next["Link"].isEmpty)
    #expect(try office.get("/v1/log?limit=100000").status == 400)
    #expect(try office.get("/v1/audit/3").rows.count == 1)
    // There is no entry 0, and no number is too large to be asked for.
    for path in ["audit", "show", "prove"] {
      #expect(try office.get("/v1/\(path)/0").status == 404)
      #expect(try office.get("/v1/\(path)/18446744073709551615").status == 404)
    }
    let signed = try office.get("/v1/checkpoint").rows.first
    #expect(signed?["size"] as? Int == 9)
  }

  @Test func `the checkpoint and the tiles are those of the ledger, and what is not there is 404`() throws {
    let office = try Office()
    let checkpoint = try office.get("/checkpoint")
    #expect(checkpoint.body.hasPrefix("example.org/office\n8\n"))
    // Eight leaf hashes of 32 bytes.
    #expect(try office.get("/tile/0/000.p/8")["Content-Length"] == "256")
    #expect(try office.get("/tile/0/000.p/9").status == 404)
    #expect(try office.get("/tile/0/000").status == 404)
    #expect(try office.get("/tile/0/../../etc/passwd").status == 404)
    #expect(try office.get("/tile/entries/000.p/1").body.contains("ledger.opened"))
  }

  @Test func `how the service is can be asked, and the log names no one`() throws {
    let office = try Office()
    #expect(try office.get("/healthz").status == 200)
    #expect(try office.get("/readyz").body == "ready\n")
    _ = try office.get("/v1/households?unit=ban-gio")
    _ = try office.get("/v1/households/h-sm0001")
    _ = try office.post("/v1/entries", Office.household("h-sm0003", hamlet: "ban-gio", unit: "pu-may"))
    let metrics = try office.get("/metrics").body
    #expect(metrics.contains("socai_entries 9\n"))
    #expect(metrics.contains(#"socai_answers_total{route="/v1/households",method="GET",status="200"} 1"#))
    office.service.log.stop()
    let log = office.told.all
    #expect(log.contains(#""route":"/v1/households/{household}""#))
    for secret in ["h-sm0001", "Lò Văn Sen", "ban-gio"] { #expect(!log.contains(secret)) }
  }

  @Test func `the description has every route, and each example of a path is one of them`() throws {
    let office = try Office()
    let described = try #require(try office.get("/openapi.json").json["paths"] as? [String: Any])
    let paths = Set(office.service.endpoints.filter { $0.tag != "pages" && $0.path != "/openapi.json" }.map(\.path))
    #expect(Set(described.keys) == Set(paths.map { $0.replacing("...}", with: "}") }))
    #expect(described.keys.contains("/v1/households/{household}"))
    let operations = described.values.compactMap { $0 as? [String: Any] }.flatMap(\.values)
      .compactMap { $0 as? [String: Any] }
    let names = operations.compactMap { $0["operationId"] as? String }
    #expect(names.count == Set(names).count && operations.allSatisfy { $0["responses"] != nil })
    // A draft is one of its types; each of these has the fields of its own payload.
    let whole = try office.get("/openapi.json")
    for type in EventType.allCases {
      #expect(whole.body.contains("{\"$ref\":\"#/components/schemas/draft.\(type.text)\"}"), "\(type.text)")
      #expect(whole.body.contains("\"what.\(type.text)\":{"), "\(type.text)")
    }
  }
}
