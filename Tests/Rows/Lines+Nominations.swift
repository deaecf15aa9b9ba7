import Foundation

/// Lines of stories about nominations and awards.
struct NominationLine {
  /// The plan that the entries serve.
  let plan: String
  let form: String
  let level: String
  /// Further members of a nomination and of a decision on it: `,"class":"third"`.
  var more = ""

  func submitted(
    _ id: String, _ subject: String, by nominator: String, to receiver: String, on day: String,
    _ occasion: String, _ year: Int, kind: String = "collective", basis: String = "movement",
    dossier: [(String, Int)] = [], sets: Int? = nil
  ) -> String {
    let items = dossier.map { "{\"item\":\"\($0.0)\",\"copies\":\($0.1)}" }.joined(separator: ",")
    let sets = sets.map { ",\"sets\":\($0)" } ?? ""
    return """
      \(day) \(nominator) nomination.submitted plan=\(plan) {"nomination":"\(id)","subject":"\(subject)",\
      "recipientKind":"\(kind)","form":"\(form)","level":"\(level)","emblem":false,"occasion":"\(occasion)",\
      "year":\(year),"nominator":"\(nominator)","receiver":"\(receiver)","basis":"\(basis)","dossier":[\(items)]\
      \(sets)\(more)}
      """
  }

  /// At the final review.
  func submitted(
    _ id: String, _ subject: String, by nominator: String, to receiver: String, on day: String, _ year: Int,
    dossier: [(String, Int)] = []
  ) -> String {
    submitted(id, subject, by: nominator, to: receiver, on: day, "final", year, dossier: dossier)
  }

  func approved(
    _ id: String, as award: String, by decider: String, on day: String, number: String = "1/QĐ", emblem: Bool = false,
    reward: Int? = nil
  ) -> String {
    let reward = reward.map { ",\"rewardAmount\":\($0)" } ?? ""
    return """
      \(day) \(decider) nomination.approved plan=\(plan) {"nomination":"\(id)","award":"\(award)","form":"\(form)",\
      "level":"\(level)","emblem":\(emblem),"decidedBy":"\(decider)","decisionNumber":"\(number)",\
      "effectiveOn":"\(day)"\(reward)\(more)}
      """
  }

  func selected(
    _ id: String, by body: String, _ candidates: [(String, Int)], chosen: [String], on day: String, _ year: Int,
    supervisor: String? = nil
  ) -> String {
    let list = candidates.map { "{\"subject\":\"\($0.0)\",\"votes\":\($0.1)}" }.joined(separator: ",")
    let by = supervisor.map { ",\"supervisedBy\":\"\($0)\"" } ?? ""
    return """
      \(day) \(body) nomination.selected plan=\(plan) {"selection":"\(id)","body":"\(body)","occasion":"final",\
      "year":\(year),"form":"\(form)","level":"\(level)","candidates":[\(list)],"chosen":\(chosen)\(by)\(more)}
      """
  }

  func granted(
    _ award: String, to recipient: String, on day: String, _ occasion: String, _ year: Int, by decider: String,
    number: String, kind: String = "collective"
  ) -> String {
    """
    \(day) \(decider) award.granted plan=\(plan) {"award":"\(award)","recipient":"\(recipient)",\
    "recipientKind":"\(kind)","form":"\(form)","level":"\(level)","emblem":false,"occasion":"\(occasion)",\
    "year":\(year),"decidedBy":"\(decider)","decisionNumber":"\(number)","imported":false\(more)}
    """
  }

  func appraised(
    _ id: String, _ stage: String, by unit: String, on day: String, opinion: String = "for"
  ) -> String {
    """
    \(day) \(unit) nomination.appraised plan=\(plan) {"nomination":"\(id)","stage":"\(stage)","appraiser":"\(unit)",\
    "opinion":"\(opinion)","reasons":"Có thành tích"}
    """
  }

  func forwarded(_ id: String, from: String, to: String, on day: String, sets: Int? = nil) -> String {
    let sets = sets.map { ",\"sets\":\($0)" } ?? ""
    return """
      \(day) \(from) nomination.forwarded plan=\(plan) {"nomination":"\(id)","from":"\(from)","to":"\(to)"\(sets)}
      """
  }

  func voted(_ id: String, by council: String, on day: String, _ yes: Int, _ no: Int, doc: String = "doc") -> String {
    """
    \(day) \(council) nomination.council-voted plan=\(plan) \(doc) {"nomination":"\(id)","council":"\(council)",\
    "present":\(yes + no),"votesFor":\(yes),"votesAgainst":\(no)}
    """
  }

  func returned(_ id: String, by unit: String, on day: String, missing item: String, _ copies: Int) -> String {
    """
    \(day) \(unit) nomination.returned plan=\(plan) {"nomination":"\(id)",\
    "missing":[{"item":"\(item)","copies":\(copies)}],"reason":"Thiếu thành phần"}
    """
  }

  func rejected(_ id: String, by unit: String, on day: String) -> String {
    """
    \(day) \(unit) nomination.rejected plan=\(plan) {"nomination":"\(id)","rejectedBy":"\(unit)","reason":"Chưa đạt"}
    """
  }

  func attested(_ id: String, _ criterion: String, by unit: String, on day: String, doc: String = "doc") -> String {
    """
    \(day) \(unit) nomination.criterion-attested plan=\(plan) \(doc) {"nomination":"\(id)","criterion":"\(criterion)",\
    "attestedBy":"\(unit)","satisfied":true}
    """
  }
}

extension NominationLine {
  static func guidance(
    _ id: String, _ kind: String, by issuer: String, plan: String, on day: String, _ more: String = ""
  ) -> String {
    """
    \(day) \(issuer) guidance.issued plan=\(plan) {"guidance":"\(id)","issuer":"\(issuer)","kind":"\(kind)"\(more)}
    """
  }

  static func unit(_ id: String, _ kind: String, _ level: String, under parent: String) -> String {
    """
    2016-01-02 vn unit.registered {"registered":"\(id)","kind":"\(kind)","level":"\(level)","nameVi":"\(id)",\
    "namedIndividually":true,"parent":"\(parent)","validFrom":"2000-01-01"}
    """
  }

  static func member(_ unit: String, of block: String, on day: String = "2021-02-01") -> String {
    "\(day) vn block.membership-changed {\"block\":\"\(block)\",\"member\":\"\(unit)\",\"action\":\"joined\"}"
  }

  static func donor(_ id: String, seat: String) -> String {
    """
    2016-02-01 \(seat) participant.registered {"participant":"\(id)","kind":"enterprise","location":"in-area",\
    "seat":"\(seat)","organisationName":"\(id)","povertyReductionOfficer":false}
    """
  }

  static func gift(
    _ id: String, of donor: String, to receiver: String, _ amount: Int?, on day: String, kind: String = "money"
  ) -> String {
    let amount = amount.map { ",\"amount\":\($0)" } ?? ""
    return """
      \(day) \(receiver) contribution.recorded {"contribution":"\(id)","donor":"\(donor)","receiver":"\(receiver)",\
      "kind":"\(kind)","direct":true,"purpose":"charity"\(amount)}
      """
  }

  /// What the law gives with each award, as the file of entries has it.
  static func law() throws -> [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "events/laws/prizes.jsonl"), encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      guard let what = line.range(of: "\"what\":"), let on = line.range(of: "\"on\":\""),
        let type = line.range(of: "\"type\":\"")
      else { return nil }
      let day = line[on.upperBound...].prefix(10)
      let name = line[type.upperBound...].prefix { $0 != "\"" }
      return "\(day) vn \(name) \(line[what.upperBound...].dropLast())"
    }
  }
}
