/// Where an offset lies in JSON bytes, told as a path. Run only when something is wrong, so that decoders carry no path.
struct FaultPath {
  private enum Step {
    case member(String?)
    case item(Int)
  }

  private let bytes: UnsafeRawBufferPointer
  private var steps: [Step] = []

  /// `origin` is where the outermost value starts; all bytes from there to `offset` were found to be well formed.
  init(in bytes: UnsafeRawBufferPointer, from origin: Int, to offset: Int) {
    self.bytes = bytes
    var i = origin
    while i < offset {
      switch bytes[i] {
      case UInt8(ascii: "{"): steps.append(.member(nil))
      case UInt8(ascii: "["): steps.append(.item(0))
      case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = steps.popLast()
      case UInt8(ascii: ","): startNext()
      case UInt8(ascii: "\""):
        let end = endOfString(from: i)
        if case .member(nil)? = steps.last, end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: ":") {
          steps[steps.count - 1] = .member(String(decoding: bytes[(i + 1)..<end], as: UTF8.self))
        }
        i = end
      case _: break
      }
      i += 1
    }
  }

  private mutating func startNext() {
    switch steps.last {
    case .item(let index)?: steps[steps.count - 1] = .item(index + 1)
    case .member?: steps[steps.count - 1] = .member(nil)
    case nil: break
    }
  }

  private func endOfString(from start: Int) -> Int {
    var i = start + 1
    while i < bytes.count, bytes[i] != UInt8(ascii: "\"") { i += bytes[i] == UInt8(ascii: "\\") ? 2 : 1 }
    return min(i, bytes.count - 1)
  }

  /// `root.signatory.steps[2]`: the value at the offset.
  func text(root: String) -> String {
    let text = steps.reduce(root) { FaultPath.joined($0, $1) }
    return text.isEmpty ? "entry" : text
  }

  /// `root.signatory`: the innermost object or list at the offset; `root.signatory.name` with a member that it may lack.
  func containerText(root: String, _ member: String? = nil) -> String {
    FaultPath.joined(steps.dropLast().reduce(root) { FaultPath.joined($0, $1) }, .member(member))
  }

  private static func joined(_ text: String, _ step: Step) -> String {
    switch step {
    case .member(let name?): text.isEmpty ? Excerpt.key(name) : "\(text).\(Excerpt.key(name))"
    case .item(let index): "\(text)[\(index)]"
    case .member(nil): text
    }
  }
}
