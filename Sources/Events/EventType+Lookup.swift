/// From the text of a type to its case, by one hash and usually one comparison.
extension EventType {
  package init?(_ text: String) {
    var text = text
    guard let type = text.withUTF8({ EventType(UnsafeRawBufferPointer($0)) }) else { return nil }
    self = type
  }

  init?(_ bytes: UnsafeRawBufferPointer) {
    guard let type = EventTypeTable.shared.find(bytes) else { return nil }
    self = type
  }

  package var text: String { description.code.description }
  package var title: Title { description.title }
  package var group: String { description.group }
  /// The newest version of its payload; older ones would be brought up to it while decoding.
  package var version: Int { description.version }
  package var recordedBy: Title { description.recordedBy }
  /// One sentence, in English: what it records.
  package var summary: String { description.summary }
  package var feeds: [Question] { description.feeds }
  package var rules: [RuleID] { description.rules }

  private var description: EventTypeDescription { EventType.descriptions[Int(rawValue)] }
}

/// What the catalogue says of an event type, beside its fields.
struct EventTypeDescription: Sendable {
  let code: StaticString
  let version: Int
  let group: String
  let title: Title
  let recordedBy: Title
  let summary: String
  let feeds: [Question]
  let rules: [RuleID]

  init(
    _ code: StaticString, _ version: Int, group: String, title: Title, recordedBy: Title, summary: String,
    feeds: [Question], rules: [RuleID]
  ) {
    self.code = code
    self.version = version
    self.group = group
    self.title = title
    self.recordedBy = recordedBy
    self.summary = summary
    self.feeds = feeds
    self.rules = rules
  }
}

/// Open addressing over the codes of all types, made once.
private struct EventTypeTable: Sendable {
  static let shared = EventTypeTable()

  private struct Slot: Sendable {
    var hash: UInt32
    var code: StaticString
    var type: EventType
  }

  private let slots: [Slot?]

  private init() {
    var slots = [Slot?](repeating: nil, count: 1_024)
    for type in EventType.allCases {
      let code = EventType.descriptions[Int(type.rawValue)].code
      let hash = wordHash(UnsafeRawBufferPointer(start: code.utf8Start, count: code.utf8CodeUnitCount))
      var place = Int(hash) & 1_023
      while slots[place] != nil { place = (place + 1) & 1_023 }
      slots[place] = Slot(hash: hash, code: code, type: type)
    }
    self.slots = slots
  }

  func find(_ bytes: UnsafeRawBufferPointer) -> EventType? {
    let hash = wordHash(bytes)
    var place = Int(hash) & 1_023
    while let slot = slots[place] {
      let count = slot.code.utf8CodeUnitCount
      if slot.hash == hash, count == bytes.count {
        let code = UnsafeRawBufferPointer(start: slot.code.utf8Start, count: count)
        if equalBytes(bytes, at: 0, code, at: 0, count: count) { return slot.type }
      }
      place = (place + 1) & 1_023
    }
    return nil
  }
}
