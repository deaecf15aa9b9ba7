// swift-format-ignore-file
// Written by CatalogCompiler from events/catalog; change the catalogue, not this file.
//
// The events of the group corrections.

/// Entry corrected: Corrects an entry: `re` names the proposal or the entry itself; it feeds whatever the entry feeds, since that is folded anew.
package struct EntryCorrected: Stored, Sendable {
  package var corrected: RawJSON
  package var reason: CorrectionReason
  package var explanation: String?
  package var approvedBy: AccountID?

  package init(corrected: RawJSON, reason: CorrectionReason, explanation: String? = nil, approvedBy: AccountID? = nil) {
    self.corrected = corrected
    self.reason = reason
    self.explanation = explanation
    self.approvedBy = approvedBy
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    self.approvedBy = cursor.has("approvedBy") ? AccountID(try cursor.subjectSymbol(&symbols)) : nil
    try cursor.key("corrected")
    self.corrected = try cursor.json()
    self.explanation = cursor.has("explanation") ? try cursor.text(1, 8192) : nil
    try cursor.key("reason")
    self.reason = try cursor.code(CorrectionReason.self)
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    if let value = self.approvedBy {
      writer.key("approvedBy")
      writer.symbol(value.symbol)
    }
    writer.key("corrected")
    writer.json(self.corrected)
    if let value = self.explanation {
      writer.key("explanation")
      writer.text(value)
    }
    writer.key("reason")
    writer.text(self.reason.text)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.corrected, self.reason, self.explanation, self.approvedBy)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.corrected = try reader.take()
    self.reason = try reader.take()
    self.explanation = try reader.take()
    self.approvedBy = try reader.take()
  }
}

/// Correction proposed: Proposes to correct the entry that `re` names, or to void it when `corrected` is absent; it changes nothing by itself.
package struct EntryCorrectionProposed: Stored, Sendable {
  package var corrected: RawJSON?
  package var reason: CorrectionReason
  package var explanation: String?

  package init(corrected: RawJSON? = nil, reason: CorrectionReason, explanation: String? = nil) {
    self.corrected = corrected
    self.reason = reason
    self.explanation = explanation
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    self.corrected = cursor.has("corrected") ? try cursor.json() : nil
    self.explanation = cursor.has("explanation") ? try cursor.text(1, 8192) : nil
    try cursor.key("reason")
    self.reason = try cursor.code(CorrectionReason.self)
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    if let value = self.corrected {
      writer.key("corrected")
      writer.json(value)
    }
    if let value = self.explanation {
      writer.key("explanation")
      writer.text(value)
    }
    writer.key("reason")
    writer.text(self.reason.text)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.corrected, self.reason, self.explanation)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.corrected = try reader.take()
    self.reason = try reader.take()
    self.explanation = try reader.take()
  }
}

/// Entry voided: Voids an entry: `re` names the proposal or the entry itself; it feeds whatever the entry feeds, since that is folded anew.
package struct EntryVoided: Stored, Sendable {
  package var reason: CorrectionReason
  package var explanation: String?
  package var approvedBy: AccountID?

  package init(reason: CorrectionReason, explanation: String? = nil, approvedBy: AccountID? = nil) {
    self.reason = reason
    self.explanation = explanation
    self.approvedBy = approvedBy
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    self.approvedBy = cursor.has("approvedBy") ? AccountID(try cursor.subjectSymbol(&symbols)) : nil
    self.explanation = cursor.has("explanation") ? try cursor.text(1, 8192) : nil
    try cursor.key("reason")
    self.reason = try cursor.code(CorrectionReason.self)
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    if let value = self.approvedBy {
      writer.key("approvedBy")
      writer.symbol(value.symbol)
    }
    if let value = self.explanation {
      writer.key("explanation")
      writer.text(value)
    }
    writer.key("reason")
    writer.text(self.reason.text)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.reason, self.explanation, self.approvedBy)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.reason = try reader.take()
    self.explanation = try reader.take()
    self.approvedBy = try reader.take()
  }
}
