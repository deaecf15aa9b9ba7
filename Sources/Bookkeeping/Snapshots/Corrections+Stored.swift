import CanonicalJSON
import Events

extension Corrections: Stored {
  package func store(in writer: inout StateWriter) {
    writer.put(proposals, originals, acts, corrections, voids.map(\.seq), voids.map(\.target))
  }

  package init(from reader: inout StateReader) throws(StateFault) {
    let proposals: [Seq: Seq] = try reader.take()
    let originals: [Seq: Seq] = try reader.take()
    let acts: [Seq: [Seq]] = try reader.take()
    let corrections: [Act] = try reader.take()
    let voids: [Seq] = try reader.take()
    let targets: [Seq] = try reader.take()
    guard voids.count == targets.count else { throw .badValue }
    self.init(
      proposals: proposals, originals: originals, acts: acts, corrections: corrections,
      voids: Array(zip(voids, targets)))
  }
}

extension Corrections.Act: Stored {
  func store(in writer: inout StateWriter) { writer.put(seq, target, JSON.object(fields).canonicalBytes()) }

  init(from reader: inout StateReader) throws(StateFault) {
    let seq: Seq = try reader.take()
    let target: Seq = try reader.take()
    let bytes: [UInt8] = try reader.take()
    guard let fields = (try? JSON(parsing: bytes))?.object else { throw .badValue }
    self.init(seq: seq, target: target, fields: fields)
  }
}
