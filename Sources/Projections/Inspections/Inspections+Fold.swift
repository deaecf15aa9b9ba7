import Events

extension Inspections {
  package mutating func fold(_ event: InspectionsEvent, _ entry: EntryHeader) {
    switch event {
    case .inspectionPlanned(let event):
      planned[event.inspection, default: []].append(Entered(value: event, entry: entry))
    case .inspectionHeld(let event): held[event.inspection, default: []].append(Entered(value: event, entry: entry))
    case .inspectionFindingRecorded(let event):
      recorded[event.finding, default: []].append(Entered(value: event, entry: entry))
    case .inspectionFindingClosed(let event):
      closed[event.finding, default: []].append(Entered(value: event, entry: entry))
    case .inspectionSampleAnnounced(let event): announced[entry.seq] = Entered(value: event, entry: entry)
    case .inspectionSampleDrawn(let event):
      if let announcement = entry.re {
        drawn[announcement, default: []].append(Entered(value: event, entry: entry))
      }
    case .inspectionHouseholdChecked(let event):
      checks[event.inspection, default: []].append(Entered(value: event, entry: entry))
    case .figureCertified(let event): verdicts[event.inspection, default: []].append(FigureVerdict(event, entry))
    case .figureDisputed(let event): verdicts[event.inspection, default: []].append(FigureVerdict(event, entry))
    case .complaintReceived(let event):
      received[event.complaint, default: []].append(Entered(value: event, entry: entry))
    case .complaintResolved(let event):
      resolved[event.complaint, default: []].append(Entered(value: event, entry: entry))
    // Asked of `Plans`, which has its clause.
    case .planComplaintRuleSet: break
    }
  }
}
