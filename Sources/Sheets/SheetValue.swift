/// What stands in one cell, for both directions.
package enum SheetValue: Hashable, Sendable {
  case none
  case text(String)
  /// A plain decimal without grouping: `-1234.5`, of at most 15 significant digits where a spreadsheet wrote it.
  case number(String)
  case day(SheetDay)
  case flag(Bool)
  /// A cell that holds a value which cannot be taken; only readers give it.
  case unreadable(SheetFault)
}

/// A day as a calendar has it.
package struct SheetDay: Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// `2024-12-31`
  package var iso: String { "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))" }
  /// `31/12/2024`
  package var slashed: String { "\(Self.padded(day, 2))/\(Self.padded(month, 2))/\(Self.padded(year, 4))" }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}

/// A cell as a spreadsheet names it: column from 0, row from 1.
package struct CellPlace: Hashable, Sendable, CustomStringConvertible {
  package let column: Int
  package let row: Int

  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// `C5`, `$C$5` is not one; nil for anything else, or a column behind `XFD`.
  package init?(_ text: String) {
    var column = 0
    var row = 0
    for byte in text.utf8 {
      switch byte {
      case 0x41...0x5A where row == 0: column = column * 26 + Int(byte - 0x40)
      case 0x30...0x39 where column > 0: row = row * 10 + Int(byte - 0x30)
      default: return nil
      }
      guard column <= 16_384, row <= 1_048_576 else { return nil }
    }
    guard column > 0, row > 0 else { return nil }
    self.init(column: column - 1, row: row)
  }

  package var description: String { Self.letters(column) + String(row) }

  /// 0 is `A`, 26 `AA`.
  package static func letters(_ column: Int) -> String {
    var letters = ""
    var rest = column
    repeat {
      letters = String(UnicodeScalar(UInt8(0x41 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }
}
