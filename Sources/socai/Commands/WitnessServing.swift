import Events
import Foundation
import Ledger
import Merkle
import Web
import Witnessing

/// Being a witness: its key, its service, and what it remembers.
struct WitnessServing {
  private let arguments: Arguments
  private let console: Console
  private let place: WitnessPlace

  init(_ arguments: Arguments, _ console: Console) throws {
    guard let folder = arguments["state"], !folder.isEmpty else {
      throw UsageError.operandMissing(
        Title(vi: "--state (nơi bên làm chứng ghi nhớ)", en: "--state (where the witness remembers)"))
    }
    self.arguments = arguments
    self.console = console
    place = WitnessPlace(folder: Inquiry.named(folder), keyPath: arguments["key"])
  }

  /// `init`: a new key.
  func makeKey() throws {
    let key = try newKey()
    var answer = Answer(
      Title(vi: "Đã lập khóa của bên làm chứng", en: "Made the witness's key"),
      [Column("what", vi: "mục", en: "what"), Column("value", vi: "giá trị", en: "value")])
    answer.rows = [
      [.text("vkey"), .text(key.verifierKey.text)], [.text("key"), .text(place.keyPath)],
      [.text("state"), .text(place.folder)],
    ]
    console.print(answer)
  }

  private func newKey() throws -> WitnessKey {
    guard let text = arguments["name"] else {
      throw UsageError.operandMissing(
        Title(
          vi: "--name (tên bên làm chứng, như tinh.vn/w1)", en: "--name (the witness's name, such as province.vn/w1)"))
    }
    let name: KeyName
    do throws(KeyFault) {
      name = try KeyName(text)
    } catch {
      throw UsageError.badValue(
        option: "--name", value: text,
        expected: Title(vi: "một tên hợp lệ (\(error))", en: "a name that can name a key (\(error))"))
    }
    return try place.make(named: name)
  }

  /// Serves until it is told to stop.
  func run() throws {
    let text = arguments["listen"] ?? ""
    guard let address = ListenAddress(text) else {
      throw UsageError.badValue(
        option: "--listen", value: text,
        expected: Title(vi: "địa chỉ và cổng như 127.0.0.1:8900", en: "an address and port such as 127.0.0.1:8900"))
    }
    let logs = try logs()
    guard !logs.isEmpty else {
      throw UsageError.operandMissing(Title(vi: "--log (sổ được làm chứng)", en: "--log (a log to witness)"))
    }
    let key = try place.key() ?? newKey()
    try place.remember(logs: logs)
    let signals = StopSignals()
    let witness = try Witness(place, key: key, logs: logs, now: { UInt64(max(0, Moment.now().milliseconds / 1000)) })
    let service = WitnessService(witness) { answer, peer in
      Terminal.complain("\(Moment.now()) \(peer) \(answer.status) \(answer.sentence)")
    }
    let server = try HTTPServer(on: address, routes: service.routes)
    console.say(
      Title(
        vi: "Bên làm chứng \(key.verifierKey.text)\nlắng nghe ở \(address.host):\(server.port), cho \(names(logs))",
        en: "Witness \(key.verifierKey.text)\nlistens on \(address.host):\(server.port), for \(names(logs))"))
    signals.wait()
    server.stop()
  }

  /// The logs that the call names, else those of the last time.
  private func logs() throws -> [VerifierKey] {
    let named = try WitnessCommand.logKeys(arguments)
    return named.isEmpty ? try place.logs() : named
  }

  private func names(_ logs: [VerifierKey]) -> String { Set(logs.map(\.name.text)).sorted().joined(separator: ", ") }

  /// What it remembers of the logs that the call names.
  func status() throws {
    guard let key = try place.key() else {
      throw UsageError.badValue(
        option: "--state", value: place.folder,
        expected: Title(
          vi: "thư mục của một bên làm chứng (thiếu \(place.keyPath))",
          en: "a witness's folder (\(place.keyPath) is missing)"))
    }
    let memories = try Witness.memories(in: place, key: key.verifierKey, logs: try logs())
    var answer = Answer(
      Title(vi: "Bên làm chứng \(key.verifierKey.text)", en: "Witness \(key.verifierKey.text)"),
      [
        Column("origin", vi: "sổ", en: "log"), Column("size", vi: "cỡ đã ký", en: "size signed", number: true),
        Column("at", vi: "lúc", en: "at"), Column("root", vi: "gốc", en: "root", detail: true),
        Column("contradictions", vi: "chứng cứ trái nhau", en: "contradictions", number: true),
      ])
    for memory in memories {
      let found = memory.evidence.filter { $0.judgement == .contradict }
      let at = memory.cosignedAtSeconds.map { Moment(milliseconds: Int64($0) * 1000).description }
      let size: Int? = memory.checkpoint.map { Int($0.size.count) }
      let row: [Cell] = [
        .text(memory.origin.text), .number(size), .text(at), .text(memory.checkpoint?.root.base64),
        .number(found.count),
      ]
      answer.rows.append(row)
      answer.notes += memory.evidence.map(\.title)
      if !found.isEmpty { ExitStatus.noteDamage() }
    }
    console.print(answer)
  }
}

extension KeptEvidence {
  var title: Title {
    let (one, other) = (first.size, second.size)
    return switch judgement {
    case .contradict:
      Title(
        vi:
          "HAI LỊCH SỬ: khóa của \(first.origin) đã ký điểm kiểm cỡ \(one) và cỡ \(other) trái nhau; chứng cứ: \(file)",
        en:
          "TWO HISTORIES: the key of \(first.origin) signed checkpoints of \(one) and \(other) entries that contradict each other; evidence: \(file)"
      )
    case .open:
      Title(
        vi: "chưa ai chứng minh được cỡ \(other) của \(first.origin) nối tiếp cỡ \(one); giữ ở \(file)",
        en: "nobody has shown that size \(other) of \(first.origin) continues size \(one); kept in \(file)")
    case .agree: Title(vi: "\(file): hai điểm kiểm khớp nhau", en: "\(file): the two checkpoints agree")
    }
  }
}
