import Bookkeeping
import Events

extension Answer {
  /// The rows as a table that fits `width` characters: columns of words give way first and wrap, columns of numbers
  /// never do. Nothing is cut off.
  func table(width: Int, in language: Language) -> [String] {
    let shown = columns.indices.filter { !columns[$0].isDetail }
    guard !shown.isEmpty, !rows.isEmpty else { return [] }
    let headings = shown.map { columns[$0].heading[language] }
    let texts = rows.map { row in shown.map { row[$0].text(in: language).visible } }
    let widths = Self.fitted(headings: headings, texts: texts, numbers: shown.map { columns[$0].isNumber }, to: width)

    var lines = Self.lines(of: headings, widths: widths, rightAligned: shown.map { columns[$0].isNumber })
    lines.append(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "))
    for row in texts {
      lines += Self.lines(of: row, widths: widths, rightAligned: shown.map { columns[$0].isNumber })
    }
    return lines
  }

  /// Natural widths; then the widest column of words gives up one character at a time until all fit, first down to its
  /// longest word and, where that is not enough, further.
  private static func fitted(headings: [String], texts: [[String]], numbers: [Bool], to width: Int) -> [Int] {
    // A heading of numbers wraps at once: the figures say how wide their column is.
    var widths = headings.indices.map { column in
      let heading = numbers[column] ? headings[column].longestWordWidth : headings[column].columnWidth
      return texts.reduce(heading) { max($0, $1[column].columnWidth) }
    }
    let words = headings.indices.map { column in
      texts.reduce(headings[column].longestWordWidth) { max($0, $1[column].longestWordWidth) }
    }
    for floor in [words, words.map { min($0, 12) }] {
      var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - width
      while excess > 0 {
        let giving = widths.indices.filter { !numbers[$0] && widths[$0] > floor[$0] }
        guard let widest = giving.max(by: { widths[$0] < widths[$1] }) else { break }
        widths[widest] -= 1
        excess -= 1
      }
    }
    return widths
  }

  private static func lines(of cells: [String], widths: [Int], rightAligned: [Bool]) -> [String] {
    let wrapped = zip(cells, widths).map { $0.wrapped(to: $1) }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
      let parts = wrapped.indices.map { column in
        let text = line < wrapped[column].count ? wrapped[column][line] : ""
        let room = String(repeating: " ", count: max(0, widths[column] - text.columnWidth))
        return rightAligned[column] ? room + text : text + room
      }
      return parts.joined(separator: "  ").trimmingTrailingSpaces
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
