import Events
import Projections

/// One nomination's way: every act with its day and entry, then what is still to come.
struct NominationWayAnswer {
  let row: NominationRow
  let board: NominationBoard
  let inquiry: Inquiry

  init(_ row: NominationRow, _ board: NominationBoard, _ inquiry: Inquiry) {
    self.row = row
    self.board = board
    self.inquiry = inquiry
  }

  var answer: Answer {
    let form = row.form.title
    let id = inquiry.text(row.nomination)
    let subject = inquiry.text(row.submitted.subject)
    var answer = Answer(
      Title(
        vi: "\(id): \(subject), \(form.vi), \(row.submitted.occasion.title.vi) \(row.submitted.year)",
        en: "\(id): \(subject), \(form.en), \(row.submitted.occasion.title.en) \(row.submitted.year)"),
      [
        Column("on", vi: "ngày", en: "day"), Column("days", vi: "sau (ngày)", en: "after days", number: true),
        Column("act", vi: "việc", en: "act"), Column("by", vi: "đơn vị", en: "by"),
        Column("detail", vi: "nội dung", en: "what"), Column("document", vi: "văn bản", en: "document", detail: true),
        Column("entry", vi: "mục sổ", en: "entry", number: true),
      ])
    var last = row.submittedOn
    for act in row.acts {
      let (by, detail) = told(act.value)
      answer.rows.append([
        .day(act.entry.on), .number(act.entry.on.days(since: last)),
        .code(act.entry.type.text, act.entry.type.title), inquiry.cell(by), .words(detail),
        .flag(act.entry.hasDocument), inquiry.cell(act.entry.seq),
      ])
      last = act.entry.on
    }
    if row.isOpen { answer.rows += row.way.stages.dropFirst(row.way.next).map(toCome) }
    answer.notes = notes
    return answer
  }

  private func toCome(_ stage: NominationWay.Stage) -> [Cell] {
    [
      .none, .none, .code(stage.stage), .list(stage.by.map { inquiry.cell($0) }),
      .words(Title(vi: "(chưa có)", en: "(to come)")), .none, .none,
    ]
  }

  private func told(_ act: NominationAct) -> (by: UnitID, detail: Title) {
    switch act {
    case .submitted(let event):
      let items = event.dossier.map { (item: $0.item.title, copies: $0.copies) }
      let sets = event.sets.map { Title(vi: ", \($0) bộ", en: ", \($0) sets") } ?? Title(vi: "", en: "")
      return (
        event.nominator,
        Title(
          vi: "nộp cho \(inquiry.text(event.receiver)): "
            + items.map { "\($0.item.vi) \($0.copies)" }.joined(separator: "; ") + sets.vi,
          en: "to \(inquiry.text(event.receiver)): "
            + items.map { "\($0.item.en) \($0.copies)" }.joined(separator: "; ") + sets.en)
      )
    case .returned(let event):
      return (row.submitted.receiver, Title(vi: event.reason, en: event.reason))
    case .attested(let event):
      let id = inquiry.text(event.criterion)
      return (
        event.attestedBy,
        event.satisfied
          ? Title(vi: "\(id): đạt", en: "\(id): satisfied")
          : Title(vi: "\(id): không đạt", en: "\(id): not satisfied")
      )
    case .appraised(let event):
      return (
        event.appraiser,
        Title(
          vi: "\(event.stage.title.vi): \(event.opinion.title.vi)",
          en: "\(event.stage.title.en): \(event.opinion.title.en)")
      )
    case .voted(let event):
      return (
        event.council,
        Title(
          vi: "\(event.votesFor) thuận, \(event.votesAgainst) chống, \(event.present) dự họp",
          en: "\(event.votesFor) for, \(event.votesAgainst) against, \(event.present) present")
      )
    case .forwarded(let event):
      let number = event.submissionNumber.map { " (\($0))" } ?? ""
      let sets = event.sets.map { Title(vi: ", \($0) bộ", en: ", \($0) sets") } ?? Title(vi: "", en: "")
      return (
        event.from,
        Title(
          vi: "đến \(inquiry.text(event.to))\(sets.vi)\(number)", en: "to \(inquiry.text(event.to))\(sets.en)\(number)")
      )
    case .approved(let event):
      return (
        event.decidedBy,
        Title(
          vi: "\(NamedForm(event).title.vi), \(event.decisionNumber)",
          en: "\(NamedForm(event).title.en), \(event.decisionNumber)")
      )
    case .rejected(let event): return (event.rejectedBy, Title(vi: event.reason, en: event.reason))
    }
  }

  private var notes: [Title] {
    var notes: [Title] = []
    if let clause = row.way.clause {
      notes.append(Title(vi: "Trình tự theo mục \(clause).", en: "Its route: section \(clause)."))
    }
    if row.isOpen {
      let names = row.holders.map { inquiry.name(of: $0) }.joined(separator: ", ")
      notes.append(
        Title(
          vi: "Đang ở \(names) \(row.waitingDays ?? 0) ngày; \(row.daysInAll) ngày kể từ khi nộp.",
          en: "With \(names) for \(row.waitingDays ?? 0) days; \(row.daysInAll) days since it was handed in."))
    } else {
      notes.append(
        Title(
          vi: "Quyết định sau \(row.daysInAll) ngày.", en: "Decided after \(row.daysInAll) days."))
    }
    if case .granted(let award, let seq) = row.state {
      notes.append(
        Title(
          vi: "Khen thưởng \(inquiry.text(award)) được ghi riêng (mục \(seq)).",
          en: "The award \(inquiry.text(award)) was recorded by itself (entry \(seq))."))
    }
    let lacking = board.attestedCriteria(of: row).filter { $0.attestation == nil }
    if !lacking.isEmpty {
      let list = lacking.map { "\(inquiry.text($0.criterion.criterion)) (\($0.criterion.clause))" }
      notes.append(
        Title(
          vi: "Chưa có xác nhận: \(list.joined(separator: ", ")).",
          en: "Not attested yet: \(list.joined(separator: ", "))."))
    }
    return notes
  }
}
