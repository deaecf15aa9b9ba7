import Events
import Projections

/// One provision of a plan in a sentence or two, from its own fields and the vocabulary's titles.
struct ProvisionText {
  private let inquiry: Inquiry

  init(_ inquiry: Inquiry) { self.inquiry = inquiry }

  func text(of provision: Provision) -> Title {
    switch provision {
    case .target(let set): target(set)
    case .assignedTarget(let set):
      join([
        name(set.area), set.year.map { plain("\($0)") }, set.indicator.title, plain(set.value.text),
        set.unitOfMeasure.title,
      ])
    case .duty(let set):
      join([
        set.kind.title, names(set.holders), set.addressees.map { arrow(names($0)) },
        join((set.cadence ?? []).map(\.title), by: ", "), due(set), set.textEn.map(plain),
      ])
    case .milestone(let set):
      join([
        set.kind.title, names(set.holders ?? []), set.quarter.map(plain), window(set.from, set.to),
        set.textEn.map(plain),
      ])
    case .criterion(let set):
      join([Title(vi: set.labelVi, en: set.labelEn), join(set.subjectKinds.map(\.title), by: ", "), set.basis.title])
    case .awardRule(let set):
      join([
        set.form.title, join(set.levels.map(\.title), by: ", "), set.class?.title,
        join(set.occasions.map(\.title), by: ", "),
        set.quota.map { quota in
          Title(vi: "\(quota.places) mỗi \(quota.per.title.vi)", en: "\(quota.places) per \(quota.per.title.en)")
        },
        set.deciders.map { decided(names($0)) },
      ])
    case .awardCondition(let set): join([set.kind.title, Title(vi: set.textVi ?? set.textEn, en: set.textEn)])
    case .dossier(let set):
      join([
        set.form?.title,
        join(
          (set.items ?? []).map { Title(vi: "\($0.labelVi) ×\($0.copies)", en: "\($0.item.title.en) ×\($0.copies)") },
          by: ", "),
        set.sets.map { Title(vi: "\($0) bộ", en: "\($0) sets") }, set.textEn.map(plain),
      ])
    case .route(let set):
      join([
        set.form.title,
        join(set.steps.map { step in join([step.stage.title, names(step.by)], by: ": ") }, by: " → "),
      ])
    case .step(let set):
      join([plain("\(set.number)"), names(set.actors), Title(vi: set.textVi ?? set.textEn, en: set.textEn)])
    case .funding(let set): join([plain(set.purposeText), plain(set.payerText), set.source?.title])
    case .amendmentRule(let set):
      join([
        Title(vi: "nhận: \(name(set.receives).vi)", en: "received by \(name(set.receives).en)"),
        decided(name(set.decides)),
        set.printed ? nil : Title(vi: "(kế hoạch không in; mặc định)", en: "(not printed in the plan; the default)"),
      ])
    case .complaintRule(let set): plain(set.textEn, vi: set.textVi)
    case .role(let set): join([name(set.holder), plain(set.textEn, vi: set.textVi)], by: ": ")
    case .obligation(let set): join([names(set.holders), plain(set.textEn, vi: set.textVi)], by: ": ")
    case .content(let set): Title(vi: set.labelVi, en: set.textEn)
    case .purpose(let set): plain(set.textEn, vi: set.textVi)
    case .linkedMovement(let set):
      join([plain(set.nameVi), set.kind.title, set.movement.map { arrow(plain(inquiry.text($0))) }])
    case .citedDocument(let set):
      document(number: set.number, set.date, issuer: set.issuer, printed: set.issuerPrinted, set.gist)
    case .subjectKind(let set):
      join([plain(set.labelVi), set.kind.title, join(set.recipientKinds.map(\.title), by: ", ")])
    case .standard(let set): plain(set.nameAsGiven)
    case .reading(let set):
      Title(
        vi: "\(set.questionVi ?? set.questionEn) → \(set.resolutionVi ?? set.resolutionEn)",
        en: "\(set.questionEn) → \(set.resolutionEn)")
    }
  }

  /// A document by number, date and issuer, as printed or by its name on record.
  func document(number: String?, _ date: Day?, issuer: UnitID?, printed: String?, _ gist: String) -> Title {
    join([number.map(plain), date.map(day), printed.map(plain) ?? issuer.map(name), plain(gist)])
  }

  private func target(_ set: PlanTargetSet) -> Title {
    let value = set.value.map { Title(vi: $0.formatted(.vi), en: $0.formatted(.en)) }
    let asked = join([set.operator.title, value ?? set.valueText.map(plain), set.unitOfMeasure?.title], by: " ")
    let qualitative = set.qualitative == true ? Title(vi: "không in con số", en: "no number printed") : nil
    return join([
      set.indicator.title, name(set.area), set.subgroup.title, qualitative ?? asked, set.cadence.title,
      window(set.windowFrom, set.windowTo),
    ])
  }

  private func due(_ set: PlanDutyAssigned) -> Title? {
    if let month = set.dueMonth, let day = set.dueDay {
      return join([set.dueRule.title, plain("\(day)/\(month)")], by: " ")
    }
    if let on = set.dueOn { return join([set.dueRule.title, day(on)], by: " ") }
    return window(set.from, set.to) ?? Title(vi: "không in ngày", en: "no printed date")
  }

  private func window(_ from: Day?, _ to: Day?) -> Title? {
    guard let from, let to else { return nil }
    return join([day(from), day(to)], by: " – ")
  }

  private func day(_ day: Day) -> Title { Title(vi: day.formatted(in: .vi), en: day.formatted(in: .en)) }
  private func name(_ unit: UnitID) -> Title { plain(inquiry.name(of: unit)) }
  private func names(_ units: [UnitID]) -> Title { plain(units.map { inquiry.name(of: $0) }.joined(separator: ", ")) }
  private func plain(_ text: String) -> Title { Title(vi: text, en: text) }
  private func plain(_ en: String, vi: String?) -> Title { Title(vi: vi ?? en, en: en) }
  private func arrow(_ title: Title) -> Title { Title(vi: "→ \(title.vi)", en: "→ \(title.en)") }
  private func decided(_ who: Title) -> Title { Title(vi: "quyết định: \(who.vi)", en: "decided by \(who.en)") }

  private func join(_ titles: [Title?], by separator: String = " · ") -> Title {
    let known = titles.compactMap { $0 }.filter { !$0.en.isEmpty || !$0.vi.isEmpty }
    return Title(vi: known.map(\.vi).joined(separator: separator), en: known.map(\.en).joined(separator: separator))
  }
}

extension Provision.Part {
  var title: Title {
    switch self {
    case .purpose: Title(vi: "mục đích", en: "purpose")
    case .standard: Title(vi: "chuẩn nghèo", en: "standard")
    case .target: Title(vi: "chỉ tiêu", en: "target")
    case .content: Title(vi: "nội dung thi đua", en: "content")
    case .obligation: Title(vi: "giải pháp", en: "obligation")
    case .linkedMovement: Title(vi: "phong trào liên quan", en: "linked movement")
    case .citedDocument: Title(vi: "văn bản viện dẫn", en: "cited document")
    case .subjectKind: Title(vi: "đối tượng", en: "subject kind")
    case .criterion: Title(vi: "tiêu chí", en: "criterion")
    case .awardRule: Title(vi: "hình thức khen", en: "award form")
    case .awardCondition: Title(vi: "điều kiện khen", en: "award condition")
    case .dossier: Title(vi: "hồ sơ", en: "dossier")
    case .route: Title(vi: "quy trình", en: "route")
    case .step: Title(vi: "bước", en: "step")
    case .funding: Title(vi: "kinh phí", en: "funding")
    case .milestone: Title(vi: "mốc thời gian", en: "milestone")
    case .duty: Title(vi: "nhiệm vụ", en: "duty")
    case .role: Title(vi: "vai trò", en: "role")
    case .complaintRule: Title(vi: "khiếu nại, tố cáo", en: "complaints")
    case .amendmentRule: Title(vi: "sửa đổi kế hoạch", en: "amendment")
    case .assignedTarget: Title(vi: "chỉ tiêu được giao", en: "assigned target")
    case .reading: Title(vi: "cách hiểu", en: "reading")
    }
  }
}
