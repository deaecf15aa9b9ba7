import Events
import Testing

struct MetadataTests {
  @Test func `the fields of a type are listed with path, kind, need and titles`() throws {
    let fields = EventType.householdRegistered.fields
    #expect(fields.map(\.path) == ["household", "hamlet", "headName", "members", "address"])
    #expect(fields.map(\.isRequired) == [true, true, true, true, true])
    #expect(fields[1].kind == .common("unit"))
    #expect(fields[2].title == Title(vi: "Chủ hộ", en: "Head of the household"))
    #expect(EventType.planRouteSet.field(at: "steps[2].stage")?.kind == .vocabulary("routeStage"))
    #expect(EventType.planRouteSet.field(at: "steps[2].stage")?.name == "stage")
    #expect(EventType.planRouteSet.field(at: "steps[2].nothing") == nil)
  }

  @Test func `personal fields name the field whose id they are sealed under`() {
    let fields = EventType.householdRegistered.personalFields
    #expect(fields.map(\.path) == ["headName", "address"])
    #expect(fields.map(\.personalSubject) == ["household", "household"])
    #expect(EventType.householdExitedPoverty.personalFields.isEmpty)
  }

  @Test func `every field row of every type can be read`() throws {
    let samples = try CatalogSamples()
    for name in samples.typeNames {
      let type = try #require(EventType(name))
      let names = type.fields.map(\.path).filter { !$0.contains(".") && !$0.contains("[") }
      #expect(Set(names) == Set(samples.full(name).keys))
    }
  }

  @Test func `types, codes and rules are called something in both languages`() {
    for type in EventType.allCases {
      #expect(!type.title.vi.isEmpty && !type.title.en.isEmpty && !type.recordedBy.vi.isEmpty)
      #expect(type.version == 1)
    }
    for rule in RuleID.allCases {
      #expect(RuleID(rule.text) == rule)
      #expect(!rule.sentence.vi.isEmpty && !rule.sentence.en.isEmpty)
    }
    #expect(ExitStatus("near-poor") == .nearPoor)
    #expect(ExitStatus("rich") == nil)
    #expect(EventType.householdExitedPoverty.feeds.contains(.poverty))
  }
}
