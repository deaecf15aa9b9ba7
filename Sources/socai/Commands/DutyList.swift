import Events
import Projections

/// Occurrences one under the other, with all that is known of each.
struct DutyList {
  let rows: [OccurrenceRow]
  let inquiry: Inquiry

  init(_ rows: [OccurrenceRow], _ inquiry: Inquiry) {
    self.rows = rows
    self.inquiry = inquiry
  }

  var answer: Answer {
    var answer = Answer(
      Title(vi: "Nhiệm vụ và thời hạn (\(rows.count))", en: "Duties and deadlines (\(rows.count))"),
      [
        Column("plan", vi: "kế hoạch", en: "plan", identity: true),
        Column("duty", vi: "nhiệm vụ", en: "duty", identity: true),
        Column("kind", vi: "loại", en: "kind"), Column("holder", vi: "đơn vị", en: "holder", identity: true),
        Column("period", vi: "kỳ", en: "period", identity: true), Column("due", vi: "hạn", en: "due"),
        Column("done", vi: "thực hiện", en: "done"), Column("state", vi: "tình trạng", en: "state"),
        Column("days", vi: "số ngày trễ", en: "days late", number: true, detail: true),
        Column("note", vi: "ghi chú", en: "note"),
        Column("clause", vi: "mục, khoản", en: "clause"),
        Column("holderId", vi: "mã đơn vị", en: "holder id", detail: true),
        Column("class", vi: "thuộc nhóm", en: "of the class", detail: true),
        Column("addressees", vi: "nơi nhận", en: "addressees", detail: true),
        Column("via", vi: "qua", en: "via", detail: true),
        Column("lastDay", vi: "ngày cuối đúng hạn", en: "last day in time", detail: true),
        Column("early", vi: "số ngày sớm", en: "days early", number: true, detail: true),
        Column("optional", vi: "tự nguyện", en: "own motion", detail: true),
        Column("combined", vi: "kết hợp với", en: "combined with", detail: true),
        Column("awards", vi: "khen thưởng được trao", en: "awards presented", detail: true),
        Column("reminders", vi: "ngày đôn đốc", en: "reminded on", detail: true),
        Column("seq", vi: "mục sổ", en: "entry", number: true, detail: true),
      ])
    answer.rows = rows.map { row in
      [
        inquiry.cell(row.plan), .text(inquiry.symbols.text(of: row.source.symbol)), .words(Self.kind(of: row)),
        .text(inquiry.name(of: row.holder)), .period(row.period), .day(row.due), .day(row.current?.on),
        row.state.cell, .number(row.state.lateDays), note(row), .text(row.clause), inquiry.cell(row.holder.unit),
        row.holder.group.map { .text(inquiry.name(of: $0)) } ?? .none, names(row.addressees),
        row.via.map { .text(inquiry.name(of: $0)) } ?? .none, .day(row.lastGoodDay), .number(row.earlyDays),
        .flag(row.isOptional), row.current?.combinedWith.map { .code($0) } ?? .none,
        list((row.current?.awards ?? []).map { inquiry.cell($0) }), list(row.reminders.map { .day($0.on) }),
        row.current.map { inquiry.cell($0.seq) } ?? .none,
      ]
    }
    return answer
  }

  /// What is asked: of a duty to plan and to launch, which of the two.
  static func kind(of row: OccurrenceRow) -> Title {
    guard let cover = row.cover, cover.text != row.kind.text else { return row.kind.title }
    return cover.title
  }

  /// What the state does not say, in a few words.
  private func note(_ row: OccurrenceRow) -> Cell {
    var notes: [Title] = []
    if let days = row.earlyDays {
      notes.append(Title(vi: "sớm \(days) ngày", en: days == 1 ? "early by 1 day" : "early by \(days) days"))
    }
    // What the state tells of an extension it tells while the duty is open.
    if let last = row.extension?.newDueOn, row.current != nil {
      notes.append(Title(vi: "gia hạn đến \(last.formatted(in: .vi))", en: "extended to \(last)"))
    }
    if row.isOptional { notes.append(Title(vi: "tự nguyện", en: "own motion")) }
    if let combined = row.current?.combinedWith {
      notes.append(Title(vi: "cùng \(combined.title.vi)", en: "with the \(combined.title.en)"))
    }
    if let count = row.current?.awards.count, count > 0 {
      notes.append(Title(vi: "trao \(count) khen thưởng", en: count == 1 ? "1 award" : "\(count) awards"))
    }
    if !row.reminders.isEmpty {
      let count = row.reminders.count
      notes.append(Title(vi: "đôn đốc \(count) lần", en: count == 1 ? "reminded once" : "reminded \(count) times"))
    }
    return list(notes.map { .words($0) })
  }

  private func names(_ units: [UnitID]) -> Cell { list(units.map { .text(inquiry.name(of: $0)) }) }
  private func list(_ cells: [Cell]) -> Cell { cells.isEmpty ? .none : .list(cells) }
}

extension Inquiry {
  func name(of holder: OccurrenceHolder) -> String {
    switch holder {
    case .unit(let unit, as: _), .emptyClass(let unit): name(of: unit)
    case .words(let words): words
    }
  }
}

extension OccurrenceHolder {
  /// The class of units that the plan names, where it is one.
  var group: UnitID? {
    switch self {
    case .unit(_, as: let group): group
    case .emptyClass(let group): group
    case .words: nil
    }
  }
}
