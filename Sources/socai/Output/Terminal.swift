import Bookkeeping
import Events
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
        guard count > 0 else { fail(to: descriptor, because: errno) }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
    }
  }

  /// Exit 74 (EX_IOERR): what was asked is done or known, and cannot be told.
  private static func fail(to descriptor: Int32, because code: Int32) -> Never {
    guard descriptor == STDOUT_FILENO else { exit(74) }
    if code == EPIPE { exit(0) }
    let cause = String(cString: strerror(code))
    complain(
      Title(
        vi: "socai: không ghi được ra đầu ra chuẩn: \(cause); phần đã in chưa đủ",
        en: "socai: cannot write to standard output: \(cause); what was printed is not all of it"
      )[Console.environmentLanguage])
    exit(74)
  }
}
