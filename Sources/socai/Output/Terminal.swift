import Bookkeeping
import Glibc

/// What standard output and standard error are connected to.
enum Terminal {
  static let isInteractive = isatty(STDOUT_FILENO) == 1

  /// Columns of the terminal; COLUMNS when it is set; 100 when the output goes elsewhere.
  static var width: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 { return Int(size.ws_col) }
    if let columns = getenv("COLUMNS").flatMap({ Int(String(cString: $0)) }), columns >= 40 { return columns }
    return 100
  }

  static func write(_ text: String) { put(text, to: STDOUT_FILENO) }
  /// One line on standard error; what it quotes cannot steer the terminal.
  static func complain(_ text: String) { put(text.visible + "\n", to: STDERR_FILENO) }
  /// On standard error without a line's end: a progress bar.
  static func mention(_ text: String) { put(text, to: STDERR_FILENO) }

  /// Writes it all; a reader that went away (`socai log | head`) ends the program quietly.
  private static func put(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { exit(descriptor == STDOUT_FILENO && errno == EPIPE ? 0 : 74) }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
    }
  }
}
