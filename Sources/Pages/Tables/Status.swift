import Events

/// How something stands. A badge says it with a sign and a word; its colour only helps.
package enum Status: String, CaseIterable, Sendable {
  case met, missed, onTrack, late, due, notYetDue, notJudged, waiting, accepted, refused, flagged

  package var title: Title {
    switch self {
    case .met: Title(vi: "Đạt", en: "Met")
    case .missed: Title(vi: "Không đạt", en: "Missed")
    case .onTrack: Title(vi: "Đúng tiến độ", en: "On track")
    case .late: Title(vi: "Muộn", en: "Late")
    case .due: Title(vi: "Sắp đến hạn", en: "Due soon")
    case .notYetDue: Title(vi: "Chưa đến hạn", en: "Not yet due")
    case .notJudged: Title(vi: "Chưa đánh giá", en: "Not judged")
    case .waiting: Title(vi: "Đang chờ", en: "Waiting")
    case .accepted: Title(vi: "Đã nhận", en: "Accepted")
    case .refused: Title(vi: "Bị từ chối", en: "Refused")
    case .flagged: Title(vi: "Có cảnh báo", en: "Flagged")
    }
  }

  /// Told apart by their shape.
  var sign: String {
    switch self {
    case .met, .accepted: "✓"
    case .missed, .refused: "✕"
    case .onTrack: "→"
    case .late: "!"
    case .due: "◷"
    case .notYetDue: "○"
    case .notJudged: "?"
    case .waiting: "…"
    case .flagged: "⚑"
    }
  }

  var tone: String {
    switch self {
    case .met, .accepted, .onTrack: "good"
    case .missed, .refused: "bad"
    case .late, .flagged: "warn"
    case .due, .waiting: "info"
    case .notYetDue, .notJudged: "calm"
    }
  }

  /// With other words where the answer has its own.
  func badge(_ words: Title?, in language: Language) -> HTML {
    Tag.span(.class("badge", tone)) {
      Tag.span(.class("sign"), .ariaHidden()) { sign }
      (words ?? title)[language]
    }
  }
}
