import Events
import Projections

/// `units UNIT --boundaries DAY`: the area that a unit has on the day asked for, in the units of another day.
enum Lineages {
  static func answer(_ unit: UnitID?, _ text: String, _ inquiry: Inquiry) throws -> Answer {
    guard let unit else { throw UsageError.operandMissing(Title(vi: "UNIT", en: "UNIT")) }
    guard let day = Day(input: text) else {
      throw UsageError.badValue(
        option: "--boundaries", value: text,
        expected: Title(vi: "một ngày như 2024-12-31 hoặc 31/12/2024", en: "a day such as 2024-12-31 or 31/12/2024"))
    }
    let units = inquiry.state.units
    let own = units.exists(unit, on: inquiry.day) ? inquiry.day : units.existence(of: unit) ?? inquiry.day
    let lineage = units.lineage(of: unit, in: own, for: day, inquiry.symbols)
    let (name, drawn) = (inquiry.name(of: unit), own.formatted(in: inquiry.language))
    var answer = Answer(
      Title(
        vi: "\(name), địa giới ngày \(drawn), theo đơn vị của ngày \(day.formatted(in: inquiry.language))",
        en: "\(name), boundaries of \(drawn), in the units of \(day.formatted(in: inquiry.language))"),
      [
        Column("unit", vi: "mã", en: "unit", identity: true), Column("name", vi: "tên", en: "name"),
        Column("level", vi: "cấp", en: "level"), Column("parent", vi: "trực thuộc", en: "under"),
        Column("sign", vi: "cộng hay trừ", en: "adds or takes away"),
        Column("entries", vi: "mục sổ", en: "entries"),
      ])
    if lineage.isWhole {
      answer.rows = lineage.parts.map { part in
        [
          .text(inquiry.text(part.unit)),
          .text(units.name(of: part.unit, on: day)?.vi ?? inquiry.name(of: part.unit)),
          units.registration(of: part.unit).map { .code($0.level) } ?? .none,
          inquiry.cell(units.parent(of: part.unit, on: day)), .text(part.isTakenAway ? "−" : "+"),
          .list(lineage.seqs.map { inquiry.cell($0) }),
        ]
      }
    }
    answer.notes += lineage.breaks.map { cut in
      let why = inquiry.title(of: cut)
      return Title(vi: "Không nói được bằng đơn vị trọn vẹn: \(why.vi).", en: "Whole units do not say it: \(why.en).")
    }
    return answer
  }
}
