import CanonicalJSON

/// The strict check of a line by itself: every rule of the format that needs no other line.
enum EntryCheck {
  /// The envelope of a line without its LF, all of whose bytes have been checked.
  ///
  /// The envelope is read byte for byte against its one canonical form, so that only the payload is left to the general
  /// check: a line is gone through once.
  static func envelope(of line: UnsafeRawBufferPointer) throws(EntryFault) -> Envelope {
    let envelope: Envelope
    do throws(EntryFault) {
      envelope = try Envelope(reading: line)
    } catch {
      // The general check names what is wrong more exactly, if it is the form.
      if line.count <= LedgerFormat.entryByteCountMax, let fault = CanonicalJSON.fault(in: line) {
        throw EntryFault(offset: fault.offset, .notCanonical(fault.reason))
      }
      throw error
    }
    if Moment(envelope.at.bytes(of: line)) == nil {
      throw EntryFault(offset: Int(envelope.at.start), .badValue(.at))
    }
    if CalendarDay.days(envelope.on.bytes(of: line)) == nil {
      throw EntryFault(offset: Int(envelope.on.start), .badValue(.on))
    }
    if let re = envelope.re, re >= envelope.seq { throw EntryFault(.refersAhead(re)) }
    try payload(envelope.what.bytes(of: line), offset: Int(envelope.what.start))
    return envelope
  }

  /// Checks the bytes of `what`, which start at `offset` of the line: canonical, an object, without null, at most 16 deep with the entry around it.
  static func payload(_ what: UnsafeRawBufferPointer, offset: Int = 0) throws(EntryFault) {
    if let fault = CanonicalJSON.fault(in: what, depthMax: LedgerFormat.depthMax - 1, takesNull: false) {
      throw EntryFault(offset: offset + fault.offset, reason(for: fault, in: what))
    }
    guard what.first == UInt8(ascii: "{") else { throw EntryFault(offset: offset, .payloadNotObject) }
  }

  /// What the format calls a fault of its narrower JSON.
  private static func reason(for fault: JSONFault, in what: UnsafeRawBufferPointer) -> EntryFault.Reason {
    let rest = what[fault.offset...]
    switch fault.reason {
    case .nestingTooDeep: return .nestingTooDeep
    case .valueExpected where rest.starts(with: "null".utf8): return .nullValue
    case let reason: return .notCanonical(reason)
    }
  }
}

/// What the line before says about the next one.
struct LineContext {
  /// The `seq` that the next line must have.
  private(set) var nextSeq: UInt64
  /// Whether the line before announced another one of its batch.
  private(set) var isInBatch = false
  /// The text of the last `at`; sorts before every moment at the start of a log.
  private var at: [UInt8]

  /// In front of the first line of a log.
  init() {
    nextSeq = 1
    at = [UInt8](repeating: 0, count: Moment.byteCount)
  }

  /// In front of a line that may be amid a log, where the line before is not known: a batch and an `at` may go on there.
  init(before seq: UInt64) {
    self.init()
    nextSeq = seq
  }

  /// Behind the line `seq`, the last one of its batch, recorded at `at`.
  init(after seq: UInt64, at: Moment) {
    nextSeq = seq + 1
    self.at = at.utf8
  }

  /// The last `at`; nil in front of the first line.
  var lastAt: Moment? { at.withUnsafeBytes { Moment($0) } }

  /// Checks a line without its LF, also for its place, and steps over it.
  mutating func step(_ line: UnsafeRawBufferPointer) throws(EntryFault) -> Envelope {
    let envelope = try EntryCheck.envelope(of: line)
    if envelope.seq != nextSeq { throw EntryFault(.otherSeq(found: envelope.seq)) }
    let offset = Int(envelope.at.start)
    let order = at.withUnsafeBytes { compare($0, envelope.at.bytes(of: line)) }
    if isInBatch, order != 0 { throw EntryFault(offset: offset, .timeDiffersInBatch) }
    if order > 0 { throw EntryFault(offset: offset, .timeGoesBack) }
    if order < 0 { at.withUnsafeMutableBytes { $0.copyMemory(from: envelope.at.bytes(of: line)) } }
    isInBatch = envelope.more
    nextSeq += 1
    return envelope
  }

  private func compare(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int {
    for index in 0..<Moment.byteCount where left[index] != right[index] {
      return Int(left[index]) - Int(right[index])
    }
    return 0
  }
}
