import Foundation
import Testing

@testable import socai

@Suite struct `Following the log` {
  private func seqs(_ text: String) -> [Int] {
    text.utf8.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }.compactMap {
      $0.hasPrefix("id: ") ? Int($0.dropFirst(4)) : nil
    }
  }

  @Test func `a subscriber gets what it missed, then each entry as it comes, and goes on where it was`() throws {
    let office = try Office()
    let line = try #require(Line(port: office.server.port))
    line.send("GET", "/v1/entries?after=6", ["Accept": "text/event-stream"])
    var text = line.through("id: 8\n")
    #expect(text.contains("Content-Type: text/event-stream") && text.contains("event: entry\ndata: {"))
    _ = try office.post("/v1/entries", Office.household("h-sm0003", hamlet: "ban-gio", unit: "pu-may"))
    text += line.through("id: 9\n")
    #expect(seqs(text) == [7, 8, 9])
    // The connection is lost; two come meanwhile.
    for id in ["h-sm0004", "h-sm0005"] {
      _ = try office.post("/v1/entries", Office.household(id, hamlet: "ban-gio", unit: "pu-may"))
    }
    let other = try #require(Line(port: office.server.port))
    other.send("GET", "/v1/entries", ["Accept": "text/event-stream", "Last-Event-ID": "9"])
    #expect(seqs(other.through("id: 11\n")) == [10, 11])
  }

  @Test func `only what is asked for comes: a type, a group, a unit, a subject`() throws {
    let office = try Office()
    func lines(_ query: String) throws -> [Int] {
      try office.get("/v1/entries?follow=false&\(query)").body.components(separatedBy: "\n").compactMap { line in
        ((try? JSONSerialization.jsonObject(with: Data(line.utf8))) as? [String: Any])?["seq"] as? Int
      }
    }
    #expect(try lines("after=0") == Array(1...8))
    #expect(try lines("type=household.registered") == [7, 8])
    #expect(try lines("type=unit.&after=4") == [5, 6])
    #expect(try lines("unit=pu-may") == [8])
    #expect(try lines("type=household.&unit=nam-sen") == [7])
    #expect(try lines("subject=ban-gio") == [6, 8])
    #expect(try lines("subject=gio") == [])
    #expect(try office.get("/v1/entries?type=nonsense").status == 400)
    #expect(try office.get("/v1/entries?after=99").status == 400)
    #expect(try office.get("/v1/entries?limit=1").status == 400)
  }

  @Test func `many follow at once, all get every entry once, and they end with the service`() throws {
    let office = try Office()
    let lines = (0..<100).compactMap { _ in Line(port: office.server.port) }
    for line in lines { line.send("GET", "/v1/entries?after=8", ["Accept": "text/event-stream"]) }
    for line in lines { _ = line.through("retry: 2000") }
    #expect(office.service.subscribers.activeCount == 100)
    for number in 1...5 {
      _ = try office.post("/v1/entries", Office.household("h-sm010\(number)", hamlet: "ban-gio", unit: "pu-may"))
    }
    for line in lines { #expect(seqs(line.through("id: 13\n")) == [9, 10, 11, 12, 13]) }
    office.service.stop()
    for line in lines { #expect(!line.rest().contains("id:")) }
  }
}
