import Bookkeeping
import Events
import Projections
import Rules
import Testing

/// Lines about money, and what the books say of it. Amounts are in đồng.
enum Money {
  static func unit(_ id: String, _ kind: String, under parent: String, level: String = "district") -> String {
    """
    2016-01-01 vn unit.registered {"registered":"\(id)","kind":"\(kind)","level":"\(level)","nameVi":"\(id)",\
    "namedIndividually":true,"parent":"\(parent)","validFrom":"2016-01-01"}
    """
  }

  static func donor(_ id: String, _ location: String = "in-area", kind: String = "enterprise") -> String {
    """
    2016-01-01 vn participant.registered {"participant":"\(id)","kind":"\(kind)","organisationName":"\(id)",\
    "location":"\(location)","povertyReductionOfficer":false}
    """
  }

  /// `worth` is the rest of the payload: `"amount":5`, or a valuation, or nothing.
  static func gift(
    _ id: String, from donor: String, to receiver: String, _ worth: String, in kind: String = "money", on day: String,
    purpose: String = "poverty-reduction", mobiliser: String? = nil, channel: String? = nil
  ) -> String {
    let mobiliser = mobiliser.map { ",\"mobiliser\":\"\($0)\"" } ?? ""
    let channel = channel.map { ",\"channel\":\"\($0)\"" } ?? ""
    return """
      \(day) vn contribution.recorded {"contribution":"\(id)","donor":"\(donor)","receiver":"\(receiver)",\
      "kind":"\(kind)","direct":true,"purpose":"\(purpose)"\(worth.isEmpty ? "" : ",")\(worth)\(mobiliser)\(channel)}
      """
  }

  static func grant(_ id: String, _ amount: Int, from fund: String, to area: String, by giver: String, on day: String)
    -> String
  {
    """
    \(day) \(giver) support.granted {"support":"\(id)","provider":"\(giver)","beneficiary":"\(area)","kind":"cash",\
    "value":\(amount),"fund":"\(fund)"}
    """
  }

  static func request(
    _ id: String, _ purpose: String, _ amount: Int, by office: String, with partners: String = "", to payer: String,
    year: Int, plan: String, on day: String
  ) -> String {
    """
    \(day) \(office) budget.requested plan=\(plan) {"request":"\(id)","year":\(year),"requester":"\(office)",\
    "coordinatedWith":[\(partners)],"purpose":"\(purpose)","amount":\(amount),"submittedTo":"\(payer)"}
    """
  }

  static func allocation(
    _ id: String, _ purpose: String, _ amount: Int, from source: String, to spender: String, year: Int, plan: String,
    on day: String
  ) -> String {
    """
    \(day) \(spender) budget.allocated plan=\(plan) {"allocation":"\(id)","year":\(year),"spender":"\(spender)",\
    "purpose":"\(purpose)","source":"\(source)","amount":\(amount)}
    """
  }

  static func award(
    _ id: String, _ form: String, _ level: String, to recipient: String, year: Int, plan: String, on day: String
  ) -> String {
    """
    \(day) vn award.granted plan=\(plan) {"award":"\(id)","recipient":"\(recipient)","recipientKind":"collective",\
    "form":"\(form)","level":"\(level)","emblem":false,"occasion":"annual","year":\(year),"imported":false}
    """
  }

  static func paid(_ award: String, _ amount: Int, by fund: String, plan: String, on day: String) -> String {
    "\(day) \(fund) award.paid plan=\(plan) {\"award\":\"\(award)\",\"amount\":\(amount),\"fund\":\"\(fund)\"}"
  }
}

extension Row {
  /// What the books point out by one rule: the entry's place, and the clause that is quoted.
  func pointedOut(by rule: RuleID) throws -> [(seq: Seq, clause: String?)] {
    let books = try books()
    var found: [(seq: Seq, clause: String?)] = []
    try books.forEachEvent { header, event in
      for breach in Rules.flags(event, header, in: books.state) where breach.rule == rule {
        found.append((header.seq, breach.clause))
      }
    }
    return found
  }
}

extension Projections {
  func id<ID: SymbolID>(_ type: ID.Type, _ text: String) throws -> ID { try #require(symbols.find(type, text)) }

  func balanceVND(of fund: String, on day: String) throws -> Int64 {
    funds.balance(of: try id(FundID.self, fund), asOf: try #require(Day(day))).totalVND
  }

  func years(of fund: String, to day: String) throws -> [Funds.YearRow] {
    funds.years(of: try id(FundID.self, fund), asOf: try #require(Day(day)))
  }
}
