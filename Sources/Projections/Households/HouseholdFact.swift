import Events

/// One fact of a household's history, in 20 bytes.
///
/// Facts of one household are linked from the latest to the earliest, in the order of `order`, so that what comes in
/// order is added without a look at the fact before it.
struct HouseholdFact: Flat, Sendable {
  enum Kind: UInt8, Sendable {
    /// `value`: the hamlet's symbol. Holds from the start: the place of a household before its registration is the
    /// place that it was registered in.
    case registered
    /// `value`: the row of the profile; `detail`: its traits as bits.
    case profiled
    /// `value`: the review's symbol; `detail`: the kind of entry.
    case enteredPoverty, enteredNearPoverty
    /// `value`: the review's symbol; `detail`: the class after the exit.
    case exitedPoverty
    case exitedNearPoverty
    /// `detail`: the living standard.
    case rated
    /// `value`: the symbol of the unit that it went to; `detail`: the reason.
    case leftArea
    /// `value`: the symbol of the new hamlet; `detail`: the reason.
    case moved
    /// `value`: the number of the household that came out of it.
    case split
    /// `value`: the number of the household that it came out of.
    case splitOff
    /// `value`: the number of the household that it took in.
    case absorbed
    /// `value`: the number of the household that goes on.
    case merged
    /// `value`: the row of the pledge.
    case pledged
    /// `value`: the symbol of the support.
    case supported
    /// `value`: the symbol of the loan.
    case lent
    /// `value`: the symbol of the loan; `detail`: interest or principal.
    case repaid
  }

  static let none: UInt32 = .max
  /// For facts that name no standard.
  static let noStandard: UInt8 = .max

  let on: Int32
  let seq: UInt32
  var previous = none
  let value: UInt32
  let kind: Kind
  let detail: UInt8
  let standard: UInt8
  private let unused: UInt8 = 0

  init(
    _ kind: Kind, _ entry: EntryHeader, value: UInt32 = none, detail: UInt8 = 0, standard: Int = Int(noStandard)
  ) {
    on = entry.on.number
    seq = UInt32(clamping: entry.seq.number)
    self.value = value
    self.kind = kind
    self.detail = detail
    self.standard = UInt8(clamping: standard)
  }

  /// Day, then seq; a registration before all else; a profile before what else happened on its day, since the traits
  /// of a day are those that its last profile found.
  var order: UInt64 {
    switch kind {
    case .registered: UInt64(seq)
    case .profiled: Self.order(of: on) | UInt64(seq)
    case .enteredPoverty, .enteredNearPoverty, .exitedPoverty, .exitedNearPoverty, .rated, .leftArea, .moved, .split,
      .splitOff, .absorbed, .merged, .pledged, .supported, .lent, .repaid:
      Self.order(of: on) | 1 << 32 | UInt64(seq)
    }
  }

  /// The order of the first thing that can happen on a day, above that of every registration.
  static func order(of day: Int32) -> UInt64 {
    // Days of the years 1 to 9999 lie within 23 bits of 1970.
    UInt64(max(1, min(Int64(day) + 1 << 23, 1 << 24))) << 33
  }

  /// Whether a household's class may begin with this fact.
  var beginsStatus: Bool {
    switch kind {
    case .enteredPoverty, .enteredNearPoverty, .splitOff: true
    case .registered, .profiled, .exitedPoverty, .exitedNearPoverty, .rated, .leftArea, .moved, .split, .absorbed,
      .merged, .pledged, .supported, .lent, .repaid:
      false
    }
  }

  /// The symbol of the review that it names.
  var review: UInt32 {
    switch kind {
    case .enteredPoverty, .enteredNearPoverty, .exitedPoverty, .exitedNearPoverty: value
    case .registered, .profiled, .rated, .leftArea, .moved, .split, .splitOff, .absorbed, .merged, .pledged,
      .supported, .lent, .repaid:
      Self.none
    }
  }
}
