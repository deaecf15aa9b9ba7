extension Policy {
  /// More than this is not read.
  package static let byteCountMax = 1_000_000
  /// More logs, witnesses or groups than this are not taken; the standard asks for 32 of each at least.
  package static let countMax = 1_000

  /// Parses a policy file.
  package init(parsing bytes: some Collection<UInt8>) throws(PolicyFault) {
    guard bytes.count <= Policy.byteCountMax else { throw PolicyFault(line: nil, .tooLong) }
    var lines = bytes.split(separator: newline, omittingEmptySubsequences: false)
    guard lines.removeLast().isEmpty else { throw PolicyFault(line: lines.count + 1, .noNewline) }
    var reader = PolicyReader()
    for (index, line) in lines.enumerated() {
      do throws(PolicyFault.Reason) {
        try reader.read(Array(line))
      } catch {
        throw PolicyFault(line: index + 1, error)
      }
    }
    guard let quorum = reader.quorum else { throw PolicyFault(line: nil, .noQuorum) }
    self.init(logs: reader.logs, witnesses: reader.witnesses, groups: reader.groups, quorum: quorum)
  }
}

/// What the lines up to now have defined.
private struct PolicyReader {
  private(set) var logs: [Policy.Log] = []
  private(set) var witnesses: [Policy.Witness] = []
  private(set) var groups: [Policy.Group] = []
  private(set) var quorum: Policy.Quorum?
  private var defined: Set<PolicyName> = []
  private var members: Set<PolicyName> = []

  mutating func read(_ line: [UInt8]) throws(PolicyFault.Reason) {
    guard line.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == UInt8(ascii: "\t") }) else { throw .controlCharacter }
    let items = line.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    guard let first = items.first, first.first != UInt8(ascii: "#") else { return }
    let rest = Array(items.dropFirst())
    switch String(decoding: first, as: UTF8.self) {
    case "log": try readLog(rest)
    case "witness": try readWitness(rest)
    case "group": try readGroup(rest)
    case "quorum": try readQuorum(rest)
    case let keyword: throw .unknownKeyword(keyword)
    }
  }

  private mutating func readLog(_ items: [ArraySlice<UInt8>]) throws(PolicyFault.Reason) {
    guard (1...2).contains(items.count) else { throw .form(.log) }
    let key = try verifierKey(items[0], type: .ed25519)
    guard !logs.contains(where: { $0.key.publicKey == key.publicKey }) else { throw .sameKey }
    guard logs.count < Policy.countMax else { throw .tooMany }
    logs.append(Policy.Log(key: key, url: url(items.dropFirst())))
  }

  private mutating func readWitness(_ items: [ArraySlice<UInt8>]) throws(PolicyFault.Reason) {
    guard (2...3).contains(items.count) else { throw .form(.witness) }
    let name = try newName(items[0])
    let key = try verifierKey(items[1], type: .cosignature)
    guard !witnesses.contains(where: { $0.key.publicKey == key.publicKey }) else { throw .sameKey }
    guard witnesses.count < Policy.countMax else { throw .tooMany }
    witnesses.append(Policy.Witness(name: name, key: key, url: url(items.dropFirst(2))))
    defined.insert(name)
  }

  private mutating func readGroup(_ items: [ArraySlice<UInt8>]) throws(PolicyFault.Reason) {
    guard items.count >= 3 else { throw .form(.group) }
    let name = try newName(items[0])
    let names = items.dropFirst(2)
    let needed: UInt64
    switch String(decoding: items[1], as: UTF8.self) {
    case "any": needed = 1
    case "all": needed = UInt64(names.count)
    case _:
      guard let number = CanonicalDecimal.value(of: items[1]) else { throw .form(.group) }
      guard number >= 1, number <= UInt64(names.count) else { throw .threshold(memberCount: names.count) }
      needed = number
    }
    var group: [PolicyName] = []
    for item in names {
      let member = try definedName(item)
      guard members.insert(member).inserted else { throw .memberAgain(member) }
      group.append(member)
    }
    guard groups.count < Policy.countMax else { throw .tooMany }
    groups.append(Policy.Group(name: name, needed: Int(needed), members: group))
    defined.insert(name)
  }

  private mutating func readQuorum(_ items: [ArraySlice<UInt8>]) throws(PolicyFault.Reason) {
    guard items.count == 1 else { throw .form(.quorum) }
    guard quorum == nil else { throw .quorumAgain }
    quorum = PolicyName(items[0]) == .none ? Policy.Quorum.none : .named(try definedName(items[0]))
  }

  private func newName(_ item: ArraySlice<UInt8>) throws(PolicyFault.Reason) -> PolicyName {
    let name = PolicyName(item)
    guard name != .none else { throw .reservedName }
    guard !defined.contains(name) else { throw .nameAgain(name) }
    return name
  }

  private func definedName(_ item: ArraySlice<UInt8>) throws(PolicyFault.Reason) -> PolicyName {
    let name = PolicyName(item)
    guard defined.contains(name) else { throw .undefined(name) }
    return name
  }

  private func verifierKey(
    _ item: ArraySlice<UInt8>, type: SignatureType
  ) throws(PolicyFault.Reason) -> VerifierKey {
    guard let text = String(validating: item, as: UTF8.self) else { throw .key(.malformed) }
    do throws(KeyFault) {
      let key = try VerifierKey(parsing: text)
      guard key.type == type else { throw .otherType(key.type.rawValue) }
      return key
    } catch {
      throw .key(error)
    }
  }

  private func url(_ items: ArraySlice<ArraySlice<UInt8>>) -> String? {
    items.first.map { String(decoding: $0, as: UTF8.self) }
  }
}
