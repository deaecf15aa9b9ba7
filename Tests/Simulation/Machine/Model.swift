import Ledger
import Merkle

/// What must be in the ledger, worked out without it: every batch that was sent, what was acknowledged, what was seen.
///
/// A line is put together here from the draft, its place and its moment, and the tree over the lines by the definition
/// of RFC 6962, so that nothing of the ledger's own answer is taken for granted but the moment of an entry that was never
/// acknowledged.
struct Model {
  struct Entry {
    let id: String
    /// The payload, canonical.
    let what: String
    /// Whose key a field of it is sealed under, and what was sealed.
    var sealed: (subject: String, text: String, clear: [UInt8])?
  }

  struct SentBatch {
    let entries: [Entry]
    var receipt: Receipt?
  }

  private(set) var batches: [SentBatch] = []
  private var places: [String: (batch: Int, index: Int)] = [:]
  /// The lines that somebody saw published, without LF; they stay what they are for ever.
  private(set) var lines: [[UInt8]] = []
  private var leaves: [Hash] = []
  private var seqs: [String: Int] = [:]
  /// Every checkpoint that was handed out, or lay in a file, by size.
  private(set) var notes: [UInt64: Hash] = [:]
  private var heldCount = 0
  /// A checkpoint of so many entries was said to be durable.
  var durableSize: UInt64 = 0
  /// Checkpoints that were said to be kept.
  var kept: Set<UInt64> = []
  /// What recovery moved, by path.
  var moved: [String: [UInt8]] = [:]

  mutating func send(_ entries: [Entry]) -> Int {
    for (index, entry) in entries.enumerated() { places[entry.id] = (batches.count, index) }
    batches.append(SentBatch(entries: entries))
    return batches.count - 1
  }

  mutating func acknowledge(_ batch: Int, _ receipt: Receipt) throws(Broken) {
    batches[batch].receipt = receipt
    try require(receipt.leaves.count == batches[batch].entries.count, "a receipt has another number of entries")
    for (index, leaf) in receipt.leaves.enumerated() {
      let line = expectedLine(batch, index, seq: receipt.first.seq + UInt64(index), at: receipt.at.text)
      try require(leafHash(of: Array(line.utf8)) == leaf, "the receipt of \(batches[batch].entries[index].id) lies")
    }
    try hand(receipt.checkpoint.size.count, receipt.checkpoint.root)
  }

  /// A checkpoint was seen outside.
  mutating func hand(_ size: UInt64, _ root: Hash) throws(Broken) {
    if let before = notes[size] {
      try require(before == root, "two checkpoints of size \(size) contradict each other")
      return
    }
    notes[size] = root
    try hold(size, root)
  }

  private func hold(_ size: UInt64, _ root: Hash) throws(Broken) {
    guard size > 0, size <= lines.count else { return }
    try require(
      Model.root(leaves[..<Int(size)]) == root, "the checkpoint of size \(size) is not that of the log")
  }

  /// The moment of the last entry that is known; milliseconds.
  var lastAt: Int64? { lines.last.flatMap { Moment(text: String(decoding: $0[7..<31], as: UTF8.self)) }?.milliseconds }

  /// Where a batch ends; a checkpoint may have this size.
  func endsBatch(_ size: UInt64) -> Bool {
    guard size > 0, size <= lines.count else { return false }
    return Model.text(lines[Int(size) - 1], between: #","id":""#, and: #","on":""#)?.hasSuffix(#","more":true"#)
      == false
  }

  private func expectedLine(_ batch: Int, _ index: Int, seq: UInt64, at: String) -> String {
    let entries = batches[batch].entries
    let more = index + 1 < entries.count ? #","more":true"# : ""
    let id = entries[index].id
    return #"{"at":"\#(at)","by":"a-sim","id":"\#(id)"\#(more),"on":"2024-02-29","seq":\#(seq),"#
      + #""type":"household.registered","unit":"w-1","v":1,"what":\#(entries[index].what)}"#
  }

  private static func text(_ line: [UInt8]) -> String { String(decoding: line, as: UTF8.self) }

  private static func id(of line: [UInt8]) -> String {
    String(text(line, between: #","id":""#, and: #","on":""#)?.prefix { $0 != "\"" } ?? "")
  }

  /// What stands between two marks near the start of a line.
  private static func text(_ line: [UInt8], between start: String, and end: String) -> String? {
    func place(of mark: String, from: Int) -> Int? {
      (from..<max(from, min(line.count, 200))).first { line[$0...].starts(with: mark.utf8) }
    }
    guard let from = place(of: start, from: 0), let to = place(of: end, from: from) else { return nil }
    return String(decoding: line[from + start.utf8.count..<to], as: UTF8.self)
  }

  /// Somebody saw these lines published. `isNewest`: by who holds all that is there, so that nothing may be missing.
  mutating func see(_ found: [[UInt8]], isNewest: Bool) throws(Broken) {
    for (index, line) in found.enumerated().prefix(lines.count) where line != lines[index] {
      throw Broken("entry \(index + 1) was \(Model.text(lines[index])) and is \(Model.text(line))")
    }
    let isWhole = !isNewest || found.count >= lines.count
    try require(isWhole, "there were \(lines.count) entries, there are \(found.count)")
    for line in found.dropFirst(lines.count) { try append(line) }
    try require(found.isEmpty || endsBatch(UInt64(found.count)), "entry \(found.count) ends a view inside its batch")
    for (size, root) in notes where size > heldCount && size <= lines.count { try hold(size, root) }
    heldCount = max(heldCount, lines.count)
    if isNewest { try seeAcknowledged() }
  }

  private mutating func append(_ line: [UInt8]) throws(Broken) {
    let id = Model.id(of: line)
    let seq = lines.count + 1
    guard let place = places[id] else { throw Broken("entry \(seq) was never sent: \(Model.text(line))") }
    try require(seqs[id] == nil, "\(id) is recorded twice, as \(seqs[id] ?? 0) and \(seq)")
    let at = batches[place.batch].receipt?.at.text ?? Model.text(Array(line[7..<31]))
    let expected = expectedLine(place.batch, place.index, seq: UInt64(seq), at: at)
    try require(Model.text(line) == expected, "entry \(seq) should be \(expected) and is \(Model.text(line))")
    if place.index > 0 {
      let before = batches[place.batch].entries[place.index - 1].id
      try require(seqs[before] == seq - 1, "\(id) does not stand behind \(before), which is of its batch")
    } else {
      try require(lines.isEmpty || endsBatch(UInt64(lines.count)), "a batch starts at \(seq), inside another one")
    }
    let goesBack = lines.last.map { line[..<31].lexicographicallyPrecedes($0[..<31]) } ?? false
    try require(!goesBack, "at goes back")
    seqs[id] = seq
    lines.append(line)
    leaves.append(leafHash(of: line))
  }

  private func seeAcknowledged() throws(Broken) {
    for batch in batches {
      guard let receipt = batch.receipt else { continue }
      for (index, entry) in batch.entries.enumerated() {
        let seq = Int(receipt.first.seq) + index
        let found = seqs[entry.id] ?? 0
        try require(found == seq, "\(entry.id) was acknowledged as entry \(seq) and is \(found)")
        try require(leaves[seq - 1] == receipt.leaves[index], "entry \(seq) is not what its receipt says")
      }
    }
    for (size, _) in notes { try require(size <= lines.count, "a checkpoint says \(size), there are \(lines.count)") }
  }

  /// Whether every acknowledged entry is among these lines, at its place. What was never acknowledged may be anything.
  func hasAcknowledged(_ lines: [[UInt8]]) -> Bool {
    let leaves = lines.map { leafHash(of: $0) }
    return batches.compactMap(\.receipt).allSatisfy { receipt in
      let start = Int(receipt.first.seq) - 1
      return start + receipt.leaves.count <= leaves.count && leaves[start...].starts(with: receipt.leaves)
    }
  }

  /// Where an entry stands, if it was seen.
  func seq(of id: String) -> Int? { seqs[id] }

  func root(size: Int) -> Hash {
    return Model.root(leaves[..<size])
  }

  /// RFC 6962, 2.1, as it stands there.
  private static func root(_ leaves: ArraySlice<Hash>) -> Hash {
    if leaves.count == 1 { return leaves[leaves.startIndex] }
    var split = 1
    while split * 2 < leaves.count { split *= 2 }
    let middle = leaves.startIndex + split
    return nodeHash(root(leaves[..<middle]), root(leaves[middle...]))
  }
}
