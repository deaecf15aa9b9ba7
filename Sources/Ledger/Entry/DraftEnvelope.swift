/// Where each value stands in the canonical text of a draft: an entry's line without `seq` and `more`, and without `at`
/// unless a story says it.
///
///     {"by":"a-7f3k","id":"m-11","on":"2023-12-10","type":"household.moved","unit":"u-7","v":1,"what":{…}}
package struct DraftEnvelope: Hashable, Sendable, BitwiseCopyable {
  package let at: Envelope.Field?
  package let by: Envelope.Field
  package let doc: Envelope.Field?
  package let id: Envelope.Field
  package let on: Envelope.Field
  package let plan: Envelope.Field?
  package let re: UInt64?
  package let type: Envelope.Field
  package let unit: Envelope.Field
  package let version: UInt16
  package let what: Envelope.Field
  /// Where the key `by` stands.
  let start: Int

  package init(reading draft: UnsafeRawBufferPointer) throws(EntryFault) {
    guard draft.count <= LedgerFormat.entryByteCountMax else { throw EntryFault(.tooLong(byteCount: draft.count)) }
    var cursor = EnvelopeCursor(draft)
    if cursor.skip("{\"at\":\"") {
      at = try cursor.fixed(Moment.byteCount, .at)
      start = cursor.at + 2
      try cursor.expect("\",\"by\":\"", .by)
    } else {
      at = nil
      start = 1
      try cursor.expect("{\"by\":\"", .by)
    }
    by = try cursor.token(.by)
    if cursor.skip("\",\"doc\":\"") {
      doc = try cursor.hexDigits(64, .doc)
    } else {
      doc = nil
    }
    try cursor.expect("\",\"id\":\"", .id)
    id = try cursor.id()
    try cursor.expect("\",\"on\":\"", .on)
    on = try cursor.fixed(10, .on)
    if CalendarDay.days(on.bytes(of: draft)) == nil { throw EntryFault(offset: Int(on.start), .badValue(.on)) }
    if cursor.skip("\",\"plan\":\"") {
      plan = try cursor.token(.plan)
    } else {
      plan = nil
    }
    let hasRe = cursor.skip("\",\"re\":")
    re = hasRe ? try cursor.integer(.re, max: LedgerFormat.seqMax - 1) : nil
    try cursor.expect(hasRe ? ",\"type\":\"" : "\",\"type\":\"", .type)
    type = try cursor.token(.type)
    try cursor.expect("\",\"unit\":\"", .unit)
    unit = try cursor.token(.unit)
    try cursor.expect("\",\"v\":", .v)
    version = UInt16(try cursor.integer(.v, max: UInt64(UInt16.max)))
    try cursor.expect(",\"what\":", .what)
    what = try cursor.payload()
  }
}
