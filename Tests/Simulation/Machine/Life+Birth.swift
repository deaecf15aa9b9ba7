import Ledger
import Merkle

extension Life {
  /// Makes the ledger, now and then on a disk that fails; what is left then is no ledger, or a whole one.
  mutating func beBorn() throws(Broken) {
    if dice.once(in: 8) {
      var plan = FaultyDisk.Plan()
      switch dice.below(3) {
      case 0: plan.endsAt = dice.from(1...60)
      case 1: plan.failures[dice.from(1...60)] = 5
      case _: plan.room = dice.below(1200)
      }
      disk.begin(plan)
      let isMade = try make(mayFail: true)
      for (fault, times) in disk.faults { tally.count(fault, times) }
      disk.begin(FaultyDisk.Plan())
      if dice.once(in: 2) { disk.cutPower() }
      if isMade || disk["/l/LEDGER"] != nil {
        tally.count("ledgers made on a bad day")
        return try session(isLast: true)
      }
      // A person clears away what an init that was cut off left.
      for path in disk.paths(under: "") { disk[path] = nil }
      clearFolders()
    }
    disk.begin(FaultyDisk.Plan())
    _ = try make(mayFail: false)
  }

  private func clearFolders() {
    for name in ["log", "tree", "checkpoints", "derived"] { try? disk.remove("/l/\(name)") }
    try? disk.remove("/l")
  }

  private mutating func make(mayFail: Bool) throws(Broken) -> Bool {
    let entry = newEntry()
    let batch = model.send([entry])
    do {
      let first = try draft(entry)
      let signed = try place.make(named: KeyName("ledger.example/sim"), first: Batch([first]), clock: clock.clock)
      try model.hand(signed.size.count, signed.root)
      model.durableSize = 1
      _ = batch
      return true
    } catch let error as Broken {
      throw error
    } catch LedgerError.file {
      try require(mayFail && !disk.faults.isEmpty, "a new ledger fails on a sound disk")
      return false
    } catch {
      throw Broken("a new ledger is refused: \(error)")
    }
  }

  mutating func newEntry() -> Model.Entry {
    let number = nextNumber
    nextNumber += 1
    let filler = String(repeating: "x", count: dice.below(payloadByteCountMax + 1))
    return Model.Entry(id: "e-\(number)", what: #"{"household":"h-\#(number)","note":"\#(filler)"}"#)
  }

  func draft(_ entry: Model.Entry) throws(Broken) -> EntryDraft {
    do throws(EntryFault) {
      return try EntryDraft(
        by: "a-sim", id: entry.id, on: "2024-02-29", type: "household.registered", unit: "w-1",
        what: Array(entry.what.utf8))
    } catch {
      throw Broken("a draft is refused: \(error)")
    }
  }
}
