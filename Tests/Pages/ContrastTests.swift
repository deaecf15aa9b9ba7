import Foundation
import Pages
import Testing

/// WCAG 2.2, 1.4.3 and 1.4.11, worked out from the colours of the style sheet.
struct ContrastTests {
  /// The three places that set colours: the light ones, the dark ones by the machine's wish, the dark ones by the switch.
  private static let themes: [[String: String]] = {
    let css = String(decoding: Asset.style.bytes, as: UTF8.self)
    return css.components(separatedBy: "--paper:").dropFirst().prefix(3).map { rest in
      let block = "--paper:" + rest.prefix { $0 != "}" }
      var colours: [String: String] = [:]
      for line in block.split(separator: ";") {
        let parts = line.split(separator: ":").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
        if parts.count == 2, parts[1].hasPrefix("#") { colours[String(parts[0].dropFirst(2))] = parts[1] }
      }
      return colours
    }
  }()

  /// Relative luminance of sRGB: W3C's 0.2126, 0.7152, 0.0722 of the linear parts.
  private static func luminance(_ colour: String) -> Double {
    let number = Int(colour.dropFirst(), radix: 16) ?? 0
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double(number >> shift & 0xff) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private static func contrast(_ one: String, _ other: String) -> Double {
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  @Test func `the formula gives W3C's own figures`() {
    #expect(abs(Self.contrast("#000000", "#ffffff") - 21) < 0.001)
    #expect(abs(Self.contrast("#777777", "#ffffff") - 4.478) < 0.001)
  }

  @Test func `the two dark themes are one`() {
    #expect(Self.themes.count == 3)
    #expect(Self.themes[1] == Self.themes[2])
    #expect(Set(Self.themes[0].keys) == Set(Self.themes[1].keys))
  }

  @Test func `text stands out 4.5 times from each ground that it is on`() {
    var pairs: [(String, String)] = []
    for ground in ["paper", "surface", "tint", "calm-tint"] {
      pairs += ["ink", "soft", "link"].map { ($0, ground) }
    }
    for tone in ["good", "bad", "warn", "info", "calm"] { pairs.append((tone, tone + "-tint")) }
    pairs += [
      ("ink", "warn-tint"), ("ink", "bad-tint"), ("on-accent", "accent"), ("accent", "surface"), ("accent", "tint"),
    ]
    pairs += [("bad", "surface"), ("bad", "paper"), ("soft", "warn-tint"), ("link", "warn-tint")]
    for theme in Self.themes {
      for (text, ground) in pairs {
        let contrast = Self.contrast(theme[text] ?? "#808080", theme[ground] ?? "#808080")
        #expect(contrast >= 4.5, "\(text) on \(ground): \(contrast)")
      }
    }
  }

  @Test func `borders of inputs, lines of charts and the ring of the focus stand out three times`() {
    for theme in Self.themes {
      for line in ["edge", "accent", "series-1", "series-2", "series-3", "series-4", "target"] {
        for ground in ["paper", "surface"] {
          let contrast = Self.contrast(theme[line] ?? "#808080", theme[ground] ?? "#808080")
          #expect(contrast >= 3, "\(line) on \(ground): \(contrast)")
        }
      }
    }
  }
}
