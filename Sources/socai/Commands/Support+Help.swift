import Events
import Projections

extension SupportTables {
  func coverage() throws -> Answer {
    var answer = Answer(
      Title(vi: "Mức độ bao phủ hỗ trợ\(place.vi)", en: "Coverage of help\(place.en)"),
      [
        Column("policy", vi: "chính sách", en: "policy", identity: true),
        Column("eligible", vi: "đủ điều kiện", en: "eligible", number: true),
        Column("wanting", vi: "có nhu cầu", en: "wanting", number: true),
        Column("served", vi: "được hưởng", en: "served", number: true),
        Column("percent", vi: "tỷ lệ %", en: "percent", number: true),
        Column("missing", vi: "chưa được", en: "not served", number: true),
        Column("servedWanting", vi: "được hưởng, có nhu cầu", en: "served and wanting", number: true, detail: true),
        Column("percentWanting", vi: "tỷ lệ % có nhu cầu", en: "percent of wanting", number: true, detail: true),
        Column("households", vi: "hộ chưa được", en: "households not served"), Self.entries,
      ])
    for policy in filter.policy.map({ [$0] }) ?? Policy.allCases {
      let row = help.coverage(of: policy, in: area)
      if row.eligible == 0, filter.policy == nil { continue }
      let few = row.missing.count <= 6
      answer.rows.append([
        .code(policy), .number(row.eligible), .number(row.wanting), .number(row.served.part),
        .decimal(row.served.percent),
        .number(row.missing.count), .number(row.servedWanting.part), .decimal(row.servedWanting.percent),
        few
          ? .list(row.missing.map { inquiry.cell($0.household) })
          : .words(Title(vi: "xem --show unserved", en: "see --show unserved")), entries(row.served.seqs),
      ])
    }
    return answer
  }

  func unserved() throws -> Answer {
    var answer = Answer(
      Title(vi: "Hộ đủ điều kiện chưa được hưởng\(place.vi)", en: "Eligible households not served\(place.en)"),
      [
        Column("policy", vi: "chính sách", en: "policy", identity: true),
        Column("household", vi: "hộ", en: "household", identity: true), Column("hamlet", vi: "thôn", en: "hamlet"),
        Column("wanted", vi: "có nhu cầu", en: "wanted"), Column("since", vi: "đủ điều kiện từ", en: "eligible since"),
        Column("seq", vi: "mục sổ", en: "entry", number: true),
      ])
    for policy in filter.policy.map({ [$0] }) ?? Policy.allCases {
      answer.rows += help.coverage(of: policy, in: area).missing.map { missing in
        [
          .code(policy), inquiry.cell(missing.household), unit(missing.hamlet), .flag(missing.wants),
          .day(missing.since), inquiry.cell(missing.seq),
        ]
      }
    }
    return answer
  }

  func grants() -> Answer {
    let rows = help.grants(filter)
    var answer = Answer(
      Title(vi: "Hỗ trợ\(place.vi) (\(rows.count))", en: "Help\(place.en) (\(rows.count))"),
      [
        Column("support", vi: "mã", en: "support", detail: true, identity: true), Column("on", vi: "ngày", en: "day"),
        Column("provider", vi: "bên hỗ trợ", en: "by"), Column("beneficiary", vi: "bên được hỗ trợ", en: "to"),
        Column("place", vi: "địa bàn", en: "place", detail: true),
        Column("status", vi: "diện khi đó", en: "status then"),
        Column("traits", vi: "nhóm", en: "traits", detail: true), Column("kind", vi: "hình thức", en: "kind"),
        Column("policy", vi: "chính sách", en: "policy"), Column("work", vi: "công trình", en: "work", detail: true),
        Column("valueVND", vi: "giá trị (đồng)", en: "value (VND)", number: true),
        Column("fund", vi: "quỹ", en: "fund", detail: true),
        Column("seq", vi: "mục sổ", en: "entry", number: true),
      ])
    answer.rows = rows.map { row in
      let grant = row.grant
      return [
        inquiry.cell(grant.support), .day(grant.on), subject(grant.provider), subject(grant.beneficiary),
        unit(row.place),
        row.status.map { .code($0) } ?? .none, .list(row.traits.map { Cell.code($0) }), .code(grant.kind),
        grant.policy.map { .code($0) } ?? .none, grant.work.map { .code($0) } ?? .none,
        grant.valueVND.map { vnd($0) } ?? .none, inquiry.cell(grant.fund), inquiry.cell(grant.seq),
      ]
    }
    return answer
  }

  func mismatched() -> Answer {
    let rows = help.mismatches(filter)
    var answer = Answer(
      Title(
        vi: "Hỗ trợ không ứng với nguyên nhân, nguyện vọng đã ghi\(place.vi) (\(rows.count))",
        en: "Help that meets no recorded cause or wish\(place.en) (\(rows.count))"),
      [
        Column("support", vi: "mã", en: "support", identity: true), Column("on", vi: "ngày", en: "day"),
        Column("household", vi: "hộ", en: "household"),
        Column("status", vi: "diện khi đó", en: "status then", detail: true),
        Column("kind", vi: "hình thức", en: "kind"), Column("policy", vi: "chính sách", en: "policy"),
        Column("causes", vi: "nguyên nhân", en: "causes"), Column("wishes", vi: "nguyện vọng", en: "wishes"),
        Column("answersCauses", vi: "nhằm vào nguyên nhân", en: "works against", detail: true),
        Column("answersWishes", vi: "đáp ứng nguyện vọng", en: "meets", detail: true), Self.entries,
      ])
    answer.rows = rows.map { fit in
      let grant = fit.row.grant
      return [
        inquiry.cell(grant.support), .day(grant.on), inquiry.cell(grant.beneficiary),
        fit.row.status.map { .code($0) } ?? .none, .code(grant.kind), grant.policy.map { .code($0) } ?? .none,
        fit.profile.map { .list($0.causes.map { Cell.code($0) }) }
          ?? .words(Title(vi: "chưa có hồ sơ", en: "never assessed")),
        fit.profile.map { .list($0.wishes.map { Cell.code($0) }) } ?? .none,
        .list(grant.needs.causes.map { Cell.code($0) }), .list(grant.needs.wishes.map { Cell.code($0) }),
        entries([grant.seq] + (fit.profile.map { [$0.seq] } ?? [])),
      ]
    }
    return answer
  }

  func groups() -> Answer {
    var answer = Answer(
      Title(vi: "Nhóm hộ và hỗ trợ theo năm\(place.vi)", en: "Groups of households and help by year\(place.en)"),
      [
        Column("group", vi: "nhóm", en: "group", identity: true), Column("year", vi: "năm", en: "year", identity: true),
        Column("status", vi: "diện", en: "status", identity: true),
        Column("households", vi: "số hộ cuối kỳ", en: "households at the end", number: true),
        Column("helped", vi: "số hộ được giúp", en: "helped", number: true),
        Column("count", vi: "số lượt", en: "times", number: true),
        Column("valueVND", vi: "giá trị (đồng)", en: "value (VND)", number: true),
        Column("withoutValue", vi: "lượt không ghi giá trị", en: "times without a value", number: true, detail: true),
        Self.entries,
      ])
    for group in filter.group.map({ [$0] }) ?? Trait.allCases {
      for row in help.groupYears(group, in: area) {
        if let status = filter.status, status != row.status { continue }
        if let years = filter.years, !years.contains(row.year) { continue }
        answer.rows.append([
          .code(group), .text("\(row.year)"), .code(row.status), .number(row.householdCount),
          .number(row.tally.beneficiaries.count), .number(row.tally.count), vnd(row.tally.valueVND),
          .number(row.tally.withoutValueCount), entries(row.tally.seqs),
        ])
      }
    }
    return answer
  }
}
