import CanonicalJSON
import Events
import Ledger
import Merkle
import Projections
import Rules

extension DeskState {
  /// Judges an order, unless the log is not as long as its sender had seen it.
  mutating func prepare(_ order: Keeper.Order, in group: inout Group) -> Keeper.Outcome {
    let count = group.nextSeq - 1
    guard let expected = order.expectedCount, expected != count else {
      return prepare(order.request, in: &group, isTrial: order.isTrial)
    }
    return .refused([
      Refusal(
        place: "", code: Keeper.sizeCode, path: nil,
        sentence: Title(
          vi: "sổ nay có \(count) mục, không phải \(expected) như người gửi đã thấy",
          en: "the log has \(count) entries by now, not \(expected) as its sender had seen"),
        remedy: Title(vi: "xem lại các mục mới rồi gửi lại", en: "look at what is new, then send it again"))
    ])
  }

  /// Judges a request and folds it, or takes it back whole.
  private mutating func prepare(
    _ request: Keeper.Request, in group: inout Group, isTrial: Bool
  ) -> Keeper.Outcome {
    var known: [Keeper.Recorded] = []
    var refusals: [Refusal] = []
    var draftCount = 0
    for drafts in request {
      draftCount += drafts.count
      for draft in drafts {
        do throws(Refusal) {
          if let recorded = try recorded(draft, in: group) { known.append(recorded) }
        } catch { refusals.append(error) }
      }
    }
    guard refusals.isEmpty else { return .refused(refusals) }
    if draftCount > 0, known.count == draftCount { return .accepted(known) }
    if let first = known.first {
      return .refused([
        Refusal(
          place: request.first { !$0.isEmpty }?[0].place ?? "", code: "batch.known-in-part", path: nil,
          sentence: Title(
            vi: "\(known.count) trong \(draftCount) mục đã được ghi (mục đầu: \(first.id), số \(first.seq))",
            en:
              "\(known.count) of its \(draftCount) entries are on record (the first: \(first.id), entry \(first.seq))"
          ),
          remedy: Title(
            vi: "gửi lại cả lô như lần đầu, hoặc chỉ các mục mới",
            en: "send the batch whole as it was, or only what is new"))
      ])
    }
    return take(request, in: &group, isTrial: isTrial)
  }

  private mutating func take(
    _ request: Keeper.Request, in group: inout Group, isTrial: Bool
  ) -> Keeper.Outcome {
    let before = group.mark
    var refusals: [Refusal] = []
    var recorded: [Keeper.Recorded] = []
    recorded.reserveCapacity(request.reduce(0) { $0 + $1.count })
    // One draft is folded only when nothing stands against it: there is nothing to take back.
    let isAlone = !isTrial && request.count == 1 && request[0].count == 1
    if !isAlone { state.mark() }
    for drafts in request {
      var at: Timestamp?
      let first = group.entries.count
      for draft in drafts {
        do throws(Refusal) {
          let moment = try moment(of: draft, at, in: group)
          at = moment
          let notes = try take(draft, at: moment, in: &group, refusals: &refusals, isAlone: isAlone)
          recorded.append(
            Keeper.Recorded(
              id: draft.id, seq: Seq(group.nextSeq - 1), leaf: .zero, isRepeat: false, notes: notes))
        } catch { refusals.append(error) }
      }
      group.batches.append(
        Batch(
          Array(group.entries[first...]), at: isStory ? at.map { Moment(milliseconds: $0.milliseconds) } : nil))
      group.lastAt = at
    }
    guard refusals.isEmpty, !isTrial else {
      if let marked = group.marked { state = marked }
      if !isAlone { state.rollback() }
      vault.dropStagedKeys(for: group.staged.dropFirst(before.stagedCount))
      group.restore(before)
      return refusals.isEmpty ? .accepted([]) : .refused(refusals)
    }
    // The state of a correction holds no mark: what it was folded from is settled.
    if group.marked == nil, !isAlone { state.commit() }
    group.marked = nil
    return .accepted(recorded)
  }

  /// When the draft counts as recorded: now, or what a story says.
  private func moment(of draft: Draft, _ batch: Timestamp?, in group: Group) throws(Refusal) -> Timestamp {
    guard isStory else {
      guard !draft.bringsMoment else {
        throw Refusal(
          place: draft.place, code: "draft.at", path: "at",
          sentence: Title(
            vi: "'at' do sổ cái đặt; chỉ sổ minh họa mới nhận",
            en: "'at' is set by the ledger; only a story takes it from drafts"))
      }
      return group.now
    }
    guard let at = draft.at else {
      throw Refusal(
        place: draft.place, code: "draft.at", path: "at",
        sentence: Title(
          vi: "sổ minh họa cần 'at' dạng 2023-12-14T03:21:07.123Z trong mỗi mục",
          en: "a story ledger needs 'at' such as 2023-12-14T03:21:07.123Z in each draft"))
    }
    let earliest = batch ?? group.lastAt ?? lastAt
    guard at >= earliest, batch.map({ $0 == at }) ?? true else {
      throw Refusal(
        place: draft.place, code: "draft.at", path: "at",
        sentence: Title(vi: "'at' lùi lại trước \(earliest)", en: "'at' goes back before \(earliest)"))
    }
    return at
  }

  /// Decodes, judges, seals and folds one draft, and adds its entry to the group; what is to be said of it.
  private mutating func take(
    _ draft: Draft, at: Timestamp, in group: inout Group, refusals: inout [Refusal], isAlone: Bool
  ) throws(Refusal) -> [Title] {
    let draft = try resolved(draft, in: group)
    let (header, event) = try decoded(draft, at: at, seq: Seq(group.nextSeq))
    try refuseOperatorAct(header.type, draft)
    for breach in Rules.judge(event, header, in: state) { refusals.append(Refusal(breach, place: draft.place)) }
    DraftRules.note(header, draft, in: state, &refusals)
    refusals += try treeBreaches(event, header, draft)
    let changesOthers = Corrections.concerns(header.type)
    if changesOthers {
      let members = draft.members
      refusals += try correctionBreaches(header, members, draft, in: group)
      refusals += try accessBreaches(header, members, draft, in: group)
    }
    if !refusals.isEmpty { refusals.removeAll { !SwitchedOff.admits($0.code) } }
    guard group.note(draft.id) else {
      throw Refusal(
        place: draft.place, code: "batch.id-twice", path: "id",
        sentence: Title(
          vi: "mã \(draft.id) xuất hiện hai lần trong lô", en: "the id \(draft.id) stands twice in this batch"))
    }
    if isAlone, !refusals.isEmpty { return [] }
    let entry = try sealed(draft, header.type, in: &group)
    group.add(entry, header, draft)
    try fold(entry, header, draft)
    var notes: [Title] = []
    if changesOthers {
      let before = group.corrections
      group.corrections.note(header, what: entry.payload)
      if header.type != .entryCorrectionProposed, refusals.isEmpty {
        notes = try weigh(header, after: before, draft, in: &group, refusals: &refusals)
      }
      refusals.removeAll { !SwitchedOff.admits($0.code) }
    }
    return notes
  }

  /// What only the log's own tree can tell.
  private func treeBreaches(_ event: Event, _ header: EntryHeader, _ draft: Draft) throws(Refusal) -> [Refusal] {
    do { return try TreeRules(reader: reader).breaches(event, header, state.symbols, place: draft.place) } catch {
      throw Refusal(
        place: draft.place, code: "ledger", path: nil,
        sentence: Title(vi: "không đọc lại được sổ: \(error)", en: "the log cannot be read again: \(error)"))
    }
  }

  private static let operatorActs: [EventType] = [
    .ledgerOpened, .personalDataErased, .keyRotated, .ledgerRestored,
  ]

  /// What the program records when it does it is not taken from a draft: the entry would claim what did not happen.
  private func refuseOperatorAct(_ type: EventType, _ draft: Draft) throws(Refusal) {
    guard Self.operatorActs.contains(type), !draft.isProgramAct,
      type != .ledgerOpened || SwitchedOff.admits(.ledgerFirstEntry)
    else { return }
    throw Refusal(
      place: draft.place, code: type == .ledgerOpened ? RuleID.ledgerFirstEntry.text : "draft.operator-act",
      path: "type",
      sentence: Title(
        vi: "\(type.text) do chương trình tự ghi khi thực hiện, không nhận từ bản nháp",
        en: "\(type.text) is recorded by the program itself when it does it, never from a draft"))
  }

  /// Decodes the draft by the catalogue.
  mutating func decoded(_ draft: Draft, at: Timestamp, seq: Seq) throws(Refusal) -> (EntryHeader, Event) {
    do throws(PayloadFault) {
      return try draft.text.decoding { bytes throws(PayloadFault) in
        var line = try LineDecoder.draft.decode(bytes, &state.symbols)
        line.header.seq = seq
        line.header.at = at
        return (line.header, try Event(line.header.type, &line.payload, &state.symbols))
      }
    } catch { throw Refusal(error, place: draft.place) }
  }

  /// Folds the payload as it will stand in the log.
  private mutating func fold(_ entry: EntryDraft, _ header: EntryHeader, _ draft: Draft) throws(Refusal) {
    do throws(PayloadFault) {
      try entry.withPayload { bytes throws(PayloadFault) in
        var payload = PayloadCursor(payload: bytes, isInLog: true)
        try decodeAndDispatch(header, &payload, into: &state)
      }
    } catch { throw Refusal(error, place: draft.place) }
  }

  /// The draft with `re` as a number.
  private mutating func resolved(_ draft: Draft, in group: Group) throws(Refusal) -> Draft {
    let seq: UInt64?
    switch draft.re {
    case .none: return draft
    case .seq(let number): seq = number
    case .id(let id): seq = try known(id, draft, in: group)
    case .other: seq = nil
    }
    guard let seq, seq > 0, seq < group.nextSeq else {
      throw Refusal(
        place: draft.place, code: "draft.re", path: "re",
        sentence: Title(
          vi: "'re' phải là số thứ tự hoặc mã của một mục đã ghi trước",
          en: "'re' must be the number or id of an earlier entry"))
    }
    return draft.re == .seq(seq) ? draft : draft.answering(seq)
  }

  /// The place of the entry with an id, on record or in the group.
  mutating func known(_ id: String, _ draft: Draft, in group: Group) throws(Refusal) -> UInt64? {
    if let seq = group.seqOfID[id] { return seq }
    do { return try seq(ofID: id) } catch {
      throw Refusal(
        place: draft.place, code: "ledger", path: "id",
        sentence: Title(
          vi: "không tra được mã \(id) trong sổ: \(error)", en: "the id \(id) cannot be looked up in the log: \(error)")
      )
    }
  }

  /// The entry as it will stand in the log, its personal fields sealed.
  private func sealed(_ draft: Draft, _ type: EventType, in group: inout Group) throws(Refusal) -> EntryDraft {
    let isSealed = Sealing(of: type).isNeeded || Corrections.concerns(type)
    if !isSealed, let entry = draft.entry { return entry }
    var members = draft.members
    if isSealed { members["what"] = try sealing(members, type, draft, in: &group) }
    do throws(EntryFault) {
      return try EntryDraft(
        by: members["by"]?.string ?? "", doc: members["doc"]?.string, id: draft.id, on: members["on"]?.string ?? "",
        plan: members["plan"]?.string, re: members["re"]?.int.flatMap { UInt64(exactly: $0) }, type: type.text,
        unit: members["unit"]?.string ?? "", version: UInt16(clamping: members["v"]?.int ?? 0),
        what: (members["what"] ?? [:]).canonicalBytes())
    } catch {
      throw Refusal(
        place: draft.place, code: "entry", path: nil,
        sentence: Title(vi: "\(error)", en: "the entry cannot be written: \(error)"))
    }
  }

  private func sealing(
    _ members: JSON.Object, _ type: EventType, _ draft: Draft, in group: inout Group
  ) throws(Refusal) -> JSON {
    let what = members["what"] ?? [:]
    do {
      let (sealed, staged) = try sealed(what, of: type, members, entryID: draft.id, in: group)
      group.staged += staged
      return sealed
    } catch let erased as ErasedSubject {
      throw Refusal(
        place: draft.place, code: "vault.erased", path: erased.path,
        sentence: Title(
          vi: "dữ liệu cá nhân của \(erased.subject) đã xóa ở mục \(erased.seq), không ghi thêm được",
          en: "the personal data of \(erased.subject) were erased by entry \(erased.seq), and no more are taken"),
        remedy: Title(vi: "bỏ trường này, hoặc đăng ký bằng một mã mới", en: "leave it out, or register a new id"))
    } catch {
      throw Refusal(
        place: draft.place, code: "vault", path: nil,
        sentence: Title(
          vi: "không niêm phong được dữ liệu cá nhân: \(error)", en: "personal fields cannot be sealed: \(error)"))
    }
  }
}

extension Refusal {
  /// A rule that the draft breaks.
  init(_ breach: Breach, place: String) {
    self.init(
      place: place, code: breach.rule.text, path: breach.path, sentence: breach.detail, clause: breach.clause,
      remedy: breach.remedy)
  }
}
