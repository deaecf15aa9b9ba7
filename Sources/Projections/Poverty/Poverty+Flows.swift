import Events

/// Takes what the facts of households add to accounts: the cells themselves, or the answer to "why this number?".
protocol FlowSink {
  mutating func add(_ delta: Int32, to columns: Columns, at key: Cells.Key, because seq: UInt32)
}

extension Cells: FlowSink {
  @inline(__always)
  mutating func add(_ delta: Int32, to columns: Columns, at key: Key, because seq: UInt32) {
    add(delta, to: columns, at: key)
  }
}

/// The one place that turns a change of a household's standing into columns of accounts.
extension Places {
  /// What the fact that led from `before` to `after` adds to the accounts, times `sign`. A fact that changes no class
  /// of a household in a known hamlet adds nothing.
  @inline(__always)
  func flows<Sink: FlowSink>(
    of fact: HouseholdFact, from before: Standing, to after: Standing, year: Int, times sign: Int32,
    into sink: inout Sink
  ) {
    guard before.classes | after.classes != 0 else { return }
    switch fact.kind {
    case .enteredPoverty, .enteredNearPoverty, .exitedPoverty, .exitedNearPoverty:
      let standard = Int(fact.standard)
      guard let columns = Columns(fact, from: before, to: after), let hamlet = hamlet(after.hamlet) else { return }
      add(sign, to: columns, in: span(of: hamlet, on: fact.on), after, standard, year, fact.seq, &sink)
    case .leftArea: end(.left, fact, before, year, sign, &sink)
    case .merged: end(.merged, fact, before, year, sign, &sink)
    case .splitOff:
      guard before.classes == 0, let hamlet = hamlet(after.hamlet) else { return }
      let span = span(of: hamlet, on: fact.on)
      after.forEachClass { standard, povertyClass in
        add(sign, to: Columns(.splitIn, of: povertyClass), in: span, after, standard, year, fact.seq, &sink)
      }
    case .moved:
      guard before.hamlet != after.hamlet else { return }
      let isBoundary = fact.detail == MoveReason.boundaryChange.rawValue
      let transfer = Transfer(
        from: place(before, fact.on), to: place(after, fact.on), out: isBoundary ? .boundaryOut : .movedOut,
        in: isBoundary ? .boundaryIn : .movedIn, year: year, seq: fact.seq, sign: sign)
      add(transfer, of: after, &sink)
    case .profiled:
      guard before.subgroups != after.subgroups else { return }
      let transfer = Transfer(
        from: place(before, fact.on), to: place(after, fact.on), out: .movedOut, in: .movedIn, year: year,
        seq: fact.seq, sign: sign)
      add(transfer, of: after, &sink)
    case .registered:
      // The place holds from the start: a household whose class is older than its place is never in this order.
      break
    case .rated, .split, .absorbed, .pledged, .supported, .lent, .repaid: break
    }
  }

  /// What changes of boundaries after one day and up to another add for a household that stands still.
  func boundaryFlows<Sink: FlowSink>(
    of standing: Standing, after day: Int32, through last: Int32, times sign: Int32, into sink: inout Sink
  ) {
    guard standing.classes != 0, let hamlet = hamlet(standing.hamlet), rows[hamlet].lastChange > day else { return }
    let first = Int(rows[hamlet].firstSpan)
    for index in first + 1..<first + Int(rows[hamlet].spanCount) where spans[index].from > day {
      guard spans[index].from <= last else { return }
      let transfer = Transfer(
        from: (index - 1, groups(of: standing, index - 1)), to: (index, groups(of: standing, index)),
        out: .boundaryOut, in: .boundaryIn, year: Day(number: spans[index].from).year.number, seq: spans[index].seq,
        sign: sign)
      add(transfer, of: standing, &sink)
    }
  }

  // MARK: Adding

  private func groups(of standing: Standing, _ span: Int) -> UInt8 {
    standing.subgroups | (spans[span].isEspeciallyDifficult ? Subgroup.especiallyDifficultCommunes.bit : 0)
  }

  private func place(_ standing: Standing, _ day: Int32) -> (span: Int, groups: UInt8)? {
    guard let hamlet = hamlet(standing.hamlet) else { return nil }
    let span = span(of: hamlet, on: day)
    return (span, groups(of: standing, span))
  }

  @inline(__always)
  private func add<Sink: FlowSink>(
    _ delta: Int32, to columns: Columns, in span: Int, _ standing: Standing, _ standard: Int, _ year: Int,
    _ seq: UInt32, _ sink: inout Sink
  ) {
    let groups = groups(of: standing, span)
    let first = Int(spans[span].firstUnit)
    for place in first..<first &+ Int(spans[span].unitCount) {
      let unit = paths[place]
      Subgroup.forEach(in: groups) { subgroup in
        sink.add(
          delta, to: columns, at: Cells.Key(unit: unit, standard: standard, year: year, subgroup: subgroup),
          because: seq)
      }
    }
  }

  private func end<Sink: FlowSink>(
    _ flow: Flow, _ fact: HouseholdFact, _ before: Standing, _ year: Int, _ sign: Int32, _ sink: inout Sink
  ) {
    guard let hamlet = hamlet(before.hamlet) else { return }
    let span = span(of: hamlet, on: fact.on)
    before.forEachClass { standard, povertyClass in
      add(sign, to: Columns(flow, of: povertyClass), in: span, before, standard, year, fact.seq, &sink)
    }
  }

  /// A household that goes from one set of accounts to another with its class: what both have is left alone, so a move
  /// cancels in the units that lie above both hamlets.
  private struct Transfer {
    var from: (span: Int, groups: UInt8)?
    var to: (span: Int, groups: UInt8)?
    var out: Flow
    var `in`: Flow
    var year: Int
    var seq: UInt32
    var sign: Int32
  }

  private func add<Sink: FlowSink>(_ transfer: Transfer, of standing: Standing, _ sink: inout Sink) {
    standing.forEachClass { standard, povertyClass in
      oneSide(transfer.from, transfer.to, transfer.out, transfer, standard, povertyClass, &sink)
      oneSide(transfer.to, transfer.from, transfer.in, transfer, standard, povertyClass, &sink)
    }
  }

  private func oneSide<Sink: FlowSink>(
    _ own: (span: Int, groups: UInt8)?, _ other: (span: Int, groups: UInt8)?, _ flow: Flow, _ transfer: Transfer,
    _ standard: Int, _ povertyClass: PovertyClass, _ sink: inout Sink
  ) {
    guard let own else { return }
    let columns = Columns(flow, of: povertyClass)
    let first = Int(spans[own.span].firstUnit)
    for place in first..<first + Int(spans[own.span].unitCount) {
      let unit = paths[place]
      let isInBoth = other.map { holds($0.span, unit: unit) } ?? false
      let shared = isInBoth ? other?.groups ?? 0 : 0
      Subgroup.forEach(in: own.groups & ~shared) { subgroup in
        let key = Cells.Key(unit: unit, standard: standard, year: transfer.year, subgroup: subgroup)
        sink.add(transfer.sign, to: columns, at: key, because: transfer.seq)
      }
    }
  }
}
