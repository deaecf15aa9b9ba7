import Events

extension FigureComparison {
  /// What the two recomputed values say of the stated one.
  package enum State: String, Sendable {
    /// Stated, then and now are one number.
    case agrees
    /// Right when it was stated; the log reads otherwise since.
    case changedSince = "changed-since"
    /// Not what the log said then; it is what the log says now.
    case agreesNow = "agrees-now"
    case differs
    case notComputed = "not-computed"
  }

  package var state: State {
    guard let now = now.value else { return .notComputed }
    switch (then.value == figure.value, now == figure.value) {
    case (true, true): return .agrees
    case (true, false): return .changedSince
    case (false, true): return .agreesNow
    case (false, false): return .differs
    }
  }
}

extension FigureComparison.State {
  package var title: Title {
    switch self {
    case .agrees: Title(vi: "khớp", en: "agrees")
    case .changedSince: Title(vi: "đúng lúc báo cáo, nay đã khác", en: "right then, different now")
    case .agreesNow: Title(vi: "nay khớp", en: "agrees now")
    case .differs: Title(vi: "không khớp", en: "differs")
    case .notComputed: Title(vi: "không tính được", en: "not computed")
    }
  }
}
