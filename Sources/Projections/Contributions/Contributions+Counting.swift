import Events

/// A donor's gifts towards its next award.
package struct CountedGifts: Sendable {
  /// The award that the counting starts from.
  package let point: CountingPoint
  package let all: GiftTotal
  package let counted: GiftTotal
  /// The counted ones by kind, in the vocabulary's order.
  package let byKind: [(kind: ContributionKind, total: GiftTotal)]
}

/// One gift in a donor's list, with what had come together by then.
package struct RunningGift: Sendable {
  package let gift: Gift
  /// All gifts of the donor up to this one.
  package let all: GiftTotal
  /// Those since the donor's last award before this gift.
  package let counted: GiftTotal
  package let point: CountingPoint
}

extension Contributions {
  /// What counts for an award on `day`: gifts up to that day and after the last award before it. `since` and `plan` say
  /// which earlier awards matter, as `Awards.countingPoint` does.
  package func counted(
    of donor: SubjectID, before day: Day, since first: Day? = nil, plan: PlanID? = nil, asOf: Day, awards: Awards
  ) -> CountedGifts {
    let point = awards.countingPoint(of: donor, before: day, since: first, plan: plan, asOf: asOf)
    let all = gifts(of: donor, upTo: min(day, asOf))
    let counted = all.filter { point.counts(giftOn: $0.on) }
    let kinds = Dictionary(grouping: counted, by: \.said.kind)
    return CountedGifts(
      point: point, all: GiftTotal(all), counted: GiftTotal(counted),
      byKind: kinds.map { (kind: $0.key, total: GiftTotal($0.value)) }.sorted { $0.kind.rawValue < $1.kind.rawValue })
  }

  /// A donor's gifts one after another; the counted total begins anew behind each award.
  package func running(
    of donor: SubjectID, since first: Day? = nil, plan: PlanID? = nil, asOf: Day, awards: Awards
  ) -> [RunningGift] {
    var rows: [RunningGift] = []
    var (all, counted) = (GiftTotal(), GiftTotal())
    for gift in gifts(of: donor, upTo: asOf) {
      let point = awards.countingPoint(of: donor, before: gift.on, since: first, plan: plan, asOf: asOf)
      if let last = rows.last, last.point.award?.award != point.award?.award { counted = GiftTotal() }
      all.add(gift)
      counted.add(gift)
      rows.append(RunningGift(gift: gift, all: all, counted: counted, point: point))
    }
    return rows
  }

  private func gifts(of donor: SubjectID, upTo day: Day) -> [Gift] {
    (giftsOfDonor[donor] ?? []).map { gifts[$0] }.filter { $0.on <= day }.sorted(by: Gift.comesFirst)
  }
}
