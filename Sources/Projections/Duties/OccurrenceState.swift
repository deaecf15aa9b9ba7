import Events

/// What became of one occurrence of a duty by a day.
package enum OccurrenceState: Hashable, Sendable {
  case notYetDue
  case onTime
  /// The entry says a day in time, but was recorded long after the due day, and the receiver has not confirmed it.
  case onTimeByClaim
  case late(days: Int)
  /// Past due and nothing there.
  case missing(days: Int)
  /// Open, with a later day granted.
  case extended(until: Day)
  /// The plan leaves it to the holder, who did nothing.
  case optional
  /// The plan prints no day.
  case undated(Undated)
  /// The holder is a class of units without a member on record, or is named in words only.
  case holderNotOnRecord

  package enum Undated: Hashable, Sendable {
    case open
    case done
    /// Its period is over and nothing is there.
    case missing
  }
}

extension OccurrenceState {
  package func text(_ language: Language) -> String {
    switch language {
    case .en: english
    case .vi: vietnamese
    }
  }

  private var english: String {
    switch self {
    case .notYetDue: "not yet due"
    case .onTime: "on time"
    case .onTimeByClaim: "on time by claim"
    case .late(let days): days == 1 ? "late by 1 day" : "late by \(days) days"
    case .missing: "missing"
    case .extended(let day): "extended to \(day)"
    case .optional: "optional"
    case .undated(.open): "undated, open"
    case .undated(.done): "undated, in"
    case .undated(.missing): "undated, missing"
    case .holderNotOnRecord: "no holder on record"
    }
  }

  private var vietnamese: String {
    switch self {
    case .notYetDue: "chưa đến hạn"
    case .onTime: "đúng hạn"
    case .onTimeByClaim: "đúng hạn theo khai báo"
    case .late(let days): "trễ \(days) ngày"
    case .missing: "chưa có, đã quá hạn"
    case .extended(let day): "được gia hạn đến \(day)"
    case .optional: "không bắt buộc"
    case .undated(.open): "không in hạn, chưa có"
    case .undated(.done): "không in hạn, đã có"
    case .undated(.missing): "không in hạn, hết kỳ chưa có"
    case .holderNotOnRecord: "chưa có đơn vị thực hiện trong sổ"
    }
  }
}
