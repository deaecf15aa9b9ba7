import Merkle

extension IDIndex {
  /// Writes the tables that wait as runs, each merged with those before it that are not much longer.
  ///
  /// One thread at a time.
  func writeFull() throws(IDIndexFault) {
    while let table = state.withLock({ $0.full.first }) {
      let runs = state.withLock { $0.runs }
      var kept = runs.count
      var count = table.count
      while kept > 0, runs[kept - 1].description.count < 2 * count {
        kept -= 1
        count += runs[kept].description.count
      }
      var cursors: [IDCursor] = []
      for run in runs[kept...] { cursors.append(try IDCursor(run)) }
      cursors.append(IDCursor(table.sorted))
      let first = kept < runs.count ? runs[kept].description.first : table.first
      let run = try IDRun.merged(&cursors, first: first, last: table.last, place)
      state.withLock { state in
        state.runs.replaceSubrange(kept..., with: [run])
        state.full.removeFirst()
      }
      try saveList()
      // Their names are not in the list any more; whoever maps them still has them.
      for run in runs[kept...] { try? place.files.remove(place.idRunPath(run.description)) }
    }
  }

  /// Signs the list of the runs as they are.
  func saveList() throws(IDIndexFault) {
    let (key, origin, list) = try state.withLock { state throws(IDIndexFault) in
      let size = TreeSize(state.runs.last?.description.last ?? 0)
      let list = IDList(
        hash: state.hash, size: size, root: try state.reader.indexRoot(of: size), runs: state.runs.map(\.description),
        marked: state.marked.filter { $0 <= size.count })
      return (state.key, state.reader.identity.origin, list)
    }
    guard let note = try? list.note(origin, signedBy: key) else { return }
    do throws(FileSystemError) {
      try place.files.replace(place.idListPath, with: Array(note.formatted.utf8))
    } catch {
      throw .file(error)
    }
  }
}

extension IDRun {
  /// Writes the run of all that the cursors give.
  static func merged(
    _ cursors: inout [IDCursor], first: UInt64, last: UInt64, _ place: LedgerPlace
  ) throws(IDIndexFault) -> IDRun {
    var fault: IDIndexFault?
    var description: Description?
    do throws(FileSystemError) {
      try place.files.ensureFolder(place.derivedFolder)
      try place.files.ensureFolder(place.idFolder)
      try place.files.replace("\(place.idFolder)/\(first)-\(last)") { file throws(FileSystemError) in
        var writer = IDRunWriter(first: first, last: last, to: file)
        do throws(IDIndexFault) {
          while let entry = try IDCursor.next(of: &cursors) {
            do throws(FileSystemError) { try writer.append(entry) } catch { throw .file(error) }
          }
        } catch {
          fault = error
          return
        }
        description = try writer.end()
      }
    } catch {
      throw .file(error)
    }
    if let fault { throw fault }
    guard let description else { preconditionFailure("a run that was written is described") }
    return try IDRun(description, place)
  }
}

extension IDCursor {
  /// The least entry of all cursors, stepped over; nil when all are at their ends.
  static func next(of cursors: inout [IDCursor]) throws(IDIndexFault) -> IDRun.Entry? {
    var least: IDRun.Entry?
    var place = 0
    for index in cursors.indices {
      guard let entry = cursors[index].entry else { continue }
      if let before = least, !IDRun.Entry.precedes(entry, before) { continue }
      least = entry
      place = index
    }
    if least != nil { try cursors[place].step() }
    return least
  }
}

extension LedgerReader {
  /// The root of the tree at a size, for the index.
  func indexRoot(of size: TreeSize) throws(IDIndexFault) -> Hash {
    do throws(TreeFault) {
      return try treeFiles.root(size: size)
    } catch {
      throw .log(LedgerError(error))
    }
  }
}

/// A thread that is called when there is something to write; started by the first call.
final class IDWorker: Sendable {
  private struct State {
    var work: (@Sendable () -> Void)?
    var isEnding = false
  }

  private let state = Monitor(State())
  private let thread = Monitor<BackgroundThread?>(nil)

  /// Has `work` done soon; work that was asked for and not begun is done by the newer one.
  func call(_ work: @escaping @Sendable () -> Void) {
    state.change { $0.work = work }
    thread.change { thread in
      if thread == nil { thread = BackgroundThread { [state] in IDWorker.run(state) } }
    }
  }

  private static func run(_ state: Monitor<State>) {
    while true {
      let work = state.wait { state -> (@Sendable () -> Void)?? in
        if let work = state.work {
          state.work = nil
          return .some(work)
        }
        return state.isEnding ? .some(nil) : nil
      }
      guard let work else { return }
      work()
    }
  }

  /// Ends the thread when what was asked for is done.
  func end() {
    let running = thread.change { thread in
      defer { thread = nil }
      return thread
    }
    guard let running else { return }
    state.change { $0.isEnding = true }
    running.join()
    state.change { $0.isEnding = false }
  }
}
