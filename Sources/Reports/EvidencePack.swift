import CanonicalJSON
import Events
import Ledger
import Merkle

/// A figure with everything that somebody needs who has never seen the ledger, to check it with Python alone.
///
/// ```
/// index.html                       the page for people
/// verify.py                        the program that checks the rest: python3 verify.py .
/// figure.json                      the figure, the entries that made it, the period and its bounds
/// checkpoint                       the signed checkpoint that all of it was made under, with its cosignatures
/// policy                           who must have signed it (c2sp.org/tlog-policy)
/// entries/<seq>.entry              an entry: its line without the LF …
/// entries/<seq>.tlog-proof         … and the proof that it stands in the log (c2sp.org/tlog-proof)
/// LEDGER, log/<first seq>.jsonl    the whole log up to the checkpoint, if it is small enough
/// ```
///
/// `figure.json` is one line of canonical JSON:
///
/// ```
/// {"class":"poor","entries":[49,62],"figure":"closing","format":1,"kind":"computed",
///  "period":{"count":33,"first":76,"from":"2022-12-31T17:00:00.000Z","to":"2023-12-31T17:00:00.000Z"},
///  "root":"CT7sg…","size":96,"standard":"vn-mdp-2022-2025","unit":"sm-nam-sen","value":"7","year":2023}
/// ```
package struct EvidencePack: Sendable {
  package static let format: Int64 = 1
  /// The log itself goes into the pack up to this size, so that nothing has to be believed.
  package static let wholeLogSizeMax = TreeSize(SegmentLayout.entryCount)

  package struct Figure: Sendable {
    /// A column of the account, `opening`, `closing` or `rate`.
    package let name: String
    package let povertyClass: String
    package let unit: String
    package let year: Int
    package let standard: String
    /// `computed`, or who says so.
    package let kind: String
    /// In the ledger's own writing: "7", "33.33".
    package let value: String
    /// The entries that made it.
    package let entries: [UInt64]

    package init(
      name: String, povertyClass: String, unit: String, year: Int, standard: String, kind: String, value: String,
      entries: [UInt64]
    ) {
      self.name = name
      self.povertyClass = povertyClass
      self.unit = unit
      self.year = year
      self.standard = standard
      self.kind = kind
      self.value = value
      self.entries = entries
    }
  }

  /// An entry that the pack proves.
  package struct Entry: Sendable {
    package let seq: UInt64
    /// Without the LF.
    package let line: [UInt8]
    package let proof: TlogProof

    package init(seq: UInt64, line: [UInt8], proof: TlogProof) {
      self.seq = seq
      self.line = line
      self.proof = proof
    }
  }

  package let figure: Figure
  package let period: EvidencePeriod
  package let signed: SignedCheckpoint
  package let policy: [UInt8]
  package let entries: [Entry]
  /// `LEDGER` and the lines of the log with their LFs; nil when the log is too long.
  package let log: (identity: [UInt8], lines: [UInt8])?
  package let page: String

  package init(
    figure: Figure, period: EvidencePeriod, signed: SignedCheckpoint, policy: [UInt8], entries: [Entry],
    log: (identity: [UInt8], lines: [UInt8])?, page: String
  ) {
    self.figure = figure
    self.period = period
    self.signed = signed
    self.policy = policy
    self.entries = entries
    self.log = log
    self.page = page
  }

  package var archive: ZipArchive {
    var files = [
      ZipFile("index.html", Array(page.utf8)), ZipFile("verify.py", Self.verifier),
      ZipFile("figure.json", statement), ZipFile("checkpoint", Array(signed.text.utf8)), ZipFile("policy", policy),
    ]
    if let log {
      files += [ZipFile("LEDGER", log.identity), ZipFile("log/00000000000000000001.jsonl", log.lines)]
    }
    for entry in entries {
      files.append(ZipFile("entries/\(entry.seq).entry", entry.line))
      files.append(ZipFile("entries/\(entry.seq).tlog-proof", Array(entry.proof.formatted.utf8)))
    }
    return ZipArchive(files)
  }

  /// `tools/verify.py` as it stood when the program was built.
  package static var verifier: [UInt8] { PackageResources.verify_py }

  /// `figure.json`.
  private var statement: [UInt8] {
    let object: JSON = [
      "class": .string(figure.povertyClass), "entries": .array(figure.entries.map { .integer(Int64($0)) }),
      "figure": .string(figure.name), "format": .integer(Self.format), "kind": .string(figure.kind),
      "period": [
        "count": .integer(Int64(period.count)), "first": .integer(Int64(period.first)),
        "from": .string(period.from.isoText), "to": .string(period.to.isoText),
      ],
      "root": .string(signed.root.base64), "size": .integer(Int64(signed.size.count)),
      "standard": .string(figure.standard), "unit": .string(figure.unit), "value": .string(figure.value),
      "year": .integer(Int64(figure.year)),
    ]
    return object.canonicalBytes() + [UInt8(ascii: "\n")]
  }
}

/// The entries that were recorded in a span of time: one run, since the time of recording never goes back.
///
/// The entry before the run, its first and last one and the one behind it say how many there are, so that none can be
/// left out.
package struct EvidencePeriod: Sendable {
  package let from: Timestamp
  /// The first moment that no longer belongs to it.
  package let to: Timestamp
  /// The first entry recorded at or after `from`; one more than the size when there is none.
  package let first: UInt64
  package let count: UInt64

  /// - Parameter at: when an entry was recorded; asked for some thirty entries.
  package init<Failure: Error>(
    from: Timestamp, to: Timestamp, size: TreeSize, at: (UInt64) throws(Failure) -> Timestamp
  ) throws(Failure) {
    self.from = from
    self.to = to
    /// The first entry that was recorded at or after a moment.
    func first(since moment: Timestamp) throws(Failure) -> UInt64 {
      var (low, high) = (UInt64(1), size.count + 1)
      while low < high {
        let middle = low + (high - low) / 2
        if try at(middle) < moment { low = middle + 1 } else { high = middle }
      }
      return low
    }
    self.first = try first(since: from)
    count = try first(since: to) - self.first
  }

  /// The entries that bound it, as far as there are any.
  package func bounds(in size: TreeSize) -> [UInt64] {
    [first - 1, first, first + count - 1, first + count].filter { (1...size.count).contains($0) }
  }
}
