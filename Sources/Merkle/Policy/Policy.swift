/// Whom a reader trusts (c2sp.org/tlog-policy): the keys of logs and witnesses, and how many witnesses must sign.
///
/// ```
/// log example.com/log+50fd4b51+AY8s…
///
/// witness tay-ninh witness.example/w1+20324abe+BCms… https://w1.example/
/// witness an-giang witness.example/w2+7d0a1b22+BLq3…
/// witness ca-mau   witness.example/w3+0c1d2e3f+BFz9…
/// group provinces 2 tay-ninh an-giang ca-mau
/// quorum provinces
/// ```
///
/// A checkpoint counts when one of the logs signed it and the quorum is met; here, when two of the three cosigned it.
/// Names mean something inside the file only, and are compared byte by byte.
package struct Policy: Hashable, Sendable {
  package struct Log: Hashable, Sendable {
    /// Its name is the origin of the log's checkpoints.
    package let key: VerifierKey
    package let url: String?

    package init(key: VerifierKey, url: String? = nil) {
      self.key = key
      self.url = url
    }
  }

  package struct Witness: Hashable, Sendable {
    package let name: PolicyName
    package let key: VerifierKey
    /// Where it is asked: the submission prefix of c2sp.org/tlog-witness.
    package let url: String?

    package init(name: PolicyName, key: VerifierKey, url: String? = nil) {
      self.name = name
      self.key = key
      self.url = url
    }
  }

  /// Has witnessed what at least `needed` of its members have witnessed.
  package struct Group: Hashable, Sendable {
    package let name: PolicyName
    package let needed: Int
    package let members: [PolicyName]
  }

  package enum Quorum: Hashable, Sendable {
    /// No cosignature is needed.
    case none
    case named(PolicyName)
  }

  package let logs: [Log]
  package let witnesses: [Witness]
  /// Each after the groups that are members of it.
  package let groups: [Group]
  package let quorum: Quorum
}

/// What a policy calls a witness or a group: opaque bytes without space, tab or control characters.
package struct PolicyName: Hashable, Sendable {
  package let bytes: [UInt8]

  package init(_ bytes: some Collection<UInt8>) {
    self.bytes = Array(bytes)
  }

  /// Stands for no group at all, and is nobody's name.
  static let none = PolicyName("none".utf8)
}

extension PolicyName: CustomStringConvertible {
  /// To be shown; bytes that are not UTF-8 appear as the replacement character.
  package var description: String { String(decoding: bytes, as: UTF8.self) }
}
