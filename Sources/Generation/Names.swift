/// Made-up names and addresses, put together from common words; whoever has one of them has it by chance.
enum Names {
  private static let families: [StaticString] = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Lò", "Nông", "Hà", "Quàng", "Giàng", "Sùng", "Lý",
    "Triệu",
  ]
  private static let middles: [StaticString] = ["Văn", "Thị", "Minh", "Thu", "Đức", "Ngọc", "Quang", "Kim"]
  private static let givens: [StaticString] = [
    "An", "Bình", "Chung", "Dần", "Đào", "Hạnh", "Hòa", "Huệ", "Khang", "Lan", "Liên", "Long", "Mai", "Mận", "Nam",
    "Ngân", "Nhàn", "Phúc", "Quý", "Sáng", "Sen", "Sơn", "Tâm", "Thắm", "Thành", "Thảo", "Thủy", "Tùng", "Tuyết",
    "Vinh", "Xuân", "Yến",
  ]

  /// Writes the name of a household's head; says how many bytes it has.
  static func head(_ facts: HouseholdFacts, to room: UnsafeMutableRawPointer) -> Int {
    var count = 0
    func append(_ text: StaticString) {
      (room + count).copyMemory(from: text.utf8Start, byteCount: text.utf8CodeUnitCount)
      count += text.utf8CodeUnitCount
    }
    append(families[facts.pick(5, below: families.count)])
    append(" ")
    append(middles[facts.pick(6, below: middles.count)])
    append(" ")
    append(givens[facts.pick(7, below: givens.count)])
    return count
  }

  /// Writes an address, `Nhà 12, Thôn 3`; both numbers are below 1,000.
  static func address(_ house: Int, hamlet: Int, to room: UnsafeMutableRawPointer) -> Int {
    var count = 0
    func append(_ text: StaticString) {
      (room + count).copyMemory(from: text.utf8Start, byteCount: text.utf8CodeUnitCount)
      count += text.utf8CodeUnitCount
    }
    func append(_ number: Int) {
      var scale = number >= 100 ? 100 : number >= 10 ? 10 : 1
      while scale > 0 {
        room.storeBytes(of: UInt8(ascii: "0") + UInt8(number / scale % 10), toByteOffset: count, as: UInt8.self)
        count += 1
        scale /= 10
      }
    }
    append("Nhà ")
    append(house)
    append(", Thôn ")
    append(hamlet)
    return count
  }
}
