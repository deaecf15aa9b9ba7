import Events
import Projections

extension SupportTables {
  func helpers() -> Answer {
    let rows = help.commitments(of: filter.provider, in: area)
    var answer = Answer(
      Title(vi: "Cam kết giúp đỡ\(place.vi) (\(rows.count))", en: "Commitments to help\(place.en) (\(rows.count))"),
      [
        Column("commitment", vi: "mã", en: "commitment", detail: true, identity: true),
        Column("helper", vi: "bên giúp đỡ", en: "helper"), Column("helperKind", vi: "loại", en: "kind"),
        Column("beneficiary", vi: "bên được giúp", en: "helped"),
        Column("place", vi: "địa bàn", en: "place", detail: true),
        Column("from", vi: "từ ngày", en: "from"), Column("to", vi: "đến ngày", en: "to"),
        Column("count", vi: "số lượt giúp", en: "times", number: true),
        Column("valueVND", vi: "giá trị (đồng)", en: "value (VND)", number: true),
        Column("lastHelpOn", vi: "lần cuối", en: "last help", detail: true),
        Column("state", vi: "tình trạng", en: "state"), Self.entries,
      ])
    answer.rows = rows.map { row in
      let state: Cell =
        row.isQuietForYear
        ? .code("no-help-for-a-year", Title(vi: "một năm chưa giúp", en: "no help for a year"))
        : row.isInForce
          ? .code("in-force", Title(vi: "còn hiệu lực", en: "in force"))
          : .code("not-in-force", Title(vi: "hết hoặc chưa đến hạn", en: "over, or not begun"))
      return [
        inquiry.cell(row.commitment.commitment), subject(row.commitment.helper), kind(row.helperKind),
        subject(row.commitment.beneficiary), unit(row.place), .day(row.commitment.from), .day(row.commitment.to),
        .number(row.help.count), vnd(row.help.valueVND), .day(row.lastHelpOn), state, entries(row.seqs + row.help.seqs),
      ]
    }
    let (inForce, quiet) = (rows.count { $0.isInForce }, rows.count { $0.isQuietForYear })
    answer.notes = [
      Title(
        vi: "\(inForce) cam kết còn hiệu lực; \(quiet) trong đó một năm chưa có hỗ trợ.",
        en: "\(inForce) in force; \(quiet) of them without help for a year.")
    ]
    return answer
  }

  private func kind(_ kind: HelperKind) -> Cell {
    switch kind {
    case .participant(let kind): .code(kind)
    case .unit(let kind): .code(kind)
    case .household(nil): .code("household", Title(vi: "hộ gia đình", en: "household"))
    case .household(let standard?):
      .code("household-\(standard.text)", Title(vi: "hộ \(standard.title.vi)", en: "\(standard.title.en) household"))
    case .unknown: .none
    }
  }

  func places() throws -> Answer {
    let rows = help.difficultPlaces(in: area, try code(Classification.self, "class", arguments))
    var answer = Answer(
      Title(
        vi: "Địa bàn khó khăn và bên giúp đỡ\(place.vi) (\(rows.count))",
        en: "Difficult places and their helpers\(place.en) (\(rows.count))"),
      [
        Column("place", vi: "địa bàn", en: "place", identity: true),
        Column("classes", vi: "xếp loại", en: "classed as"),
        Column("helpers", vi: "bên giúp đỡ", en: "helpers"),
        Column("commitments", vi: "cam kết", en: "commitments", detail: true), Self.entries,
      ])
    answer.rows = rows.map { row in
      [
        unit(row.unit), .list(row.classifications.map { Cell.code($0) }),
        row.commitments.isEmpty
          ? .code("", Title(vi: "chưa có", en: "none")) : .list(row.commitments.map { subject($0.helper) }),
        .list(row.commitments.map { inquiry.cell($0.commitment) }), entries(row.seqs),
      ]
    }
    let without = rows.count { $0.commitments.isEmpty }
    answer.notes = [
      Title(vi: "\(without) nơi chưa có ai nhận giúp đỡ.", en: "\(without) of them without a helper.")
    ]
    return answer
  }

  func works() throws -> Answer {
    let rows = help.works(in: area, try code(Classification.self, "class", arguments), years: filter.years)
    let kinds = WorkKind.allCases
    var answer = Answer(
      Title(vi: "Công trình theo địa bàn\(place.vi)", en: "Works by place\(place.en)"),
      [
        Column("place", vi: "địa bàn", en: "place", identity: true),
        Column("classes", vi: "xếp loại", en: "classed as", detail: true),
      ] + kinds.map { Column($0.text, vi: $0.title.vi, en: $0.title.en, number: true) } + [
        Column("unnamed", vi: "chưa rõ loại", en: "kind not told", number: true),
        Column("valueVND", vi: "giá trị (đồng)", en: "value (VND)", number: true), Self.entries,
      ])
    answer.rows = rows.map { row in
      let tallies = kinds.map { row.works[$0] ?? HelpTally() } + [row.unnamed]
      return [unit(row.unit), .list(row.classifications.map { Cell.code($0) })] + tallies.map { .number($0.count) } + [
        vnd(row.valueVND), entries(tallies.flatMap(\.seqs).sorted()),
      ]
    }
    return answer
  }

  func pledges() -> Answer {
    var answer = Answer(
      Title(
        vi: "Hộ đăng ký thoát nghèo, được giúp, đã thoát\(place.vi)",
        en: "Households that registered to leave, were helped, left\(place.en)"),
      [
        Column("commune", vi: "xã", en: "commune", identity: true),
        Column("year", vi: "năm đăng ký thoát", en: "target year", identity: true),
        Column("pledged", vi: "đăng ký", en: "pledged", number: true),
        Column("helped", vi: "được giúp", en: "helped", number: true),
        Column("left", vi: "đã thoát", en: "left", number: true), Column("state", vi: "tình trạng", en: "state"),
        Column("notHelped", vi: "hộ chưa được giúp", en: "households not helped", detail: true),
        Column("notLeft", vi: "hộ chưa thoát", en: "households that did not leave", detail: true), Self.entries,
      ])
    answer.rows = help.pledgeYears(in: area, year: filter.years?.lowerBound).map { row in
      let notLeft = row.pledged.filter { !row.left.contains($0) }
      return [
        unit(row.commune), .text("\(row.targetYear)"), .number(row.pledged.count), .number(row.helped.count),
        .number(row.left.count),
        row.isOver
          ? .code("over", Title(vi: "đã hết năm", en: "year over"))
          : .code("running", Title(vi: "chưa hết năm", en: "year not over")),
        .list(row.pledged.filter { !row.helped.contains($0) }.map { inquiry.cell($0) }),
        .list(notLeft.map { inquiry.cell($0) }), entries(row.seqs),
      ]
    }
    return answer
  }

  func deprivations() throws -> Answer {
    let year = filter.years?.lowerBound ?? inquiry.day.year
    let povertyClass = try code(PovertyClass.self, "class", arguments) ?? .poor
    guard let standard = try arguments["standard"].map({ try inquiry.standard($0) }) ?? inquiry.standard(of: year)
    else {
      throw UsageError.operandMissing(
        Title(vi: "--standard (sổ chưa có chuẩn nghèo nào)", en: "--standard (no standard is on record)"))
    }
    var answer = Answer(
      Title(
        vi: "Thiếu hụt của \(povertyClass.title.vi) năm \(year)\(place.vi)",
        en: "Deprivations of \(povertyClass.title.en) households, \(year)\(place.en)"),
      [
        Column("commune", vi: "xã", en: "commune", identity: true),
        Column("dimension", vi: "chiều", en: "dimension", identity: true),
        Column("now", vi: "\(year)", en: "\(year)", number: true),
        Column("before", vi: "\(year.previous)", en: "\(year.previous)", number: true),
        Column("change", vi: "tăng, giảm", en: "change", number: true),
        Column("assessed", vi: "hộ có hồ sơ", en: "assessed", number: true),
        Column("assessedBefore", vi: "kỳ trước", en: "assessed before", number: true),
        Column("notAssessed", vi: "hộ chưa có hồ sơ", en: "not assessed", number: true, detail: true),
        Column("standard", vi: "chuẩn nghèo", en: "standard", detail: true), Self.entries,
      ])
    for row in help.deprivations(in: area, of: povertyClass, under: standard, year: year) {
      let seqs = Set(row.now.seqs + (row.before?.seqs ?? [])).sorted()
      let shared: [Cell] = [
        .number(row.now.assessed), .number(row.before?.assessed), .number(row.now.notAssessed), inquiry.cell(standard),
        entries(seqs),
      ]
      for dimension in Deprivation.allCases {
        let (now, before) = (row.now.byDimension[dimension] ?? 0, row.before.map { $0.byDimension[dimension] ?? 0 })
        if now == 0, before ?? 0 == 0 { continue }
        answer.rows.append(
          [unit(row.commune), .code(dimension), .number(now), .number(before), .number(row.change(of: dimension))]
            + shared)
      }
      answer.rows.append(
        [
          unit(row.commune), .code("mean", Title(vi: "bình quân mỗi hộ", en: "mean of each household")),
          .decimal(row.now.mean?.rounded(scale: 2)), .decimal(row.before?.mean?.rounded(scale: 2)),
          .decimal(row.meanChange?.rounded(scale: 2)),
        ] + shared)
    }
    return answer
  }
}
