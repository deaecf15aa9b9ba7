import Events
import Ledger
import Merkle
import Web
import Witnessing

/// Having others as witnesses: who they are, what they sign, and what is published by it.
struct WitnessAsking {
  private let arguments: Arguments
  private let console: Console
  private let place: LedgerPlace

  init(_ arguments: Arguments, _ console: Console) throws(UsageError) {
    self.arguments = arguments
    self.console = console
    place = try LedgerPlace(arguments)
  }

  /// The policy that the call names, else the ledger's own.
  private func policy(_ store: CosignatureStore) throws -> Merkle.Policy? {
    if let path = arguments["policy"] { return try InputFile.policy(path) }
    guard let bytes = try store.policyBytes() else { return nil }
    return try Merkle.Policy(parsing: bytes)
  }

  private func neededPolicy(_ store: CosignatureStore) throws -> Merkle.Policy {
    guard let policy = try policy(store) else {
      throw Refused(sentences: [
        Title(
          vi: "sổ chưa có chính sách về bên làm chứng; hãy 'witness add VKEY URL', hoặc nêu --policy FILE",
          en: "the ledger has no policy of witnesses yet; 'witness add VKEY URL' makes one, or give --policy FILE")
      ])
    }
    return policy
  }

  // MARK: ask

  /// Asks every witness that has an address.
  func ask() throws {
    let store = try CosignatureStore(place)
    try ask(try neededPolicy(store).witnesses, store)
  }

  private func ask(_ witnesses: [Merkle.Policy.Witness], _ store: CosignatureStore) throws {
    let reader = try LedgerReader.open(place)
    var answer = Answer(
      Title(vi: "Xin chứng thực điểm kiểm", en: "Asked for cosignatures"),
      [
        Column("witness", vi: "bên làm chứng", en: "witness"),
        Column("size", vi: "cỡ", en: "size", number: true), Column("result", vi: "kết quả", en: "result"),
        Column("evidence", vi: "chứng cứ", en: "evidence", detail: true),
        Column("says", vi: "nói rằng", en: "says", detail: true),
      ])
    var isRefused = false
    for witness in witnesses {
      guard let url = witness.url else {
        let words = Title(vi: "không có địa chỉ", en: "no address")
        answer.rows.append([.text(witness.name.description), .none, .code("no-address", words), .none, .words(words)])
        continue
      }
      let name = Cell.text(witness.name.description)
      do {
        let request = CosignatureRequest(reader, store, witness: witness.key)
        let outcome = try request.run(over: HTTPWitnessConnection(url))
        let size = outcome.signed.map { Int($0.size.count) }
        answer.rows.append([
          name, .number(size), .code(outcome.code, outcome.title), .text(outcome.evidenceFile), .words(outcome.title),
        ])
        switch outcome {
        case .cosigned, .knownAlready: break
        case .ahead, .contradicted: ExitStatus.noteDamage()
        case .refused: isRefused = true
        }
      } catch let error as HTTPClientError {
        let words = Title(vi: "không trả lời: \(error)", en: "no answer: \(error)")
        answer.rows.append([name, .none, .code("no-answer", words), .none, .words(words)])
        isRefused = true
      }
    }
    console.print(answer)
    if isRefused, ExitStatus.code == 0 {
      throw Refused(sentences: [
        Title(vi: "có bên chưa chứng thực; xem bảng trên", en: "not every witness has cosigned; see above")
      ])
    }
  }

  // MARK: add

  /// Enrols a witness: in the log, in the policy; then asks it.
  func add(_ words: [String]) throws {
    guard let text = words.first else { throw UsageError.operandMissing(Title(vi: "VKEY", en: "VKEY")) }
    guard let key = try? VerifierKey(parsing: text), key.type == .cosignature else {
      throw UsageError.badValue(
        option: "VKEY", value: text,
        expected: Title(
          vi: "khóa kiểm tra của một bên làm chứng (loại 04, cosignature/v1)",
          en: "a witness's vkey (type 04, cosignature/v1)"))
    }
    if words.count > 1, !HTTPClient.isAddress(words[1]) {
      throw UsageError.badValue(
        option: "URL", value: words[1],
        expected: Title(
          vi: "địa chỉ http:// hoặc https:// không có tên người dùng và mật khẩu",
          en: "an address with http:// or https:// and no user name or password"))
    }
    let needed = try number("needed", arguments)
    if let needed, needed < 1 {
      throw UsageError.badValue(
        option: "--needed", value: "\(needed)", expected: Title(vi: "một số từ 1", en: "a number from 1"))
    }
    try arguments.refuse("policy", with: "needed")
    let store = try CosignatureStore(place)
    let none = Merkle.Policy.withoutWitnesses(logs: [store.identity.newestKey])
    let old = try store.policyBytes().map { try Merkle.Policy(parsing: $0) } ?? none
    guard !old.witnesses.contains(where: { $0.key == key }) else {
      throw Refused(sentences: [
        Title(
          vi: "\(key.name) đã là bên làm chứng của sổ; 'witness policy' in chính sách, 'witness policy FILE' thay nó",
          en:
            "\(key.name) is a witness of this ledger already; 'witness policy' prints the policy, 'witness policy FILE' replaces it"
        )
      ])
    }
    let name = PolicyName(Array((arguments["name"] ?? key.name.text).utf8))
    let witness = Merkle.Policy.Witness(name: name, key: key, url: words.dropFirst().first)
    guard let policy = old.adding(witness, needed: needed) else {
      throw Refused(sentences: [
        Title(
          vi: "chính sách của sổ có nhóm riêng; hãy sửa tệp rồi 'witness policy FILE'",
          en: "the ledger's policy has groups of its own; edit the file, then 'witness policy FILE'")
      ])
    }
    // What was put together must be a policy, before anything is recorded.
    _ = try Merkle.Policy(parsing: policy.fileBytes)
    try WitnessEnrolment(arguments, console).record(key, in: place)
    try store.replacePolicy(policy.fileBytes)
    if witness.url != nil { try ask([witness], store) } else { try status() }
  }

  // MARK: policy

  /// Prints the ledger's policy, or puts a file in its place.
  func policy(_ path: String?) throws {
    let store = try CosignatureStore(place)
    guard let path else {
      guard let bytes = try store.policyBytes() else {
        _ = try neededPolicy(store)
        return
      }
      return Terminal.write(String(decoding: bytes, as: UTF8.self))
    }
    _ = try InputFile.policy(path)
    try store.replacePolicy(try InputFile.bytes(path, as: "FILE"))
    try status()
  }

  // MARK: status

  /// What each witness has signed, and what counts as published.
  func status() throws {
    let store = try CosignatureStore(place)
    let policy = try policy(store)
    let newest = try LedgerReader.open(place).size
    var answer = Answer(
      Title(vi: "Bên làm chứng của \(store.identity.origin)", en: "Witnesses of \(store.identity.origin)"),
      [
        Column("witness", vi: "bên làm chứng", en: "witness"),
        Column("size", vi: "cỡ đã ký", en: "size signed", number: true), Column("at", vi: "lúc", en: "at"),
        Column("behind", vi: "còn thiếu", en: "behind", number: true), Column("url", vi: "địa chỉ", en: "address"),
        Column("vkey", vi: "khóa kiểm tra", en: "verifier key", detail: true),
      ])
    for witness in policy?.witnesses ?? [] {
      let size = try store.sizes(by: witness.key.id).last
      let signed = try size.flatMap { try store.checkpoint(of: $0, by: witness.key.id) }
      let verified = signed.flatMap { try? $0.note.verify(with: [witness.key]) }
      let signedCount: Int? = size.map { Int($0.count) }
      let row: [Cell] = [
        .text(witness.name.description), .number(signedCount), .text(verified?.first?.momentText),
        .number(Int(newest.count) - (signedCount ?? 0)), .text(witness.url), .text(witness.key.text),
      ]
      answer.rows.append(row)
    }
    if let policy {
      answer.notes.append(try published(policy, store, newest))
    } else {
      answer.notes.append(Self.noPolicy)
    }
    let keys = store.identity.keys.map(\.verifier)
    for found in try store.evidence.all(knowing: keys) {
      answer.notes.append(found.title)
      if found.judgement == .contradict { ExitStatus.noteDamage() }
    }
    console.print(answer)
  }

  private static let noPolicy = Title(
    vi: "sổ chưa có chính sách về bên làm chứng; 'witness add VKEY URL' lập chính sách",
    en: "the ledger has no policy of witnesses; 'witness add VKEY URL' makes one")

  private func published(_ policy: Merkle.Policy, _ store: CosignatureStore, _ newest: TreeSize) throws -> Title {
    guard let published = try store.published(by: policy) else {
      return Title(
        vi: "chưa cỡ nào được coi là đã công bố theo chính sách; sổ có \(newest) mục",
        en: "by the policy no size is published yet; the ledger has \(newest) entries")
    }
    let names = published.verdict.cosignatures.map(\.witness.name.description).joined(separator: ", ")
    let by = names.isEmpty ? Title(vi: "", en: "") : Title(vi: " (\(names))", en: " (\(names))")
    return Title(
      vi: "đã công bố theo chính sách: \(published.signed.size) trên \(newest) mục\(by.vi)",
      en: "published by the policy: \(published.signed.size) of \(newest) entries\(by.en)")
  }
}

extension VerifiedSignature {
  /// When a witness cosigned; nil for a log's signature.
  var momentText: String? { cosignedAtSeconds.map { Moment(milliseconds: Int64($0) * 1000).description } }
}

extension CosignatureOutcome {
  var signed: SignedCheckpoint? {
    switch self {
    case .cosigned(let signed, _), .knownAlready(let signed), .ahead(let signed), .contradicted(let signed, _): signed
    case .refused: nil
    }
  }

  var evidenceFile: String? { if case .contradicted(_, let evidence) = self { evidence.file } else { nil } }

  var code: String {
    switch self {
    case .cosigned: "cosigned"
    case .knownAlready: "known"
    case .ahead: "ahead"
    case .contradicted: "contradiction"
    case .refused: "refused"
    }
  }

  var title: Title {
    switch self {
    case .cosigned: Title(vi: "đã chứng thực", en: "cosigned")
    case .knownAlready: Title(vi: "đã chứng thực từ trước", en: "cosigned before")
    case .ahead(let signed):
      Title(
        vi: "SỔ BỊ LÙI: bên này giữ điểm kiểm \(signed.size) mục mà khóa của sổ đã ký, sổ ở đây ngắn hơn",
        en:
          "ROLLED BACK: this witness has a checkpoint of \(signed.size) entries that the ledger's key signed; the ledger here is shorter"
      )
    case .contradicted(_, let evidence):
      Title(
        vi: "HAI LỊCH SỬ: bên này giữ điểm kiểm trái với sổ, do chính khóa của sổ ký; chứng cứ: \(evidence.file)",
        en:
          "TWO HISTORIES: this witness has a checkpoint that contradicts the ledger, signed by the ledger's own key; evidence: \(evidence.file)"
      )
    case .refused(let refusal): refusal.title
    }
  }
}

extension WitnessRefusal {
  var title: Title {
    let vi =
      switch self {
      case .unknownOrigin: "bên này chưa biết sổ; người vận hành cần khóa kiểm tra của sổ"
      case .otherKey: "bên này không nhận chữ ký của sổ; người vận hành cần khóa kiểm tra mới nhất"
      case .claims(let size): "bên này nói đã thấy \(size) mục nhưng không đưa ra điểm kiểm nào"
      case .notConvinced: "bên này không nhận bằng chứng, và không đưa ra điểm kiểm nào trái với sổ"
      case .badAnswer: "câu trả lời không phải chữ ký của khóa này lên điểm kiểm"
      case .status(let status, let text): "bên này trả lời \(status): \(text)"
      }
    return Title(vi: vi, en: description)
  }
}
