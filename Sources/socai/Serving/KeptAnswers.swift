import Synchronization
import Web

/// Answers that were worked out lately, by their tags: the same question of the same log is not worked out twice.
final class KeptAnswers: Sendable {
  private static let byteCountMax = 32 << 20
  private static let answerByteCountMax = 256 << 10

  private struct State {
    var answers: [String: HTTPResponse] = [:]
    var byteCount = 0
  }

  private let state = Mutex(State())

  /// The answer that bears a tag; worked out when it is not there.
  func response(for tag: String, _ work: () throws -> HTTPResponse) rethrows -> HTTPResponse {
    if let known = state.withLock({ $0.answers[tag] }) { return known }
    let response = try work()
    guard response.body.count <= Self.answerByteCountMax else { return response }
    state.withLock { state in
      // All at once: what is asked again comes back, and a log that grows makes most of it old.
      if state.byteCount + response.body.count > Self.byteCountMax { state = State() }
      if state.answers.updateValue(response, forKey: tag) == nil { state.byteCount += response.body.count + 512 }
    }
    return response
  }
}
