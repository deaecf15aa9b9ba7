/// The catalogue as read: what every generated file is written from.
///
/// `events/catalog` holds one schema for each event type, `common.json` with the kinds of values, `vocabulary.json` with
/// every code, and `projections.json` with the questions that events feed. `Catalog(files:)` reads and checks all of it
/// and tells every fault at once; `generatedFiles` and `referencePage` are pure functions of it.
package struct Catalog: Sendable {
  package var kinds: [String: ValueKind] = [:]
  package var vocabularies: [VocabularyList] = []
  package var questions: [Question] = []
  package var types: [EventTypeSchema] = []
  package var rules: [Rule] = []
  /// What every entry obeys, whatever its type.
  package var rulesOfAll: [(rule: Rule, clauses: [String])] = []
}

package struct BilingualText: Equatable, Sendable {
  package var en: String
  package var vi: String
}

/// A definition of `common.json`.
package struct ValueKind: Sendable {
  package var name: String
  package var title: BilingualText
  /// `x-kind`: id, day, dong, …
  package var kind: String
  /// For ids: the Swift type.
  package var swiftType: String
  package var from: Int64
  package var to: Int64
}

package struct VocabularyList: Sendable {
  package var name: String
  package var title: BilingualText
  package var codes: [Code]

  package struct Code: Sendable {
    package var text: String
    package var swiftName: String
    package var title: BilingualText
    package var formula: BilingualText?
    package var from: [String]
  }
}

package struct Question: Sendable {
  package var id: String
  package var title: BilingualText
  package var version: Int64
  package var isBuilt: Bool
}

package struct Rule: Equatable, Sendable {
  package var id: String
  package var kind: String
  package var text: BilingualText
  /// Whether it is the ledger's own, not only a plan's: one of its clauses is "ledger" or a definition.
  package var isLedgers: Bool
}

package struct EventTypeSchema: Sendable {
  package var name: String
  package var version: Int64
  package var group: String
  package var title: BilingualText
  package var summary: String
  package var recordedBy: BilingualText
  package var feeds: [String]
  package var rules: [(rule: Rule, clauses: [String])]
  package var payload: ObjectShape
}

/// The members of a payload or of an object inside it, in the order of the catalogue.
package struct ObjectShape: Sendable {
  package var properties: [Property]
  /// A name of its own for the Swift type, if the schema gives one.
  package var swiftName: String?
}

package struct Property: Sendable {
  package var name: String
  package var title: BilingualText
  package var isRequired: Bool
  package var personalSubject: String?
  package var value: ValueShape
}

package indirect enum ValueShape: Sendable {
  case boolean
  case common(String)
  case vocabulary(String)
  case object(ObjectShape)
  case list(of: ValueShape, atLeast: Int64)
}
