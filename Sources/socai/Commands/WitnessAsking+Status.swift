import Events
import Ledger
import Merkle

extension WitnessAsking {
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
