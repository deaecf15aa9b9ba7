import Events
import Ledger
import Merkle
import Web

/// The log for anybody's tools (c2sp.org/tlog-tiles): the checkpoint and the hashes in public, the entries for auditors.
struct TileEndpoints {
  let ledger: ServedLedger
  private let kept = KeptCheckpoint()

  init(ledger: ServedLedger) { self.ledger = ledger }

  var all: [Endpoint] {
    [
      Endpoint(
        method: .get, path: "/checkpoint", tag: "log",
        summary: Title(
          vi: "điểm kiểm mới nhất (C2SP tlog-checkpoint)", en: "the newest checkpoint (C2SP tlog-checkpoint)"),
        needs: .anybody, gives: ["text/plain"], work: .now { _ in try checkpoint() }),
      Endpoint(
        method: .get, path: "/tile/entries/{rest...}", tag: "log",
        summary: Title(vi: "một tệp mục (C2SP tlog-tiles)", en: "an entry bundle (C2SP tlog-tiles)"), needs: .bundles,
        parameters: [Self.rest], gives: ["application/octet-stream"], statuses: [200, 404],
        work: .now { visit in try tile("tile/entries/" + visit.http["rest"], visit) }),
      Endpoint(
        method: .get, path: "/tile/{level}/{rest...}", tag: "log",
        summary: Title(vi: "một tệp băm (C2SP tlog-tiles)", en: "a tile of hashes (C2SP tlog-tiles)"), needs: .anybody,
        parameters: [
          .init(name: "level", help: Title(vi: "tầng, từ 0", en: "the level, from 0"), isInPath: true), Self.rest,
        ], gives: ["application/octet-stream"], statuses: [200, 404],
        work: .now { visit in
          // The bundles have a route of their own, with its own need.
          guard visit.http["level"] != "entries" else { throw missing }
          return try tile("tile/\(visit.http["level"])/\(visit.http["rest"])", visit)
        }),
    ]
  }

  private static let rest = Endpoint.Parameter(
    name: "rest", help: Title(vi: "vị trí, như x001/234.p/7", en: "its place, such as x001/234.p/7"), isInPath: true)

  private var missing: Problem { Problem(404, "no-tile", Title(vi: "Không có tệp này", en: "There is no such tile")) }

  private func checkpoint() throws -> HTTPResponse {
    guard let text = try kept.text(of: ledger.reader) else { throw missing }
    return .text(200, text, headers: [.init("Cache-Control", "no-cache")])
  }

  private func tile(_ path: String, _ visit: Visit) throws -> HTTPResponse {
    guard let tile = Tile(path: path), let bytes = try ledger.reader.bytes(of: tile) else { throw missing }
    // What a tile says never changes; who may see entries does.
    let isPublic = if case .hashes = tile.kind { true } else { false }
    let caching = isPublic ? "public, max-age=31536000, immutable" : "private, max-age=31536000, immutable"
    return HTTPResponse(
      status: 200, contentType: "application/octet-stream", headers: [.init("Cache-Control", caching)], body: bytes)
  }
}
