import Events
import Projections

/// Emulation blocks and clusters, classes of units, participants, the ledger's settings.
extension Rules {
  static func judge(
    _ event: BlockMembershipChanged, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(registeredMembers(event, entry, state))
    guard event.action == .joined else { return }
    found.note(oneMembership(event, entry, state))
    found.note(clusterOfCommunes(event, entry, state))
  }

  static func registeredMembers(
    _ event: BlockMembershipChanged, _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    let block = state.named(event.block, on: entry.on)
    let member = state.named(event.member, on: entry.on)
    guard state.units.registration(of: event.block) != nil else {
      return Breach(
        .blockRegisteredMembers, at: "what.block",
        Title(vi: "\(block.vi) chưa được đăng ký.", en: "\(block.en) is not registered."))
    }
    guard state.isBlock(event.block) || state.units.isClass(event.block) else {
      return Breach(
        .blockRegisteredMembers, at: "what.block",
        Title(
          vi: "\(block.vi) không phải khối, cụm hay nhóm đơn vị.",
          en: "\(block.en) is no block, cluster or class of units."))
    }
    guard state.units.exists(event.member, on: entry.on) else {
      return Breach(
        .blockRegisteredMembers, at: "what.member",
        Title(
          vi: "\(member.vi) không phải đơn vị hoạt động vào ngày \(entry.on).",
          en: "\(member.en) is no active unit on \(entry.on)."))
    }
    return nil
  }

  static func oneMembership(_ event: BlockMembershipChanged, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard let block = state.units.registration(of: event.block), state.isBlock(event.block) else { return nil }
    let other = state.units.blocks(of: event.member, on: entry.on).first { other in
      other != event.block && state.isBlock(other) && state.units.registration(of: other)?.level == block.level
    }
    guard let other else { return nil }
    let (member, first) = (state.named(event.member, on: entry.on), state.named(other, on: entry.on))
    return Breach(
      .blockOneMembership, at: "what.member",
      Title(
        vi: "\(member.vi) đang thuộc \(first.vi) cùng cấp vào ngày \(entry.on).",
        en: "\(member.en) is in \(first.en) of the same level on \(entry.on)."),
      remedy: Title(vi: "Ghi việc rời khối kia trước.", en: "Record first that it left the other one."))
  }

  static func clusterOfCommunes(
    _ event: BlockMembershipChanged, _ entry: EntryHeader, _ state: Projections
  ) -> Breach? {
    guard state.units.registration(of: event.block)?.kind == .emulationCluster,
      let member = state.units.registration(of: event.member), member.kind != .emulationCluster
    else { return nil }
    let area = state.units.area(of: event.block, on: entry.on)
    let isInside = area.map { state.units.isUnder(event.member, $0, on: entry.on) } ?? true
    if member.level == .commune, isInside { return nil }
    let (name, cluster) = (state.named(event.member, on: entry.on), state.named(event.block, on: entry.on))
    return Breach(
      .blockClusterOfCommunes, at: "what.member",
      Title(
        vi: "\(name.vi) (cấp \(member.level.title.vi)) không phải xã của huyện có \(cluster.vi).",
        en: "\(name.en) (level \(member.level.title.en)) is no commune of the district of \(cluster.en)."))
  }

  // MARK: Participants and settings

  static func judge(
    _ event: ParticipantRegistered, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(participantKind(event, entry, state))
  }

  static func participantKind(_ event: ParticipantRegistered, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    if !event.kind.isParticipant {
      return Breach(
        .participantKindKnown, at: "what.kind",
        Title(
          vi: "\(event.kind.title.vi) được ghi là đơn vị hoặc hộ, không phải người tham gia.",
          en: "A \(event.kind.title.en) is recorded as a unit or household, not as a participant."))
    }
    let printed = entry.plan.map { state.plans.subjectKinds(of: $0) } ?? []
    if printed.isEmpty || printed.contains(where: { $0.kind == event.kind || $0.kind == .all }) { return nil }
    return Breach(
      .participantKindKnown, at: "what.kind", clause: printed.first?.clause,
      Title(
        vi: "Kế hoạch không nêu loại đối tượng \(event.kind.title.vi).",
        en: "The plan names no subjects of the kind \(event.kind.title.en)."),
      remedy: Title(
        vi: "Các loại được nêu: \(printed.map(\.kind.title.vi).joined(separator: "; ")).",
        en: "It names: \(printed.map(\.kind.title.en).joined(separator: "; "))."))
  }

  static func judge(_ event: SettingChanged, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(settingKnown(event))
  }

  static func settingKnown(_ event: SettingChanged) -> Breach? {
    let fitting: Title
    switch event.setting {
    case .strictBefore:
      if event.value == "true" || event.value == "false" { return nil }
      fitting = Title(vi: "true hoặc false", en: "true or false")
    case .newlyExitedMonths, .backdatingDays:
      if let number = Int(event.value), (0...1_200).contains(number), String(number) == event.value { return nil }
      fitting = Title(vi: "một số từ 0 đến 1200", en: "a number from 0 to 1200")
    }
    return Breach(
      .settingKnown, at: "what.value",
      Title(
        vi: "“\(event.value)” không hợp với thiết lập \(event.setting.text).",
        en: "\"\(event.value)\" does not fit the setting \(event.setting.text)."),
      remedy: Title(vi: "Ghi \(fitting.vi).", en: "Give \(fitting.en)."))
  }
}

extension Projections {
  /// A block or a cluster, the places of which count for flags.
  func isBlock(_ unit: UnitID) -> Bool {
    let kind = units.registration(of: unit)?.kind
    return kind == .emulationBlock || kind == .emulationCluster
  }
}

extension SubjectKind {
  /// False for kinds that are units or households.
  var isParticipant: Bool {
    switch self {
    case .enterprise, .cooperative, .bank, .businessPerson, .benefactor, .official, .worker, .soldier, .workerFarmer,
      .armedForcesUnit, .individualInAgency, .individualOutside, .overseasVietnamese, .organisation, .otherContributor:
      true
    case .agency, .frontOrg, .district, .commune, .hamlet, .community, .grassrootsOrg, .household, .householdPoor,
      .householdNearPoor, .householdNewlyExited, .collectiveInAgency, .blockMember, .communeClusterMember, .all:
      false
    }
  }
}
