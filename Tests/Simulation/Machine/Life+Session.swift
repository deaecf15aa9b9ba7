import Ledger
import Merkle

extension Life {
  /// One writer, from opening to its end. The last one meets no fault, and everything is looked at.
  mutating func session(isLast: Bool) throws(Broken) {
    let before = try disk.watched { () throws(Broken) in
      try require(publishedSize >= model.durableSize, "a checkpoint that was said to be durable is gone")
      return disk.isSettled ? logBytes() : nil
    }
    let writer: LedgerWriter
    let vault: Vault?
    do {
      writer = try LedgerWriter.open(place, clock: clock.clock, publishing: .whenAsked)
      vault = seals ? try Vault.open(place, forWriting: true) : nil
    } catch {
      try tolerate(error, isLast: isLast)
      tally.count("openings cut off")
      if let before { try seeNothingLost(of: before) }
      return
    }
    if !writer.recovery.isClean { tally.count("recoveries with something to do") }
    if !disk.hasEnded {
      try disk.watched { () throws(Broken) in try see(writer, openedOn: before) }
      try work(writer, vault, isLast: isLast)
    }
    readers = readers.suffix(2)
  }

  private mutating func work(_ writer: LedgerWriter, _ vault: Vault?, isLast: Bool) throws(Broken) {
    isClockConfirmed = false
    for _ in 0..<(isLast ? 2 : dice.below(12)) where !disk.hasEnded {
      switch dice.below(16) {
      case 0: try publish(writer)
      case 1: try keep(writer)
      case 2, 3: try read()
      case 4: try verifyBeside()
      case _: try commit(writer, vault)
      }
    }
    if isLast || !disk.hasEnded && dice.once(in: 3) {
      do throws(LedgerError) {
        let size = writer.size.count
        try writer.close()
        model.durableSize = max(model.durableSize, size)
      } catch {
        try tolerate(error, isLast: isLast)
      }
      if isLast { try disk.watched { () throws(Broken) in try seeAll(writer) } }
    }
  }

  /// An error is in order when the disk had a fault, and names the disk.
  func tolerate(_ error: any Error, isLast: Bool) throws(Broken) {
    switch error {
    case let broken as Broken: throw broken
    case LedgerError.file, CommitError.file, CommitError.stopped, VaultError.file:
      try require(!isLast && !disk.faults.isEmpty, "a sound disk is said to fail: \(error)")
    case _: throw Broken("this should not happen: \(error)")
    }
  }

  private mutating func publish(_ writer: LedgerWriter) throws(Broken) {
    let size = writer.size.count
    do throws(LedgerError) {
      try writer.publishDurably()
      model.durableSize = max(model.durableSize, size)
    } catch {
      try tolerate(error, isLast: false)
    }
  }

  private mutating func keep(_ writer: LedgerWriter) throws(Broken) {
    let size = dice.once(in: 2) ? model.durableSize : UInt64(dice.below(Int(writer.size.count) + 2))
    let newest = writer.size.count
    do {
      let kept = try writer.keepCheckpoint(TreeSize(size))
      try require(kept.size.count == size, "another checkpoint was kept")
      try model.hand(size, kept.root)
      model.kept.insert(size)
      model.durableSize = max(model.durableSize, newest)
    } catch LedgerError.noSuchSize {
      let mayBe = size > 0 && size <= newest && model.endsBatch(size) && disk.faults.isEmpty
      try require(!mayBe, "the checkpoint of size \(size) is not kept")
    } catch {
      try tolerate(error, isLast: false)
    }
  }

  // MARK: Recording

  private mutating func commit(_ writer: LedgerWriter, _ vault: Vault?) throws(Broken) {
    let isBelieved = moveClock()
    var group: [Batch] = []
    var numbers: [Int] = []
    for _ in 0..<dice.from(1...3) {
      var entries: [Model.Entry] = []
      var drafts: [EntryDraft] = []
      let isFilling = isLarge && model.lines.count < 250
      for _ in 0..<(isFilling ? dice.from(200...300) : dice.pick([1, 1, 1, 2, 3, 5])) {
        var entry = newEntry()
        if let vault, dice.once(in: 2) {
          guard let sealed = try seal(entry, vault) else { return }
          entry = sealed
        }
        entries.append(entry)
        drafts.append(try draft(entry))
      }
      numbers.append(model.send(entries))
      group.append(Batch(drafts))
    }
    do {
      let receipts = try writer.commit(group)
      try require(isBelieved, "a clock that jumped is believed")
      try require(receipts.count == group.count, "not every batch is answered")
      let now = max(clock.milliseconds, model.lastAt ?? .min)
      if let last = model.lastAt, isWithinBounds(clock.milliseconds - last) { isClockConfirmed = false }
      for (number, receipt) in zip(numbers, receipts) {
        try require(receipt.at.milliseconds == now, "at is \(receipt.at), not what the clock says")
        try model.acknowledge(number, receipt)
      }
      tally.count("batches acknowledged", receipts.count)
      let newest = writer.checkpoint
      try model.hand(newest.size.count, newest.root)
      try disk.watched { () throws(Broken) in try seeCommitted(writer) }
    } catch CommitError.clockBehind, CommitError.clockAhead {
      try require(!isBelieved, "a clock within bounds is refused")
      tally.count("clock refused")
      if dice.once(in: 2) {
        writer.confirmClock()
        isClockConfirmed = true
      } else if let last = model.lastAt {
        clock.set(last + 1)
      }
    } catch let error as CommitError {
      try tolerate(error, isLast: false)
      tally.count("groups refused by the disk")
    } catch {
      throw Broken("\(error)")
    }
  }

  private mutating func seal(_ entry: Model.Entry, _ vault: Vault) throws(Broken) -> Model.Entry? {
    let subject = "h-\(dice.below(12))"
    let clear = Array("Nùng Thị \(entry.id)".utf8)
    do throws(VaultError) {
      let text = try vault.seal(clear, subject: subject, entryID: entry.id, fieldPath: "head")
      let what = #"{"head":"\#(text)","household":"\#(subject)"}"#
      return Model.Entry(id: entry.id, what: what, sealed: (subject, text, clear))
    } catch {
      try tolerate(error, isLast: false)
      return nil
    }
  }

  /// Lets time pass, or jump; says whether the clock must be believed.
  private mutating func moveClock() -> Bool {
    let now = clock.milliseconds
    switch dice.below(24) {
    case 0: clock.set(now - Int64(dice.from(1...60_000)))
    case 1: clock.set(now - Int64(dice.from(60_001...9_000_000)))
    case 2: clock.set(now + 31 * 86_400_000 + Int64(dice.from(1...1000)))
    case 3: clock.set(now + 86_400_000)
    case _: clock.set(now + Int64(dice.below(5000)))
    }
    guard let last = model.lastAt else { return true }
    let ahead = clock.milliseconds - last
    if ahead < 0 || ahead > 5000 { tally.count("clock jumps") }
    return isWithinBounds(ahead) || isClockConfirmed
  }

  private func isWithinBounds(_ aheadMilliseconds: Int64) -> Bool { -60_000...31 * 86_400_000 ~= aheadMilliseconds }
}
