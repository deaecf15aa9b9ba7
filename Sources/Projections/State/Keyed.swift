import Events

/// Values by key, for what is rare enough that a flat table would waste room. Answers and dumps sort the keys by
/// their text: the order of a dictionary never shows.
package struct Keyed<Key: Hashable & Stored, Value: Stored>: Restorable {
  private var values: [Key: Value] = [:]
  /// Each value as it stood at the mark, kept at its first change only.
  private var overwritten: [Key: Value?] = [:]
  private var marked = false

  package init() {}

  package var count: Int { values.count }
  package var isEmpty: Bool { values.isEmpty }
  /// In no order: sort them before anything leaves the projection.
  package var keys: Dictionary<Key, Value>.Keys { values.keys }

  package subscript(key: Key) -> Value? {
    _read { yield values[key] }
    _modify {
      if marked, overwritten[key] == nil { overwritten[key] = .some(values[key]) }
      yield &values[key]
    }
  }

  package subscript(key: Key, default missing: @autoclosure () -> Value) -> Value {
    _read { yield values[key, default: missing()] }
    _modify {
      if marked, overwritten[key] == nil { overwritten[key] = .some(values[key]) }
      yield &values[key, default: missing()]
    }
  }

  package mutating func restore(_ step: RestoreStep) {
    switch step {
    case .mark: mark()
    case .commit: commit()
    case .rollback: rollback()
    case .store(let sink): sink.put(values)
    case .load(let source): source.take(&values)
    }
  }

  package mutating func mark() {
    precondition(!marked, "keyed values are marked once at a time")
    marked = true
  }

  package mutating func commit() {
    // A large dictionary is emptied in the time of its capacity: after a long batch each later one would pay for it.
    if !overwritten.isEmpty { overwritten.removeAll(keepingCapacity: overwritten.capacity <= 64) }
    marked = false
  }

  package mutating func rollback() {
    precondition(marked, "keyed values go back only to a mark")
    marked = false
    for (key, value) in overwritten { values[key] = value }
    commit()
  }
}

extension Keyed: Sendable where Key: Sendable, Value: Sendable {}
