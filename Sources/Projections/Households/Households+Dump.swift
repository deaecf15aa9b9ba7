import Events

extension Households {
  /// The state as sorted lines of text: two states are equal when their dumps are.
  package func dump(_ symbols: Symbols) -> [String] {
    var lines: [String] = []
    for number in rows.indices {
      let id = numbering.id(at: number)
      let name = "household \(symbols.text(of: id))"
      let standing = rows[number].standing
      var line = "\(name) now hamlet=\(text(standing.hamlet, symbols)) gone=\(standing.isGone)"
      let traits: [Trait] = codes(UInt16(standing.traits))
      line += " traits=\(traits.map(\.text).joined(separator: ","))"
      line += " rating=\(standing.livingStandard?.text ?? "")"
      line += " exited=\(standing.hasExitedPoverty),\(standing.hasExitedNearPoverty) classes="
      var classes: [String] = []
      standing.forEachClass { classes.append(symbols.text(of: standards.id(at: $0)) + "/" + $1.text) }
      lines.append(line + classes.sorted().joined(separator: ","))
      for row in history(of: id) { lines.append("\(name) \(row.on) seq=\(row.seq) \(text(row.what, symbols))") }
      for fact in facts(of: number) where fact.kind == .profiled {
        let profile = profiles[Int(fact.value)]
        let standard = profile.standard.map { symbols.text(of: $0) } ?? text(HouseholdFact.none, symbols)
        lines.append(
          "\(name) profile seq=\(fact.seq) \(profile.traitBits) \(profile.deprivationBits) \(profile.causeBits) "
            + "\(profile.wishBits) \(profile.perCapitaIncomeVND ?? -1) \(standard) "
            + "\(profile.areaType?.text ?? "") A=\(profile.scoreA?.text ?? "") B=\(profile.scoreB?.text ?? "") "
            + "missing=\(profile.missingIndicators.map(String.init) ?? "")")
      }
    }
    for waiting in waitingRepayments where householdOfLoan[Int(waiting.loan)] == HouseholdFact.none {
      lines.append("repayment before its loan seq=\(waiting.fact.seq)")
    }
    return lines.sorted()
  }

  private func text(_ symbol: UInt32, _ symbols: Symbols) -> String {
    symbol == HouseholdFact.none ? "" : symbols.text(of: Symbol(symbol))
  }

  private func text(_ what: Happening, _ symbols: Symbols) -> String {
    func name(_ id: some SymbolID) -> String { symbols.text(of: id) }
    return switch what {
    case .registered(let hamlet): "registered \(name(hamlet))"
    case .profiled: "profiled"
    case .enteredPoverty(let standard, let kind): "poor \(name(standard)) \(kind.text)"
    case .enteredNearPoverty(let standard, let kind): "near-poor \(name(standard)) \(kind.text)"
    case .exitedPoverty(let standard, let to): "exited-poverty \(name(standard)) \(to.text)"
    case .exitedNearPoverty(let standard): "exited-near-poverty \(name(standard))"
    case .rated(let rating): "rated \(rating.text)"
    case .left(let reason): "left \(reason.text)"
    case .moved(let to, let reason): "moved \(name(to)) \(reason.text)"
    case .split(let new): "split \(name(new))"
    case .splitOff(let source): "split-off \(name(source))"
    case .absorbed(let ended): "absorbed \(name(ended))"
    case .merged(let heir): "merged \(name(heir))"
    case .pledged(let pledge, let year): "pledged \(name(pledge)) \(year)"
    case .supported(let support, let kind): "supported \(name(support)) \(kind.text)"
    case .lent(let loan): "lent \(name(loan))"
    case .repaid(let loan, let kind): "repaid \(name(loan)) \(kind.text)"
    case .listPublished(let review, let from, let to): "list \(name(review)) \(from)..\(to)"
    }
  }
}
