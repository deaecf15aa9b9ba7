import Merkle

/// Signs a checkpoint on a thread of its own, so that the signature is made while the disk syncs.
///
/// What it signs stays here until `finish`: a checkpoint leaves only after its sync succeeded.
final class Signer: Sendable {
  private enum Work {
    case none
    case asked(Checkpoint)
    case done(SignedNote)
    case end
  }

  private let work = Monitor(Work.none)
  private let thread: BackgroundThread

  init(_ key: SigningKey) {
    thread = BackgroundThread { [work] in
      while true {
        let checkpoint: Checkpoint? = work.wait { state -> Checkpoint?? in
          switch state {
          case .asked(let checkpoint): .some(checkpoint)
          case .end: .some(nil)
          case .none, .done: nil
          }
        }
        guard let checkpoint else { return }
        let note = SignedNote(checkpoint, signedBy: key)
        work.change { if case .asked = $0 { $0 = .done(note) } }
      }
    }
  }

  func begin(_ checkpoint: Checkpoint) { work.change { $0 = .asked(checkpoint) } }

  func finish() -> SignedNote {
    work.wait { state in
      guard case .done(let note) = state else { return nil }
      state = .none
      return note
    }
  }

  func end() {
    work.change { $0 = .end }
    thread.join()
  }
}
