import Ledger
import Merkle
import Web

/// A witness over HTTP, as c2sp.org/tlog-witness has it: `POST /add-checkpoint` and `GET /<origin hash>/checkpoint`.
///
///     let service = WitnessService(witness) { answer, peer in print(answer.sentence) }
///     let server = try HTTPServer(on: address, routes: service.routes)
package struct WitnessService: Sendable {
  /// A note with a hundred signatures, some of them long, and 63 hashes.
  package static let bodyByteCountMax = 512 << 10

  private let witness: Witness
  private let record: @Sendable (WitnessAnswer, _ peer: String) -> Void

  /// `record` is told each decision, on the thread that made it.
  package init(_ witness: Witness, record: @escaping @Sendable (WitnessAnswer, _ peer: String) -> Void = { _, _ in }) {
    self.witness = witness
    self.record = record
  }

  package var routes: [HTTPRoute] {
    [
      HTTPRoute(.post, "/add-checkpoint", bodyByteCountMax: WitnessService.bodyByteCountMax) { request in
        let answer = witness.addCheckpoint(request.body)
        record(answer, request.peer)
        return HTTPResponse(status: answer.status, contentType: answer.contentType, body: Array(answer.body.utf8))
      },
      HTTPRoute(.get, "/{origin}/checkpoint", on: .eventLoop) { request in
        guard let note = witness.checkpoint(named: request["origin"]) else {
          return .text(404, "This witness has cosigned no checkpoint of that log.\n")
        }
        return .text(200, note.formatted, headers: [.init("Cache-Control", "no-cache")])
      },
    ]
  }
}
