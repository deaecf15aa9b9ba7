import Events

extension Credit {
  /// The whole state, a fact a line, sorted: two states are equal when their dumps are.
  package func dump(_ symbols: Symbols) -> [String] {
    var lines: [String] = []
    for id in loans.ids { loans.forEach(of: id) { lines.append(line($0, symbols)) } }
    for id in repayments.ids {
      repayments.forEach(of: id) { paid in
        var line = DumpLine("repayment")
        line.id(id, symbols)
        line.add("seq", paid.seq)
        line.add("on", paid.on)
        line.add("kind", paid.kind.text)
        line.add("amount", paid.amountVND)
        line.add("due", paid.dueOn)
        lines.append(line.text)
      }
    }
    for id in checks.ids {
      checks.forEach(of: id) { check in
        var line = DumpLine("use-check")
        line.id(id, symbols)
        line.add("seq", check.seq)
        line.add("on", check.on)
        line.add("right-purpose", check.hasRightPurpose)
        line.add("effective", check.isEffective)
        lines.append(line.text)
      }
    }
    return lines.sorted()
  }

  private func line(_ loan: Loan, _ symbols: Symbols) -> String {
    var line = DumpLine("loan")
    line.id(loan.loan, symbols)
    line.add("seq", loan.seq)
    line.add("on", loan.on)
    line.add("lender", loan.lender, symbols)
    line.add("household", loan.household, symbols)
    line.add("programme", loan.programme.text)
    line.add("principal", loan.principalVND)
    line.add("rate", loan.ratePercent)
    line.add("due", loan.dueOn)
    return line.text
  }
}
