import CanonicalJSON

/// An entry before it is recorded: without `seq`, `at` and `more`, which the ledger gives.
///
/// Every rule of the format that does not depend on its place has been checked once a draft exists, so that a group of
/// drafts is refused before anything is written. It is held as the bytes of its line, in three pieces between which the
/// ledger puts what it gives:
///
///     ,"by":"a-import","id":"im-1"   ,"on":"2023-12-10"   ,"type":"household.registered","unit":"w-1","v":1,"what":{…}}
package struct EntryDraft: Hashable, Sendable {
  private let text: [UInt8]
  /// Where the piece that begins with `on` starts, where the one that begins with `type` does, and where the payload does.
  private let on: UInt16
  private let type: UInt16
  private let what: UInt16
  package let re: UInt64?

  package init(
    by: String, doc: String? = nil, id: String, on: String, plan: String? = nil, re: UInt64? = nil, type: String,
    unit: String, version: UInt16 = 1, what: [UInt8]
  ) throws(EntryFault) {
    if let re, re == 0 || re >= LedgerFormat.seqMax { throw EntryFault(.badValue(.re)) }
    var text: [UInt8] = []
    func add(_ key: String, _ value: String) { text += "\(key)\"\(value)\"".utf8 }
    add(",\"by\":", by)
    if let doc { add(",\"doc\":", doc) }
    add(",\"id\":", id)
    let onStart = text.count
    add(",\"on\":", on)
    if let plan { add(",\"plan\":", plan) }
    if let re { text += ",\"re\":\(re)".utf8 }
    let typeStart = text.count
    add(",\"type\":", type)
    add(",\"unit\":", unit)
    text += ",\"v\":\(version),\"what\":".utf8
    let whatStart = text.count
    text += what
    text.append(UInt8(ascii: "}"))
    guard text.count <= LedgerFormat.entryByteCountMax else { throw EntryFault(.tooLong(byteCount: text.count)) }
    self.init(text, on: onStart, type: typeStart, what: whatStart, re: re)
    // Every entry is read back before it counts: what the reader would refuse is never written. The longest place and
    // `more` are taken, so that no draft becomes too long by where it comes to stand.
    var line: [UInt8] = []
    append(to: &line, seq: LedgerFormat.seqMax, at: Moment(milliseconds: 0).utf8, more: true)
    line.removeLast()
    try line.withBytes { line throws(EntryFault) in
      let envelope = try EntryCheck.envelope(of: line)
      // A value with a quote in it could pass for two: what was read must be as long as what was given.
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
    guard what.withUnsafeBytes({ NormalForm.isC($0) }) else { throw EntryFault(.notNFC) }
  }

  /// An entry from the canonical text of a draft; any other text is refused.
  package init(text draft: UnsafeRawBufferPointer) throws(EntryFault) {
    let envelope = try DraftEnvelope(reading: draft)
    let what = envelope.what.bytes(of: draft)
    try EntryCheck.payload(what, offset: Int(envelope.what.start))
    guard NormalForm.isC(what) else { throw EntryFault(.notNFC) }
    let text = [UInt8](unsafeUninitializedCapacity: draft.count - envelope.start + 1) { room, count in
      count = draft.count - envelope.start + 1
      room[0] = UInt8(ascii: ",")
      UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(room)[1...])
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: draft[envelope.start...]))
    }
    let shift = 1 - envelope.start
    self.init(
      text, on: Int(envelope.id.end) + 1 + shift, type: Int(envelope.type.start) - #","type":""#.utf8.count + shift,
      what: Int(envelope.what.start) + shift, re: envelope.re)
    guard byteCountMax <= LedgerFormat.entryByteCountMax else { throw EntryFault(.tooLong(byteCount: byteCountMax)) }
  }

  private init(_ text: [UInt8], on: Int, type: Int, what: Int, re: UInt64?) {
    self.text = text
    self.on = UInt16(on)
    self.type = UInt16(type)
    self.what = UInt16(what)
    self.re = re
  }

  /// Of its line, without the LF, wherever it comes to stand.
  private var byteCountMax: Int {
    text.count + #"{"at":"","more":true,"seq":9007199254740991"#.utf8.count + Moment.byteCount
  }

  /// Room that its line takes at most, with its LF.
  var lineByteCountMax: Int { byteCountMax + 1 }

  /// The payload in canonical form, personal fields sealed.
  package func withPayload<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try text.withUnsafeBufferPointer { text throws(Failure) in
      try body(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(text)[Int(what)..<text.count - 1]))
    }
  }

  /// Appends the line with its LF, keys in canonical order.
  package func append(to bytes: inout [UInt8], seq: UInt64, at: [UInt8], more: Bool) {
    text.withUnsafeBufferPointer { text in
      bytes.append(contentsOf: "{\"at\":\"".utf8)
      bytes.append(contentsOf: at)
      bytes.append(UInt8(ascii: "\""))
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[..<Int(on)]))
      if more { bytes.append(contentsOf: ",\"more\":true".utf8) }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[Int(on)..<Int(type)]))
      bytes.append(contentsOf: ",\"seq\":".utf8)
      appendCanonicalInteger(Int64(seq), to: &bytes)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[Int(type)...]))
      bytes.append(lineFeed)
    }
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
