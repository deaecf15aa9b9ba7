import Bookkeeping
import Events
import Testing

@Suite struct `Drafts that are handed in` {
  private func fault(of text: String) -> Refusal? {
    do throws(Refusal) {
      _ = try Draft(parsing: Array(text.utf8), place: "x.jsonl:7")
      return nil
    } catch { return error }
  }

  @Test func `what is not JSON is refused with its line and byte`() throws {
    let refusal = try #require(fault(of: #"{"by":"a-1",}"#))
    #expect(refusal.code == "draft.json")
    #expect(refusal.line.en.hasPrefix("x.jsonl:7: "))
    #expect(refusal.line.en.contains("byte 12"))
  }

  @Test func `a list is no draft`() throws {
    #expect(try #require(fault(of: "[]")).code == "draft.object")
  }

  @Test(arguments: ["seq", "more"])
  func `what the ledger gives may not be sent`(key: String) throws {
    #expect(try #require(fault(of: #"{"\#(key)":1}"#)).path == key)
  }

  @Test func `a draft without an id gets one, and no two the same`() throws {
    let one = try Draft(parsing: Array("{}".utf8), place: "")
    let two = try Draft(parsing: Array("{}".utf8), place: "")
    #expect(one.id.utf8.count == 36)
    #expect(one.id != two.id)
  }

  @Test(arguments: [
    ("\\u0000", "U+0000"), ("\\u001b[31m", "U+001B"), ("\\n", "U+000A"), ("\\t", "U+0009"), ("\u{7f}", "U+007F"),
    ("\u{9b}", "U+009B"), ("\u{200e}", "U+200E"), ("\u{202e}", "U+202E"), ("\u{2066}", "U+2066"),
    ("\u{2028}", "U+2028"), ("\u{200b}", "U+200B"), ("\u{ad}", "U+00AD"), ("\u{feff}", "U+FEFF"),
    ("\u{e0041}", "U+E0041"), ("\u{ffff}", "U+FFFF"), ("\u{3164}", "U+3164"),
  ])
  func `a character that nobody sees is refused with its field and number`(text: String, number: String) throws {
    let refusal = try #require(fault(of: #"{"what":{"rows":[{"title":"Kế hoạch \#(text)"}]}}"#))
    #expect(refusal.code == "entry.plain-text")
    #expect(refusal.path == "what.rows[0].title")
    #expect(refusal.sentence.en.contains(number))
  }

  @Test func `text of any language is plain, and what is not is shown by its number`() {
    #expect(fault(of: #"{"what":{"title":"Đẹp – “ấm no” 5 % ✔ 村 e\#u{301}"}}"#) == nil)
    #expect("a\u{1b}b\u{202e}c".visible == "a⟨U+001B⟩b⟨U+202E⟩c")
    #expect("Đẹp".visible == "Đẹp")
  }

  @Test(arguments: [" ", "  ", "\u{a0}", "\u{3000}"]) func `text of white space alone is refused`(blank: String) throws
  {
    let refusal = try #require(fault(of: #"{"what":{"rows":[{"title":"\#(blank)"}]}}"#))
    #expect(refusal.code == "entry.plain-text")
    #expect(refusal.path == "what.rows[0].title")
    #expect(fault(of: #"{"what":{"title":""}}"#) == nil, "the catalogue judges what is empty")
  }

  @Test func `the mark that Windows puts before UTF-8 is no part of the first line, and UTF-16 is named`() throws {
    let batches = try DraftFile.batches(
      [0xEF, 0xBB, 0xBF] + Array("{\"id\":\"a\"}\r\n".utf8), named: "f", isStory: false)
    #expect(batches.map { $0.map(\.id) } == [["a"]])
    do throws(Refusals) {
      _ = try DraftFile.batches([0xFF, 0xFE, 0x7B, 0x00], named: "f", isStory: false)
      Issue.record("the file was taken")
    } catch { #expect(error.all.map(\.code) == ["draft.encoding"]) }
  }

  @Test func `a file says all its faults at once`() throws {
    let text = "{\"id\":\"a\"}\nnonsense\n\n[]\n"
    do throws(Refusals) {
      _ = try DraftFile.batches(Array(text.utf8), named: "f", isStory: false)
      Issue.record("the file was taken")
    } catch { #expect(error.all.map(\.place) == ["f:2", "f:4"]) }
  }

  @Test func `a story's file is a batch for each run of one moment`() throws {
    let lines = ["1", "1", "2", "1"].map { #"{"at":"2024-01-0\#($0)T00:00:00.000Z"}"# }.joined(separator: "\n")
    #expect(try DraftFile.batches(Array(lines.utf8), named: "f", isStory: true).map(\.count) == [2, 1, 1])
    #expect(try DraftFile.batches(Array(lines.utf8), named: "f", isStory: false).map(\.count) == [4])
  }

  @Test func `days are read as people write them`() {
    #expect(Day(input: "30/11/2023") == Day("2023-11-30"))
    #expect(Day(input: "1/2/2024") == Day("2024-02-01"))
    #expect(Day(input: "2023-11-30") == Day("2023-11-30"))
    #expect(Day(input: "31/02/2023") == nil)
    #expect(Day(input: "1/2/24") == nil)
  }

  @Test func `as known takes a number, a day and a moment`() {
    #expect(AsKnown("12", minutesAheadOfUTC: 420) == .seq(12))
    #expect(AsKnown("0", minutesAheadOfUTC: 420) == nil)
    // The last millisecond of 31 December in Viet Nam is 16:59:59.999 UTC.
    #expect(AsKnown("2023-12-31", minutesAheadOfUTC: 420) == Timestamp("2023-12-31T16:59:59.999Z").map { .time($0) })
    #expect(AsKnown("soon", minutesAheadOfUTC: 420) == nil)
  }
}
