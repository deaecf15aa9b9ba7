extension JSON {
  /// An object: members in the order in which they were written, found by key in O(log n).
  ///
  /// Two objects are equal when they hold the same members, in whatever order.
  package struct Object: Sendable {
    package typealias Member = (key: String, value: JSON)

    package private(set) var members: [Member]
    /// Indices into `members` in canonical order of the keys.
    private(set) var sorted: [Int]

    package init() {
      members = []
      sorted = []
    }

    /// The object of these members; their keys must differ.
    package init(_ members: [Member]) {
      do throws(DuplicateKey) {
        try self.init(checking: members)
      } catch {
        preconditionFailure("an object is made with the key \(members[error.index].key) twice")
      }
    }

    /// The first member, by place, whose key an earlier one has.
    struct DuplicateKey: Error {
      let index: Int
    }

    init(checking members: [Member]) throws(DuplicateKey) {
      self.members = members
      sorted = Array(members.indices)
      var ascends = true
      for index in members.indices.dropFirst() where keyOrder(members[index - 1].key, members[index].key) >= 0 {
        ascends = false
        break
      }
      if ascends { return }
      sorted.sort { left, right in
        let order = keyOrder(members[left].key, members[right].key)
        return order < 0 || order == 0 && left < right
      }
      var duplicate: Int?
      for (one, next) in zip(sorted, sorted.dropFirst()) where keyOrder(members[one].key, members[next].key) == 0 {
        duplicate = min(duplicate ?? next, next)
      }
      if let duplicate { throw DuplicateKey(index: duplicate) }
    }

    package var count: Int { members.count }
    package var isEmpty: Bool { members.isEmpty }
    package var keys: [String] { members.map(\.key) }

    /// The members in canonical order.
    package var sortedMembers: some Sequence<Member> { sorted.lazy.map { members[$0] } }

    /// The value under a key. Setting a new key appends a member; setting nil removes one.
    package subscript(key: String) -> JSON? {
      get {
        let place = lowerBound(of: key)
        return holds(key, at: place) ? members[sorted[place]].value : nil
      }
      set {
        let place = lowerBound(of: key)
        switch (newValue, holds(key, at: place)) {
        case (let value?, true): members[sorted[place]].value = value
        case (let value?, false):
          sorted.insert(members.count, at: place)
          members.append((key, value))
        case (nil, true):
          let index = sorted.remove(at: place)
          members.remove(at: index)
          for other in sorted.indices where sorted[other] > index { sorted[other] -= 1 }
        case (nil, false): break
        }
      }
    }

    private func holds(_ key: String, at place: Int) -> Bool {
      place < sorted.count && keyOrder(members[sorted[place]].key, key) == 0
    }

    private func lowerBound(of key: String) -> Int {
      var low = 0
      var high = sorted.count
      while low < high {
        let middle = (low + high) / 2
        if keyOrder(members[sorted[middle]].key, key) < 0 { low = middle + 1 } else { high = middle }
      }
      return low
    }
  }
}

extension JSON.Object: Equatable {
  package static func == (left: Self, right: Self) -> Bool {
    left.sortedMembers.elementsEqual(right.sortedMembers) { a, b in
      keyOrder(a.key, b.key) == 0 && a.value == b.value
    }
  }
}

extension JSON.Object: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, JSON)...) { self.init(elements.map { ($0, $1) }) }
}
