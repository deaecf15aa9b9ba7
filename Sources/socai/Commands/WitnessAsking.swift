import Events
import Ledger
import Merkle
import Web
import Witnessing

/// Having others as witnesses: who they are, what they sign, and what is published by it.
struct WitnessAsking {
  private let arguments: Arguments
  let console: Console
  let place: LedgerPlace

  init(_ arguments: Arguments, _ console: Console) throws(UsageError) {
    self.arguments = arguments
    self.console = console
    place = try LedgerPlace(arguments)
  }

  /// The policy that the call names, else the ledger's own.
  func policy(_ store: CosignatureStore) throws -> Merkle.Policy? {
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
}
