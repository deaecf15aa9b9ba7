import Events
import Ledger
import Merkle
import Projections

/// Rules that take the log's own tree: a root that an entry names is the log's, and a sample is the one that its
/// announcement draws.
struct TreeRules {
  let reader: LedgerReader

  /// Every such rule that a draft breaks. What the other rules tell (an announcement that is none, a size without a
  /// root) is left to them.
  func breaches(
    _ event: Event, _ header: EntryHeader, _ symbols: Symbols, place: String
  ) throws -> [Refusal] {
    switch event {
    case .reportSubmitted(let event): try root(event.atSize, event.atRoot, .reportRootOfSize, place)
    case .reportConsolidated(let event): try root(event.atSize, event.atRoot, .reportRootOfSize, place)
    case .figureCertified(let event): try root(event.atSize, event.atRoot, .figureRootOfSize, place)
    case .figureDisputed(let event): try root(event.atSize, event.atRoot, .figureRootOfSize, place)
    case .inspectionSampleDrawn(let event): try draw(event, header, symbols, place)
    case _: []
    }
  }

  private func root(_ size: Int?, _ root: String?, _ rule: RuleID, _ place: String) throws -> [Refusal] {
    guard let size, let root else { return [] }
    guard let count = UInt64(exactly: size), count <= reader.size.count else {
      return [
        Refusal(
          place: place, code: rule.text, path: "what.atSize",
          sentence: Title(
            vi: "sổ mới có \(reader.size) mục, chưa đến \(size)",
            en: "the log has \(reader.size) entries, not yet \(size)"))
      ]
    }
    let own = try reader.tree.root(size: TreeSize(count)).hex
    if own == root { return [] }
    return [
      Refusal(
        place: place, code: rule.text, path: "what.atRoot",
        sentence: Title(
          vi: "mã gốc của sổ tại kích thước \(size) là \(own)", en: "the log's root at size \(size) is \(own)"))
    ]
  }

  private func draw(
    _ event: InspectionSampleDrawn, _ header: EntryHeader, _ symbols: Symbols, _ place: String
  ) throws -> [Refusal] {
    guard let announcement = header.re else { return [] }
    if announcement.number > reader.size.count {
      return [
        refusal(
          place, "re",
          Title(
            vi: "thông báo ở mục \(announcement) được ghi cùng lúc với việc rút mẫu",
            en: "the announcement, entry \(announcement), is recorded together with the draw"),
          Title(
            vi: "ghi thông báo trước, rút mẫu sau khi giá trị được công bố",
            en: "record the announcement first, and the draw once the value is public"))
      ]
    }
    guard let sample = try reader.sample(announcedAt: announcement, value: event.value) else { return [] }
    if header.on < sample.publicValueOn {
      return [
        refusal(
          place, "on",
          Title(
            vi: "giá trị chỉ được công bố ngày \(sample.publicValueOn.formatted(in: .vi))",
            en: "the value becomes public on \(sample.publicValueOn)"))
      ]
    }
    if event.frameSize != sample.frame.count {
      return [
        refusal(
          place, "what.frameSize",
          Title(
            vi: "khung mẫu lúc thông báo có \(sample.frame.count) hộ, không phải \(event.frameSize)",
            en: "the frame had \(sample.frame.count) households at the announcement, not \(event.frameSize)"))
      ]
    }
    if event.drawn.map({ symbols.text(of: $0) }) == sample.drawn { return [] }
    let drawn = sample.drawn.joined(separator: ", ")
    return [
      refusal(
        place, "what.drawn",
        Title(vi: "giá trị này rút các hộ, theo thứ tự: \(drawn)", en: "this value draws, in this order: \(drawn)"),
        Title(
          vi: "dùng đúng kết quả của 'socai sample'", en: "record what 'socai sample' prints"))
    ]
  }

  private func refusal(_ place: String, _ path: String, _ sentence: Title, _ remedy: Title? = nil) -> Refusal {
    Refusal(place: place, code: RuleID.sampleRecomputed.text, path: path, sentence: sentence, remedy: remedy)
  }
}
