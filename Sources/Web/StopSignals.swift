import Glibc

/// SIGTERM and SIGINT as a request to stop: the server answers what it has begun, and ends.
///
///     let signals = StopSignals()      // before any thread is started
///     let server = try HTTPServer(…)
///     signals.wait()
///     server.stop()
package struct StopSignals: Sendable {
  /// Threads that are started from now on leave the two signals to `wait`.
  package init() {
    var set = StopSignals.set
    pthread_sigmask(SIG_BLOCK, &set, nil)
  }

  /// Waits for one of the two. A second one ends the process at once.
  package func wait() {
    var set = StopSignals.set
    var number: Int32 = 0
    while sigwait(&set, &number) != 0 {}
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }

  private static var set: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, SIGTERM)
    sigaddset(&set, SIGINT)
    return set
  }
}
