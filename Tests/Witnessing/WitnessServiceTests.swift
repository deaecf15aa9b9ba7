import Glibc
import Ledger
import Merkle
import Testing
import Web
import Witnessing

/// A folder of its own under /tmp, removed with it.
final class Folder: Sendable {
  let path: String

  init() {
    var template = Array("/tmp/witness-test-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { $0.baseAddress.map { mkdtemp($0) != nil } ?? false }
    precondition(made, "/tmp takes a folder")
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Folder.remove(path) }

  static func remove(_ path: String) {
    let disk = PosixFileSystem()
    for name in (try? disk.list(path)) ?? [] {
      let child = "\(path)/\(name)"
      if (try? disk.kind(of: child)) == .folder { remove(child) } else { unlink(child) }
    }
    rmdir(path)
  }

  /// A copy of a folder in this one, as an administrator would restore it.
  static func copy(_ from: String, to: String) throws {
    let disk = PosixFileSystem()
    try disk.makeFolder(to)
    for name in try disk.list(from) {
      let (source, target) = ("\(from)/\(name)", "\(to)/\(name)")
      if try disk.kind(of: source) == .folder {
        try copy(source, to: target)
      } else {
        let file = try disk.open(source, .read)
        var bytes = [UInt8](repeating: 0, count: Int(try file.byteCount()))
        let count = try bytes.withUnsafeMutableBytes { try file.read(into: $0, at: 0) }
        precondition(count == bytes.count)
        try bytes.withUnsafeBytes { try disk.open(target, .create(permissions: 0o644)).write($0, at: 0) }
      }
    }
  }
}

/// A witness on a free port of this machine, with its own folder.
struct RunningWitness {
  let folder: String
  let key: WitnessKey
  let server: HTTPServer

  init(_ folder: String, _ key: WitnessKey, logs: [VerifierKey]) throws {
    self.folder = folder
    self.key = key
    let witness = try Witness(WitnessPlace(folder: folder), key: key, logs: logs, now: { UInt64(time(nil)) })
    guard let address = ListenAddress("127.0.0.1:0") else { preconditionFailure("an address") }
    server = try HTTPServer(on: address, routes: WitnessService(witness).routes)
  }

  var address: String { "http://127.0.0.1:\(server.port)" }
}

/// Every status code of c2sp.org/tlog-witness over real connections.
@Suite struct WitnessServiceTests {
  let folder = Folder()
  let logKey: SigningKey
  let tree = MemoryHashes(leaves: (1...20).map { leafHash(of: Array("entry \($0)".utf8)) })
  let running: RunningWitness
  let client = HTTPClient()

  init() throws {
    logKey = SigningKey(generatingFor: try KeyName("log.example/a"))
    let key = WitnessKey(generatingFor: try KeyName("witness.example/w1"))
    running = try RunningWitness(folder.path + "/w", key, logs: [logKey.verifierKey])
  }

  func body(_ old: UInt64, _ new: UInt64, key: SigningKey? = nil) throws -> [UInt8] {
    let key = key ?? logKey
    let checkpoint = Checkpoint(
      origin: Origin(key.verifierKey.name), size: TreeSize(new), root: try tree.root(size: TreeSize(new)))
    let proof = try tree.consistencyProof(from: TreeSize(old), to: TreeSize(new))
    return Array(CheckpointUpdate(proof, note: SignedNote(checkpoint, signedBy: key)).formatted.utf8)
  }

  func post(_ body: [UInt8]) throws -> HTTPAnswer { try client.post(running.address + "/add-checkpoint", body: body) }

  @Test func `each status comes as the standard says`() throws {
    let name = WitnessPlace.name(of: Origin(logKey.verifierKey.name))
    let path = "\(running.address)/\(name)/checkpoint"
    #expect(try client.get(path).status == 404)
    let good = try post(try body(0, 5))
    #expect(good.status == 200)
    #expect(String(decoding: good.body, as: UTF8.self).hasPrefix("— witness.example/w1 "))
    let conflict = try post(try body(0, 7))
    #expect(conflict.status == 409 && conflict.contentType == "text/x.tlog.size" && conflict.body == Array("5\n".utf8))
    #expect(try post(try body(5, 7) + [0x0A]).status == 400)
    #expect(try post([]).status == 400)
    let stranger = SigningKey(generatingFor: try KeyName("log.example/b"))
    #expect(try post(try body(0, 5, key: stranger)).status == 404)
    let impostor = SigningKey(generatingFor: try KeyName("log.example/a"))
    #expect(try post(try body(5, 7, key: impostor)).status == 403)
    let text = String(decoding: try body(5, 7), as: UTF8.self)
    let line = text.split(separator: "\n")[1]
    #expect(try post(Array(text.replacing(line + "\n", with: "").utf8)).status == 422)
    #expect(try post(Array(text.utf8)).status == 200)
    let shown = try client.get(path)
    let note = try SignedNote(parsing: shown.body)
    #expect(try note.verify(with: [logKey.verifierKey, running.key.verifierKey]).count == 2)
    #expect(try Checkpoint(parsing: note.text).size == TreeSize(7))
    // And the other ways.
    #expect(try client.get(running.address + "/add-checkpoint").status == 405)
    #expect(try client.get(running.address + "/\(name.uppercased())/checkpoint").status == 404)
    #expect(try client.get(running.address + "/").status == 404)
    #expect(try post([UInt8](repeating: 0x41, count: WitnessService.bodyByteCountMax + 1)).status == 413)
    #expect(try post([UInt8](repeating: 0x41, count: WitnessService.bodyByteCountMax)).status == 400)
    #expect(try post(try body(7, 7)).status == 200)
  }

  @Test func `the request that a ledger sends is the one that the standard prints`() throws {
    let connection = HTTPWitnessConnection(running.address + "//")
    let reply = try connection.addCheckpoint(try body(0, 5))
    #expect(reply.status == 200)
    let shown = try connection.checkpoint(named: WitnessPlace.name(of: Origin(logKey.verifierKey.name)))
    #expect(shown.status == 200)
    #expect(String(decoding: shown.body, as: UTF8.self).hasSuffix(String(decoding: reply.body, as: UTF8.self)))
  }
}
