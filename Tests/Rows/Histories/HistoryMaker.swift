import Events
import Testing

/// A made-up district whose clerks act at random: most of what they hand in is right, some is late, some is nonsense.
///
/// The same seed gives the same lines. What the ledger refuses never happened; so whatever comes out is valid by the
/// rules, and the maker needs to know the rules only well enough to be taken most of the time.
struct HistoryMaker {
  private struct Home {
    let id: String
    var hamlet: String
    var isPoor: [String: Bool] = [:]
    var hasExited = false
  }

  private var dice: Dice
  private var day = Day("2021-11-01") ?? Day(number: 0)
  private var clock = 0
  private var homes: [Home] = []
  private var count = 0
  private var hamlets = ["t-1", "t-2", "t-3", "t-4", "t-5", "t-6"]
  private var communes = ["c-1", "c-2", "c-3", "c-4"]
  private var mutable: [String] = []
  /// Lines of its own making that were taken, in order.
  private(set) var taken: [String] = []

  init(seed: UInt64) { dice = Dice(state: seed) }

  /// A province of two districts with four communes and six hamlets, and the standards of 2021 and 2022.
  static let frame: [String] = {
    func unit(_ id: String, _ level: String, _ parent: String?) -> String {
      let parent = parent.map { "\"parent\":\"\($0)\"," } ?? ""
      return """
        2021-11-01 pv unit.registered {"registered":"\(id)","kind":"administrative-area","level":"\(level)",\(parent)\
        "nameVi":"Đơn vị \(id)","namedIndividually":true,"validFrom":"2000-01-01"}
        """
    }
    func standard(_ id: String, _ from: String, _ to: String, _ first: Int, _ last: Int, _ services: String) -> String {
      """
      2021-11-01 pv standard.adopted {"standard":"\(id)","nameVi":"\(id)","aliases":[],"validFrom":"\(from)",\
      "validTo":"\(to)","firstReviewYear":\(first),"lastReviewYear":\(last),"dimensions":[\(services)]}
      """
    }
    let five = #""health","education","housing","water-sanitation","information""#
    let parents = [("t-1", "c-1"), ("t-2", "c-1"), ("t-3", "c-2"), ("t-4", "c-2"), ("t-5", "c-3"), ("t-6", "c-4")]
    return [
      unit("pv", "province", nil), unit("d-1", "district", "pv"), unit("d-2", "district", "pv"),
      unit("c-1", "commune", "d-1"), unit("c-2", "commune", "d-1"), unit("c-3", "commune", "d-2"),
      unit("c-4", "commune", "d-2"),
    ] + parents.map { unit($0.0, "hamlet", $0.1) } + [
      standard("s-1", "2016-01-01", "2021-12-31", 2015, 2021, five),
      standard("s-2", "2022-01-01", "2025-12-31", 2021, 2025, "\"employment\"," + five),
    ]
  }()

  static let areas = ["pv", "d-1", "d-2", "c-1", "c-2", "c-3", "c-4", "t-1", "t-2", "t-3", "t-4", "t-5", "t-6"]

  /// Hands in `steps` acts.
  mutating func play(_ steps: Int, in row: Row) throws {
    for _ in 0..<steps {
      day = day.adding(days: Int(dice.below(9)))
      let act = act()
      guard !act.lines.isEmpty else { continue }
      if try act.lines.allSatisfy({ try hand(in: $0, to: row) }) { learn(act) }
    }
  }

  private mutating func hand(in line: String, to row: Row) throws -> Bool {
    count += 1
    clock += 1
    let on = dice.below(10) == 0 ? day.adding(days: -Int(dice.below(300))) : day
    let words = line.split(separator: " ", maxSplits: 2)
    let at = "at=\(day.isoText)T10:00:00.\(String(clock % 1000 + 1000).dropFirst())Z"
    let id = "e-\(count)"
    let extra = words[2].contains("id=") ? "" : " id=\(id)"
    let brace = words[2].firstIndex(of: "{") ?? words[2].endIndex
    let text = "\(on.isoText) \(words[0]) \(words[1]) \(words[2][..<brace]) \(at)\(extra) \(words[2][brace...])"
    guard try row.send(text).isEmpty else { return false }
    taken.append(text)
    if words[1].hasPrefix("household.") { mutable.append(id) }
    return true
  }

  // MARK: Acts

  private enum Effect {
    case none
    case born(Home)
    case became(Int, String, Bool?)
    case exited(Int, String, toNearPoor: Bool)
    case moved(Int, String)
    case gone([Int])
    case merged([String], into: String)
  }

  private struct Act {
    var lines: [String]
    var effect = Effect.none
  }

  private mutating func act() -> Act {
    guard !homes.isEmpty else { return birth() }
    let home = Int(dice.below(UInt64(homes.count)))
    switch dice.below(40) {
    case 0..<8: return birth()
    case 8..<17: return entry(home)
    case 17..<23: return exit(home)
    case 23..<26: return move(home)
    case 26: return Act(lines: [said("left-area", home, #""reason":"dissolved""#)], effect: .gone([home]))
    case 27..<29: return split(home)
    case 29: return merge(home)
    case 30..<33: return profile(home)
    case 33: return Act(lines: [said("living-standard-rated", home, #""rating":"average""#)])
    case 34: return succession()
    case 35..<37: return correction()
    case 37: return void()
    default: return nonsense(home)
    }
  }

  private func said(_ type: String, _ home: Int, _ rest: String) -> String {
    "pv household.\(type) {\"household\":\"\(homes[home].id)\",\(rest)}"
  }

  private mutating func standard() -> String { day < Day(number: 18_993) && dice.below(3) > 0 ? "s-1" : "s-2" }

  private mutating func birth() -> Act {
    let home = Home(id: "hh-\(homes.count)-\(count)", hamlet: dice.one(of: hamlets))
    return Act(
      lines: [
        """
        pv household.registered {"household":"\(home.id)","hamlet":"\(home.hamlet)","headName":"Người \(count)",\
        "members":\(1 + dice.below(7)),"address":"Xóm \(count)"}
        """
      ], effect: .born(home))
  }

  private mutating func entry(_ home: Int) -> Act {
    let standard = standard()
    let isPoor = dice.below(3) > 0
    let kinds = homes[home].hasExited ? ["relapse", "relapse", "new"] : ["new", "new", "carried-over", "relapse"]
    return Act(
      lines: [
        said(
          isPoor ? "entered-poverty" : "entered-near-poverty", home,
          "\"standard\":\"\(standard)\",\"entryKind\":\"\(dice.one(of: kinds))\"")
      ], effect: .became(home, standard, isPoor))
  }

  private mutating func exit(_ home: Int) -> Act {
    guard let standard = homes[home].isPoor.keys.sorted().last else { return entry(home) }
    guard homes[home].isPoor[standard] == true else {
      return Act(
        lines: [said("exited-near-poverty", home, "\"standard\":\"\(standard)\",\"review\":\"rv-\(day.year)\"")],
        effect: .became(home, standard, nil))
    }
    let toNearPoor = dice.below(2) == 0
    return Act(
      lines: [
        said(
          "exited-poverty", home,
          "\"standard\":\"\(standard)\",\"review\":\"rv-\(day.year)\",\"toStatus\":\"\(toNearPoor ? "near-poor" : "average")\""
        )
      ], effect: .exited(home, standard, toNearPoor: toNearPoor))
  }

  private mutating func move(_ home: Int) -> Act {
    let to = dice.one(of: hamlets)
    return Act(
      lines: [said("moved", home, "\"from\":\"\(homes[home].hamlet)\",\"to\":\"\(to)\",\"reason\":\"moved\"")],
      effect: .moved(home, to))
  }

  private mutating func split(_ home: Int) -> Act {
    var born = homes[home]
    born = Home(id: "hh-s\(count)", hamlet: born.hamlet, isPoor: born.isPoor, hasExited: born.hasExited)
    return Act(lines: [said("split", home, "\"into\":[\"\(born.id)\"]")], effect: .born(born))
  }

  private mutating func merge(_ home: Int) -> Act {
    let other = Int(dice.below(UInt64(homes.count)))
    return Act(lines: [said("merged", home, "\"from\":[\"\(homes[other].id)\"]")], effect: .gone([other]))
  }

  private mutating func profile(_ home: Int) -> Act {
    let trait = dice.one(of: ["ethnic-minority", "social-protection", "merit-member"])
    return Act(lines: [
      said(
        "profile-assessed", home,
        #""traits":["\#(trait)"],"deprivations":["housing"],"causes":["no-capital"],"wishes":["loan"]"#)
    ])
  }

  private mutating func succession() -> Act {
    guard communes.count > 2 else { return nonsense(0) }
    let one = dice.one(of: communes)
    let other = dice.one(of: communes.filter { $0 != one })
    let new = "c-m\(count)"
    return Act(
      lines: [
        """
        pv unit.registered {"registered":"\(new)","kind":"administrative-area","level":"commune","parent":"d-1",\
        "nameVi":"Đơn vị \(new)","namedIndividually":true,"validFrom":"2000-01-01"}
        """,
        """
        pv unit.succeeded {"from":[{"unit":"\(one)","share":"full"},{"unit":"\(other)","share":"full"}],"to":["\(new)"],\
        "resolution":"1/NQ"}
        """,
      ], effect: .merged([one, other], into: new))
  }

  private mutating func correction() -> Act {
    guard !mutable.isEmpty else { return birth() }
    let re = dice.one(of: mutable)
    let fields = dice.one(of: [
      "\"on\":\"\(day.adding(days: -Int(dice.below(200))).isoText)\"", "\"hamlet\":\"\(dice.one(of: hamlets))\"",
      #""entryKind":"new""#, #""toStatus":"near-poor""#, #""standard":"s-2""#, "\"members\":\(2 + dice.below(5))",
    ])
    return Act(lines: [
      "pv entry.correction-proposed re=\(re) by=a-2 id=p-\(count) {\"corrected\":{\(fields)},\"reason\":\"wrong-figure\"}",
      "pv entry.corrected re=p-\(count) by=a-3 {\"corrected\":{\(fields)},\"reason\":\"wrong-figure\"}",
    ])
  }

  private mutating func void() -> Act {
    guard !mutable.isEmpty else { return birth() }
    return Act(lines: [
      "pv entry.voided re=\(dice.one(of: mutable)) by=a-3 {\"reason\":\"recorded-twice\",\"approvedBy\":\"a-4\"}"
    ])
  }

  /// What a tired clerk hands in.
  private mutating func nonsense(_ home: Int) -> Act {
    Act(lines: [
      dice.one(of: [
        said("exited-poverty", home, #""standard":"s-1","review":"rv-x","toStatus":"average""#),
        said("moved", home, #""from":"t-9","to":"t-1","reason":"moved""#),
        said("entered-poverty", home, #""standard":"s-9","entryKind":"new""#),
        said("entered-poverty", home, #""standard":"s-2","entryKind":"carried-over""#),
        #"pv household.registered {"household":"hh-0","hamlet":"c-1","headName":"X","members":1,"address":"Y"}"#,
        #"pv household.split {"household":"hh-none","into":["hh-new"]}"#,
      ])
    ])
  }

  private mutating func learn(_ act: Act) {
    switch act.effect {
    case .none: break
    case .born(let home): homes.append(home)
    case .became(let home, let standard, let isPoor): homes[home].isPoor[standard] = isPoor
    case .exited(let home, let standard, let toNearPoor):
      homes[home].isPoor[standard] = toNearPoor ? false : nil
      homes[home].hasExited = true
    case .moved(let home, let hamlet): homes[home].hamlet = hamlet
    case .gone(let gone): for home in gone.sorted(by: >) { homes.remove(at: home) }
    case .merged(let old, let new): communes = communes.filter { !old.contains($0) } + [new]
    }
  }
}

/// SplitMix64: the same numbers for the same seed on every machine.
struct Dice {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  mutating func below(_ limit: UInt64) -> UInt64 { next() % limit }
  mutating func one<Value>(of values: [Value]) -> Value { values[Int(below(UInt64(values.count)))] }
}
