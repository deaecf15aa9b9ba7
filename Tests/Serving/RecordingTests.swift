import Foundation
import Ledger
import Testing

@testable import socai

@Suite struct `Recording over HTTP` {
  @Test func `one draft, an array and lines are recorded, and sent again they change nothing`() throws {
    let office = try Office()
    let draft = Office.household("h-sm0003", hamlet: "ban-gio", unit: "pu-may").dropLast() + #","id":"one"}"#
    let first = try office.post("/v1/entries", String(draft))
    #expect(first.status == 201 && first["Location"] == "/v1/show/9")
    let receipt = try #require((first.json["receipts"] as? [[String: Any]])?.first)
    #expect(receipt["seq"] as? Int == 9 && receipt["id"] as? String == "one" && receipt["repeat"] as? Bool == false)
    #expect((first.json["checkpoint"] as? String)?.hasPrefix("example.org/office\n9\n") == true)
    let again = try office.post("/v1/entries", String(draft))
    #expect(again.status == 200 && (again.json["receipts"] as? [[String: Any]])?.first?["repeat"] as? Bool == true)
    let two = ["h-sm0004", "h-sm0005"].map { Office.household($0, hamlet: "ban-gio", unit: "pu-may") }
    #expect(try office.post("/v1/entries", "[\(two.joined(separator: ","))]").status == 201)
    let lines = ["h-sm0006", "h-sm0007"].map { Office.household($0, hamlet: "ban-gio", unit: "pu-may") + "\n" }
    let third = try office.post("/v1/entries", lines.joined(), type: "application/x-ndjson")
    #expect((third.json["receipts"] as? [[String: Any]])?.compactMap { $0["seq"] as? Int } == [12, 13])
    // Who has the receipt sees the entry.
    #expect(try office.get("/v1/households?unit=ban-gio").rows.count == 6)
  }

  @Test func `nothing of a request with one bad draft is recorded, and each fault is told with its rule and place`()
    throws
  {
    let office = try Office()
    let lines = [
      Office.household("h-sm0003", hamlet: "ban-gio", unit: "pu-may"),
      Office.household("h-sm0001", hamlet: "ban-gio", unit: "pu-may"), #"{"type":"nonsense"}"#,
    ]
    let refused = try office.post("/v1/entries?lang=en", lines.joined(separator: "\n"), type: "application/x-ndjson")
    #expect(refused.status == 422 && refused["Content-Type"] == "application/problem+json")
    let errors = try #require(refused.json["errors"] as? [[String: Any]])
    #expect(errors.compactMap { $0["place"] as? String } == ["line:2", "line:3"])
    #expect(refused.rules.allSatisfy { !$0.isEmpty })
    #expect(office.keeper.reader.size.count == 8)
    #expect(try office.post("/v1/entries", "[1").status == 422)
    #expect(try office.post("/v1/entries", "[]").status == 422)
    #expect(try office.post("/v1/entries", "x", type: "text/plain").status == 415)
  }

  @Test func `a trial judges and records nothing`() throws {
    let office = try Office()
    let good = Office.household("h-sm0003", hamlet: "ban-gio", unit: "pu-may")
    let tried = try office.post("/v1/entries?check=true", good)
    #expect(tried.status == 200 && (tried.json["receipts"] as? [Any])?.isEmpty == true)
    #expect(office.keeper.reader.size.count == 8)
    #expect(try office.get("/v1/households?unit=ban-gio").rows.count == 1)
    let bad = Office.household("h-sm0001", hamlet: "ban-gio", unit: "pu-may")
    #expect(try office.post("/v1/entries?check=true", bad).status == 422)
    // What was tried can be recorded after it.
    #expect(try office.post("/v1/entries", good).status == 201)
    #expect(try office.get("/v1/households?unit=ban-gio").rows.count == 2)
  }

  @Test func `what must not be recorded on a log that has grown is not`() throws {
    let office = try Office()
    let tag = try office.get("/v1/units")["ETag"]
    func draft(_ id: String) -> String { Office.household(id, hamlet: "ban-gio", unit: "pu-may") }
    #expect(try office.post("/v1/entries", draft("h-sm0003"), ["Expected-Size": "8"]).status == 201)
    let late = try office.post("/v1/entries", draft("h-sm0004"), ["Expected-Size": "8"])
    #expect(late.status == 409 && late.rules == ["ledger.size"])
    #expect(try office.post("/v1/entries", draft("h-sm0004"), ["If-Match": tag]).status == 412)
    let now = try office.get("/v1/units")["ETag"]
    #expect(try office.post("/v1/entries", draft("h-sm0004"), ["If-Match": now]).status == 201)
    #expect(try office.post("/v1/entries", draft("h-sm0005"), ["Expected-Size": "x"]).status == 400)
    #expect(office.keeper.reader.size.count == 10)
  }

  @Test func `many clients write and read at once, each sees its own entry, and the log verifies`() throws {
    let office = try Office()
    let failures = Told()
    DispatchQueue.concurrentPerform(iterations: 8) { thread in
      for number in 0..<10 {
        let id = "h-sm1\(thread)\(number)0"
        do {
          let answer = try office.post("/v1/entries", Office.household(id, hamlet: "ban-gio", unit: "pu-may"))
          if answer.status != 201 { failures.add("\(answer.status) \(answer.body)\n") }
          let known = try office.get("/v1/households/\(id)")
          if known.status != 200 { failures.add("\(id): \(known.status) \(known.body)\n") }
        } catch { failures.add("\(error)\n") }
      }
    }
    #expect(failures.all == "")
    #expect(try office.get("/v1/households?unit=ban-gio").rows.count == 81)
    #expect(try Verifier(office.place).verify().isSound)
  }

  @Test func `open to all, it answers nobody who comes from another site`() throws {
    let office = try Office()
    for (headers, status) in [
      (["Host": "127.0.0.1:8080"], 201), (["Host": "[::1]:8080", "Origin": "http://[::1]:8080"], 200),
      (["Host": "evil.example:8080"], 403), (["Host": "evil.example"], 403),
      (["Host": "localhost:8080", "Origin": "https://evil.example"], 403),
      (["Host": "localhost:8080", "Origin": "null"], 403), (["Host": "127.0.0.1.evil.example"], 403),
    ] {
      let id = status == 201 ? "h-sm0009" : "h-sm0010"
      let draft = Office.household(id, hamlet: "ban-gio", unit: "pu-may")
      #expect(try office.post("/v1/entries?check=\(status == 200)", draft, headers).status == status, "\(headers)")
    }
    // What names nobody and proves the log stays for all.
    #expect(try office.get("/checkpoint", ["Host": "evil.example"]).status == 200)
    #expect(office.service.ledger.size == 9)
  }
}
