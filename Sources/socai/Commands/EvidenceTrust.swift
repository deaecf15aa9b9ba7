import Events
import Ledger
import Merkle

/// Under which checkpoint evidence is made, and by which policy somebody else can hold it to.
struct EvidenceTrust {
  let place: LedgerPlace
  let signed: SignedCheckpoint
  /// The text of a C2SP tlog-policy that `signed` meets.
  let policy: [UInt8]
  let cosignatures: [PolicyVerdict.Cosignature]

  /// The newest checkpoint that the ledger's own policy takes as published; without a policy, or as long as nothing is
  /// published by it, the newest checkpoint and a policy that asks for no witness.
  /// - Parameter tell: hears why no witness vouches for it.
  init(_ place: LedgerPlace, tell: (Title) -> Void) throws {
    self.place = place
    let store = try CosignatureStore(place)
    let reader = try LedgerReader.open(place)
    if let bytes = try store.policyBytes() {
      let policy: Merkle.Policy
      do throws(PolicyFault) {
        policy = try Merkle.Policy(parsing: bytes)
      } catch {
        throw Refused(sentences: [
          Title(
            vi: "chính sách trong witness/policy của sổ không đọc được: \(error)",
            en: "the policy in the ledger's witness/policy cannot be read: \(error)")
        ])
      }
      if let (signed, verdict) = try store.published(by: policy) {
        let key = store.identity.key(for: signed.size)
        let isListed = policy.logs.contains { $0.key == key }
        self.signed = signed
        self.policy = (isListed ? [] : Array("log \(key.text)\n".utf8)) + bytes
        cosignatures = verdict.cosignatures
        return
      }
      tell(
        Title(
          vi: """
            Chưa có điểm kiểm nào đủ chữ ký theo chính sách của sổ; gói dùng điểm kiểm mới nhất, chưa có bên chứng thực.
            """,
          en: """
            No checkpoint is published by the ledger's policy yet; the pack uses the newest one, which no witness \
            vouches for.
            """
        ))
    }
    guard let newest = reader.checkpoint else { throw LedgerError.noSuchSize(reader.size) }
    signed = newest
    policy = Array("log \(store.identity.key(for: newest.size).text)\nquorum none\n".utf8)
    cosignatures = []
  }
}
