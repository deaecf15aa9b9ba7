import Synchronization
import Web

/// Counts of what was answered, as Prometheus reads them (text format 0.0.4).
final class Metrics: Sendable {
  private struct Key: Hashable {
    let route: String
    let method: String
    let status: Int
  }

  private struct Times {
    var counts = [UInt64](repeating: 0, count: Metrics.bounds.count)
    var total: UInt64 = 0
    var seconds = 0.0

    mutating func note(_ seconds: Double) {
      total += 1
      self.seconds += seconds
      if let index = Metrics.bounds.firstIndex(where: { seconds <= $0 }) { counts[index] += 1 }
    }

    func lines(_ route: String) -> [String] {
      var below: UInt64 = 0
      var lines: [String] = []
      for (bound, count) in zip(Metrics.bounds, counts) {
        below += count
        lines.append("socai_answer_seconds_bucket{route=\"\(route)\",le=\"\(bound)\"} \(below)")
      }
      lines.append("socai_answer_seconds_bucket{route=\"\(route)\",le=\"+Inf\"} \(total)")
      lines.append("socai_answer_seconds_sum{route=\"\(route)\"} \(seconds)")
      lines.append("socai_answer_seconds_count{route=\"\(route)\"} \(total)")
      return lines
    }
  }

  private struct State {
    var answers: [Key: UInt64] = [:]
    var times: [String: Times] = [:]
  }

  /// Seconds.
  private static let bounds = [0.001, 0.005, 0.02, 0.1, 0.5, 2.5]

  private let state = Mutex(State())

  func note(_ record: HTTPRecord) {
    let route = record.route ?? "none"
    // What no route takes may say any word as its method.
    let method = record.route == nil ? "other" : record.method
    let seconds = Double(record.duration.components.seconds) + Double(record.duration.components.attoseconds) / 1e18
    state.withLock { state in
      state.answers[Key(route: route, method: method, status: record.status), default: 0] += 1
      state.times[route, default: Times()].note(seconds)
    }
  }

  /// - Parameter gauges: figures of this moment: name, what it says, value.
  func text(_ gauges: [(name: String, help: String, value: UInt64)]) -> String {
    let state = state.withLock { $0 }
    var lines = gauges.flatMap { gauge in
      ["# HELP \(gauge.name) \(gauge.help)", "# TYPE \(gauge.name) gauge", "\(gauge.name) \(gauge.value)"]
    }
    lines += ["# HELP socai_answers_total Answers by route and status.", "# TYPE socai_answers_total counter"]
    lines += state.answers.map { key, count in
      "socai_answers_total{route=\"\(key.route)\",method=\"\(key.method)\",status=\"\(key.status)\"} \(count)"
    }.sorted()
    lines += [
      "# HELP socai_answer_seconds From a request's headers to its answer.", "# TYPE socai_answer_seconds histogram",
    ]
    for (route, times) in state.times.sorted(by: { $0.key < $1.key }) { lines += times.lines(route) }
    return lines.joined(separator: "\n") + "\n"
  }
}
