// swift-format-ignore-file
// Written by CatalogCompiler from events/catalog; change the catalogue, not this file.
//
// The events of the group models.

/// Activity held: Records a peak month, drive, training or meeting and who came.
package struct ActivityHeld: Stored, Sendable {
  package var activity: ActivityID
  package var kind: ActivityKind
  package var organiser: UnitID
  package var year: Year
  package var from: Day
  package var to: Day
  package var attendance: Int?
  package var audience: Audience
  package var linkedMovement: MovementID?

  package init(activity: ActivityID, kind: ActivityKind, organiser: UnitID, year: Year, from: Day, to: Day, attendance: Int? = nil, audience: Audience, linkedMovement: MovementID? = nil) {
    self.activity = activity
    self.kind = kind
    self.organiser = organiser
    self.year = year
    self.from = from
    self.to = to
    self.attendance = attendance
    self.audience = audience
    self.linkedMovement = linkedMovement
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("activity")
    self.activity = ActivityID(try cursor.symbol(&symbols))
    self.attendance = cursor.has("attendance") ? Int(try cursor.integer(0, 9007199254740991)) : nil
    try cursor.key("audience")
    self.audience = try cursor.code(Audience.self)
    try cursor.key("from")
    self.from = try cursor.day()
    try cursor.key("kind")
    self.kind = try cursor.code(ActivityKind.self)
    self.linkedMovement = cursor.has("linkedMovement") ? MovementID(try cursor.symbol(&symbols)) : nil
    try cursor.key("organiser")
    self.organiser = UnitID(try cursor.symbol(&symbols))
    try cursor.key("to")
    self.to = try cursor.day()
    try cursor.key("year")
    self.year = Year(Int(try cursor.integer(1900, 2199)))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("activity")
    writer.symbol(self.activity.symbol)
    if let value = self.attendance {
      writer.key("attendance")
      writer.integer(Int64(value))
    }
    writer.key("audience")
    writer.text(self.audience.text)
    writer.key("from")
    writer.day(self.from)
    writer.key("kind")
    writer.text(self.kind.text)
    if let value = self.linkedMovement {
      writer.key("linkedMovement")
      writer.symbol(value.symbol)
    }
    writer.key("organiser")
    writer.symbol(self.organiser.symbol)
    writer.key("to")
    writer.day(self.to)
    writer.key("year")
    writer.integer(Int64(self.year.number))
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.activity, self.kind, self.organiser, self.year, self.from, self.to, self.attendance, self.audience, self.linkedMovement)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.activity = try reader.take()
    self.kind = try reader.take()
    self.organiser = try reader.take()
    self.year = try reader.take()
    self.from = try reader.take()
    self.to = try reader.take()
    self.attendance = try reader.take()
    self.audience = try reader.take()
    self.linkedMovement = try reader.take()
  }
}

/// Communication published: Records an item of communication and whom it features.
package struct CommunicationPublished: Stored, Sendable {
  package var item: ItemID
  package var outlet: UnitID
  package var format: CommunicationFormat
  package var title: String
  package var subjects: [SubjectID]
  package var airtimeMinutes: Int?

  package init(item: ItemID, outlet: UnitID, format: CommunicationFormat, title: String, subjects: [SubjectID], airtimeMinutes: Int? = nil) {
    self.item = item
    self.outlet = outlet
    self.format = format
    self.title = title
    self.subjects = subjects
    self.airtimeMinutes = airtimeMinutes
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    self.airtimeMinutes = cursor.has("airtimeMinutes") ? Int(try cursor.integer(0, 9007199254740991)) : nil
    try cursor.key("format")
    self.format = try cursor.code(CommunicationFormat.self)
    try cursor.key("item")
    self.item = ItemID(try cursor.symbol(&symbols))
    try cursor.key("outlet")
    self.outlet = UnitID(try cursor.symbol(&symbols))
    try cursor.key("subjects")
    do {
      var list: [SubjectID] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(SubjectID(try cursor.subjectSymbol(&symbols))) }
      self.subjects = list
    }
    try cursor.key("title")
    self.title = try cursor.text(1, 8192)
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    if let value = self.airtimeMinutes {
      writer.key("airtimeMinutes")
      writer.integer(Int64(value))
    }
    writer.key("format")
    writer.text(self.format.text)
    writer.key("item")
    writer.symbol(self.item.symbol)
    writer.key("outlet")
    writer.symbol(self.outlet.symbol)
    writer.key("subjects")
    writer.openArray()
    for item in self.subjects {
      writer.item()
      writer.symbol(item.symbol)
    }
    writer.closeArray()
    writer.key("title")
    writer.text(self.title)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.item, self.outlet, self.format, self.title, self.subjects, self.airtimeMinutes)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.item = try reader.take()
    self.outlet = try reader.take()
    self.format = try reader.take()
    self.title = try reader.take()
    self.subjects = try reader.take()
    self.airtimeMinutes = try reader.take()
  }
}

/// Exemplar identified: Records a person, household or unit held up as an example, and why.
package struct ExemplarIdentified: Stored, Sendable {
  package var exemplar: ExemplarID
  package var subject: SubjectID
  package var identifiedBy: UnitID
  package var why: String

  package init(exemplar: ExemplarID, subject: SubjectID, identifiedBy: UnitID, why: String) {
    self.exemplar = exemplar
    self.subject = subject
    self.identifiedBy = identifiedBy
    self.why = why
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("exemplar")
    self.exemplar = ExemplarID(try cursor.symbol(&symbols))
    try cursor.key("identifiedBy")
    self.identifiedBy = UnitID(try cursor.symbol(&symbols))
    try cursor.key("subject")
    self.subject = SubjectID(try cursor.subjectSymbol(&symbols))
    try cursor.key("why")
    self.why = try cursor.text(1, 8192)
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("exemplar")
    writer.symbol(self.exemplar.symbol)
    writer.key("identifiedBy")
    writer.symbol(self.identifiedBy.symbol)
    writer.key("subject")
    writer.symbol(self.subject.symbol)
    writer.key("why")
    writer.text(self.why)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.exemplar, self.subject, self.identifiedBy, self.why)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.exemplar = try reader.take()
    self.subject = try reader.take()
    self.identifiedBy = try reader.take()
    self.why = try reader.take()
  }
}

/// Initiative recognised: Records that a unit recognised somebody's initiative, and its scope.
package struct InitiativeRecognised: Stored, Sendable {
  package var initiative: InitiativeID
  package var owner: SubjectID
  package var content: String
  package var recognisedBy: UnitID
  package var scope: InitiativeScope

  package init(initiative: InitiativeID, owner: SubjectID, content: String, recognisedBy: UnitID, scope: InitiativeScope) {
    self.initiative = initiative
    self.owner = owner
    self.content = content
    self.recognisedBy = recognisedBy
    self.scope = scope
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("content")
    self.content = try cursor.text(1, 8192)
    try cursor.key("initiative")
    self.initiative = InitiativeID(try cursor.symbol(&symbols))
    try cursor.key("owner")
    self.owner = SubjectID(try cursor.subjectSymbol(&symbols))
    try cursor.key("recognisedBy")
    self.recognisedBy = UnitID(try cursor.symbol(&symbols))
    try cursor.key("scope")
    self.scope = try cursor.code(InitiativeScope.self)
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("content")
    writer.text(self.content)
    writer.key("initiative")
    writer.symbol(self.initiative.symbol)
    writer.key("owner")
    writer.symbol(self.owner.symbol)
    writer.key("recognisedBy")
    writer.symbol(self.recognisedBy.symbol)
    writer.key("scope")
    writer.text(self.scope.text)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.initiative, self.owner, self.content, self.recognisedBy, self.scope)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.initiative = try reader.take()
    self.owner = try reader.take()
    self.content = try reader.take()
    self.recognisedBy = try reader.take()
    self.scope = try reader.take()
  }
}

/// Model started: Records a poverty-reduction model: who leads it, who takes part, and which one it replicates.
package struct ModelStarted: Stored, Sendable {
  package var model: ModelID
  package var name: String
  package var kind: ModelKind
  package var area: UnitID
  package var lead: SubjectID
  package var supporters: [SubjectID]
  package var replicates: ModelID?
  package var participants: [Participant]

  package init(model: ModelID, name: String, kind: ModelKind, area: UnitID, lead: SubjectID, supporters: [SubjectID], replicates: ModelID? = nil, participants: [Participant]) {
    self.model = model
    self.name = name
    self.kind = kind
    self.area = area
    self.lead = lead
    self.supporters = supporters
    self.replicates = replicates
    self.participants = participants
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("area")
    self.area = UnitID(try cursor.symbol(&symbols))
    try cursor.key("kind")
    self.kind = try cursor.code(ModelKind.self)
    try cursor.key("lead")
    self.lead = SubjectID(try cursor.subjectSymbol(&symbols))
    try cursor.key("model")
    self.model = ModelID(try cursor.symbol(&symbols))
    try cursor.key("name")
    self.name = try cursor.text(1, 8192)
    try cursor.key("participants")
    do {
      var list: [Participant] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try Participant(&cursor, &symbols)) }
      self.participants = list
    }
    self.replicates = cursor.has("replicates") ? ModelID(try cursor.symbol(&symbols)) : nil
    try cursor.key("supporters")
    do {
      var list: [SubjectID] = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(SubjectID(try cursor.subjectSymbol(&symbols))) }
      self.supporters = list
    }
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("area")
    writer.symbol(self.area.symbol)
    writer.key("kind")
    writer.text(self.kind.text)
    writer.key("lead")
    writer.symbol(self.lead.symbol)
    writer.key("model")
    writer.symbol(self.model.symbol)
    writer.key("name")
    writer.text(self.name)
    writer.key("participants")
    writer.openArray()
    for item in self.participants {
      writer.item()
      item.encode(to: &writer)
    }
    writer.closeArray()
    if let value = self.replicates {
      writer.key("replicates")
      writer.symbol(value.symbol)
    }
    writer.key("supporters")
    writer.openArray()
    for item in self.supporters {
      writer.item()
      writer.symbol(item.symbol)
    }
    writer.closeArray()
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.model, self.name, self.kind, self.area, self.lead, self.supporters, self.replicates, self.participants)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.model = try reader.take()
    self.name = try reader.take()
    self.kind = try reader.take()
    self.area = try reader.take()
    self.lead = try reader.take()
    self.supporters = try reader.take()
    self.replicates = try reader.take()
    self.participants = try reader.take()
  }

  package struct Participant: Stored, Sendable {
    package var household: HouseholdID
    package var statusThen: StatusThen

    package init(household: HouseholdID, statusThen: StatusThen) {
      self.household = household
      self.statusThen = statusThen
    }

    package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
      try cursor.open()
      try cursor.key("household")
      self.household = HouseholdID(try cursor.subjectSymbol(&symbols))
      try cursor.key("statusThen")
      self.statusThen = try cursor.code(StatusThen.self)
      try cursor.close()
    }

    package func encode(to writer: inout PayloadWriter) {
      writer.open()
      writer.key("household")
      writer.symbol(self.household.symbol)
      writer.key("statusThen")
      writer.text(self.statusThen.text)
      writer.close()
    }

    package func store(in writer: inout StateWriter) {
      writer.put(self.household, self.statusThen)
    }

    package init(from reader: inout StateReader) throws(StateFault) {
      self.household = try reader.take()
      self.statusThen = try reader.take()
    }
  }
}
