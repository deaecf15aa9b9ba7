import Events
import Projections

/// What an inspection leaves behind: findings, samples, blocks that it came to; and complaints.
extension InspectionsCommand {
  static func findings(_ filter: InspectionFilter, _ inquiry: Inquiry) -> Answer {
    let rows = inquiry.state.inspections.findings(of: filter.plan, asOf: inquiry.day, inquiry.symbols).filter { row in
      (filter.unit == nil || row.inspected == filter.unit) && (filter.years?.contains(row.on.year) ?? true)
    }
    var answer = Answer(
      Title(vi: "Kết luận kiểm tra (\(rows.count))", en: "Findings (\(rows.count))"),
      [
        Column("finding", vi: "mã", en: "finding", identity: true),
        Column("inspection", vi: "cuộc", en: "inspection", detail: true),
        Column("unit", vi: "đơn vị", en: "unit"), Column("kind", vi: "loại", en: "kind"),
        Column("text", vi: "nội dung", en: "finding"), Column("brokenRule", vi: "quy định", en: "rule broken"),
        Column("on", vi: "ngày", en: "day", detail: true), Column("dueOn", vi: "hạn", en: "due"),
        Column("state", vi: "tình trạng", en: "state"),
        Column("days", vi: "số ngày quá hạn", en: "days overdue", number: true, detail: true),
        Column("outcome", vi: "kết quả", en: "outcome", detail: true),
        Column("closedOn", vi: "ngày xử lý", en: "closed on", detail: true),
        Column("decisionNumber", vi: "quyết định", en: "decision", detail: true),
        Column("entries", vi: "mục sổ", en: "entries"),
      ])
    answer.rows = rows.map { row in
      [
        inquiry.cell(row.finding), inquiry.cell(row.inspection), .text(inquiry.name(of: row.inspected)),
        .code(row.kind), .text(row.text), .text(row.brokenRule), .day(row.on), .day(row.dueOn),
        .code(row.state.code, row.state.title), .number(row.state.overdueDays),
        row.closing.map { .code($0.outcome) } ?? .none,
        .day(row.closing?.on), .text(row.closing?.decisionNumber), .list(row.entries.map { inquiry.cell($0) }),
      ]
    }
    return answer
  }

  static func complaints(_ filter: InspectionFilter, _ inquiry: Inquiry) -> Answer {
    let (state, day) = (inquiry.state, inquiry.day)
    let rows = state.inspections.complaints(
      of: filter.plan, handledIn: filter.unit, asOf: day, units: state.units, inquiry.symbols
    ).filter { filter.years?.contains($0.receivedOn.year) ?? true }
    var answer = Answer(
      Title(vi: "Đơn khiếu nại, tố cáo (\(rows.count))", en: "Complaints and denunciations (\(rows.count))"),
      [
        Column("complaint", vi: "đơn", en: "complaint", identity: true),
        Column("handler", vi: "nơi giải quyết", en: "settled by"),
        Column("kind", vi: "loại", en: "kind"), Column("about", vi: "nội dung", en: "about"),
        Column("receivedOn", vi: "tiếp nhận", en: "received"), Column("dueOn", vi: "hạn", en: "due"),
        Column("ageDays", vi: "số ngày", en: "days", number: true), Column("state", vi: "tình trạng", en: "state"),
        Column("outcome", vi: "kết quả", en: "outcome"), Column("definitive", vi: "dứt điểm", en: "for good"),
        Column("entries", vi: "mục sổ", en: "entries", detail: true),
      ])
    answer.rows = rows.map { row in
      [
        inquiry.cell(row.complaint), .text(inquiry.name(of: row.handler)), .code(row.kind), .code(row.about),
        .day(row.receivedOn), .day(row.dueOn), .number(row.ageDays), .code(row.state.code, row.state.title),
        row.resolution.map { .code($0.outcome) } ?? .none, row.resolution.map { .flag($0.isDefinitive) } ?? .none,
        .list(row.entries.map { inquiry.cell($0) }),
      ]
    }
    let share = CountedShare(rows)
    if let percent = share.percent {
      answer.notes = [
        Title(
          vi: "giải quyết dứt điểm: \(share.part)/\(share.whole) đơn = \(percent.formatted(.vi)) %",
          en: "settled for good: \(share.part) of \(share.whole) = \(percent.formatted(.en)) %")
      ]
    }
    return answer
  }

  static func samples(_ filter: InspectionFilter, _ inquiry: Inquiry) -> Answer {
    let rows = inquiry.state.inspections.samples(of: filter.plan, asOf: inquiry.day).filter { row in
      filter.years?.contains(row.announcedOn.year) ?? true
    }
    var answer = Answer(
      Title(vi: "Mẫu hộ (\(rows.count))", en: "Samples of households (\(rows.count))"),
      [
        Column("announcement", vi: "mục thông báo", en: "announced by", number: true, identity: true),
        Column("inspection", vi: "cuộc", en: "inspection"), Column("area", vi: "địa bàn", en: "area"),
        Column("class", vi: "diện hộ", en: "households"), Column("year", vi: "năm", en: "year"),
        Column("asOf", vi: "tính đến", en: "as of", detail: true),
        Column("sampleSize", vi: "cỡ mẫu", en: "size", number: true),
        Column("publicValue", vi: "giá trị công khai", en: "public value", detail: true),
        Column("publicValueOn", vi: "công bố", en: "public on"), Column("drawnOn", vi: "rút ngày", en: "drawn on"),
        Column("value", vi: "giá trị", en: "value"),
        Column("frameSize", vi: "khung", en: "of", number: true),
        Column("drawn", vi: "hộ được rút", en: "drawn", detail: true),
        Column("checked", vi: "đã kiểm tra", en: "checked", number: true),
        Column("disagree", vi: "không khớp", en: "disagree", number: true),
        Column("entries", vi: "mục sổ", en: "entries", detail: true),
      ])
    answer.rows = rows.map { row in
      [
        inquiry.cell(row.announcement), inquiry.cell(row.inspection), .text(inquiry.name(of: row.frame.area)),
        .code(row.frame.class), .year(row.frame.year), .day(row.frame.asOf), .number(row.sampleSize),
        .text(row.publicValue), .day(row.publicValueOn), .day(row.draw?.on), .text(row.draw?.value),
        .number(row.draw?.frameSize), row.draw.map { .list($0.drawn.map { inquiry.cell($0) }) } ?? .none,
        .number(Set(row.checks.map(\.household)).count),
        .number(Set(row.checks.filter { !$0.agrees }.map(\.household)).count),
        .list(row.entries.map { inquiry.cell($0) }),
      ]
    }
    return answer
  }

  static func blocks(in year: Year, _ filter: InspectionFilter, _ inquiry: Inquiry) -> Answer {
    let state = inquiry.state
    let area = filter.plan.flatMap { state.plans.header(of: $0, on: inquiry.day)?.value.area }
    let rows = state.inspections.blocks(
      in: year, under: area, of: filter.plan, asOf: inquiry.day, units: state.units, inquiry.symbols)
    var answer = Answer(
      Title(vi: "Cụm, khối thi đua năm \(year)", en: "Blocks and clusters, \(year)"),
      [
        Column("block", vi: "cụm, khối", en: "block", identity: true),
        Column("visited", vi: "đã đến", en: "visited"), Column("inspected", vi: "đã kiểm tra", en: "inspected"),
        Column("notInspected", vi: "chưa kiểm tra", en: "not inspected"),
        Column("entries", vi: "mục sổ", en: "entries"),
      ])
    answer.rows = rows.map { row in
      [
        .text(inquiry.name(of: row.block)), .flag(row.isVisited),
        .list(row.inspected.map { .text(inquiry.name(of: $0)) }),
        .list(row.notInspected.map { .text(inquiry.name(of: $0)) }), .list(row.entries.map { inquiry.cell($0) }),
      ]
    }
    return answer
  }
}

extension FindingRow.State {
  var overdueDays: Int? {
    switch self {
    case .overdue(let days): days
    case .noted, .open, .closed: nil
    }
  }
}
