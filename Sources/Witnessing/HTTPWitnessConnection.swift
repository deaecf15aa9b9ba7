import Ledger
import Web

/// A witness at an address: its submission prefix, which is taken as its monitoring prefix too.
package struct HTTPWitnessConnection: WitnessConnection, Sendable {
  private let prefix: String
  private let client: HTTPClient

  package init(_ address: String, client: HTTPClient = HTTPClient(limits: HTTPWitnessConnection.limits)) {
    var address = address
    while address.hasSuffix("/") { address.removeLast() }
    prefix = address
    self.client = client
  }

  /// A cosignature is a line or a few; a witness that takes longer can be asked again.
  package static let limits = HTTPClient.Limits(connectSeconds: 5, totalSeconds: 20, byteCountMax: 1 << 20)

  package func addCheckpoint(_ body: [UInt8]) throws(HTTPClientError) -> WitnessReply {
    WitnessReply(try client.post(prefix + "/add-checkpoint", body: body))
  }

  package func checkpoint(named name: String) throws(HTTPClientError) -> WitnessReply {
    WitnessReply(try client.get("\(prefix)/\(name)/checkpoint"))
  }
}

extension WitnessReply {
  init(_ answer: HTTPAnswer) {
    self.init(status: answer.status, contentType: answer.contentType, body: answer.body)
  }
}
