import Ledger
import Synchronization

/// Who tries passwords waits longer and longer, by the name that is tried and by the address that it comes from.
///
/// A try counts as a failure from the moment that it is let in, and is taken back when it was right: a thousand tries at
/// once get no further than five. Names that no account has are counted alike, so that a wait tells nothing of them.
package final class Throttle: Sendable {
  private struct State {
    var accounts: ThrottleTable
    var addresses: ThrottleTable
  }

  /// A try that was let in.
  struct Ticket: Sendable {
    fileprivate let account: ThrottleTable.Key
    fileprivate let address: ThrottleTable.Key
  }

  enum Admission: Sendable {
    case admitted(Ticket)
    case wait(seconds: Int)
  }

  private let state: Mutex<State>

  package init(_ randomness: Randomness = .system) {
    let seed = randomness.bytes(32)
    state = Mutex(
      State(accounts: ThrottleTable(.account, seed: seed), addresses: ThrottleTable(.address, seed: seed)))
  }

  func admit(name: String, address: NetworkAddress, at now: Moment) -> Admission {
    // A long name is cut: it is none of ours, and its hash should cost no more than another's.
    let name = UserName(name)?.text ?? name
    return state.withLock { state in
      let account = state.accounts.key(of: Array(name.utf8.prefix(128)))
      let address = state.addresses.key(of: address.bytes)
      let now = now.milliseconds
      let wait = max(state.accounts.waitSeconds(account, at: now), state.addresses.waitSeconds(address, at: now))
      if wait > 0 { return .wait(seconds: wait) }
      state.accounts.addFailure(account, at: now)
      state.addresses.addFailure(address, at: now)
      return .admitted(Ticket(account: account, address: address))
    }
  }

  /// The password was right: the name starts anew; the address only gets this try back, or one good account would open
  /// the way for tries at all others.
  func succeeded(_ ticket: Ticket, at now: Moment) {
    state.withLock { state in
      state.accounts.clear(ticket.account)
      state.addresses.forgive(ticket.address, at: now.milliseconds)
    }
  }

  /// Nothing was tried after all.
  func giveBack(_ ticket: Ticket, at now: Moment) {
    state.withLock { state in
      state.accounts.forgive(ticket.account, at: now.milliseconds)
      state.addresses.forgive(ticket.address, at: now.milliseconds)
    }
  }
}
