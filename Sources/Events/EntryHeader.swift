/// What stands on every entry of the log: when, where, on whose behalf, of what kind.
///
/// This module knows what entries mean. `LineDecoder` reads the envelope of a canonical line into an `EntryHeader`; the
/// payload is read by decoders generated from `events/catalog`, one struct for each event type; a projection is handed
/// an enum of just the events that feed it.
///
/// ```
/// {"at":"2023-12-14T03:21:07.123Z","by":"a-7f3k","id":"m-11","on":"2023-12-10","seq":1234,
///  "type":"household.exited-poverty","unit":"u-7","v":1,"what":{"household":"h-4k2m9q",…}}
///
/// var line = try LineDecoder.log.decode(bytes, &symbols)
/// line.header.type                                       // .householdExitedPoverty
/// line.header.on                                         // 2023-12-10
/// try decodeAndDispatch(line.header, &line.payload, into: &projections)
/// ```
package struct EntryHeader: Sendable {
  /// 0 in a draft: the ledger has not given one yet.
  package var seq: Seq
  /// When it was recorded; in a draft 1970 unless the draft says.
  package var at: Timestamp
  /// The day that it happened.
  package var on: Day
  package var type: EventType
  package var version: Int
  /// The unit on whose behalf the recorder acts.
  package var unit: UnitID
  package var plan: PlanID?
  /// The entry that it corrects, voids or answers.
  package var re: Seq?
  package var by: AccountID
  package var hasDocument: Bool

  package init(
    seq: Seq, at: Timestamp, on: Day, type: EventType, version: Int = 1, unit: UnitID, plan: PlanID? = nil,
    re: Seq? = nil, by: AccountID, hasDocument: Bool = false
  ) {
    self.seq = seq
    self.at = at
    self.on = on
    self.type = type
    self.version = version
    self.unit = unit
    self.plan = plan
    self.re = re
    self.by = by
    self.hasDocument = hasDocument
  }
}

/// A decoded envelope; its slices and its cursor point into the bytes that it was decoded from.
package struct Line {
  package var header: EntryHeader
  /// The entry's own id.
  package var id: UnsafeRawBufferPointer
  /// 64 hex digits, where the entry names a document.
  package var document: UnsafeRawBufferPointer?
  /// In a draft that answers another by its id: that id; `header.re` is nil then.
  package var reID: UnsafeRawBufferPointer?
  /// Whether the next line belongs to the same batch.
  package var more: Bool
  /// Stands at the payload.
  package var payload: PayloadCursor
}
