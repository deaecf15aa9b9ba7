import Events

extension Rules {
  /// Who judges a rule that is not judged here.
  package enum Elsewhere: Hashable, Sendable {
    /// A rule of a question whose projection is not built yet.
    case waits(for: Question)
    /// The books: it takes the draft's envelope or the log's own lines.
    case books
    /// The program itself, which alone records such an entry, when it does what the entry says; a draft of one is refused.
    case program
    /// The decoder: the payload has no room for anything else.
    case payload
    /// No entry can break it; projections are made so that none does.
    case projections
  }

  /// Every rule of kind `refuse` that `judge` leaves out.
  package static let judgedElsewhere: [RuleID: Elsewhere] = [
    .correctionOriginalCorrectable: .books,
    .correctionTwoPeople: .books,
    .correctionAsProposed: .books,
    .correctionFieldsExist: .books,
    .correctionObeysOwnRules: .books,
    .correctionBreaksNothingLater: .books,
    .voidNoDependants: .books,
    .documentHashMatches: .books,
    .entryDayNotAhead: .books,
    .entryPlainText: .books,
    .figureRootOfSize: .books,
    .sampleRecomputed: .books,
    .keySignedByOld: .program,
    .ledgerFirstEntry: .program,
    .restoreRootHolds: .program,
    .erasureSubjectKnown: .program,
    .complaintNoPersonalData: .payload,
    .householdOpaqueId: .payload,
    .incomeSubgroupAndDay: .payload,
    .participantReprimandOrHeavier: .payload,
    .figureKeptApart: .projections,
    .standardNeverSubtracted: .projections,
  ]
}
