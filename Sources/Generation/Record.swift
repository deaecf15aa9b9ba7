/// What one entry says, before it is a line: 16 bytes.
struct Record: BitwiseCopyable, Sendable {
  let kind: RecordKind
  /// The next record belongs to the same batch.
  var more = false
  /// The effective day, counted from the first Monday; may lie before it by no more than the type holds.
  let on: Int16
  /// The commune in its district that the entry is about, or recorded by.
  var commune: UInt16 = 0
  /// A code, a year, a hamlet, an amount in units of 10,000 đồng: the kind says which.
  var code: UInt16 = 0
  /// In place of a commune: the whole district, the whole province.
  static let district = 0xFFFF
  static let province = 0xFFFE
  /// A household in its district, or a place in a table.
  var subject: UInt32 = 0
  /// A second one, an amount, the place of another record.
  var value: UInt32 = 0
}

enum RecordKind: UInt8, Sendable {
  // Of the nation and of a province, once: the code is the place in its list.
  case opening
  case provinceSetup
  // Of a district.
  case districtRegistered, communeRegistered, hamletRegistered, fundRegistered, classJoined, donorRegistered
  // Households.
  case importDeclared, registered, profiled
  case enteredPoverty, enteredNearPoverty, exitedPoverty, exitedNearPoverty
  case moved, left, split, merged, rated
  // Help.
  case eligible, supported, fundGranted, helperCommitted, lent, interestPaid, principalPaid, useChecked
  case modelStarted, gaveMoney, gaveGoods, gaveLabour
  // Reviews.
  case resultSubmitted, listPublished, resultApproved
  // Reports, words, awards.
  case reported, reportReturned, peakMonth, articlePublished, commended
  case nominated, achievementAppraised, dossierAppraised, councilVoted, forwarded, nominationApproved
  case nominationRejected, awardPaid
  // Corrections.
  case correctionProposed, corrected, voided
}

/// Where a record stands: its week, and its place among its district's records of that week.
struct RecordPlace: BitwiseCopyable, Sendable {
  private static let indexBits: UInt32 = 20
  let packed: UInt32

  init(packed: UInt32) { self.packed = packed }

  init(week: Int, index: Int) {
    packed = UInt32(truncatingIfNeeded: week) << Self.indexBits | UInt32(truncatingIfNeeded: index)
  }

  var week: Int { Int(packed >> Self.indexBits) }
  var index: Int { Int(packed & (1 << Self.indexBits - 1)) }
}
