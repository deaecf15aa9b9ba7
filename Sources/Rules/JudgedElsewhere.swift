import Events

extension Rules {
  /// Who judges a rule that is not judged here.
  package enum Elsewhere: Hashable, Sendable {
    /// A rule of a question whose projection is not built yet.
    case waits(for: Question)
    /// The books' to judge, built or not yet: it takes the log's own lines, tree, documents or keys.
    case books
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
    .figureRootOfSize: .books,
    .sampleRecomputed: .books,
    .keySignedByOld: .books,
    .ledgerFirstEntry: .books,
    .restoreRootHolds: .books,
    .erasureSubjectKnown: .books,
    .complaintNoPersonalData: .payload,
    .householdOpaqueId: .payload,
    .incomeSubgroupAndDay: .payload,
    .participantReprimandOrHeavier: .payload,
    .figureKeptApart: .projections,
    .standardNeverSubtracted: .projections,
  ]
}
