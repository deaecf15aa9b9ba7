import Events
import Ledger
import Merkle

/// Two signed checkpoints in files, or one file of evidence: do they contradict each other?
struct WitnessComparing {
  private let arguments: Arguments
  private let console: Console

  init(_ arguments: Arguments, _ console: Console) {
    self.arguments = arguments
    self.console = console
  }

  func compare(_ files: [String]) throws {
    guard let first = files.first else { throw UsageError.operandMissing(Title(vi: "FILE", en: "FILE")) }
    var keys = try WitnessCommand.logKeys(arguments)
    let folder = arguments.has("ledger") || keys.isEmpty ? try? Inquiry.folder(arguments) : nil
    let place = folder.map { LedgerPlace(folder: $0) }
    if let place { keys += try place.identity().keys.map(\.verifier) }
    guard !keys.isEmpty else {
      throw UsageError.operandMissing(
        Title(vi: "--log hoặc --ledger (khóa của sổ)", en: "--log or --ledger (the log's key)"))
    }
    let found = try files.count == 1 ? evidence(first) : pair(first, files[1])
    var judgement: Equivocation.Judgement
    do throws(EquivocationFault) {
      judgement = try found.judge(knowing: keys)
    } catch {
      throw refused(files.joined(separator: ", "), error.title)
    }
    let checkpoints = try found.checkpoints
    // A ledger at hand has the whole tree, and shows what two notes alone cannot.
    var how: Title?
    if judgement == .open, let place, let seen = try judged(checkpoints, by: place) { (judgement, how) = seen }
    let (one, other) = (checkpoints.first.size, checkpoints.second.size)
    let origin = checkpoints.first.origin
    switch judgement {
    case .agree:
      console.say(
        how
          ?? Title(
            vi: "Khớp: cả hai là cùng một cây \(one) mục của \(origin).",
            en: "They agree: both are the same tree of \(one) entries of \(origin)."))
    case .open:
      throw Refused(sentences: [
        Title(
          vi:
            "chưa rõ: hai điểm kiểm cỡ \(one) và \(other) của \(origin) khác cỡ, và không có bằng chứng nối tiếp hay trái nhau; thêm --ledger DIR nếu có sổ",
          en:
            "not shown: the two checkpoints of \(origin) have \(one) and \(other) entries, and nothing here proves that they agree or that they do not; give --ledger DIR if you have the ledger"
        )
      ])
    case .contradict:
      throw DamagedLedger(sentences: [
        how
          ?? Title(
            vi: "HAI LỊCH SỬ: khóa của \(origin) đã ký điểm kiểm cỡ \(one) và cỡ \(other) trái nhau",
            en:
              "TWO HISTORIES: the key of \(origin) signed checkpoints of \(one) and \(other) entries that contradict each other"
          )
      ])
    }
  }

  private func evidence(_ file: String) throws -> Equivocation {
    do {
      return try Equivocation(parsing: try InputFile.bytes(file, as: "FILE"))
    } catch let fault as EquivocationFault {
      throw refused(file, fault.title)
    }
  }

  private func pair(_ one: String, _ other: String) throws -> Equivocation {
    let notes = try [one, other].map { file in
      let bytes = try InputFile.bytes(file, as: "FILE")
      do throws(NoteFault) {
        return try SignedNote(parsing: bytes)
      } catch {
        throw refused(file, error.title)
      }
    }
    do throws(CheckpointFault) {
      return try Equivocation(notes[0], notes[1])
    } catch {
      throw refused("\(one), \(other)", EquivocationFault.checkpoint(error).title)
    }
  }

  /// By the tree of a ledger that has both sizes.
  private func judged(
    _ checkpoints: (first: Checkpoint, second: Checkpoint), by place: LedgerPlace
  ) throws -> (Equivocation.Judgement, Title)? {
    let reader = try LedgerReader.open(place)
    guard checkpoints.second.size <= reader.size else { return nil }
    let fits = try [checkpoints.first, checkpoints.second].map { try reader.tree.root(size: $0.size) == $0.root }
    switch (fits[0], fits[1]) {
    case (true, true):
      return (.agree, Title(vi: "Khớp: sổ có cả hai.", en: "They agree: the ledger has both."))
    case (true, false), (false, true):
      let size = fits[0] ? checkpoints.second.size : checkpoints.first.size
      return (
        .contradict,
        Title(
          vi: "HAI LỊCH SỬ: sổ có một trong hai; điểm kiểm cỡ \(size) không phải của sổ, dù khóa của sổ đã ký",
          en:
            "TWO HISTORIES: the ledger has one of them; that of \(size) entries is not its own, though its key signed it"
        )
      )
    case (false, false): return nil
    }
  }

  private func refused(_ file: String, _ why: Title) -> Refused {
    Refused(sentences: [Title(vi: "\(file) bị bác. \(why.vi)", en: "\(file) is refused. \(why.en)")])
  }
}
