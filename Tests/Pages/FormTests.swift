import CanonicalJSON
import Events
import Pages
import Testing

struct FormTests {
  private func markup(_ form: EntryForm, _ language: Language = .vi) throws -> Markup {
    try Markup("<!DOCTYPE html>\n" + Tagless(form).html(in: language).text)
  }

  /// One root around the parts of a form, as the reader wants.
  private struct Tagless {
    let form: EntryForm
    init(_ form: EntryForm) { self.form = form }
    func html(in language: Language) -> HTML {
      Section(Title(vi: "x", en: "x"), [form]).html(in: language)
    }
  }

  @Test func `every event type has a form in both languages, with an input for each of its fields`() throws {
    for type in EventType.allCases {
      for language in Language.allCases {
        let markup = try markup(EntryForm(type, draftID: "d", action: Link("record"), csrfToken: nil), language)
        let names = Set(markup.elements.compactMap { $0.attributes["name"] })
        for field in type.fields {
          switch field.kind {
          case .object, .list: continue
          case .boolean, .common, .vocabulary: break
          }
          let row = field.path.replacing("[]", with: "[0]")
          let box = field.path.hasSuffix("[]") ? String(field.path.dropLast(2)).replacing("[]", with: "[0]") : row
          #expect(names.contains("what." + row) || names.contains("what." + box), "\(type.text): \(field.path)")
        }
      }
    }
  }

  @Test func `a refusal stands beside its field, which keeps what was typed`() throws {
    let form = EntryForm(
      .householdExitedPoverty, draftID: "d",
      values: [
        QueryItem("on", "31/02/2023"), QueryItem("what.household", "h-2"), QueryItem("what.toStatus", "near-poor"),
      ],
      problems: [Problem(path: "what.household", rule: "exit.needs-poverty", Title(vi: "không nghèo", en: "not poor"))],
      action: Link("record"), csrfToken: "t")
    let markup = try markup(form)
    let input = try #require(markup.element(id: "f-what-household"))
    #expect(input.attributes["value"] == "h-2")
    #expect(input.attributes["aria-invalid"] == "true")
    let reason = try #require(markup.element(id: "f-what-household-problem"))
    #expect(input.attributes["aria-describedby"] == "f-what-household-problem")
    #expect(reason.text.contains("không nghèo") && reason.text.contains("exit.needs-poverty"))
    #expect(markup.element(id: "f-on")?.attributes["value"] == "31/02/2023")
    let chosen = markup.all("option").filter { $0.attributes["selected"] != nil }.map { $0.attributes["value"] }
    #expect(chosen == ["near-poor"])
    #expect(markup.all("a").contains { $0.attributes["href"] == "#f-what-household" && $0.text == "Hộ" })
  }

  @Test func `what a form sends becomes the draft that a file would hold`() throws {
    let draft = EntryDraft(
      .householdExitedPoverty,
      [
        QueryItem("id", "d-1"), QueryItem("on", "10/12/2023"), QueryItem("unit", " xa-7 "), QueryItem("re", ""),
        QueryItem("what.household", "h-1"), QueryItem("what.standard", "s-2022"),
        QueryItem("what.toStatus", "near-poor"), QueryItem("what.review", "rv-1"), QueryItem("what.pledge", "  "),
      ], in: .vi)
    #expect(draft.problems.isEmpty)
    let line = try #require(draft.line(by: "a-1", document: nil))
    #expect(
      String(decoding: line.canonicalBytes(), as: UTF8.self) == """
        {"by":"a-1","id":"d-1","on":"2023-12-10","type":"household.exited-poverty","unit":"xa-7","v":1,\
        "what":{"household":"h-1","review":"rv-1","standard":"s-2022","toStatus":"near-poor"}}
        """)
  }

  @Test func `lists, groups, numbers and codes are read, and empty rows are dropped`() {
    let draft = EntryDraft(
      .householdProfileAssessed,
      [
        QueryItem("on", "2023-12-10"), QueryItem("unit", "u"), QueryItem("what.household", "h-1"),
        QueryItem("what.traits", "no-such-trait"), QueryItem("what.causes", "illness-accident"),
      ], in: .vi)
    #expect(draft.payload["causes"] == ["illness-accident"])
    #expect(draft.problems.contains { $0.path == "what.traits" })
  }

  @Test func `rows keep their order when one between them was left empty, and paths count what remains`() throws {
    let items = [
      QueryItem("on", "1/2/2023"), QueryItem("unit", "u"), QueryItem("what.into[0].household", ""),
      QueryItem("what.from[0]", ""), QueryItem("what.from[1]", "h-b"), QueryItem("what.from[3]", "h-d"),
      QueryItem("what.into", "h-z"),
    ]
    let draft = EntryDraft(.householdMerged, items, in: .vi)
    #expect(draft.payload["from"] == ["h-b", "h-d"])
    let form = EntryForm(.householdMerged, draftID: "d", values: items, action: Link("r"), csrfToken: nil)
    let markup = try markup(form)
    #expect(markup.element(id: "f-what-from-0")?.attributes["value"] == "h-b")
    #expect(markup.element(id: "f-what-from-1")?.attributes["value"] == "h-d")
    #expect(markup.element(id: "f-what-from-2") == nil)
  }

  /// 10,000 rows, each looked at a fixed number of times: well under the second that a quadratic walk would take.
  @Test func `a form with very many rows is read in the time of its items`() {
    let items = (0..<10_000).map { QueryItem("what.from[\($0)]", "h-\($0)") }
    let clock = ContinuousClock()
    let time = clock.measure {
      let draft = EntryDraft(.householdMerged, items, in: .vi)
      #expect(draft.payload["from"]?.array?.count == 10_000)
    }
    #expect(time < .seconds(10))
  }

  @Test func `names that are no fields change nothing`() {
    let names = [
      "what.from[-1]", "what.from[1e9]", "what.from[99999999999999999999]", "what.from[", "what.from[]", "[", ".", "",
      "what.from[2].x",
    ]
    let items = names.map { QueryItem($0, "v") } + [QueryItem("what.from[7]", "h-7")]
    #expect(EntryDraft(.householdMerged, items, in: .vi).payload["from"] == ["h-7"])
  }

  @Test func `the button for one more row adds one without a script`() throws {
    let items = [QueryItem("what.from[0]", "h-a"), QueryItem("do", "add:what.from")]
    let markup = try markup(
      EntryForm(.householdMerged, draftID: "d", values: items, action: Link("r"), csrfToken: nil))
    #expect(markup.element(id: "f-what-from-0")?.attributes["value"] == "h-a")
    #expect(markup.element(id: "f-what-from-1")?.attributes["value"] == "")
  }

  @Test func `an optional group is left out until something of it is filled in, and then wants its required fields`() {
    let base = [QueryItem("on", "1/2/2023"), QueryItem("unit", "u")]
    let without = EntryDraft(.contributionRecorded, base, in: .vi)
    #expect(without.payload["valuation"] == nil)
    #expect(!without.problems.contains { $0.path?.hasPrefix("what.valuation") == true })
    let field = EventType.contributionRecorded.fields.first { $0.path.hasPrefix("valuation.") && !$0.isRequired }
    let required = EventType.contributionRecorded.fields.filter { $0.path.hasPrefix("valuation.") && $0.isRequired }
    let name = (field ?? required[0]).path
    let with = EntryDraft(.contributionRecorded, base + [QueryItem("what." + name, "1")], in: .vi)
    #expect(with.payload["valuation"] != nil)
    #expect(
      required.filter { $0.path != name }.allSatisfy { missing in
        with.problems.contains { $0.path == "what." + missing.path }
      })
  }

  @Test func `what cannot be read is named with its field, and no line is made`() {
    let draft = EntryDraft(
      .contributionRecorded,
      [QueryItem("on", "31/02/2023"), QueryItem("what.amount", "1,5 tỷ"), QueryItem("what.direct", "maybe")], in: .vi)
    for path in ["on", "unit", "what.amount", "what.direct", "what.donor"] {
      #expect(draft.problems.contains { $0.path == path }, "\(path)")
    }
    #expect(draft.line(by: "a", document: nil) == nil)
  }

  /// Enter presses the first button of a form: it must only check.
  @Test func `Enter checks and does not record`() throws {
    let markup = try markup(EntryForm(.householdMerged, draftID: "d", action: Link("r"), csrfToken: nil))
    #expect(markup.all("button").first?.attributes["value"] == "check")
  }
}
