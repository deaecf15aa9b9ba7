import Events
import Foundation
import Ledger
import Merkle
import Synchronization

extension Option {
  static let passphraseFile = Option(
    "passphrase-file", "FILE",
    Title(
      vi: "tệp chứa câu mật khẩu của khóa ký (hoặc biến SOCAI_PASSPHRASE_FILE); không có thì hỏi ở màn hình",
      en: "a file with the signing key's passphrase (or SOCAI_PASSPHRASE_FILE); else it is asked at the terminal"))
  static let keyPlace = Option(
    "key", "FILE",
    Title(
      vi: "khóa ký nằm ở đâu (mặc định DIR.key, hoặc biến SOCAI_KEY)",
      en: "where the signing key is (DIR.key unless told, or SOCAI_KEY)"))
  static let vaultPlace = Option(
    "vault", "FILE",
    Title(
      vi: "két khóa cá nhân nằm ở đâu (mặc định DIR.vault, hoặc biến SOCAI_VAULT)",
      en: "where the vault is (DIR.vault unless told, or SOCAI_VAULT)"))
  static let account = Option(
    "by", "ACCOUNT",
    Title(vi: "tài khoản thực hiện (mặc định a-operator)", en: "the account that does it (a-operator unless told)"))
  static let onBehalf = Option(
    "unit", "ID",
    Title(vi: "ghi thay mặt đơn vị này (mặc định ledger)", en: "on behalf of this unit (ledger unless told)"))

  /// What every command takes that signs.
  static let signing: [Option] = [.passphraseFile, .keyPlace, .vaultPlace]
}

extension LedgerPlace {
  /// The ledger that a call names, with where its key and vault are, and whom to ask for a passphrase.
  init(_ arguments: Arguments, folder: String? = nil) throws(UsageError) {
    func place(_ option: String, _ variable: String) -> String? {
      arguments[option] ?? ProcessInfo.processInfo.environment[variable].flatMap { $0.isEmpty ? nil : $0 }
    }
    let named: String
    if let folder { named = folder } else { named = try Inquiry.folder(arguments) }
    self.init(
      folder: named, keyPath: place("key", "SOCAI_KEY"),
      vaultPath: place("vault", "SOCAI_VAULT"))
    passphrase = Passphrase.source(arguments)
  }
}

/// Passphrases on their way in: from a file or from the terminal, never echoed, never said, wiped when they are done with.
enum Passphrase {
  /// More than a person types.
  static let byteCountMax = 1024
  static let byteCountMin = 8

  /// The passphrase of the key that is there; asked for once, and remembered while the program runs.
  static func source(_ arguments: Arguments) -> PassphraseSource {
    let file = file(arguments, "passphrase-file", "SOCAI_PASSPHRASE_FILE")
    let known = Mutex<Secret?>(nil)
    let language = (try? Console(arguments).language) ?? Console.environmentLanguage
    return { path throws(LedgerError) in
      if let secret = known.withLock({ $0 }) { return secret }
      let secret: Secret
      if let file {
        secret = try read(file)
      } else {
        let question = Title(vi: "Câu mật khẩu của \(path): ", en: "Passphrase of \(path): ")
        guard let asked = HiddenLine.ask(question[language]) else { throw .noPassphrase(path: path) }
        secret = asked
      }
      known.withLock { $0 = secret }
      return secret
    }
  }

  /// A new passphrase: from the file that `option` (or a variable) names, else asked twice at the terminal.
  static func new(
    _ option: String, _ variable: String?, _ arguments: Arguments, _ language: Language
  ) throws -> Secret {
    let secret: Secret
    if let file = file(arguments, option, variable) {
      secret = try read(file)
    } else {
      let question = Title(vi: "Câu mật khẩu mới: ", en: "New passphrase: ")
      let again = Title(vi: "Nhập lại lần nữa: ", en: "Once more: ")
      guard let first = HiddenLine.ask(question[language]), let second = HiddenLine.ask(again[language]) else {
        throw UsageError.operandMissing(
          Title(
            vi: "câu mật khẩu mới: không có màn hình để hỏi; thêm --\(option) FILE",
            en: "the new passphrase: there is no terminal to ask at, add --\(option) FILE; it"))
      }
      guard first.isSame(as: second) else {
        throw Refused(sentences: [
          Title(
            vi: "hai lần nhập câu mật khẩu không giống nhau; chưa có gì thay đổi",
            en: "the two passphrases differ; nothing was changed")
        ])
      }
      secret = first
    }
    guard secret.count >= byteCountMin else {
      throw Refused(sentences: [
        Title(
          vi: "câu mật khẩu cần ít nhất \(byteCountMin) ký tự; chưa có gì thay đổi",
          en: "a passphrase has at least \(byteCountMin) characters; nothing was changed")
      ])
    }
    return secret
  }

  private static func file(_ arguments: Arguments, _ option: String, _ variable: String?) -> String? {
    if let file = arguments[option] { return file }
    guard let variable else { return nil }
    return ProcessInfo.processInfo.environment[variable].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The first line of a file or descriptor (`/dev/fd/3`), read into memory that is wiped.
  static func read(_ file: String) throws(LedgerError) -> Secret {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .file(FileSystemError(.open, file, code: errno)) }
    defer { close(descriptor) }
    var failure: Int32?
    let secret = Secret(byteCountMax: byteCountMax + 1) { room in
      var count = 0
      while count < room.count {
        let got = Glibc.read(descriptor, room.baseAddress.unsafelyUnwrapped + count, room.count - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { break }
        count += got
      }
      let line = room[..<count].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? count
      return line
    }
    if let failure { throw .file(FileSystemError(.read, file, code: failure)) }
    guard secret.count > 0, secret.count <= byteCountMax else { throw .badPassphraseFile(path: file) }
    return secret
  }
}

/// One line from the terminal that nobody sees.
enum HiddenLine {
  /// Asks on the terminal itself, whatever standard input and output are; nil when there is none, or when the person
  /// gives up (Ctrl-C, Ctrl-D on an empty line).
  static func ask(_ question: String) -> Secret? {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else { return nil }
    defer { close(terminal) }
    var before = termios()
    guard tcgetattr(terminal, &before) == 0 else { return nil }
    var hidden = before
    // Ctrl-C comes as a character, so that the terminal is put back as it was in any case.
    hidden.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    guard tcsetattr(terminal, TCSAFLUSH, &hidden) == 0 else { return nil }
    defer {
      tcsetattr(terminal, TCSAFLUSH, &before)
      write(terminal, "\n", 1)
    }
    let words = Array(question.utf8)
    write(terminal, words, words.count)
    var isGivenUp = false
    let secret = Secret(byteCountMax: Passphrase.byteCountMax) { room in
      var count = 0
      var byte: UInt8 = 0
      while read(terminal, &byte, 1) == 1 {
        switch byte {
        case 0x0A, 0x0D: return count
        case 0x03: return giveUp()
        case 0x04: return count == 0 ? giveUp() : count
        case 0x15: count = 0
        case 0x08, 0x7F:
          // A letter of several bytes goes whole.
          while count > 0 {
            count -= 1
            if room[count] & 0xC0 != 0x80 { break }
          }
        case _:
          guard count < room.count else { continue }
          room[count] = byte
          count += 1
        }
      }
      return giveUp()
      func giveUp() -> Int {
        isGivenUp = true
        return 0
      }
    }
    return isGivenUp ? nil : secret
  }
}
