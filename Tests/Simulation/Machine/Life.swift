import Glibc
import Ledger
import Merkle
import Synchronization

/// One life of a ledger on a faulty disk, from its making to its last opening: all of it comes from one seed.
///
/// Sessions follow each other: a writer opens, records, publishes, keeps checkpoints, and ends well, in the middle of a
/// call, or with a power cut. Readers go on beside it. After each opening, and at the end, the log is held against the
/// model.
package struct Life {
  static let folder = "/l"

  let canary: Canary?
  var dice: Dice
  let disk: FaultyDisk
  let place: LedgerPlace
  let clock: StoppedClock
  let seals: Bool
  var model = Model()
  var tally = Tally()
  var readers: [LedgerReader] = []
  var nextNumber = 1
  /// Until a clock within bounds was read.
  var isClockConfirmed = false
  let payloadByteCountMax: Int
  /// Enough entries for two levels of tiles.
  let isLarge: Bool
  /// Files of tree/ were taken away, and no opening came to its end since.
  var isTreeTaken = false

  /// Lives one; throws when a promise is broken.
  package static func live(seed: UInt64, canary: Canary? = nil) throws(Broken) -> Tally {
    var life = Life(seed: seed, canary: canary)
    try life.live()
    return life.tally
  }

  private init(seed: UInt64, canary: Canary?) {
    var dice = Dice(seed: seed)
    self.canary = canary
    disk = FaultyDisk(
      Dice(seed: dice.next()), pageByteCount: dice.pick([16, 64, 512, 4096]), writeBackTimes: dice.pick([4, 40, 4000]),
      canary: canary)
    isLarge = dice.once(in: 24)
    place = LedgerPlace(
      folder: Life.folder, files: disk,
      entriesPerSegment: UInt64(dice.pick(isLarge ? [90, 1000] : [1, 2, 3, 4, 7, 1000])))
    clock = StoppedClock()
    seals = dice.once(in: 4)
    payloadByteCountMax = isLarge ? 0 : dice.pick([0, 40, 400, 3000])
    self.dice = dice
  }

  private mutating func live() throws(Broken) {
    try beBorn()
    for _ in 0..<dice.from(1...4) {
      let plan = drawPlan()
      disk.begin(plan)
      try session(isLast: false)
      for (fault, times) in disk.faults { tally.count(fault, times) }
      tally.count("sessions")
      if plan.lyingSync != nil, disk.faults["lying fdatasync"] != nil {
        disk.begin(FaultyDisk.Plan())
        disk.cutPower()
        tally.count("power cut")
        return try findLie()
      }
      if dice.once(in: 2) {
        disk.begin(FaultyDisk.Plan())
        disk.cutPower()
        readers = []
        tally.count("power cut")
      } else {
        tally.count("end of process")
      }
      if dice.once(in: 6) { try rot() }
      if dice.once(in: 8), disk["/l/LEDGER"] != nil { takeTree() }
    }
    disk.begin(FaultyDisk.Plan())
    try session(isLast: true)
    disk.cutPower()
    readers = []
    try session(isLast: true)
  }

  /// What goes wrong in the next session.
  private mutating func drawPlan() -> FaultyDisk.Plan {
    var plan = FaultyDisk.Plan()
    let codes = [EIO, EIO, ENOSPC, EDQUOT, EROFS, EINTR]
    switch dice.below(12) {
    case 0, 1: break
    case 2, 3, 4: plan.endsAt = drawCall()
    case 5, 6: plan.failures[drawCall()] = dice.pick(codes)
    case 7: plan.failingSync = dice.from(1...14)
    case 8: plan.room = dice.below(3000)
    case 9:
      plan.failures[drawCall()] = dice.pick(codes)
      plan.endsAt = drawCall()
    case 10:
      plan.failingSync = dice.from(1...14)
      plan.endsAt = drawCall()
    case _: if dice.once(in: 2) { plan.lyingSync = dice.from(1...14) }
    }
    return plan
  }

  /// Half of them while the ledger is opened.
  private mutating func drawCall() -> Int { dice.once(in: 2) ? dice.from(1...70) : dice.from(1...300) }
}

/// A clock that goes when it is told to.
final class StoppedClock: Sendable {
  private let now = Mutex<Int64>(1_709_251_200_000)

  var milliseconds: Int64 { now.withLock { $0 } }
  func set(_ milliseconds: Int64) { now.withLock { $0 = milliseconds } }
  var clock: LedgerClock { .live { Moment(milliseconds: self.milliseconds) } }
}
