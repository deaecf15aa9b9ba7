import Bookkeeping
import CanonicalJSON
import Events
import Ledger
import Merkle
import Projections

/// The entry that says who is to watch the ledger.
struct WitnessEnrolment {
  private let arguments: Arguments
  private let console: Console

  init(_ arguments: Arguments, _ console: Console) {
    self.arguments = arguments
    self.console = console
  }

  /// `witness.enrolled`: from then on the log itself says who was to watch it.
  func record(_ key: VerifierKey, in place: LedgerPlace) throws {
    let keeper = try Keeper(at: place)
    AppendCommand.tell(keeper, console)
    defer { try? keeper.close() }
    let enrolling = LedgerOperator(arguments)
    let now = Timestamp(milliseconds: Moment.now().milliseconds)
    let minutes = keeper.read { $0.units.settings(on: Day(number: .max)).minutesAheadOfUTC }
    var what: [JSON.Object.Member] = [("key", .string(key.text))]
    if let holder = arguments["holder"] { what.append(("holder", .string(holder))) }
    var members: [JSON.Object.Member] = [
      ("by", .string(enrolling.by)),
      ("on", .string(now.day(minutesAheadOfUTC: minutes).isoText)), ("type", .string("witness.enrolled")),
      ("unit", .string(enrolling.unit)), ("v", .integer(1)),
      ("what", .object(JSON.Object(what))),
    ]
    if keeper.isStory { members.append(("at", .string(Moment.now().description))) }
    switch keeper.append([[try Draft(.object(JSON.Object(members)), place: "witness")]]) {
    case .accepted: _ = try keeper.checkpoint()
    case .refused(let refusals): throw Refusals(all: refusals)
    case .failed(let sentence): throw Refused(sentences: [sentence])
    }
  }
}
