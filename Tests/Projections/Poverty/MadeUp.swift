import Events

/// Random but sensible facts: communes that are merged, hamlets that change hands, households that come, go, split and
/// merge, reviews whose year is another than that of their entries. Each has a day of its own.
enum MadeUp {
  typealias Fact = PovertyStory.Fact

  static func facts(_ random: inout Seeded) -> [Fact] {
    var facts: [Fact] = [
      .unit("p", "province"), .unit("d", "district", under: "p"), .unit("e", "district", under: "p"),
    ]
    let communes = ["u", "v", "w", "x", "y", "z"]
    for (index, commune) in communes.enumerated() {
      facts.append(.unit(commune, "commune", under: index < 3 ? "d" : "e"))
      for number in 1...2 { facts.append(.unit("\(commune)\(number)", "hamlet", under: commune)) }
    }
    facts.append(.unit("uv", "commune", under: "d"))
    let hamlets = communes.flatMap { ["\($0)1", "\($0)2"] }
    facts += boundaries(&random)
    let kinds = ["new", "new", "relapse", "carried-over", "moved-in"]
    var date = 18_993
    func next(_ random: inout Seeded) -> String {
      date += Int.random(in: 1...2, using: &random)
      return Day(number: Int32(date)).isoText
    }
    var known: [String] = []
    for number in 0..<24 {
      known.append("h\(number)")
      facts.append(.registered("h\(number)", in: hamlets.randomElement(using: &random) ?? "", on: next(&random)))
    }
    for step in 0..<420 {
      let household = known.randomElement(using: &random) ?? ""
      let hamlet = hamlets.randomElement(using: &random) ?? ""
      let kind = kinds.randomElement(using: &random) ?? ""
      let standard = Int.random(in: 0..<5, using: &random) == 0 ? "t" : "s"
      let review = "rv-\(Int.random(in: 0..<4, using: &random))"
      switch Int.random(in: 0..<15, using: &random) {
      case 0...3: facts.append(.poor(household, kind, on: next(&random), review: review, under: standard))
      case 4...5: facts.append(.nearPoor(household, kind, on: next(&random), under: standard))
      case 6...7:
        let status = Bool.random(using: &random) ? "near-poor" : "average"
        facts.append(.exit(household, to: status, on: next(&random), review: review, under: standard))
      case 8: facts.append(.nearExit(household, on: next(&random), review: review, under: standard))
      case 9...10: facts.append(.moved(household, from: "u1", to: hamlet, on: next(&random)))
      case 11: facts.append(.profile(household, step.isMultiple(of: 2) ? ["ethnic-minority"] : [], on: next(&random)))
      case 12:
        let new = "k\(step)"
        facts.append(.registered(new, in: hamlet, on: next(&random)))
        facts.append(.split(household, into: [new], on: next(&random)))
        known.append(new)
      case 13:
        let heir = known.randomElement(using: &random) ?? ""
        if heir != household { facts.append(.merged([household], into: heir, on: next(&random))) }
      case _: facts.append(.left(household, on: next(&random)))
      }
    }
    for number in 0..<3 {
      let year = 2022 + number
      facts.append(
        .submitted("x", year, total: 100, poor: [:], nearPoor: [:], review: "rv-\(number)", on: next(&random)))
    }
    return facts
  }

  private static func boundaries(_ random: inout Seeded) -> [Fact] {
    func date(_ random: inout Seeded) -> String {
      Day(number: 19_000 + Int32.random(in: 0..<700, using: &random)).isoText
    }
    return [
      .reparented("x1", under: "y", on: date(&random)), .reparented("z", under: "d", on: date(&random)),
      .succeeded(["u", "v"], by: ["uv"], on: date(&random)), .succeeded(["w2"], by: ["w1"], on: date(&random)),
      .succeeded(["y"], by: ["z"], share: "partial", on: date(&random)), .classified("w", from: date(&random)),
      .classified("y", from: "2022-03-01", to: date(&random)),
    ]
  }
}
