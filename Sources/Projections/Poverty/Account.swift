import Events

/// A column of the poverty account: what brings a household into a class, or takes it out.
package enum Flow: UInt8, CaseIterable, Sendable {
  case carriedOver, new, relapsed, fromOtherClass, splitIn, movedIn, boundaryIn
  case exited, toOtherClass, left, merged, movedOut, boundaryOut

  package var isIncoming: Bool {
    switch self {
    case .carriedOver, .new, .relapsed, .fromOtherClass, .splitIn, .movedIn, .boundaryIn: true
    case .exited, .toOtherClass, .left, .merged, .movedOut, .boundaryOut: false
    }
  }
}

/// The account of one class in one unit, year, standard and subgroup (DEFINITIONS 4):
///
///     closing = opening + carried over + new + relapsed + from other class + split in + moved in + boundary in
///               - exited - to other class - left - merged - moved out - boundary out
package struct PovertyAccount: BitwiseCopyable, Hashable, Sendable {
  package var opening = 0
  package var carriedOver = 0
  package var new = 0
  package var relapsed = 0
  package var fromOtherClass = 0
  package var splitIn = 0
  package var movedIn = 0
  package var boundaryIn = 0
  package var exited = 0
  package var toOtherClass = 0
  package var left = 0
  package var merged = 0
  package var movedOut = 0
  package var boundaryOut = 0
  package var closing = 0

  package init() {}

  package subscript(flow: Flow) -> Int {
    get {
      switch flow {
      case .carriedOver: carriedOver
      case .new: new
      case .relapsed: relapsed
      case .fromOtherClass: fromOtherClass
      case .splitIn: splitIn
      case .movedIn: movedIn
      case .boundaryIn: boundaryIn
      case .exited: exited
      case .toOtherClass: toOtherClass
      case .left: left
      case .merged: merged
      case .movedOut: movedOut
      case .boundaryOut: boundaryOut
      }
    }
    set {
      switch flow {
      case .carriedOver: carriedOver = newValue
      case .new: new = newValue
      case .relapsed: relapsed = newValue
      case .fromOtherClass: fromOtherClass = newValue
      case .splitIn: splitIn = newValue
      case .movedIn: movedIn = newValue
      case .boundaryIn: boundaryIn = newValue
      case .exited: exited = newValue
      case .toOtherClass: toOtherClass = newValue
      case .left: left = newValue
      case .merged: merged = newValue
      case .movedOut: movedOut = newValue
      case .boundaryOut: boundaryOut = newValue
      }
    }
  }

  /// What all columns but the last make of the opening number.
  package var balance: Int {
    Flow.allCases.reduce(opening) { $1.isIncoming ? $0 + self[$1] : $0 - self[$1] }
  }

  /// Closing as stated less closing as it follows: 0 in every computed account.
  package var imbalance: Int { closing - balance }

  package var isEmpty: Bool { self == PovertyAccount() }

  /// Exits from poverty in the sense of the plans, in an account of poor households: to near-poverty as well.
  package var exitsInAll: Int { exited + toOtherClass }
}
