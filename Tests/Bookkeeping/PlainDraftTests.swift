import Ledger
import Testing

@testable import Bookkeeping

/// A draft that comes in canonical form is taken as it is where nothing of it would change; a space before it has the same
/// draft read value by value. Both must come to the same.
@Suite struct `Drafts that come in canonical form` {
  private func draft(_ what: String, on: String = "2024-01-05", more: String = "") -> String {
    #"{"by":"a-1","id":"e-1","on":"\#(on)",\#(more)"type":"household.profile-assessed","unit":"u-1","v":1,"what":\#(what)}"#
  }

  private func read(_ text: String) -> Result<Draft, Refusal> {
    Result { () throws(Refusal) in try Draft(parsing: Array(text.utf8), place: "f:1") }
  }

  @Test(arguments: [
    #"{"a":"Thôn 1, xã Nùng Trí Cao"}"#, #"{"a":["Số 12/3"],"b":[1,2,3]}"#, #"{"a":"12,5"}"#, #"{"a":"30/11/2023"}"#,
    #"{"day":"1/2"}"#, #"{"a":"18,07 %"}"#, #"{"a":",5"}"#, #"{"a":"Đẹp – ấm no"}"#, #"{"a":"e\#u{301}"}"#,
    #"{"a":"n\\n"}"#, #"{"a":"x\\u0041"}"#, #"{"a":" x"}"#, #"{"a":" "}"#, #"{"a":""}"#, #"{"a":"\#u{ad}"}"#,
    #"{"a":"\#u{200b}"}"#, #"{"a":"\#u{a0}"}"#, #"{"a":null}"#, #"{"b":1,"a":2}"#, #"{"a":1.5}"#, #"{"a":-0}"#,
    #"{"a":true,"b":{}}"#, "[]", "{", #"{},"x":1"#, #"{"a":"村"}"#, #"{"a":"\#u{1eff}\#u{1e80}"}"#,
    #"{"perCapitaIncome":"1,5"}"#,
  ])
  func `what it holds is the same on both ways`(what: String) throws {
    for text in [
      draft(what), draft(what, more: #""re":3,"#), draft(what, more: #""re":"e-0","#), draft(what, on: "5/1/2024"),
    ] {
      switch (read(text), read(" " + text)) {
      case (.success(let one), .success(let two)):
        #expect(one.text == two.text && one.id == two.id && one.re == two.re && one.at == two.at, "\(text)")
        #expect(one.entry == two.entry && one.place == two.place, "\(text)")
      case (.failure(let one), .failure(let two)): #expect(one.code == two.code && one.path == two.path, "\(text)")
      case (let one, let two): Issue.record("\(text): \(one) and \(two)")
      }
    }
  }

  @Test func `an entry made from a draft's text is the one made from its values`() throws {
    let what = #"{"household":"h-1","wishes":["loan"]}"#
    let one = try #require(try read(draft(what)).get().entry)
    let two = try EntryDraft(
      by: "a-1", id: "e-1", on: "2024-01-05", type: "household.profile-assessed", unit: "u-1", what: Array(what.utf8))
    #expect(one == two)
    // In a story `at` stands before it, and is no part of the entry.
    let story = #"{"at":"2024-01-05T00:00:00.000Z",\#(draft(what).dropFirst())"#
    let told = try read(story).get()
    #expect(told.entry == one)
    #expect(told.at?.description == "2024-01-05T00:00:00.000Z")
    #expect(told.bringsMoment)
  }

  @Test(arguments: [
    #"{"by":"a","id":"e","more":true,"on":"2024-01-05","type":"t","unit":"u","v":1,"what":{}}"#,
    #"{"by":"a","id":"e","on":"2024-01-05","seq":1,"type":"t","unit":"u","v":1,"what":{}}"#,
  ])
  func `what the ledger gives is refused there too`(text: String) {
    guard case .failure(let refusal) = read(text) else {
      Issue.record("it was taken")
      return
    }
    #expect(refusal.code == "draft.given-by-ledger")
  }

  @Test func `a draft as long as an entry may be is taken, and one byte more is not`() throws {
    // With the longest place: 65,535 less what stands around the text.
    func draft(_ count: Int) throws -> EntryDraft? {
      try read(self.draft(#"{"a":"\#(String(repeating: "x", count: count))"}"#)).get().entry
    }
    var count = 65_000
    while try draft(count + 1) != nil { count += 1 }
    let longest = try #require(try draft(count))
    var line: [UInt8] = []
    longest.append(to: &line, seq: LedgerFormat.seqMax, at: Moment(milliseconds: 0).utf8, more: true)
    #expect(line.count == LedgerFormat.entryByteCountMax + 1)
  }
}
