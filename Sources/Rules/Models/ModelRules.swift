import Events
import Projections

/// Models and activities: what was recorded of them before.
extension Rules {
  static func judge(_ event: ActivityHeld, _ entry: EntryHeader, _ state: Projections, _ found: inout Findings) {
    found.note(onePeakMonth(event, entry, state))
  }

  static func replicatesExisting(_ event: ModelStarted, _ state: Projections) -> Breach? {
    guard let origin = event.replicates, origin == event.model || !state.models.isRecorded(origin) else { return nil }
    return Breach(
      .modelReplicatesExisting, at: "what.replicates",
      Title(
        vi: "Mô hình được nhân rộng \(state.text(origin)) chưa được ghi.",
        en: "The model that it replicates, \(state.text(origin)), is not on record."),
      remedy: Title(
        vi: "Ghi mô hình gốc trước, hoặc bỏ trường replicates.",
        en: "Record that model first, or leave the field replicates out."))
  }

  static func onePeakMonth(_ event: ActivityHeld, _ entry: EntryHeader, _ state: Projections) -> Breach? {
    guard event.kind == .peakMonth,
      let before = state.communication.peakMonth(of: event.organiser, in: event.year, asOf: .last)
    else { return nil }
    let name = state.named(event.organiser, on: entry.on)
    return Breach(
      .activityOnePeakMonth, at: "what.year",
      Title(
        vi:
          "\(name.vi) đã có tháng cao điểm năm \(event.year), từ \(before.from) đến \(before.to) (mục \(before.seq)).",
        en:
          "\(name.en) has its peak month of \(event.year) already, from \(before.from) to \(before.to) (entry \(before.seq))."
      ),
      remedy: Title(
        vi: "Ghi là đợt vận động (mobilisation-drive), hoặc sửa mục \(before.seq).",
        en: "Record it as a mobilisation-drive, or correct entry \(before.seq)."))
  }
}
