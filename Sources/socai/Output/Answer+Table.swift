import Bookkeeping
import Events

extension Answer {
  /// The rows as a table that fits `width` characters: columns of words give way first and wrap; where that is not
  /// enough, the last columns go on in a line of their own under the first, headings likewise. Nothing is cut off, and
  /// no number is broken.
  func table(width: Int, in language: Language) -> [String] {
    let shown = columns.indices.filter { !columns[$0].isDetail }
    guard !shown.isEmpty, !rows.isEmpty else { return [] }
    let strips = shown.map { column in
      Strip(
        heading: columns[column].heading[language], cells: rows.map { $0[column].text(in: language).visible },
        isNumber: columns[column].isNumber)
    }
    let folds = Self.folds(strips, to: width).enumerated().map { Fold(strips: $1, isFirst: $0 == 0, width: width) }
    var lines = folds.flatMap(\.heading)
    lines.append(String(repeating: "─", count: folds.map(\.width).max() ?? 0))
    if folds.count == 1 { lines[lines.count - 1] = folds[0].rule }
    for row in rows.indices { lines += folds.flatMap { $0.lines(row) } }
    return lines
  }

  /// The columns of each line: as many as fit when words are as narrow as they may be.
  private static func folds(_ strips: [Strip], to width: Int) -> [[Strip]] {
    var folds: [[Strip]] = []
    var used = 0
    for strip in strips {
      let needed = strip.narrowest + 2
      if folds.isEmpty || used + needed > width + 2 {
        folds.append([])
        used = folds.count > 1 ? Fold.indent : 0
      }
      folds[folds.count - 1].append(strip)
      used += needed
    }
    return folds
  }
}

/// One column in words.
private struct Strip {
  let heading: String
  let cells: [String]
  let isNumber: Bool

  /// A heading of numbers wraps at once: the figures say how wide their column is.
  var natural: Int {
    cells.reduce(isNumber ? heading.longestWordWidth : heading.columnWidth) { max($0, $1.columnWidth) }
  }
  var longestWord: Int { cells.reduce(heading.longestWordWidth) { max($0, $1.longestWordWidth) } }
  /// Words longer than this are broken where there is no room.
  var narrowest: Int { isNumber ? natural : min(longestWord, natural, 12) }
}

/// The columns that stand in one line of a row.
private struct Fold {
  /// How far lines after the first are set in.
  static let indent = 2

  let strips: [Strip]
  let widths: [Int]
  private let margin: String

  init(strips: [Strip], isFirst: Bool, width: Int) {
    self.strips = strips
    margin = isFirst ? "" : String(repeating: " ", count: Fold.indent)
    widths = Self.fitted(strips, to: width - margin.count)
  }

  var width: Int { margin.count + widths.reduce(0, +) + 2 * (widths.count - 1) }
  var rule: String { margin + widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ") }
  var heading: [String] { lines(of: strips.map(\.heading)) }
  func lines(_ row: Int) -> [String] { lines(of: strips.map { $0.cells[row] }) }

  /// Natural widths; then the widest column of words gives up one character at a time until all fit, first down to its
  /// longest word and, where that is not enough, further.
  private static func fitted(_ strips: [Strip], to width: Int) -> [Int] {
    var widths = strips.map(\.natural)
    for floor in [strips.map(\.longestWord), strips.map(\.narrowest)] {
      var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - width
      while excess > 0 {
        let giving = widths.indices.filter { !strips[$0].isNumber && widths[$0] > floor[$0] }
        guard let widest = giving.max(by: { widths[$0] < widths[$1] }) else { break }
        widths[widest] -= 1
        excess -= 1
      }
    }
    return widths
  }

  private func lines(of cells: [String]) -> [String] {
    let wrapped = zip(cells, widths).map { $0.wrapped(to: $1) }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
      let parts = wrapped.indices.map { column in
        let text = line < wrapped[column].count ? wrapped[column][line] : ""
        let room = String(repeating: " ", count: max(0, widths[column] - text.columnWidth))
        return strips[column].isNumber ? room + text : text + room
      }
      return (margin + parts.joined(separator: "  ")).trimmingTrailingSpaces
    }
  }
}

extension String {
  /// Columns that the text takes in a terminal: combining marks take none, East Asian wide characters two.
  var columnWidth: Int {
    reduce(0) { width, character in
      guard let scalar = character.unicodeScalars.first else { return width }
      switch scalar.value {
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
        0x1F300...0x1FAFF:
        return width + 2
      default: return width + 1
      }
    }
  }

  var longestWordWidth: Int {
    split(separator: " ").reduce(0) { max($0, String($1).columnWidth) }
  }

  /// Broken at spaces; a word that is longer than a line is broken inside.
  func wrapped(to width: Int) -> [String] {
    guard columnWidth > width, width > 0 else { return [self] }
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ", omittingEmptySubsequences: false).map(String.init) {
      let joined = line.isEmpty ? word : line + " " + word
      if joined.columnWidth <= width {
        line = joined
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = word
      while line.columnWidth > width {
        lines.append(String(line.prefix(width)))
        line = String(line.dropFirst(width))
      }
    }
    lines.append(line)
    return lines
  }

  var trimmingTrailingSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
