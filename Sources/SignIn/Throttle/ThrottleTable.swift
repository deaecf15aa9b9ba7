import Merkle

/// How long one must wait after how many failures.
///
///     free 5, up to 300 s:   failures  1 … 4   5    6    7   …   13 and more
///                            wait      none    1 s  2 s  4 s …   256, then 300 s
struct ThrottleRule: Sendable {
  /// Failures before the first wait.
  let freeCount: Int64
  let waitSecondsMax: Int64
  /// After so long one failure is forgotten.
  let leakSeconds: Int64

  static let account = ThrottleRule(freeCount: 5, waitSecondsMax: 300, leakSeconds: 900)
  /// An office of many people stands behind one address.
  static let address = ThrottleRule(freeCount: 50, waitSecondsMax: 300, leakSeconds: 30)

  func waitSeconds(after failureCount: Int64) -> Int64 {
    failureCount < freeCount ? 0 : min(waitSecondsMax, 1 << min(failureCount - freeCount, 20))
  }

  /// Beyond it nothing grows any more.
  var failureCountMax: Int64 { freeCount + 10 }
}

/// Failures by a key, in memory that never grows: 2,048 sets of 8 places.
///
/// A key's set follows from a keyed hash. When its places are taken, the one with the fewest failures gives way: who has
/// many is not pushed out by names that were tried once, and to try them more often means to wait with them too.
struct ThrottleTable: Sendable {
  struct Key: Sendable {
    let tag: UInt64
    let set: Int
  }

  private struct Place {
    var tag: UInt64 = 0
    /// Failures not forgotten yet, each worth the rule's leak, at the moment `at`.
    var debtMilliseconds: Int64 = 0
    var at: Int64 = 0
  }

  static let setCount = 2048
  static let placeCount = 8

  private let rule: ThrottleRule
  private let seed: [UInt8]
  private var places = [Place](repeating: Place(), count: ThrottleTable.setCount * ThrottleTable.placeCount)

  init(_ rule: ThrottleRule, seed: [UInt8]) {
    self.rule = rule
    self.seed = seed
  }

  func key(of bytes: [UInt8]) -> Key {
    sha256(of: seed + bytes).withUnsafeBytes { hash in
      Key(
        tag: hash.loadUnaligned(as: UInt64.self) | 1,
        set: Int(hash.loadUnaligned(fromByteOffset: 8, as: UInt32.self)) % Self.setCount)
    }
  }

  /// Seconds until the next try is let in; 0 when it is at once.
  func waitSeconds(_ key: Key, at now: Int64) -> Int {
    guard let index = index(of: key) else { return 0 }
    let place = places[index]
    let wait = rule.waitSeconds(after: failureCount(place, at: now)) * 1000
    // A clock that was set back does not lengthen it.
    let left = min(place.at, now) + wait - now
    return left <= 0 ? 0 : Int((left + 999) / 1000)
  }

  mutating func addFailure(_ key: Key, at now: Int64) {
    let known = index(of: key)
    let index = known ?? place(for: key, at: now)
    let debt = (known == nil ? 0 : debt(places[index], at: now)) + leak
    places[index] = Place(tag: key.tag, debtMilliseconds: min(debt, rule.failureCountMax * leak), at: now)
  }

  /// Takes one failure back.
  mutating func forgive(_ key: Key, at now: Int64) {
    guard let index = index(of: key) else { return }
    places[index].debtMilliseconds = max(0, places[index].debtMilliseconds - leak)
  }

  mutating func clear(_ key: Key) {
    if let index = index(of: key) { places[index] = Place() }
  }

  private var leak: Int64 { rule.leakSeconds * 1000 }

  private func debt(_ place: Place, at now: Int64) -> Int64 {
    max(0, place.debtMilliseconds - max(0, now - place.at))
  }

  /// A failure counts whole until it is forgotten whole.
  private func failureCount(_ place: Place, at now: Int64) -> Int64 { (debt(place, at: now) + leak - 1) / leak }

  private func range(_ key: Key) -> Range<Int> { key.set * Self.placeCount..<(key.set + 1) * Self.placeCount }

  private func index(of key: Key) -> Int? { range(key).first { places[$0].tag == key.tag } }

  private func place(for key: Key, at now: Int64) -> Int {
    range(key).min { debt(places[$0], at: now) < debt(places[$1], at: now) } ?? range(key).lowerBound
  }
}
