// swift-format-ignore-file
// Written by CatalogCompiler from events/catalog; change the catalogue, not this file.
//
// The events of the group units.

/// Block membership changed: Records that a unit joined or left an emulation block or cluster.
package struct BlockMembershipChanged: Stored, Sendable {
  package var block: UnitID
  package var member: UnitID
  package var action: MembershipAction
  package var role: MembershipRole?

  package init(block: UnitID, member: UnitID, action: MembershipAction, role: MembershipRole? = nil) {
    self.block = block
    self.member = member
    self.action = action
    self.role = role
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("action")
    self.action = try cursor.code(MembershipAction.self)
    try cursor.key("block")
    self.block = UnitID(try cursor.symbol(&symbols))
    try cursor.key("member")
    self.member = UnitID(try cursor.symbol(&symbols))
    self.role = cursor.has("role") ? try cursor.code(MembershipRole.self) : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("action")
    writer.text(self.action.text)
    writer.key("block")
    writer.symbol(self.block.symbol)
    writer.key("member")
    writer.symbol(self.member.symbol)
    if let value = self.role {
      writer.key("role")
      writer.text(value.text)
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.block, self.member, self.action, self.role)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.block = try reader.take()
    self.member = try reader.take()
    self.action = try reader.take()
    self.role = try reader.take()
  }
}

/// Discipline recorded: Records a disciplinary measure from reprimand up.
package struct ParticipantDisciplineRecorded: Stored, Sendable {
  package var subject: SubjectID
  package var measure: DisciplinaryMeasure
  package var decisionNumber: String
  package var liftedOn: Day?

  package init(subject: SubjectID, measure: DisciplinaryMeasure, decisionNumber: String, liftedOn: Day? = nil) {
    self.subject = subject
    self.measure = measure
    self.decisionNumber = decisionNumber
    self.liftedOn = liftedOn
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("decisionNumber")
    self.decisionNumber = try cursor.text(1, 8192)
    self.liftedOn = cursor.has("liftedOn") ? try cursor.day() : nil
    try cursor.key("measure")
    self.measure = try cursor.code(DisciplinaryMeasure.self)
    try cursor.key("subject")
    self.subject = SubjectID(try cursor.subjectSymbol(&symbols))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("decisionNumber")
    writer.text(self.decisionNumber)
    if let value = self.liftedOn {
      writer.key("liftedOn")
      writer.day(value)
    }
    writer.key("measure")
    writer.text(self.measure.text)
    writer.key("subject")
    writer.symbol(self.subject.symbol)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.subject, self.measure, self.decisionNumber, self.liftedOn)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.subject = try reader.take()
    self.measure = try reader.take()
    self.decisionNumber = try reader.take()
    self.liftedOn = try reader.take()
  }
}

/// Participant registered: Enters an enterprise, organisation or person that gives, helps or may be awarded.
package struct ParticipantRegistered: Stored, Sendable {
  package var participant: ParticipantID
  package var kind: SubjectKind
  package var name: Personal?
  package var organisationName: String?
  package var seat: UnitID?
  package var location: Location
  package var povertyReductionOfficer: Bool

  package init(participant: ParticipantID, kind: SubjectKind, name: Personal? = nil, organisationName: String? = nil, seat: UnitID? = nil, location: Location, povertyReductionOfficer: Bool) {
    self.participant = participant
    self.kind = kind
    self.name = name
    self.organisationName = organisationName
    self.seat = seat
    self.location = location
    self.povertyReductionOfficer = povertyReductionOfficer
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("kind")
    self.kind = try cursor.code(SubjectKind.self)
    try cursor.key("location")
    self.location = try cursor.code(Location.self)
    self.name = cursor.has("name") ? try cursor.personal(&symbols) : nil
    self.organisationName = cursor.has("organisationName") ? try cursor.text(1, 8192) : nil
    try cursor.key("participant")
    self.participant = ParticipantID(try cursor.subjectSymbol(&symbols))
    try cursor.key("povertyReductionOfficer")
    self.povertyReductionOfficer = try cursor.boolean()
    self.seat = cursor.has("seat") ? UnitID(try cursor.symbol(&symbols)) : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("kind")
    writer.text(self.kind.text)
    writer.key("location")
    writer.text(self.location.text)
    if let value = self.name {
      writer.key("name")
      writer.personal(value)
    }
    if let value = self.organisationName {
      writer.key("organisationName")
      writer.text(value)
    }
    writer.key("participant")
    writer.symbol(self.participant.symbol)
    writer.key("povertyReductionOfficer")
    writer.boolean(self.povertyReductionOfficer)
    if let value = self.seat {
      writer.key("seat")
      writer.symbol(value.symbol)
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.participant, self.kind, self.name, self.organisationName, self.seat, self.location, self.povertyReductionOfficer)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.participant = try reader.take()
    self.kind = try reader.take()
    self.name = try reader.take()
    self.organisationName = try reader.take()
    self.seat = try reader.take()
    self.location = try reader.take()
    self.povertyReductionOfficer = try reader.take()
  }
}

/// Classification ended: Records the decision that ends a classification.
package struct UnitClassificationEnded: Stored, Sendable {
  package var classified: UnitID
  package var classification: Classification
  package var legalBasis: String
  package var reason: String

  package init(classified: UnitID, classification: Classification, legalBasis: String, reason: String) {
    self.classified = classified
    self.classification = classification
    self.legalBasis = legalBasis
    self.reason = reason
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("classification")
    self.classification = try cursor.code(Classification.self)
    try cursor.key("classified")
    self.classified = UnitID(try cursor.symbol(&symbols))
    try cursor.key("legalBasis")
    self.legalBasis = try cursor.text(1, 8192)
    try cursor.key("reason")
    self.reason = try cursor.text(1, 8192)
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("classification")
    writer.text(self.classification.text)
    writer.key("classified")
    writer.symbol(self.classified.symbol)
    writer.key("legalBasis")
    writer.text(self.legalBasis)
    writer.key("reason")
    writer.text(self.reason)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.classified, self.classification, self.legalBasis, self.reason)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.classified = try reader.take()
    self.classification = try reader.take()
    self.legalBasis = try reader.take()
    self.reason = try reader.take()
  }
}

/// Classification granted: Records that a unit has a classification such as especially difficult commune or poor district.
package struct UnitClassificationGranted: Stored, Sendable {
  package var classified: UnitID
  package var classification: Classification
  package var legalBasis: String
  package var periodFrom: Day?
  package var periodTo: Day?
  package var clause: String?

  package init(classified: UnitID, classification: Classification, legalBasis: String, periodFrom: Day? = nil, periodTo: Day? = nil, clause: String? = nil) {
    self.classified = classified
    self.classification = classification
    self.legalBasis = legalBasis
    self.periodFrom = periodFrom
    self.periodTo = periodTo
    self.clause = clause
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("classification")
    self.classification = try cursor.code(Classification.self)
    try cursor.key("classified")
    self.classified = UnitID(try cursor.symbol(&symbols))
    self.clause = cursor.has("clause") ? try cursor.text(1, 8192) : nil
    try cursor.key("legalBasis")
    self.legalBasis = try cursor.text(1, 8192)
    self.periodFrom = cursor.has("periodFrom") ? try cursor.day() : nil
    self.periodTo = cursor.has("periodTo") ? try cursor.day() : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("classification")
    writer.text(self.classification.text)
    writer.key("classified")
    writer.symbol(self.classified.symbol)
    if let value = self.clause {
      writer.key("clause")
      writer.text(value)
    }
    writer.key("legalBasis")
    writer.text(self.legalBasis)
    if let value = self.periodFrom {
      writer.key("periodFrom")
      writer.day(value)
    }
    if let value = self.periodTo {
      writer.key("periodTo")
      writer.day(value)
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.classified, self.classification, self.legalBasis, self.periodFrom, self.periodTo, self.clause)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.classified = try reader.take()
    self.classification = try reader.take()
    self.legalBasis = try reader.take()
    self.periodFrom = try reader.take()
    self.periodTo = try reader.take()
    self.clause = try reader.take()
  }
}

/// Unit dissolved: Records that a unit ended without a successor.
package struct UnitDissolved: Stored, Sendable {
  package var dissolved: UnitID
  package var resolution: String

  package init(dissolved: UnitID, resolution: String) {
    self.dissolved = dissolved
    self.resolution = resolution
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("dissolved")
    self.dissolved = UnitID(try cursor.symbol(&symbols))
    try cursor.key("resolution")
    self.resolution = try cursor.text(1, 8192)
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("dissolved")
    writer.symbol(self.dissolved.symbol)
    writer.key("resolution")
    writer.text(self.resolution)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.dissolved, self.resolution)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.dissolved = try reader.take()
    self.resolution = try reader.take()
  }
}

/// Unit registered: Enters a unit, a body, a fund, a block or a class of units in the directory.
package struct UnitRegistered: Stored, Sendable {
  package var registered: UnitID
  package var nameVi: String
  package var nameEn: String?
  package var kind: UnitKind
  package var level: UnitLevel
  package var parent: UnitID?
  package var code: String?
  package var validFrom: Day?
  package var namedIndividually: Bool
  package var memberCount: Int?
  package var traits: CodeList<UnitTrait>?
  package var standingBodyOf: UnitID?
  package var standingAgencyOf: String?
  package var decides: [Decide]?
  package var pays: [Pay]?
  package var campaign: String?
  package var listedBy: String?
  package var sources: [Source]?
  package var note: String?

  package init(registered: UnitID, nameVi: String, nameEn: String? = nil, kind: UnitKind, level: UnitLevel, parent: UnitID? = nil, code: String? = nil, validFrom: Day? = nil, namedIndividually: Bool, memberCount: Int? = nil, traits: CodeList<UnitTrait>? = nil, standingBodyOf: UnitID? = nil, standingAgencyOf: String? = nil, decides: [Decide]? = nil, pays: [Pay]? = nil, campaign: String? = nil, listedBy: String? = nil, sources: [Source]? = nil, note: String? = nil) {
    self.registered = registered
    self.nameVi = nameVi
    self.nameEn = nameEn
    self.kind = kind
    self.level = level
    self.parent = parent
    self.code = code
    self.validFrom = validFrom
    self.namedIndividually = namedIndividually
    self.memberCount = memberCount
    self.traits = traits
    self.standingBodyOf = standingBodyOf
    self.standingAgencyOf = standingAgencyOf
    self.decides = decides
    self.pays = pays
    self.campaign = campaign
    self.listedBy = listedBy
    self.sources = sources
    self.note = note
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    self.campaign = cursor.has("campaign") ? try cursor.text(1, 8192) : nil
    self.code = cursor.has("code") ? try cursor.text(1, 8192) : nil
    if cursor.has("decides") {
      var list: [Decide] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try Decide(&cursor, &symbols)) }
      self.decides = list
    }
    else {
      self.decides = nil
    }
    try cursor.key("kind")
    self.kind = try cursor.code(UnitKind.self)
    try cursor.key("level")
    self.level = try cursor.code(UnitLevel.self)
    self.listedBy = cursor.has("listedBy") ? try cursor.text(1, 8192) : nil
    self.memberCount = cursor.has("memberCount") ? Int(try cursor.integer(0, 9007199254740991)) : nil
    self.nameEn = cursor.has("nameEn") ? try cursor.text(1, 8192) : nil
    try cursor.key("nameVi")
    self.nameVi = try cursor.text(1, 8192)
    try cursor.key("namedIndividually")
    self.namedIndividually = try cursor.boolean()
    self.note = cursor.has("note") ? try cursor.text(1, 8192) : nil
    self.parent = cursor.has("parent") ? UnitID(try cursor.symbol(&symbols)) : nil
    if cursor.has("pays") {
      var list: [Pay] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try Pay(&cursor, &symbols)) }
      self.pays = list
    }
    else {
      self.pays = nil
    }
    try cursor.key("registered")
    self.registered = UnitID(try cursor.symbol(&symbols))
    if cursor.has("sources") {
      var list: [Source] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try Source(&cursor, &symbols)) }
      self.sources = list
    }
    else {
      self.sources = nil
    }
    self.standingAgencyOf = cursor.has("standingAgencyOf") ? try cursor.text(1, 8192) : nil
    self.standingBodyOf = cursor.has("standingBodyOf") ? UnitID(try cursor.symbol(&symbols)) : nil
    if cursor.has("traits") {
      var list: CodeList<UnitTrait> = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.code(UnitTrait.self)) }
      self.traits = list
    }
    else {
      self.traits = nil
    }
    self.validFrom = cursor.has("validFrom") ? try cursor.day() : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    if let value = self.campaign {
      writer.key("campaign")
      writer.text(value)
    }
    if let value = self.code {
      writer.key("code")
      writer.text(value)
    }
    if let value = self.decides {
      writer.key("decides")
      writer.openArray()
      for item in value {
        writer.item()
        item.encode(to: &writer)
      }
      writer.closeArray()
    }
    writer.key("kind")
    writer.text(self.kind.text)
    writer.key("level")
    writer.text(self.level.text)
    if let value = self.listedBy {
      writer.key("listedBy")
      writer.text(value)
    }
    if let value = self.memberCount {
      writer.key("memberCount")
      writer.integer(Int64(value))
    }
    if let value = self.nameEn {
      writer.key("nameEn")
      writer.text(value)
    }
    writer.key("nameVi")
    writer.text(self.nameVi)
    writer.key("namedIndividually")
    writer.boolean(self.namedIndividually)
    if let value = self.note {
      writer.key("note")
      writer.text(value)
    }
    if let value = self.parent {
      writer.key("parent")
      writer.symbol(value.symbol)
    }
    if let value = self.pays {
      writer.key("pays")
      writer.openArray()
      for item in value {
        writer.item()
        item.encode(to: &writer)
      }
      writer.closeArray()
    }
    writer.key("registered")
    writer.symbol(self.registered.symbol)
    if let value = self.sources {
      writer.key("sources")
      writer.openArray()
      for item in value {
        writer.item()
        item.encode(to: &writer)
      }
      writer.closeArray()
    }
    if let value = self.standingAgencyOf {
      writer.key("standingAgencyOf")
      writer.text(value)
    }
    if let value = self.standingBodyOf {
      writer.key("standingBodyOf")
      writer.symbol(value.symbol)
    }
    if let value = self.traits {
      writer.key("traits")
      writer.openArray()
      for item in value {
        writer.item()
        writer.text(item.text)
      }
      writer.closeArray()
    }
    if let value = self.validFrom {
      writer.key("validFrom")
      writer.day(value)
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.registered, self.nameVi, self.nameEn, self.kind, self.level, self.parent, self.code, self.validFrom, self.namedIndividually, self.memberCount, self.traits, self.standingBodyOf, self.standingAgencyOf, self.decides, self.pays, self.campaign, self.listedBy, self.sources, self.note)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.registered = try reader.take()
    self.nameVi = try reader.take()
    self.nameEn = try reader.take()
    self.kind = try reader.take()
    self.level = try reader.take()
    self.parent = try reader.take()
    self.code = try reader.take()
    self.validFrom = try reader.take()
    self.namedIndividually = try reader.take()
    self.memberCount = try reader.take()
    self.traits = try reader.take()
    self.standingBodyOf = try reader.take()
    self.standingAgencyOf = try reader.take()
    self.decides = try reader.take()
    self.pays = try reader.take()
    self.campaign = try reader.take()
    self.listedBy = try reader.take()
    self.sources = try reader.take()
    self.note = try reader.take()
  }

  package struct Decide: Stored, Sendable {
    package var form: AwardForm
    package var level: AwardLevel?
    package var `class`: LabourOrderClass?
    package var emblem: Bool?
    package var flagScope: FlagScope?

    package init(form: AwardForm, level: AwardLevel? = nil, `class`: LabourOrderClass? = nil, emblem: Bool? = nil, flagScope: FlagScope? = nil) {
      self.form = form
      self.level = level
      self.class = `class`
      self.emblem = emblem
      self.flagScope = flagScope
    }

    package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
      try cursor.open()
      self.class = cursor.has("class") ? try cursor.code(LabourOrderClass.self) : nil
      self.emblem = cursor.has("emblem") ? try cursor.boolean() : nil
      self.flagScope = cursor.has("flagScope") ? try cursor.code(FlagScope.self) : nil
      try cursor.key("form")
      self.form = try cursor.code(AwardForm.self)
      self.level = cursor.has("level") ? try cursor.code(AwardLevel.self) : nil
      try cursor.close()
    }

    package func encode(to writer: inout PayloadWriter) {
      writer.open()
      if let value = self.class {
        writer.key("class")
        writer.text(value.text)
      }
      if let value = self.emblem {
        writer.key("emblem")
        writer.boolean(value)
      }
      if let value = self.flagScope {
        writer.key("flagScope")
        writer.text(value.text)
      }
      writer.key("form")
      writer.text(self.form.text)
      if let value = self.level {
        writer.key("level")
        writer.text(value.text)
      }
      writer.close()
    }

    package func store(in writer: inout StateWriter) {
      writer.put(self.form, self.level, self.class, self.emblem, self.flagScope)
    }

    package init(from reader: inout StateReader) throws(StateFault) {
      self.form = try reader.take()
      self.level = try reader.take()
      self.class = try reader.take()
      self.emblem = try reader.take()
      self.flagScope = try reader.take()
    }
  }

  package struct Pay: Stored, Sendable {
    package var form: AwardForm
    package var level: AwardLevel?

    package init(form: AwardForm, level: AwardLevel? = nil) {
      self.form = form
      self.level = level
    }

    package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
      try cursor.open()
      try cursor.key("form")
      self.form = try cursor.code(AwardForm.self)
      self.level = cursor.has("level") ? try cursor.code(AwardLevel.self) : nil
      try cursor.close()
    }

    package func encode(to writer: inout PayloadWriter) {
      writer.open()
      writer.key("form")
      writer.text(self.form.text)
      if let value = self.level {
        writer.key("level")
        writer.text(value.text)
      }
      writer.close()
    }

    package func store(in writer: inout StateWriter) {
      writer.put(self.form, self.level)
    }

    package init(from reader: inout StateReader) throws(StateFault) {
      self.form = try reader.take()
      self.level = try reader.take()
    }
  }

  package struct Source: Stored, Sendable {
    package var document: String
    package var clause: String

    package init(document: String, clause: String) {
      self.document = document
      self.clause = clause
    }

    package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
      try cursor.open()
      try cursor.key("clause")
      self.clause = try cursor.text(1, 8192)
      try cursor.key("document")
      self.document = try cursor.sha256()
      try cursor.close()
    }

    package func encode(to writer: inout PayloadWriter) {
      writer.open()
      writer.key("clause")
      writer.text(self.clause)
      writer.key("document")
      writer.sha256(self.document)
      writer.close()
    }

    package func store(in writer: inout StateWriter) {
      writer.put(self.document, self.clause)
    }

    package init(from reader: inout StateReader) throws(StateFault) {
      self.document = try reader.take()
      self.clause = try reader.take()
    }
  }
}

/// Unit renamed: Records a new name or code of a unit.
package struct UnitRenamed: Stored, Sendable {
  package var renamed: UnitID
  package var nameVi: String
  package var nameEn: String?
  package var code: String?

  package init(renamed: UnitID, nameVi: String, nameEn: String? = nil, code: String? = nil) {
    self.renamed = renamed
    self.nameVi = nameVi
    self.nameEn = nameEn
    self.code = code
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    self.code = cursor.has("code") ? try cursor.text(1, 8192) : nil
    self.nameEn = cursor.has("nameEn") ? try cursor.text(1, 8192) : nil
    try cursor.key("nameVi")
    self.nameVi = try cursor.text(1, 8192)
    try cursor.key("renamed")
    self.renamed = UnitID(try cursor.symbol(&symbols))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    if let value = self.code {
      writer.key("code")
      writer.text(value)
    }
    if let value = self.nameEn {
      writer.key("nameEn")
      writer.text(value)
    }
    writer.key("nameVi")
    writer.text(self.nameVi)
    writer.key("renamed")
    writer.symbol(self.renamed.symbol)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.renamed, self.nameVi, self.nameEn, self.code)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.renamed = try reader.take()
    self.nameVi = try reader.take()
    self.nameEn = try reader.take()
    self.code = try reader.take()
  }
}

/// Unit reparented: Records that a unit lies under another parent from that day on.
package struct UnitReparented: Stored, Sendable {
  package var moved: UnitID
  package var parent: UnitID
  package var resolution: String?

  package init(moved: UnitID, parent: UnitID, resolution: String? = nil) {
    self.moved = moved
    self.parent = parent
    self.resolution = resolution
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("moved")
    self.moved = UnitID(try cursor.symbol(&symbols))
    try cursor.key("parent")
    self.parent = UnitID(try cursor.symbol(&symbols))
    self.resolution = cursor.has("resolution") ? try cursor.text(1, 8192) : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("moved")
    writer.symbol(self.moved.symbol)
    writer.key("parent")
    writer.symbol(self.parent.symbol)
    if let value = self.resolution {
      writer.key("resolution")
      writer.text(value)
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.moved, self.parent, self.resolution)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.moved = try reader.take()
    self.parent = try reader.take()
    self.resolution = try reader.take()
  }
}

/// Unit succeeded: Records which units went, wholly or in part, into which others.
package struct UnitSucceeded: Stored, Sendable {
  package var from: [From]
  package var to: [UnitID]
  package var resolution: String

  package init(from: [From], to: [UnitID], resolution: String) {
    self.from = from
    self.to = to
    self.resolution = resolution
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("from")
    do {
      var list: [From] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try From(&cursor, &symbols)) }
      try cursor.requireItems(list.count, atLeast: 1)
      self.from = list
    }
    try cursor.key("resolution")
    self.resolution = try cursor.text(1, 8192)
    try cursor.key("to")
    do {
      var list: [UnitID] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(UnitID(try cursor.symbol(&symbols))) }
      try cursor.requireItems(list.count, atLeast: 1)
      self.to = list
    }
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("from")
    writer.openArray()
    for item in self.from {
      writer.item()
      item.encode(to: &writer)
    }
    writer.closeArray()
    writer.key("resolution")
    writer.text(self.resolution)
    writer.key("to")
    writer.openArray()
    for item in self.to {
      writer.item()
      writer.symbol(item.symbol)
    }
    writer.closeArray()
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.from, self.to, self.resolution)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.from = try reader.take()
    self.to = try reader.take()
    self.resolution = try reader.take()
  }

  package struct From: Stored, Sendable {
    package var unit: UnitID
    package var share: SuccessionShare

    package init(unit: UnitID, share: SuccessionShare) {
      self.unit = unit
      self.share = share
    }

    package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
      try cursor.open()
      try cursor.key("share")
      self.share = try cursor.code(SuccessionShare.self)
      try cursor.key("unit")
      self.unit = UnitID(try cursor.symbol(&symbols))
      try cursor.close()
    }

    package func encode(to writer: inout PayloadWriter) {
      writer.open()
      writer.key("share")
      writer.text(self.share.text)
      writer.key("unit")
      writer.symbol(self.unit.symbol)
      writer.close()
    }

    package func store(in writer: inout StateWriter) {
      writer.put(self.unit, self.share)
    }

    package init(from reader: inout StateReader) throws(StateFault) {
      self.unit = try reader.take()
      self.share = try reader.take()
    }
  }
}
