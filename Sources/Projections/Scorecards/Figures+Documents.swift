import Events

/// Guidance documents, proposals, resolutions.
extension ScorecardFigures {
  private var fulfilments: [Duties.Fulfilment] {
    bodies.flatMap { state.duties.fulfilments(by: $0, asOf: day) }.filter { counts($0.on) }
  }

  private var guidance: [Plans.Recorded<GuidanceIssued>] {
    bodies.flatMap { state.plans.guidance(by: $0, asOf: day) }.filter { counts($0.entry.on) }
  }

  /// Documents that say when they are due: on time of all, each with its days.
  var documentsOnTime: Evidence? {
    var documents: [(due: Day, on: Day, seq: Seq)] = []
    for one in fulfilments where one.result == .guidanceDocument {
      if let due = one.due { documents.append((due, one.on, one.seq)) }
    }
    for one in guidance {
      if let due = one.value.dueOn { documents.append((due, one.entry.on, one.entry.seq)) }
    }
    guard !documents.isEmpty else { return nil }
    let parts = documents.sorted { $0.seq < $1.seq }.map { document in
      let days = document.on.days(since: document.due)
      let label =
        days > 0
        ? Title(
          vi: "hạn \(document.due.formatted(in: .vi)), ban hành \(document.on.formatted(in: .vi)): trễ \(days) ngày",
          en: "due \(document.due), issued \(document.on): \(daysLate(days))")
        : Title(vi: "hạn \(document.due.formatted(in: .vi)): đúng hạn", en: "due \(document.due): on time")
      return Evidence.Part(label, .share(days > 0 ? 0 : 1, of: 1))
    }
    return Evidence(
      .documentsOnTimeRatio, .share(documents.count { $0.on <= $0.due }, of: documents.count), parts: parts,
      entries: documents.map(\.seq))
  }

  /// Accepted of what was accepted or returned.
  var documentsAccepted: Evidence? {
    let judged = fulfilments.filter { $0.quality != nil }
    guard !judged.isEmpty else { return nil }
    return Evidence(
      .documentsAcceptedRatio, .share(judged.count { $0.quality == .accepted }, of: judged.count),
      entries: judged.map(\.seq))
  }

  var policyProposals: Evidence? {
    let proposals = fulfilments.filter { $0.result == .policyProposal }
    return proposals.isEmpty ? nil : Evidence(.policyProposals, .count(proposals.count), entries: proposals.map(\.seq))
  }

  var localResolutions: Evidence? {
    let resolutions = guidance.filter { $0.value.kind == .localResolution }
    guard !resolutions.isEmpty else { return nil }
    let parts = resolutions.map { one in
      let number = one.value.number ?? "–"
      return Evidence.Part(Title(vi: number, en: number), .day(one.entry.on))
    }
    return Evidence(
      .localResolutions, .count(resolutions.count), parts: parts, entries: resolutions.map(\.entry.seq))
  }

  func daysLate(_ days: Int) -> String { days == 1 ? "1 day late" : "\(days) days late" }
}
