/// The columns of one account of one year (definitions 4), as far as a history uses them.
package struct TalliedAccount: Hashable, Sendable {
  package var opening: Int32 = 0
  package var carriedOver: Int32 = 0
  package var new: Int32 = 0
  package var relapsed: Int32 = 0
  package var fromOtherClass: Int32 = 0
  package var splitIn: Int32 = 0
  package var movedIn: Int32 = 0
  package var exited: Int32 = 0
  package var toOtherClass: Int32 = 0
  package var left: Int32 = 0
  package var merged: Int32 = 0
  package var movedOut: Int32 = 0

  package var closing: Int32 {
    opening + carriedOver + new + relapsed + fromOtherClass + splitIn + movedIn - exited - toOtherClass - left - merged
      - movedOut
  }

  /// The account of the year after, before anything happened in it.
  var next: TalliedAccount { TalliedAccount(opening: closing) }

  /// The account of both areas; `movesInside` came from one of them into the other, and cancel.
  static func += (sum: inout TalliedAccount, part: TalliedAccount) {
    sum.opening += part.opening
    sum.carriedOver += part.carriedOver
    sum.new += part.new
    sum.relapsed += part.relapsed
    sum.fromOtherClass += part.fromOtherClass
    sum.splitIn += part.splitIn
    sum.movedIn += part.movedIn
    sum.exited += part.exited
    sum.toOtherClass += part.toOtherClass
    sum.left += part.left
    sum.merged += part.merged
    sum.movedOut += part.movedOut
  }

  /// Without the moves from one commune to another inside the area.
  func cancelling(_ movesInside: Int32) -> TalliedAccount {
    var account = self
    account.movedIn -= movesInside
    account.movedOut -= movesInside
    return account
  }
}

/// Both classes of an area and year, and all its households.
package struct TalliedResult: Hashable, Sendable {
  package var poor = TalliedAccount()
  package var nearPoor = TalliedAccount()
  package var total: Int32 = 0
  /// Moves between communes of the area, of each class.
  var poorMovesInside: Int32 = 0
  var nearPoorMovesInside: Int32 = 0

  static func += (sum: inout TalliedResult, part: TalliedResult) {
    sum.poor += part.poor
    sum.nearPoor += part.nearPoor
    sum.total += part.total
    sum.poorMovesInside += part.poorMovesInside
    sum.nearPoorMovesInside += part.nearPoorMovesInside
  }

  /// As the area hands it up.
  var withoutMovesInside: TalliedResult {
    var result = self
    result.poor = poor.cancelling(poorMovesInside)
    result.nearPoor = nearPoor.cancelling(nearPoorMovesInside)
    result.poorMovesInside = 0
    result.nearPoorMovesInside = 0
    return result
  }
}

/// What a history comes to, by its own count: held against what the program answers.
package struct Tallies: Sendable {
  /// By province, then by year from 2021 on.
  package internal(set) var results: [[TalliedResult]] = []
  package internal(set) var householdCount = 0
  package internal(set) var unitCount = 0
}
