/// Why a policy file is refused, and at which of its lines.
package struct PolicyFault: Error, Hashable, Sendable {
  /// Counted from 1; `nil` when it is not the fault of one line.
  package let line: Int?
  package let reason: Reason

  init(line: Int?, _ reason: Reason) {
    self.line = line
    self.reason = reason
  }

  package enum Reason: Error, Hashable, Sendable {
    case tooLong
    /// The last line is not ended by a newline.
    case noNewline
    /// A control character other than tab and newline.
    case controlCharacter
    case unknownKeyword(String)
    /// The line has not the items that its keyword asks for.
    case form(Form)
    case key(KeyFault)
    /// The same public key stands in an earlier line of this kind.
    case sameKey
    case nameAgain(PolicyName)
    /// `none` is no witness and no group.
    case reservedName
    /// The name is not defined on a line before.
    case undefined(PolicyName)
    /// The name is a member of a group already.
    case memberAgain(PolicyName)
    /// The number that a group needs is not between 1 and the number of its members.
    case threshold(memberCount: Int)
    case tooMany
    case quorumAgain
    case noQuorum
  }

  /// The four kinds of line.
  package enum Form: String, Hashable, Sendable {
    case log = "log VKEY [URL]"
    case witness = "witness NAME VKEY [URL]"
    case group = "group NAME all|any|K NAME..."
    case quorum = "quorum NAME|none"
  }
}

extension PolicyFault: CustomStringConvertible {
  package var description: String {
    line.map { "Line \($0) of the policy: \(reason)" } ?? "The policy: \(reason)"
  }
}

extension PolicyFault.Reason: CustomStringConvertible {
  package var description: String {
    switch self {
    case .tooLong: "it is longer than \(Policy.byteCountMax) bytes."
    case .noNewline: "it is not ended by a newline, so something may be cut off."
    case .controlCharacter: "it has a control character other than tab."
    case .unknownKeyword(let keyword):
      "it begins with \"\(keyword)\" and not with log, witness, group, quorum or #."
    case .form(let form): "it has not the form \"\(form.rawValue)\"."
    case .key(let fault): "its key is refused. \(fault)"
    case .sameKey: "its key stands in a line before."
    case .nameAgain(let name): "the name \"\(name)\" is defined before."
    case .reservedName: "\"none\" cannot be the name of a witness or a group."
    case .undefined(let name): "\"\(name)\" is not defined on a line before."
    case .memberAgain(let name): "\"\(name)\" is a member of a group before; it counts once."
    case .threshold(let memberCount): "a group of \(memberCount) needs between 1 and \(memberCount) of them."
    case .tooMany: "there are more than \(Policy.countMax) lines of this kind."
    case .quorumAgain: "there is a second quorum line."
    case .noQuorum: "it has no quorum line; \"quorum none\" asks for no witness."
    }
  }
}
