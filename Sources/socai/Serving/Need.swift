/// What an endpoint asks of whoever comes.
enum Need: Hashable, Sendable {
  /// Nothing: figures about the log itself that show none of its content.
  case anybody
  /// To ask this question.
  case ask(String)
  /// To see entries as they stand in the log.
  case entries
  /// To copy the log whole: entry bundles.
  case bundles
  /// To record.
  case record
  /// To look after the service itself.
  case operate
}

/// Who asks.
struct Caller: Sendable {
  /// The account that its entries bear; nil: nobody is signed in.
  var account: String?
}
