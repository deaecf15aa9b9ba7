import Events

extension Poverty {
  /// The state as sorted lines of text: two states are equal when their dumps are.
  package func dump(_ symbols: Symbols) -> [String] { (figureLines(symbols) + statedLines(symbols)).sorted() }

  /// The computed accounts alone: the same facts give the same lines in whatever order they were recorded.
  package func figureLines(_ symbols: Symbols) -> [String] {
    var lines: [String] = []
    for packed in cells.index.keys {
      let key = Cells.Key(packed: packed)
      guard let cell = cells.cell(key), !cells.isEmpty(cell) else { continue }
      var line = "cell \(symbols.text(of: places.units.id(at: key.unit)))"
      line += " \(symbols.text(of: standards.id(at: key.standard))) \(key.year) \(key.subgroup?.text ?? "")"
      for povertyClass in PovertyClass.allCases {
        for flow in Flow.allCases {
          let count = cells.count(cell, Cells.column(flow, of: povertyClass))
          if count != 0 { line += " \(povertyClass.text).\(flow)=\(count)" }
        }
      }
      lines.append(line)
    }
    return lines.sorted()
  }

  private func statedLines(_ symbols: Symbols) -> [String] {
    var lines: [String] = []
    for number in reviewYears.rows.indices where reviewYears.rows[number].year != 0 {
      let review = symbols.text(of: reviewYears.numbering.id(at: number))
      lines.append("review \(review) year=\(reviewYears.rows[number].year)")
    }
    for row in submitted {
      let accounts = ([row.all] + row.bySubgroup).map {
        "\($0.subgroup.text):\($0.total) \(text($0.poor)) \(text($0.nearPoor))"
      }
      lines.append(
        "submitted \(symbols.text(of: row.area)) \(symbols.text(of: row.standard)) \(row.year) on=\(row.on) seq=\(row.seq) "
          + "\(symbols.text(of: row.review)) \(row.stage.text) asOf=\(row.asOf) \(accounts.joined(separator: " "))")
    }
    for row in approved {
      let counts = ([row.all] + row.bySubgroup).map { "\($0.subgroup.text):\($0.total)/\($0.poor)/\($0.nearPoor)" }
      lines.append(
        "approved \(symbols.text(of: row.area)) \(symbols.text(of: row.standard)) \(row.year) on=\(row.on) seq=\(row.seq) "
          + "\(symbols.text(of: row.review)) \(counts.joined(separator: " "))")
    }
    for row in published {
      var writer = PayloadWriter(symbols)
      row.figure.encode(to: &writer)
      lines.append(
        "published \(symbols.text(of: row.figure.area)) on=\(row.on) seq=\(row.seq) "
          + String(decoding: writer.bytes, as: UTF8.self))
    }
    for row in lists {
      lines.append(
        "list \(symbols.text(of: row.list.review)) \(symbols.text(of: row.list.area)) \(row.list.from)..\(row.list.to) "
          + "objections=\(row.list.objections) on=\(row.on) seq=\(row.seq)")
    }
    for id in adopted.keys {
      for row in adopted[id] ?? [] {
        lines.append(
          "standard \(symbols.text(of: id)) \(row.standard.firstReviewYear)...\(row.standard.lastReviewYear) on=\(row.on) seq=\(row.seq)"
        )
      }
    }
    return lines
  }

  private func text(_ account: PovertyAccount) -> String {
    "\(account.opening)>" + Flow.allCases.map { String(account[$0]) }.joined(separator: ",") + ">\(account.closing)"
  }
}
