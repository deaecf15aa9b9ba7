import CanonicalJSON
import Events
import Ledger
import Merkle
import Projections

/// A correction or a void of one entry: who proposed it, who recorded it, when and why.
package struct Revision: Sendable {
  package let seq: Seq
  package let isVoid: Bool
  package let by: String
  package let on: Day
  package let at: Timestamp
  package let reason: CorrectionReason?
  /// In words, of the correction or of its proposal.
  package let explanation: String?
  package let proposedBy: String?
  package let proposal: Seq?
  package let approvedBy: String?
}

extension Books {
  /// What corrected or voided an entry, as far as it is known and still counts, the first one first.
  package func revisions(of seq: Seq) throws -> [Revision] {
    switch corrections.known(to: knownTo).effects[seq] {
    case .corrected(_, let by)?: try by.sorted().map { try revision(at: $0, isVoid: false) }
    case .voided(let by)?: [try revision(at: by, isVoid: true)]
    case nil: []
    }
  }

  private func revision(at seq: Seq, isVoid: Bool) throws -> Revision {
    var symbols = Symbols()
    let header = try reader.event(at: seq, &symbols).0
    let entry = try JSON(parsing: reader.line(at: Position(seq: seq.number)))
    var proposal: JSON?
    if let re = header.re, try reader.event(at: re, &symbols).0.type == .entryCorrectionProposed {
      proposal = try JSON(parsing: reader.line(at: Position(seq: re.number)))
    }
    return Revision(
      seq: seq, isVoid: isVoid, by: entry["by"]?.string ?? "", on: header.on, at: header.at,
      reason: entry["what"]?["reason"]?.string.flatMap { CorrectionReason($0) },
      explanation: entry["what"]?["explanation"]?.string ?? proposal?["what"]?["explanation"]?.string,
      proposedBy: proposal?["by"]?.string, proposal: proposal == nil ? nil : header.re,
      approvedBy: entry["what"]?["approvedBy"]?.string)
  }
}
