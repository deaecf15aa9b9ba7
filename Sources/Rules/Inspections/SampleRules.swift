import Events
import Projections

/// Samples that nobody could choose. That a draw is what the announcement gives, the books recompute: it takes the tree.
extension Rules {
  static func judge(
    _ event: InspectionSampleAnnounced, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(sampledInspection(event, state))
    found.note(valueNotKnownYet(event, entry))
    found.note(fitsFrame(event, state))
  }

  static func judge(
    _ event: InspectionSampleDrawn, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings
  ) {
    found.note(oneDraw(event, entry, state))
    found.note(fitsFrame(event))
  }

  /// Planned, or held for a reason that was given.
  static func sampledInspection(_ event: InspectionSampleAnnounced, _ state: Projections) -> Breach? {
    if state.inspections.isPlanned(event.inspection) || !state.inspections.inspected(event.inspection).isEmpty {
      return nil
    }
    let id = state.text(event.inspection)
    return Breach(
      .inspectionPlannedOrReasoned, at: "what.inspection",
      Title(vi: "Cuộc kiểm tra \(id) chưa có kế hoạch.", en: "The inspection \(id) was not planned."),
      remedy: Title(vi: "Ghi inspection.planned trước.", en: "Record inspection.planned first."))
  }

  static func valueNotKnownYet(_ event: InspectionSampleAnnounced, _ entry: EntryHeader) -> Breach? {
    if event.publicValueOn > entry.on { return nil }
    return Breach(
      .sampleValueNotKnownYet, at: "what.publicValueOn",
      Title(
        vi: "Giá trị công bố ngày \(event.publicValueOn), không sau ngày thông báo \(entry.on).",
        en: "The value becomes known on \(event.publicValueOn), not after the announcement of \(entry.on)."))
  }

  static func fitsFrame(_ event: InspectionSampleAnnounced, _ state: Projections) -> Breach? {
    let size = state.households(in: event.frame).count
    return fitsFrame(event.sampleSize, size, at: "what.sampleSize")
  }

  static func fitsFrame(_ event: InspectionSampleDrawn) -> Breach? {
    fitsFrame(event.drawn.count, event.frameSize, at: "what.drawn")
  }

  private static func fitsFrame(_ sampleSize: Int, _ frameSize: Int, at path: String) -> Breach? {
    if sampleSize > 0, sampleSize <= frameSize { return nil }
    return Breach(
      .sampleFitsFrame, at: path,
      Title(
        vi: "Cỡ mẫu \(sampleSize), khung mẫu có \(frameSize) hộ.",
        en: "The sample is of \(sampleSize), its frame has \(frameSize) \(frameSize == 1 ? "household" : "households")."
      ))
  }

  static func oneDraw(_ event: InspectionSampleDrawn, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard let re = entry.re, let announced = state.inspections.announcement(re) else {
      return Breach(
        .sampleOneDraw, at: "re",
        Title(vi: "'re' không nêu một thông báo lấy mẫu.", en: "'re' names no announcement of a sample."))
    }
    if let draw = announced.draws.first(where: { $0 != entry.seq }) {
      return Breach(
        .sampleOneDraw, at: "re",
        Title(
          vi: "Mẫu của thông báo ở mục \(re) đã được rút ở mục \(draw).",
          en: "The sample announced by entry \(re) was drawn by entry \(draw)."))
    }
    if announced.value.inspection == event.inspection { return nil }
    let (own, other) = (state.text(event.inspection), state.text(announced.value.inspection))
    return Breach(
      .sampleOneDraw, at: "what.inspection",
      Title(
        vi: "Thông báo ở mục \(re) là của cuộc kiểm tra \(other), không phải \(own).",
        en: "Entry \(re) announced a sample of the inspection \(other), not of \(own)."))
  }
}
