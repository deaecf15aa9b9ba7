import Dispatch

/// Runs the same work on several threads and waits for all of them.
enum Threads {
  static func run(_ count: Int, _ work: @escaping @Sendable () -> Void) {
    let group = DispatchGroup()
    for index in 0..<count {
      let queue = DispatchQueue(label: "socai.writer.\(index)")
      queue.async(group: group, execute: DispatchWorkItem(block: work))
    }
    group.wait()
  }
}
