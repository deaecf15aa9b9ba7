import Bookkeeping
import CanonicalJSON
import Testing

@testable import socai

@Suite struct `The state held against the log` {
  private func refolded(_ office: Office) -> JSON.Object {
    JSON.Object(Refolding.refold(office.service.ledger))
  }

  @Test func `is told with the number of its entries, and nothing differs`() throws {
    let office = try Office()
    #expect(refolded(office)["entries"] == .integer(0))
    _ = try office.service.ledger.keeper.rebuild()
    let found = refolded(office)
    // The story that the office begins with.
    #expect(found["entries"] == .integer(8))
    #expect(found["differs"] == .array([]))
    #expect(found["cause"] == nil)
    // Entries behind the snapshot are no difference.
    _ = try office.post("/v1/entries", Office.household("h-sm0003", hamlet: "ban-gio", unit: "pu-may"))
    #expect(refolded(office)["entries"] == .integer(8))
  }
}
