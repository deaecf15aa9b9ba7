// swift-format-ignore-file
// Written by CatalogCompiler from events/catalog; change the catalogue, not this file.
//
// The events of the group support.

/// Loan disbursed: Records a loan paid out to a household.
package struct CreditLoanDisbursed: Stored, Sendable {
  package var loan: LoanID
  package var lender: SubjectID
  package var household: HouseholdID
  package var programme: LoanProgramme
  package var principal: Int64
  package var ratePercent: Decimal
  package var purpose: String
  package var dueOn: Day

  package init(loan: LoanID, lender: SubjectID, household: HouseholdID, programme: LoanProgramme, principal: Int64, ratePercent: Decimal, purpose: String, dueOn: Day) {
    self.loan = loan
    self.lender = lender
    self.household = household
    self.programme = programme
    self.principal = principal
    self.ratePercent = ratePercent
    self.purpose = purpose
    self.dueOn = dueOn
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("dueOn")
    self.dueOn = try cursor.day()
    try cursor.key("household")
    self.household = HouseholdID(try cursor.subjectSymbol(&symbols))
    try cursor.key("lender")
    self.lender = SubjectID(try cursor.subjectSymbol(&symbols))
    try cursor.key("loan")
    self.loan = LoanID(try cursor.symbol(&symbols))
    try cursor.key("principal")
    self.principal = try cursor.integer(0, 9007199254740991)
    try cursor.key("programme")
    self.programme = try cursor.code(LoanProgramme.self)
    try cursor.key("purpose")
    self.purpose = try cursor.text(1, 8192)
    try cursor.key("ratePercent")
    self.ratePercent = try cursor.decimal()
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("dueOn")
    writer.day(self.dueOn)
    writer.key("household")
    writer.symbol(self.household.symbol)
    writer.key("lender")
    writer.symbol(self.lender.symbol)
    writer.key("loan")
    writer.symbol(self.loan.symbol)
    writer.key("principal")
    writer.integer(self.principal)
    writer.key("programme")
    writer.text(self.programme.text)
    writer.key("purpose")
    writer.text(self.purpose)
    writer.key("ratePercent")
    writer.decimal(self.ratePercent)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.loan, self.lender, self.household, self.programme, self.principal, self.ratePercent, self.purpose, self.dueOn)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.loan = try reader.take()
    self.lender = try reader.take()
    self.household = try reader.take()
    self.programme = try reader.take()
    self.principal = try reader.take()
    self.ratePercent = try reader.take()
    self.purpose = try reader.take()
    self.dueOn = try reader.take()
  }
}

/// Repayment recorded: Records interest or principal that a household paid; the day of payment is the entry's own day.
package struct CreditRepaymentRecorded: Stored, Sendable {
  package var loan: LoanID
  package var kind: RepaymentKind
  package var amount: Int64
  package var dueOn: Day

  package init(loan: LoanID, kind: RepaymentKind, amount: Int64, dueOn: Day) {
    self.loan = loan
    self.kind = kind
    self.amount = amount
    self.dueOn = dueOn
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("amount")
    self.amount = try cursor.integer(0, 9007199254740991)
    try cursor.key("dueOn")
    self.dueOn = try cursor.day()
    try cursor.key("kind")
    self.kind = try cursor.code(RepaymentKind.self)
    try cursor.key("loan")
    self.loan = LoanID(try cursor.symbol(&symbols))
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("amount")
    writer.integer(self.amount)
    writer.key("dueOn")
    writer.day(self.dueOn)
    writer.key("kind")
    writer.text(self.kind.text)
    writer.key("loan")
    writer.symbol(self.loan.symbol)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.loan, self.kind, self.amount, self.dueOn)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.loan = try reader.take()
    self.kind = try reader.take()
    self.amount = try reader.take()
    self.dueOn = try reader.take()
  }
}

/// Loan use checked: Records a check of how a loan was used.
package struct CreditUseChecked: Stored, Sendable {
  package var loan: LoanID
  package var rightPurpose: Bool
  package var effective: Bool
  package var note: String?

  package init(loan: LoanID, rightPurpose: Bool, effective: Bool, note: String? = nil) {
    self.loan = loan
    self.rightPurpose = rightPurpose
    self.effective = effective
    self.note = note
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("effective")
    self.effective = try cursor.boolean()
    try cursor.key("loan")
    self.loan = LoanID(try cursor.symbol(&symbols))
    self.note = cursor.has("note") ? try cursor.text(1, 8192) : nil
    try cursor.key("rightPurpose")
    self.rightPurpose = try cursor.boolean()
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("effective")
    writer.boolean(self.effective)
    writer.key("loan")
    writer.symbol(self.loan.symbol)
    if let value = self.note {
      writer.key("note")
      writer.text(value)
    }
    writer.key("rightPurpose")
    writer.boolean(self.rightPurpose)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.loan, self.rightPurpose, self.effective, self.note)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.loan = try reader.take()
    self.rightPurpose = try reader.take()
    self.effective = try reader.take()
    self.note = try reader.take()
  }
}

/// Support eligibility confirmed: Records whether a household is eligible for a policy and whether it wants it.
package struct SupportEligibilityConfirmed: Stored, Sendable {
  package var household: HouseholdID
  package var policy: Policy
  package var eligible: Bool
  package var wanted: Bool
  package var reason: String?

  package init(household: HouseholdID, policy: Policy, eligible: Bool, wanted: Bool, reason: String? = nil) {
    self.household = household
    self.policy = policy
    self.eligible = eligible
    self.wanted = wanted
    self.reason = reason
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("eligible")
    self.eligible = try cursor.boolean()
    try cursor.key("household")
    self.household = HouseholdID(try cursor.subjectSymbol(&symbols))
    try cursor.key("policy")
    self.policy = try cursor.code(Policy.self)
    self.reason = cursor.has("reason") ? try cursor.text(1, 8192) : nil
    try cursor.key("wanted")
    self.wanted = try cursor.boolean()
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("eligible")
    writer.boolean(self.eligible)
    writer.key("household")
    writer.symbol(self.household.symbol)
    writer.key("policy")
    writer.text(self.policy.text)
    if let value = self.reason {
      writer.key("reason")
      writer.text(value)
    }
    writer.key("wanted")
    writer.boolean(self.wanted)
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.household, self.policy, self.eligible, self.wanted, self.reason)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.household = try reader.take()
    self.policy = try reader.take()
    self.eligible = try reader.take()
    self.wanted = try reader.take()
    self.reason = try reader.take()
  }
}

/// Support granted: Records help that was given to a household or an area: by whom, of what kind, of what value.
package struct SupportGranted: Stored, Sendable {
  package var support: SupportID
  package var provider: SubjectID
  package var beneficiary: SubjectID
  package var policy: Policy?
  package var kind: SupportKind
  package var work: WorkKind?
  package var value: Int64?
  package var fund: FundID?

  package init(support: SupportID, provider: SubjectID, beneficiary: SubjectID, policy: Policy? = nil, kind: SupportKind, work: WorkKind? = nil, value: Int64? = nil, fund: FundID? = nil) {
    self.support = support
    self.provider = provider
    self.beneficiary = beneficiary
    self.policy = policy
    self.kind = kind
    self.work = work
    self.value = value
    self.fund = fund
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("beneficiary")
    self.beneficiary = SubjectID(try cursor.subjectSymbol(&symbols))
    self.fund = cursor.has("fund") ? FundID(try cursor.symbol(&symbols)) : nil
    try cursor.key("kind")
    self.kind = try cursor.code(SupportKind.self)
    self.policy = cursor.has("policy") ? try cursor.code(Policy.self) : nil
    try cursor.key("provider")
    self.provider = SubjectID(try cursor.subjectSymbol(&symbols))
    try cursor.key("support")
    self.support = SupportID(try cursor.symbol(&symbols))
    self.value = cursor.has("value") ? try cursor.integer(0, 9007199254740991) : nil
    self.work = cursor.has("work") ? try cursor.code(WorkKind.self) : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("beneficiary")
    writer.symbol(self.beneficiary.symbol)
    if let value = self.fund {
      writer.key("fund")
      writer.symbol(value.symbol)
    }
    writer.key("kind")
    writer.text(self.kind.text)
    if let value = self.policy {
      writer.key("policy")
      writer.text(value.text)
    }
    writer.key("provider")
    writer.symbol(self.provider.symbol)
    writer.key("support")
    writer.symbol(self.support.symbol)
    if let value = self.value {
      writer.key("value")
      writer.integer(value)
    }
    if let value = self.work {
      writer.key("work")
      writer.text(value.text)
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.support, self.provider, self.beneficiary, self.policy, self.kind, self.work, self.value, self.fund)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.support = try reader.take()
    self.provider = try reader.take()
    self.beneficiary = try reader.take()
    self.policy = try reader.take()
    self.kind = try reader.take()
    self.work = try reader.take()
    self.value = try reader.take()
    self.fund = try reader.take()
  }
}

/// Helper committed: Records a commitment to help a household or an area for a time.
package struct SupportHelperCommitted: Stored, Sendable {
  package var commitment: CommitmentID
  package var helper: SubjectID
  package var beneficiary: SubjectID
  package var from: Day
  package var to: Day?
  package var content: String

  package init(commitment: CommitmentID, helper: SubjectID, beneficiary: SubjectID, from: Day, to: Day? = nil, content: String) {
    self.commitment = commitment
    self.helper = helper
    self.beneficiary = beneficiary
    self.from = from
    self.to = to
    self.content = content
  }

  package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault) {
    try cursor.open()
    try cursor.key("beneficiary")
    self.beneficiary = SubjectID(try cursor.subjectSymbol(&symbols))
    try cursor.key("commitment")
    self.commitment = CommitmentID(try cursor.symbol(&symbols))
    try cursor.key("content")
    self.content = try cursor.text(1, 8192)
    try cursor.key("from")
    self.from = try cursor.day()
    try cursor.key("helper")
    self.helper = SubjectID(try cursor.subjectSymbol(&symbols))
    self.to = cursor.has("to") ? try cursor.day() : nil
    try cursor.close()
  }

  package func encode(to writer: inout PayloadWriter) {
    writer.open()
    writer.key("beneficiary")
    writer.symbol(self.beneficiary.symbol)
    writer.key("commitment")
    writer.symbol(self.commitment.symbol)
    writer.key("content")
    writer.text(self.content)
    writer.key("from")
    writer.day(self.from)
    writer.key("helper")
    writer.symbol(self.helper.symbol)
    if let value = self.to {
      writer.key("to")
      writer.day(value)
    }
    writer.close()
  }

  package func store(in writer: inout StateWriter) {
    writer.put(self.commitment, self.helper, self.beneficiary, self.from, self.to, self.content)
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    self.commitment = try reader.take()
    self.helper = try reader.take()
    self.beneficiary = try reader.take()
    self.from = try reader.take()
    self.to = try reader.take()
    self.content = try reader.take()
  }
}
