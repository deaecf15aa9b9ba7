import CanonicalJSON

/// An entry before it is recorded: without `seq`, `at` and `more`, which the ledger gives.
///
/// Every rule of the format that does not depend on its place has been checked once a draft exists, so that a group of
/// drafts is refused before anything is written.
package struct EntryDraft: Hashable, Sendable {
  package let by: String
  package let doc: String?
  package let id: String
  package let on: String
  package let plan: String?
  package let re: UInt64?
  package let type: String
  package let unit: String
  package let version: UInt16
  /// The payload in canonical form, personal fields sealed.
  package let what: [UInt8]

  package init(
    by: String, doc: String? = nil, id: String, on: String, plan: String? = nil, re: UInt64? = nil, type: String,
    unit: String, version: UInt16 = 1, what: [UInt8]
  ) throws(EntryFault) {
    self.by = by
    self.doc = doc
    self.id = id
    self.on = on
    self.plan = plan
    self.re = re
    self.type = type
    self.unit = unit
    self.version = version
    self.what = what
    if let re, re == 0 || re >= LedgerFormat.seqMax { throw EntryFault(.badValue(.re)) }
    // Every entry is read back before it counts: what the reader would refuse is never written. The longest place and
    // `more` are taken, so that no draft becomes too long by where it comes to stand.
    var line: [UInt8] = []
    append(to: &line, seq: LedgerFormat.seqMax, at: Moment(milliseconds: 0).utf8, more: true)
    line.removeLast()
    try line.withBytes { line throws(EntryFault) in
      try checkWhole(try EntryCheck.envelope(of: line))
    }
    guard what.withUnsafeBytes({ NormalForm.isC($0) }) else { throw EntryFault(.notNFC) }
  }

  /// A value with a quote in it could pass for two: what was read must be as long as what was given.
  private func checkWhole(_ envelope: Envelope) throws(EntryFault) {
    func check(_ key: EnvelopeKey, _ text: String?, _ field: Envelope.Field?) throws(EntryFault) {
      guard text?.utf8.count == field?.range.count else { throw EntryFault(.badValue(key)) }
    }
    try check(.by, by, envelope.by)
    try check(.doc, doc, envelope.doc)
    try check(.id, id, envelope.id)
    try check(.on, on, envelope.on)
    try check(.plan, plan, envelope.plan)
    try check(.type, type, envelope.type)
    try check(.unit, unit, envelope.unit)
    guard envelope.re == re else { throw EntryFault(.badValue(.re)) }
    guard envelope.what.range.count == what.count else { throw EntryFault(.badValue(.what)) }
  }

  /// Appends the line with its LF, keys in canonical order.
  package func append(to bytes: inout [UInt8], seq: UInt64, at: [UInt8], more: Bool) {
    bytes.append(contentsOf: "{\"at\":\"".utf8)
    bytes.append(contentsOf: at)
    append(",\"by\":", by, to: &bytes, endsString: true)
    if let doc { append(",\"doc\":", doc, to: &bytes) }
    append(",\"id\":", id, to: &bytes)
    if more { bytes.append(contentsOf: ",\"more\":true".utf8) }
    append(",\"on\":", on, to: &bytes)
    if let plan { append(",\"plan\":", plan, to: &bytes) }
    if let re { append(",\"re\":", re, to: &bytes) }
    append(",\"seq\":", seq, to: &bytes)
    append(",\"type\":", type, to: &bytes)
    append(",\"unit\":", unit, to: &bytes)
    append(",\"v\":", UInt64(version), to: &bytes)
    bytes.append(contentsOf: ",\"what\":".utf8)
    bytes.append(contentsOf: what)
    bytes.append(UInt8(ascii: "}"))
    bytes.append(lineFeed)
  }

  private func append(_ key: StaticString, _ text: String, to bytes: inout [UInt8], endsString: Bool = false) {
    if endsString { bytes.append(UInt8(ascii: "\"")) }
    append(key, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: text.utf8)
    bytes.append(UInt8(ascii: "\""))
  }

  private func append(_ key: StaticString, _ value: UInt64, to bytes: inout [UInt8]) {
    append(key, to: &bytes)
    appendCanonicalInteger(Int64(value), to: &bytes)
  }

  private func append(_ key: StaticString, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
  }
}

/// Entries that are recorded all or not at all; they share one `at`.
package struct Batch: Hashable, Sendable {
  package let entries: [EntryDraft]
  /// In a story ledger, when it was recorded; nil in a live one, where the ledger's clock says so.
  package let at: Moment?

  package init(_ entries: [EntryDraft], at: Moment? = nil) {
    self.entries = entries
    self.at = at
  }
}
