// swift-format-ignore-file
// Written by CatalogCompiler from events/catalog; change the catalogue, not this file.
//
// The events of the group ledger.

/// Access granted: Gives an account a role for a unit and the units below it, from the entry's day on.
package struct AccessGranted: Stored, Sendable {
  package var account: AccountID
  package var role: AccessRole
  package var scope: UnitID
  package var eventGroups: CodeList<EventGroup>
  package var from: Day?

  package init(account: AccountID, role: AccessRole, scope: UnitID, eventGroups: CodeList<EventGroup>, from: Day? = nil) {
    self.account = account
    self.role = role
    self.scope = scope
    self.eventGroups = eventGroups
    self.from = from
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("account")
    self.account = AccountID(try cursor.subjectSymbol(&symbols))
    try cursor.key("eventGroups")
    do {
      var list: CodeList<EventGroup> = []
      try cursor.openArray()
      while try cursor.nextItem() { list.append(try cursor.code(EventGroup.self)) }
      self.eventGroups = list
    }
    self.from = cursor.has("from") ? try cursor.day() : nil
    try cursor.key("role")
    self.role = try cursor.code(AccessRole.self)
    try cursor.key("scope")
    self.scope = UnitID(try cursor.symbol(&symbols))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("account")
    writer.symbol(self.account.symbol)
    writer.key("eventGroups")
    writer.openArray()
    for item in self.eventGroups {
      writer.item()
      writer.text(item.text)
    }
    writer.closeArray()
    if let value = self.from {
      writer.key("from")
      writer.day(value)
    }
    writer.key("role")
    writer.text(self.role.text)
    writer.key("scope")
    writer.symbol(self.scope.symbol)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.account, self.role, self.scope, self.eventGroups, self.from)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.account = try reader.take()
    self.role = try reader.take()
    self.scope = try reader.take()
    self.eventGroups = try reader.take()
    self.from = try reader.take()
  }
}

/// Access revoked: Takes a role back from an account, from the entry's day on.
package struct AccessRevoked: Stored, Sendable {
  package var account: AccountID
  package var role: AccessRole
  package var scope: UnitID
  package var reason: String

  package init(account: AccountID, role: AccessRole, scope: UnitID, reason: String) {
    self.account = account
    self.role = role
    self.scope = scope
    self.reason = reason
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("account")
    self.account = AccountID(try cursor.subjectSymbol(&symbols))
    try cursor.key("reason")
    self.reason = try cursor.text(1, 8192)
    try cursor.key("role")
    self.role = try cursor.code(AccessRole.self)
    try cursor.key("scope")
    self.scope = UnitID(try cursor.symbol(&symbols))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("account")
    writer.symbol(self.account.symbol)
    writer.key("reason")
    writer.text(self.reason)
    writer.key("role")
    writer.text(self.role.text)
    writer.key("scope")
    writer.symbol(self.scope.symbol)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.account, self.role, self.scope, self.reason)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.account = try reader.take()
    self.role = try reader.take()
    self.scope = try reader.take()
    self.reason = try reader.take()
  }
}

/// Document stored: Records the scan or text behind entries, kept by its hash.
package struct DocumentStored: Stored, Sendable {
  package var sha256: String
  package var mediaType: String
  package var bytes: Int
  package var title: String

  package init(sha256: String, mediaType: String, bytes: Int, title: String) {
    self.sha256 = sha256
    self.mediaType = mediaType
    self.bytes = bytes
    self.title = title
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("bytes")
    self.bytes = Int(try cursor.integer(0, 9007199254740991))
    try cursor.key("mediaType")
    self.mediaType = try cursor.text(1, 8192)
    try cursor.key("sha256")
    self.sha256 = try cursor.sha256()
    try cursor.key("title")
    self.title = try cursor.text(1, 8192)
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("bytes")
    writer.integer(Int64(self.bytes))
    writer.key("mediaType")
    writer.text(self.mediaType)
    writer.key("sha256")
    writer.sha256(self.sha256)
    writer.key("title")
    writer.text(self.title)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.sha256, self.mediaType, self.bytes, self.title)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.sha256 = try reader.take()
    self.mediaType = try reader.take()
    self.bytes = try reader.take()
    self.title = try reader.take()
  }
}

/// Import declared: Opens a batch of history: where its entries come from and how many there are.
package struct ImportDeclared: Stored, Sendable {
  package var source: String
  package var rows: Int
  package var reason: String

  package init(source: String, rows: Int, reason: String) {
    self.source = source
    self.rows = rows
    self.reason = reason
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("reason")
    self.reason = try cursor.text(1, 8192)
    try cursor.key("rows")
    self.rows = Int(try cursor.integer(0, 9007199254740991))
    try cursor.key("source")
    self.source = try cursor.text(1, 8192)
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("reason")
    writer.text(self.reason)
    writer.key("rows")
    writer.integer(Int64(self.rows))
    writer.key("source")
    writer.text(self.source)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.source, self.rows, self.reason)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.source = try reader.take()
    self.rows = try reader.take()
    self.reason = try reader.take()
  }
}

/// Signing key rotated: Records that checkpoints beyond a size are signed by a new key.
package struct KeyRotated: Stored, Sendable {
  package var oldKey: String
  package var newKey: String
  package var size: Int

  package init(oldKey: String, newKey: String, size: Int) {
    self.oldKey = oldKey
    self.newKey = newKey
    self.size = size
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("newKey")
    self.newKey = try cursor.vkey()
    try cursor.key("oldKey")
    self.oldKey = try cursor.vkey()
    try cursor.key("size")
    self.size = Int(try cursor.integer(1, 9007199254740991))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("newKey")
    writer.vkey(self.newKey)
    writer.key("oldKey")
    writer.vkey(self.oldKey)
    writer.key("size")
    writer.integer(Int64(self.size))
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.oldKey, self.newKey, self.size)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.oldKey = try reader.take()
    self.newKey = try reader.take()
    self.size = try reader.take()
  }
}

/// Ledger opened: Entry 1: what this ledger is and the settings that it starts with.
package struct LedgerOpened: Stored, Sendable {
  package var origin: String
  package var title: String
  package var timeZone: String
  package var strictBefore: Bool
  package var newlyExitedMonths: Int
  package var backdatingDays: Int
  package var clock: Clock

  package init(origin: String, title: String, timeZone: String, strictBefore: Bool, newlyExitedMonths: Int, backdatingDays: Int, clock: Clock) {
    self.origin = origin
    self.title = title
    self.timeZone = timeZone
    self.strictBefore = strictBefore
    self.newlyExitedMonths = newlyExitedMonths
    self.backdatingDays = backdatingDays
    self.clock = clock
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("backdatingDays")
    self.backdatingDays = Int(try cursor.integer(0, 9007199254740991))
    try cursor.key("clock")
    self.clock = try cursor.code(Clock.self)
    try cursor.key("newlyExitedMonths")
    self.newlyExitedMonths = Int(try cursor.integer(0, 9007199254740991))
    try cursor.key("origin")
    self.origin = try cursor.text(1, 8192)
    try cursor.key("strictBefore")
    self.strictBefore = try cursor.boolean()
    try cursor.key("timeZone")
    self.timeZone = try cursor.text(1, 8192)
    try cursor.key("title")
    self.title = try cursor.text(1, 8192)
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("backdatingDays")
    writer.integer(Int64(self.backdatingDays))
    writer.key("clock")
    writer.text(self.clock.text)
    writer.key("newlyExitedMonths")
    writer.integer(Int64(self.newlyExitedMonths))
    writer.key("origin")
    writer.text(self.origin)
    writer.key("strictBefore")
    writer.boolean(self.strictBefore)
    writer.key("timeZone")
    writer.text(self.timeZone)
    writer.key("title")
    writer.text(self.title)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.origin, self.title, self.timeZone, self.strictBefore, self.newlyExitedMonths, self.backdatingDays, self.clock)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.origin = try reader.take()
    self.title = try reader.take()
    self.timeZone = try reader.take()
    self.strictBefore = try reader.take()
    self.newlyExitedMonths = try reader.take()
    self.backdatingDays = try reader.take()
    self.clock = try reader.take()
  }
}

/// Ledger restored: Records that the ledger was restored from a copy, and the size and root that it had.
package struct LedgerRestored: Stored, Sendable {
  package var from: String
  package var size: Int
  package var root: String
  package var reason: String?

  package init(from: String, size: Int, root: String, reason: String? = nil) {
    self.from = from
    self.size = size
    self.root = root
    self.reason = reason
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("from")
    self.from = try cursor.text(1, 8192)
    self.reason = cursor.has("reason") ? try cursor.text(1, 8192) : nil
    try cursor.key("root")
    self.root = try cursor.sha256()
    try cursor.key("size")
    self.size = Int(try cursor.integer(1, 9007199254740991))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("from")
    writer.text(self.from)
    if let value = self.reason {
      writer.key("reason")
      writer.text(value)
    }
    writer.key("root")
    writer.sha256(self.root)
    writer.key("size")
    writer.integer(Int64(self.size))
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.from, self.size, self.root, self.reason)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.from = try reader.take()
    self.size = try reader.take()
    self.root = try reader.take()
    self.reason = try reader.take()
  }
}

/// Personal data erased: Records that a subject's key was destroyed and why; every hash, proof and figure stays as it was.
package struct PersonalDataErased: Stored, Sendable {
  package var subject: SubjectID
  package var legalBasis: String
  package var reason: String

  package init(subject: SubjectID, legalBasis: String, reason: String) {
    self.subject = subject
    self.legalBasis = legalBasis
    self.reason = reason
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("legalBasis")
    self.legalBasis = try cursor.text(1, 8192)
    try cursor.key("reason")
    self.reason = try cursor.text(1, 8192)
    try cursor.key("subject")
    self.subject = SubjectID(try cursor.subjectSymbol(&symbols))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("legalBasis")
    writer.text(self.legalBasis)
    writer.key("reason")
    writer.text(self.reason)
    writer.key("subject")
    writer.symbol(self.subject.symbol)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.subject, self.legalBasis, self.reason)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.subject = try reader.take()
    self.legalBasis = try reader.take()
    self.reason = try reader.take()
  }
}

/// Setting changed: Records a new value of a setting from that day on.
package struct SettingChanged: Stored, Sendable {
  package var setting: Setting
  package var value: String
  package var reason: String

  package init(setting: Setting, value: String, reason: String) {
    self.setting = setting
    self.value = value
    self.reason = reason
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("reason")
    self.reason = try cursor.text(1, 8192)
    try cursor.key("setting")
    self.setting = try cursor.code(Setting.self)
    try cursor.key("value")
    self.value = try cursor.text(1, 8192)
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("reason")
    writer.text(self.reason)
    writer.key("setting")
    writer.text(self.setting.text)
    writer.key("value")
    writer.text(self.value)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.setting, self.value, self.reason)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.setting = try reader.take()
    self.value = try reader.take()
    self.reason = try reader.take()
  }
}

/// Witness enrolled: Records the key of a party that cosigns checkpoints.
package struct WitnessEnrolled: Stored, Sendable {
  package var key: String
  package var holder: String?

  package init(key: String, holder: String? = nil) {
    self.key = key
    self.holder = holder
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    self.holder = cursor.has("holder") ? try cursor.text(1, 8192) : nil
    try cursor.key("key")
    self.key = try cursor.vkey()
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    if let value = self.holder {
      writer.key("holder")
      writer.text(value)
    }
    writer.key("key")
    writer.vkey(self.key)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.key, self.holder)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.key = try reader.take()
    self.holder = try reader.take()
  }
}
