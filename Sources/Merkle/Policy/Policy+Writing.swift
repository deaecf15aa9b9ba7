extension Policy {
  /// The file, as the parser takes it; comments and spacing of what was read are not kept.
  package var fileBytes: [UInt8] {
    func item(_ bytes: [UInt8]) -> [UInt8] { [UInt8(ascii: " ")] + bytes }
    func url(_ url: String?) -> [UInt8] { url.map { item(Array($0.utf8)) } ?? [] }
    var bytes: [UInt8] = []
    for log in logs { bytes += Array("log \(log.key.text)".utf8) + url(log.url) + [newline] }
    for witness in witnesses {
      bytes += Array("witness".utf8) + item(witness.name.bytes) + item(Array(witness.key.text.utf8))
      bytes += url(witness.url) + [newline]
    }
    for group in groups {
      bytes += Array("group".utf8) + item(group.name.bytes) + item(Array("\(group.needed)".utf8))
      bytes += group.members.flatMap { item($0.bytes) } + [newline]
    }
    switch quorum {
    case .none: bytes += Array("quorum none\n".utf8)
    case .named(let name): bytes += Array("quorum".utf8) + item(name.bytes) + [newline]
    }
    return bytes
  }

  /// The name of the one group of a policy that is made by `adding`.
  private static let groupName = PolicyName("witnesses".utf8)

  /// The same with one more witness, for a policy whose quorum is k of all its witnesses; nil for one with other groups.
  ///
  /// `needed` is how many of all must have signed; more than half of them unless told, so that two histories cannot both
  /// find enough witnesses that are honest.
  package func adding(_ witness: Witness, needed: Int?) -> Policy? {
    switch (groups.count, quorum) {
    case (0, .none): break
    case (1, .named(let name)):
      guard name == groups[0].name, name == Policy.groupName, groups[0].members == witnesses.map(\.name) else {
        return nil
      }
    case _: return nil
    }
    let all = witnesses + [witness]
    let group = Group(
      name: Policy.groupName, needed: needed ?? all.count / 2 + 1, members: all.map(\.name))
    return Policy(logs: logs, witnesses: all, groups: [group], quorum: .named(group.name))
  }

  /// A policy of logs alone: no witness is asked for yet.
  package static func withoutWitnesses(logs: [VerifierKey]) -> Policy {
    Policy(logs: logs.map { Log(key: $0) }, witnesses: [], groups: [], quorum: .none)
  }
}
