import Events
import Foundation
import Testing

/// Decodes a payload alone and encodes it again.
func decoded(
  _ type: EventType, _ bytes: [UInt8], isInLog: Bool = true, _ symbols: inout Symbols
) throws(PayloadFault) -> Event {
  var result: Result<Event, PayloadFault>?
  bytes.withUnsafeBytes { bytes in
    var cursor = PayloadCursor(payload: bytes, isInLog: isInLog)
    do throws(PayloadFault) {
      result = .success(try Event(type, &cursor, &symbols))
    } catch {
      result = .failure(error)
    }
  }
  guard let result else { preconditionFailure("the body of withUnsafeBytes was not run") }
  return try result.get()
}

func encoded(_ event: Event, _ symbols: Symbols) -> [UInt8] { event.canonicalBytes(symbols) }

struct DecoderTests {
  @Test func `every type of the catalogue is known under its name`() throws {
    let names = try CatalogSamples().typeNames
    #expect(names.count == EventType.allCases.count)
    for name in names { #expect(EventType(name)?.text == name) }
    #expect(EventType("household.exited") == nil)
    #expect(EventType("") == nil)
  }

  @Test func `every type, full and bare, decodes and encodes to the same bytes`() throws {
    for sample in try CatalogSamples().samples() {
      let type = try #require(EventType(sample.type))
      var symbols = Symbols()
      do throws(PayloadFault) {
        let event = try decoded(type, sample.bytes, &symbols)
        #expect(event.type == type)
        #expect(String(decoding: encoded(event, symbols), as: UTF8.self) == canonical(sample.payload))
      } catch {
        Issue.record("\(sample.type): \(error.description)")
      }
    }
  }

  @Test func `every entry of the project decodes and its payload encodes to the same bytes`() throws {
    var count = 0
    for folder in ["plans", "figures", "journeys"] {
      let url = CatalogSamples.root.appending(path: "events/\(folder)")
      for name in try FileManager.default.contentsOfDirectory(atPath: url.path) where name.hasSuffix(".jsonl") {
        var symbols = Symbols()
        for line in try Data(contentsOf: url.appending(path: name)).split(separator: UInt8(ascii: "\n")) {
          let line = Array(line)
          do throws(PayloadFault) {
            let (payload, event) = try draft(line, &symbols)
            #expect(encoded(event, symbols) == payload)
            count += 1
          } catch {
            Issue.record("\(name): \(error.description): \(String(decoding: line.prefix(120), as: UTF8.self))")
          }
        }
      }
    }
    #expect(count > 1_000)
  }

  private func draft(_ line: [UInt8], _ symbols: inout Symbols) throws(PayloadFault) -> ([UInt8], Event) {
    var result: Result<([UInt8], Event), PayloadFault>?
    line.withUnsafeBytes { bytes in
      do throws(PayloadFault) {
        var line = try LineDecoder.draft.decode(bytes, &symbols)
        let payload = Array(line.payload.rest)
        result = .success((payload, try Event(&line, &symbols)))
      } catch {
        result = .failure(error)
      }
    }
    guard let result else { preconditionFailure("the body of withUnsafeBytes was not run") }
    return try result.get()
  }

  @Test func `decoded values are those that Foundation reads`() throws {
    let bytes = Array(
      #"{"household":"h-4k2m9q","pledge":"p-1","review":"r-2023","standard":"s-1","toStatus":"near-poor"}"#.utf8)
    let oracle = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: String])
    var symbols = Symbols()
    guard case .householdExitedPoverty(let exit) = try decoded(.householdExitedPoverty, bytes, &symbols) else {
      Issue.record("another event")
      return
    }
    #expect(symbols.text(of: exit.household) == oracle["household"])
    #expect(exit.pledge.map { symbols.text(of: $0) } == oracle["pledge"])
    #expect(symbols.text(of: exit.review) == oracle["review"])
    #expect(symbols.text(of: exit.standard) == oracle["standard"])
    #expect(exit.toStatus.text == oracle["toStatus"])
    #expect(exit.toStatus == .nearPoor)
  }

  @Test func `nested values, texts with escapes, numbers and lists are those that Foundation reads`() throws {
    let samples = try CatalogSamples()
    let payload = samples.full("plan.issued")
    let bytes = Array(canonical(payload).utf8)
    let oracle = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    var symbols = Symbols()
    guard case .planIssued(let plan) = try decoded(.planIssued, bytes, &symbols) else {
      Issue.record("another event")
      return
    }
    #expect(plan.title == oracle["title"] as? String)
    #expect(plan.periodFrom.number == oracle["periodFrom"] as? Int)
    let bases = try #require(oracle["legalBases"] as? [[String: Any]])
    #expect(bases.count == 3)
  }

  @Test func `a line's envelope is read whole`() throws {
    let text =
      #"{"at":"2023-12-14T03:21:07.123Z","by":"a-7f3k","doc":"\#(String(repeating: "0f", count: 32))","#
      + #""id":"E:1_x","more":true,"on":"2023-12-10","plan":"p-1","re":17,"seq":1234,"#
      + #""type":"household.exited-near-poverty","unit":"u-7","v":1,"what":{"household":"h-1","review":"r-1","standard":"s-1"}}"#
    var symbols = Symbols()
    try Array(text.utf8).withUnsafeBytes { bytes in
      let line = try LineDecoder.log.decode(bytes, &symbols)
      #expect(line.header.seq == 1_234 && line.header.re == 17 && line.header.version == 1)
      #expect(line.header.at.milliseconds == 1_702_524_067_123 && line.header.on.number == 19_701)
      #expect(line.header.type == .householdExitedNearPoverty && line.header.hasDocument && line.more)
      #expect(symbols.text(of: line.header.unit) == "u-7" && symbols.text(of: line.header.by) == "a-7f3k")
      #expect(line.header.plan.map { symbols.text(of: $0) } == "p-1")
      #expect(String(decoding: line.id, as: UTF8.self) == "E:1_x")
      #expect(line.document?.count == 64)
      #expect(String(decoding: line.payload.rest, as: UTF8.self).hasPrefix(#"{"household""#))
    }
  }
}
