import CanonicalJSON

/// Why a line is no entry, or a draft cannot become one.
package struct EntryFault: Error, Hashable, Sendable {
  /// Bytes from the start of the line, from 0.
  package let offset: Int
  package let reason: Reason

  package init(offset: Int = 0, _ reason: Reason) {
    self.offset = offset
    self.reason = reason
  }

  package enum Reason: Hashable, Sendable {
    case notCanonical(JSONFault.Reason)
    case tooLong(byteCount: Int)
    /// A required key is missing, keys stand in another order, or one that the format does not know is there.
    case keyExpected(EnvelopeKey)
    case badValue(EnvelopeKey)
    case payloadNotObject
    case nullValue
    case nestingTooDeep
    /// `re` names the entry itself or a later one.
    case refersAhead(UInt64)
    /// Text is not in Unicode's normalization form C.
    case notNFC
    // What only the place of a line in the log shows.
    case noLineFeed
    case otherSeq(found: UInt64)
    case timeGoesBack
    case timeDiffersInBatch
    case batchUnfinished
  }
}

/// The keys of an entry, in canonical order.
package enum EnvelopeKey: String, CaseIterable, Sendable {
  case at, by, doc, id, more, on, plan, re, seq, type, unit, v, what
}

extension EntryFault: CustomStringConvertible {
  package var description: String {
    switch reason {
    case .notCanonical(let fault): "at byte \(offset): \(fault.description)"
    case .tooLong(let count):
      "the line has \(count) bytes; an entry has at most \(LedgerFormat.entryByteCountMax)"
    case .keyExpected(let key):
      "at byte \(offset): the key \"\(key.rawValue)\" or one that may stand before it is expected"
    case .badValue(let key): "at byte \(offset): \"\(key.rawValue)\" is not \(key.expected)"
    case .payloadNotObject: "at byte \(offset): \"what\" is not an object"
    case .nullValue: "at byte \(offset): null never occurs; an absent value is an absent key"
    case .nestingTooDeep: "at byte \(offset): objects and arrays nest more than \(LedgerFormat.depthMax) deep"
    case .refersAhead(let re): "\"re\" names entry \(re), which does not stand before this one"
    case .notNFC: "text is not in Unicode normalization form C"
    case .noLineFeed: "the line has no LF at its end"
    case .otherSeq(let found): "the line says that it is entry \(found)"
    case .timeGoesBack: "\"at\" lies before that of the entry before"
    case .timeDiffersInBatch: "\"at\" differs from that of the entry before, which is of the same batch"
    case .batchUnfinished: "the batch that it belongs to has no last entry"
    }
  }
}

extension EnvelopeKey {
  /// What a value must be.
  var expected: String {
    switch self {
    case .at: "a moment such as 2023-12-14T03:21:07.123Z"
    case .by, .plan, .type, .unit: "an id of printable ASCII characters"
    case .doc: "64 lower-case hex digits"
    case .id: "1 to 64 of A-Z a-z 0-9 . _ : -"
    case .more: "true"
    case .on: "a day such as 2023-12-10"
    case .re, .seq: "the place of an entry: an integer from 1 on, below 2^53"
    case .v: "a version: an integer from 1 to 65535"
    case .what: "an object"
    }
  }
}
