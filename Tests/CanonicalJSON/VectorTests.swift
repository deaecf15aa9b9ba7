import CanonicalJSON
import Foundation
import Testing

/// The published vectors of RFC 8785; `Vectors/README.md` says where they come from. A file that is missing fails.
struct VectorTests {
  @Test(arguments: ["arrays", "french", "unicode", "weird"])
  func `a vector's input comes out as its output, byte for byte`(name: String) throws {
    let input = try vector("input/\(name).json")
    let output = try vector("output/\(name).json")
    #expect(try JSON(parsing: input).canonicalBytes() == output)
    #expect(CanonicalJSON.fault(in: input) != nil)
  }

  @Test(arguments: ["arrays", "french", "structures", "unicode", "weird"])
  func `a vector's output is canonical and comes out as itself`(name: String) throws {
    let output = try vector("output/\(name).json")
    #expect(CanonicalJSON.fault(in: output) == nil)
    #expect(try JSON(parsing: output).canonicalBytes() == output)
    #expect(output == (try hexVector(name)))
  }

  @Test func `values is refused for its first number and is right without its numbers`() throws {
    let input = try vector("input/values.json")
    let output = try vector("output/values.json")
    #expect(output == (try hexVector("values")))
    // `{⏎  "numbers": [` is 16 bytes, `{"literals":[null,true,false],"numbers":[` is 41.
    #expect(throws: JSONFault(offset: 16, reason: .notAnInteger)) { try JSON(parsing: input) }
    #expect(throws: JSONFault(offset: 41, reason: .notAnInteger)) { try JSON(parsing: output) }
    #expect(CanonicalJSON.fault(in: output) == JSONFault(offset: 41, reason: .notAnInteger))

    let inputNumbers = "[333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001]"
    let outputNumbers = "[333333333.3333333,1e+30,4.5,0.002,1e-27]"
    let canonical = try replacing(outputNumbers, by: "[]", in: output)
    #expect(try JSON(parsing: try replacing(inputNumbers, by: "[]", in: input)).canonicalBytes() == canonical)
    #expect(CanonicalJSON.fault(in: canonical) == nil)
  }

  @Test func `structures is refused for 56 written with a fraction and is right with 56`() throws {
    let input = try vector("input/structures.json")
    // `{⏎` is 2 bytes, `  "1": {"f": {"f": "hi","F": 5} ,"\n": ` is 39.
    #expect(throws: JSONFault(offset: 41, reason: .notAnInteger)) { try JSON(parsing: input) }
    let taken = try JSON(parsing: try replacing("56.0", by: "56", in: input))
    #expect(taken.canonicalBytes() == (try vector("output/structures.json")))
  }

  private func vector(_ path: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Vectors")
    return Array(try Data(contentsOf: folder.appending(path: path)))
  }

  private func hexVector(_ name: String) throws -> [UInt8] {
    let text = String(decoding: try vector("outhex/\(name).txt"), as: UTF8.self)
    return try text.split(whereSeparator: \.isWhitespace).map { try #require(UInt8($0, radix: 16)) }
  }

  private func replacing(_ old: String, by new: String, in bytes: [UInt8]) throws -> [UInt8] {
    let parts = String(decoding: bytes, as: UTF8.self).components(separatedBy: old)
    try #require(parts.count == 2, "the vector holds \(old) once")
    return Array(parts.joined(separator: new).utf8)
  }
}
