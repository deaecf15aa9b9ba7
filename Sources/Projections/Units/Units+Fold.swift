import Events

extension Units {
  package mutating func fold(_ event: UnitsEvent, _ entry: EntryHeader) {
    switch event {
    case .ledgerOpened(let opened): settingChanges.append(.opened(opened, entry))
    case .settingChanged(let changed): settingChanges.append(.changed(changed, entry))
    case .unitRegistered(let registered): fold(registered, entry)
    case .unitRenamed(let renamed):
      let name = Name(vi: renamed.nameVi, en: renamed.nameEn, code: renamed.code)
      let number = numbered(renamed.renamed)
      records[number].names.insert(dated: Dated(from: entry.on, seq: entry.seq, value: name))
    case .unitReparented(let moved):
      setParent(moved.parent, of: numbered(moved.moved), from: entry.on, seq: entry.seq)
    case .unitDissolved(let dissolved):
      let number = numbered(dissolved.dissolved)
      records[number].dissolved = Dated(from: entry.on, seq: entry.seq, value: dissolved.resolution)
      changes[entry.on] = changes[entry.on] ?? []
    case .unitSucceeded(let succeeded): fold(succeeded, entry)
    case .unitClassificationGranted(let granted):
      let span = ClassSpan(
        classification: granted.classification, from: granted.from(entry), to: granted.periodTo,
        grantedAt: entry.seq)
      let number = numbered(granted.classified)
      records[number].classes.append(span)
    case .unitClassificationEnded(let ended): fold(ended, entry)
    case .blockMembershipChanged(let change):
      let member = numbered(change.member)
      let block = numbered(change.block)
      // Asked of the member, who has few blocks: a class may have thousands of members.
      if !records[member].memberships.contains(where: { $0.block == change.block }) {
        membersOf[block].append(change.member)
      }
      records[member].memberships.append(
        Membership(block: change.block, action: change.action, role: change.role, on: entry.on, seq: entry.seq))
    case .participantRegistered(let participant):
      participants[SubjectID(participant.participant)] = Participant(
        kind: participant.kind, seat: participant.seat, location: participant.location,
        organisationName: participant.organisationName,
        isPovertyReductionOfficer: participant.povertyReductionOfficer, seq: entry.seq)
    }
  }

  private mutating func fold(_ registered: UnitRegistered, _ entry: EntryHeader) {
    let number = numbered(registered.registered)
    records[number].registration = Registration(
      seq: entry.seq, on: entry.on, kind: registered.kind, level: registered.level, validFrom: registered.validFrom,
      isNamedIndividually: registered.namedIndividually, memberCount: registered.memberCount)
    let name = Name(vi: registered.nameVi, en: registered.nameEn, code: registered.code)
    records[number].names.insert(dated: Dated(from: .distantPast, seq: entry.seq, value: name))
    if let parent = registered.parent { setParent(parent, of: number, from: .distantPast, seq: entry.seq) }
    if let day = registered.validFrom { changes[day] = changes[day] ?? [] }
  }

  /// A unit's first parent holds for all days before: figures from before its registration have a place too.
  private mutating func setParent(_ parent: UnitID, of number: Int, from day: Day, seq: Seq) {
    let parentNumber = numbered(parent)
    // Asked of the child, who has few parents: a parent may have thousands of children.
    let isKnown = records[number].parents.contains { $0.value == parent }
    records[number].parents.insert(dated: Dated(from: day, seq: seq, value: parent))
    if day != .distantPast { changes[day, default: []].append(number) }
    let isOnlyOne = records[number].parents.count == 1 && records[number].parents[0].from == .distantPast
    onlyParent[number] = isOnlyOne && records[parentNumber].successors.isEmpty ? Int32(parentNumber) : Self.ask
    if !isKnown { childrenOf[parentNumber].append(numbering.id(at: number)) }
  }

  private mutating func fold(_ succeeded: UnitSucceeded, _ entry: EntryHeader) {
    for to in succeeded.to { _ = numbered(to) }
    let row = successions.append(Succession(succeeded, entry))
    for unit in Set(succeeded.from.map(\.unit) + succeeded.to) { successionRows[unit, default: []].append(row) }
    changes[entry.on] = changes[entry.on] ?? []
    for part in succeeded.from {
      let number = numbered(part.unit)
      guard part.share == .full else { continue }
      let known = Set(records[number].successors.flatMap(\.value))
      records[number].successors.insert(dated: Dated(from: entry.on, seq: entry.seq, value: succeeded.to))
      for child in childrenOf[number] { onlyParent[numbered(child)] = Self.ask }
      for to in succeeded.to where !known.contains(to) { forebearsOf[numbered(to)].append(part.unit) }
    }
  }

  private mutating func fold(_ ended: UnitClassificationEnded, _ entry: EntryHeader) {
    let number = numbered(ended.classified)
    guard
      let span = records[number].classes.lastIndex(where: {
        $0.classification == ended.classification && $0.endedOn == nil && $0.from <= entry.on
      })
    else { return }
    records[number].classes[span].endedOn = entry.on
    records[number].classes[span].endedAt = entry.seq
  }
}

extension UnitClassificationGranted {
  /// A plan that names a classification without a day speaks of one that is in force already.
  fileprivate func from(_ entry: EntryHeader) -> Day { periodFrom ?? (clause == nil ? entry.on : .distantPast) }
}

extension Day {
  /// Before every day that an entry can have.
  static let distantPast = Day(number: .min)
}
