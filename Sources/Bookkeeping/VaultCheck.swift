import CanonicalJSON
import Events
import Ledger
import Merkle

/// Whether the vault beside a ledger is its own: of the first people whose data it holds sealed and did not erase, one must
/// open. With another vault, or an empty one, new fields would be sealed under keys that do not fit the old.
struct VaultCheck {
  private let reader: LedgerReader
  private let vault: Vault
  private let erased: [String: Seq]
  private static let subjectCountMax = 8

  init(_ reader: LedgerReader, _ vault: Vault, erased: [String: Seq]) {
    self.reader = reader
    self.vault = vault
    self.erased = erased
  }

  /// - Throws: `Refusal` when no sealed field that was looked at opens.
  func run() throws {
    let samples = try samples()
    guard let first = samples.first, !samples.contains(where: opens) else { return }
    throw Refusal(
      place: "", code: "vault.other", path: nil,
      sentence: Title(
        vi:
          "\(reader.place.vaultPath) không phải két khóa của sổ này: không mở được dữ liệu của \(first.subject) ở mục \(first.seq)",
        en:
          "\(reader.place.vaultPath) is not this ledger's vault: it does not open what entry \(first.seq) holds of \(first.subject)"
      ),
      remedy: Title(
        vi: "đặt lại tệp két khóa đã đi cùng sổ; khi chưa có thì sổ chỉ đọc được",
        en: "put back the vault that belongs to the ledger; until then it can be read and not written"))
  }

  private struct Sample {
    let seq: UInt64
    let subject: String
    let box: String
    let entryID: String
    let path: String
  }

  private func opens(_ sample: Sample) -> Bool {
    (try? vault.open(sample.box, subject: sample.subject, entryID: sample.entryID, fieldPath: sample.path)) != nil
  }

  /// The first sealed field of each of the first subjects that were not erased.
  private func samples() throws -> [Sample] {
    var samples: [Sample] = []
    var seen: Set<String> = []
    var next = Position(seq: 1)
    while samples.count < Self.subjectCountMax, let slice = try reader.slice(from: next) {
      var fault: (any Error)?
      slice.forEachLine { seq, line in
        do {
          for sample in try Self.sealed(in: line, seq) where seen.insert(sample.subject).inserted {
            if erased[sample.subject] == nil { samples.append(sample) }
          }
        } catch { fault = error }
        return fault == nil && samples.count < Self.subjectCountMax
      }
      if let fault { throw fault }
      try slice.checkReadable()
      next = slice.next
    }
    return samples
  }

  private static func sealed(in line: UnsafeRawBufferPointer, _ seq: UInt64) throws -> [Sample] {
    let envelope = try Envelope(reading: line)
    let name = envelope.type.bytes(of: line)
    guard let sealing = sealings[String(decoding: name, as: UTF8.self)] else { return [] }
    let id = String(decoding: envelope.id.bytes(of: line), as: UTF8.self)
    var samples: [Sample] = []
    let payload = try JSON(parsing: UnsafeRawBufferPointer(rebasing: line[envelope.what.range]))
    _ = try sealing.mapping(payload, under: "what") { value, _, path in
      if let sealed = value.sealed {
        samples.append(Sample(seq: seq, subject: sealed.subject, box: sealed.box, entryID: id, path: path))
      }
      return value
    }
    return samples
  }

  /// The types with personal fields, by name.
  private static let sealings: [String: Sealing] = Dictionary(
    uniqueKeysWithValues: EventType.allCases.map { ($0.text, Sealing(of: $0)) }.filter(\.1.isNeeded))
}
