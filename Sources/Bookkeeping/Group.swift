import CanonicalJSON
import Events
import Ledger
import Projections

/// What one group commit is made of.
struct Group {
  let now: Timestamp
  let firstSeq: UInt64
  private(set) var nextSeq: UInt64
  var batches: [Batch] = []
  /// In the order of `seq`, with `re` as a number.
  private(set) var drafts: [Draft] = []
  private(set) var headers: [EntryHeader] = []
  /// As they will stand in the log.
  private(set) var entries: [EntryDraft] = []
  private(set) var seqOfID: [String: UInt64] = [:]
  /// The ids there, in the order in which they came.
  private var noted: [String] = []
  var lastAt: Timestamp?
  /// What corrections do, those of this group among them.
  var corrections: Corrections
  /// For whom keys were staged.
  var staged: [String] = []
  /// The state that can go back to the mark, once a correction put another in its place.
  var marked: Projections?

  init(now: Timestamp, nextSeq: UInt64, _ corrections: Corrections) {
    self.now = now
    self.corrections = corrections
    firstSeq = nextSeq
    self.nextSeq = nextSeq
  }

  /// Takes note of the id of the next entry; false when an entry of the group has it.
  mutating func note(_ id: String) -> Bool {
    noted.append(id)
    return seqOfID.updateValue(nextSeq, forKey: id) == nil
  }

  mutating func add(_ entry: EntryDraft, _ header: EntryHeader, _ draft: Draft) {
    entries.append(entry)
    headers.append(header)
    drafts.append(draft)
    nextSeq += 1
  }

  /// Its lines, without LF, as they will stand in the log but for the marks of batches.
  var lines: [[UInt8]] {
    zip(entries, headers).map { entry, header in
      var line: [UInt8] = []
      entry.append(
        to: &line, seq: header.seq.number, at: Moment(milliseconds: header.at.milliseconds).utf8, more: false)
      line.removeLast()
      return line
    }
  }

  // MARK: Taking a request back

  /// Where a request begins.
  struct Mark {
    fileprivate let entryCount: Int
    fileprivate let batchCount: Int
    fileprivate let notedCount: Int
    let stagedCount: Int
    fileprivate let lastAt: Timestamp?
    fileprivate let corrections: Corrections
  }

  var mark: Mark {
    Mark(
      entryCount: entries.count, batchCount: batches.count, notedCount: noted.count, stagedCount: staged.count,
      lastAt: lastAt, corrections: corrections)
  }

  /// Forgets all behind the mark.
  mutating func restore(_ mark: Mark) {
    entries.removeLast(entries.count - mark.entryCount)
    headers.removeLast(headers.count - mark.entryCount)
    drafts.removeLast(drafts.count - mark.entryCount)
    batches.removeLast(batches.count - mark.batchCount)
    staged.removeLast(staged.count - mark.stagedCount)
    nextSeq = firstSeq + UInt64(mark.entryCount)
    for id in noted[mark.notedCount...] { seqOfID[id] = nil }
    noted.removeLast(noted.count - mark.notedCount)
    lastAt = mark.lastAt
    corrections = mark.corrections
    marked = nil
  }
}

extension EntryDraft {
  /// Its payload, read anew.
  var payload: JSON { withPayload { (try? JSON(parsing: $0)) ?? [:] } }
}
