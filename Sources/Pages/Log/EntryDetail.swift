import CanonicalJSON
import Events

/// One entry: its envelope, its payload field by field, what corrected it, its bytes and its proof.
package struct EntryDetail: Component {
  package var entry: EntryList.Entry
  /// The clause, plan, account and so on, as the service knows them.
  package var facts: [(name: Title, value: DataTable.Cell)]
  package var payload: JSON
  /// What ids in the payload are called, and where they lead.
  package var names: [String: Places.Place]
  package var corrections: [Correction]
  /// The canonical line, without its line end: what the leaf hash is of.
  package var line: String
  package var document: Document?
  package var proof: ProofPanel?

  package init(
    _ entry: EntryList.Entry, facts: [(name: Title, value: DataTable.Cell)] = [], payload: JSON,
    names: [String: Places.Place] = [:], corrections: [Correction] = [], line: String, document: Document? = nil,
    proof: ProofPanel? = nil
  ) {
    self.entry = entry
    self.facts = facts
    self.payload = payload
    self.names = names
    self.corrections = corrections
    self.line = line
    self.document = document
    self.proof = proof
  }

  /// What one correction changed; a void has no fields.
  package struct Correction: Sendable {
    package let seq: Seq
    package let at: Timestamp
    package let by: String
    package let reason: String
    package let link: Link
    package let fields: [(path: String, before: JSON?, after: JSON?)]

    package init(
      seq: Seq, at: Timestamp, by: String, reason: String, link: Link,
      fields: [(path: String, before: JSON?, after: JSON?)]
    ) {
      self.seq = seq
      self.at = at
      self.by = by
      self.reason = reason
      self.link = link
      self.fields = fields
    }
  }

  /// The scan that the entry names by its hash.
  package struct Document: Sendable {
    package let sha256: String
    /// Nil: it is not in the ledger's folder, or not for this reader.
    package let link: Link?

    package init(sha256: String, link: Link?) {
      self.sha256 = sha256
      self.link = link
    }
  }

  package func html(in language: Language) -> HTML {
    let reading = PayloadReading(type: entry.type, names: names, language: language)
    return HTML.joined([
      Facts(envelope).html(in: language),
      Tag.section(.class("part")) {
        Tag.h2 { Title(vi: "Nội dung", en: "Payload")[language] }
        reading.html(of: payload, at: "")
      },
      corrections.isEmpty
        ? .empty
        : Tag.section(.class("part")) {
          Tag.h2 { Title(vi: "Đã sửa, đã hủy", en: "Corrections and voids")[language] }
          for correction in corrections { changes(correction, reading, language) }
        },
      Verbatim(Title(vi: "Dòng của sổ", en: "The line of the log"), line).html(in: language),
      proof?.html(in: language) ?? .empty,
    ])
  }

  private var envelope: [(name: Title, value: DataTable.Cell)] {
    var rows: [(name: Title, value: DataTable.Cell)] = [
      (Title(vi: "Sự kiện", en: "Event"), .code(entry.type.text, entry.type.title)),
      (Title(vi: "Ngày", en: "Day"), .day(entry.on)),
      (Title(vi: "Ghi lúc", en: "Recorded"), .moment(entry.at)),
      (Title(vi: "Đơn vị", en: "Unit"), .text(entry.unit)),
      (Title(vi: "Người ghi", en: "By"), .text(entry.by)),
    ]
    if let change = entry.change {
      rows.append((Title(vi: "Tình trạng", en: "State"), .status(.flagged, change.title)))
    }
    rows += facts
    if let document {
      let name = Title(vi: "Văn bản", en: "Document")
      rows.append((name, document.link.map { .link(document.sha256, $0) } ?? .text(document.sha256)))
    }
    return rows
  }

  private func changes(_ correction: Correction, _ reading: PayloadReading, _ language: Language) -> HTML {
    Tag.article(.class("correction")) {
      Tag.p {
        Tag.a(.href(correction.link)) { Title(vi: "Mục ", en: "Entry ")[language] + correction.seq.description }
        ", " + correction.at.formatted(language) + ", " + correction.by + ": " + correction.reason
      }
      if !correction.fields.isEmpty {
        Tag.dl(.class("facts")) {
          for field in correction.fields {
            Tag.div {
              Tag.dt { reading.title(of: field.path) }
              Tag.dd {
                if let before = field.before { Tag.del { reading.html(of: before, at: field.path) } }
                if let after = field.after { Tag.ins { reading.html(of: after, at: field.path) } }
              }
            }
          }
        }
      }
    }
  }
}
