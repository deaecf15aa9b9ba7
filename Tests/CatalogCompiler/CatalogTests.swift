import CatalogCompiler
import Foundation
import Testing

/// A catalogue of one type, small enough to read.
enum Small {
  static let common = #"""
    {"$defs": {
      "household": {"title": "Household", "x-title-vi": "Hộ", "x-kind": "id", "x-swift": "HouseholdID",
                    "type": "string", "pattern": "^[a-z0-9][a-z0-9.-]{0,63}$"},
      "count": {"title": "Count", "x-title-vi": "Số lượng", "x-kind": "count", "type": "integer", "minimum": 0},
      "personalText": {"title": "Personal", "x-title-vi": "Cá nhân", "x-kind": "personalText"}}}
    """#
  static let vocabulary = #"""
    {"$defs": {"exitStatus": {"title": "Class after the exit", "x-title-vi": "Diện sau khi thoát", "type": "string",
      "oneOf": [{"const": "near-poor", "title": "near-poor", "x-title-vi": "cận nghèo"},
                {"const": ">=", "title": "at least", "x-title-vi": "từ", "x-formula": "a >= b", "x-formula-vi": "a từ b",
                 "x-from": ["household.left"]}]}}}
    """#
  static let projections = #"""
    {"projections": [
      {"id": "poverty", "title": "Poverty", "x-title-vi": "Nghèo", "version": 2, "built": true},
      {"id": "access", "title": "Access", "x-title-vi": "Quyền", "version": 1, "built": false}]}
    """#
  static let left = #"""
    {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "household.left.v1.json",
     "title": "Household left", "x-title-vi": "Hộ rời đi", "description": "Records that a household left.",
     "x-type": "household.left", "x-version": 1, "x-group": "households",
     "x-recorded-by": {"en": "Commune", "vi": "Xã"}, "x-feeds": ["poverty"],
     "x-rules": [{"id": "left.known", "kind": "refuse", "en": "It is known.", "vi": "Đã có.", "clauses": ["ledger"]}],
     "type": "object",
     "properties": {
       "household": {"$ref": "common.json#/$defs/household", "title": "Household", "x-title-vi": "Hộ"},
       "headName": {"$ref": "common.json#/$defs/personalText", "title": "Head", "x-title-vi": "Chủ hộ", "x-personal": "household"},
       "parts": {"type": "array", "minItems": 1, "title": "Parts", "x-title-vi": "Phần", "items": {"type": "object",
         "properties": {"in": {"$ref": "common.json#/$defs/count", "title": "In", "x-title-vi": "Vào"}},
         "required": [], "additionalProperties": false}},
       "toStatus": {"$ref": "vocabulary.json#/$defs/exitStatus", "title": "Class", "x-title-vi": "Diện"}},
     "required": ["household", "parts"], "additionalProperties": false}
    """#

  static func files(left: String = left) -> [String: [UInt8]] {
    [
      "common.json": Array(common.utf8), "vocabulary.json": Array(vocabulary.utf8),
      "projections.json": Array(projections.utf8), "household.left.v1.json": Array(left.utf8),
    ]
  }
}

struct CatalogTests {
  @Test func `a small catalogue gives the files that were reviewed and kept for it`() throws {
    let catalog = try Catalog(files: Small.files())
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    for name in [
      "Events+Households.swift", "EventSink.swift", "EventBatch.swift", "Vocabularies.swift", "FieldTables.swift",
    ] {
      let golden = try String(contentsOf: folder.appending(path: name + ".txt"), encoding: .utf8)
      #expect(catalog.generatedFiles[name] == golden, "\(name)")
    }
    let reference = try String(contentsOf: folder.appending(path: "REFERENCE.md"), encoding: .utf8)
    #expect(catalog.referencePage == reference)
  }

  @Test func `the order in which files are read changes nothing`() throws {
    let other = Small.left.replacing("household.left", with: "household.came")
    let files = Small.files().merging(["household.came.v1.json": Array(other.utf8)]) { $1 }
    let first = try Catalog(files: files).generatedFiles
    for _ in 0..<5 {
      var shuffled: [String: [UInt8]] = [:]
      for key in files.keys.shuffled() { shuffled[key] = files[key] }
      #expect(try Catalog(files: shuffled).generatedFiles == first)
    }
  }

  struct Row: Sendable {
    let old: String
    let new: String
    let path: String
    let sentence: String
  }

  static let rows: [Row] = [
    Row(
      old: #""title": "Head", "#, new: "", path: "properties.headName",
      sentence: "title is missing: give every property an English title"),
    Row(
      old: #""x-title-vi": "Hộ rời đi", "#, new: "", path: "$",
      sentence: "x-title-vi is missing: give the type a Vietnamese title"),
    Row(
      old: #", "x-personal": "household""#, new: "", path: "properties.headName",
      sentence: "x-personal is missing: name the sibling field whose id is the subject"),
    Row(
      old: #""x-personal": "household""#, new: #""x-personal": "parts""#, path: "properties.headName",
      sentence: "x-personal names parts, which is no id beside it"),
    Row(
      old: "$defs/exitStatus", new: "$defs/exits", path: "properties.toStatus",
      sentence: "vocabulary.json has no definition exits: add it there or use another"),
    Row(
      old: "common.json#/$defs/count", new: "common.json#/$defs/counts", path: "properties.parts.items.properties.in",
      sentence: "common.json has no definition counts: add it there or use another"),
    Row(
      old: #""required": ["household", "parts"]"#, new: #""required": ["household", "part"]"#, path: "$",
      sentence: "required names part, which is no property: add it or remove the name"),
    Row(
      old: #""required": [], "additionalProperties": false"#, new: #""required": []"#, path: "properties.parts.items",
      sentence: "additionalProperties must be false"),
    Row(
      old: #""x-version": 1"#, new: #""x-version": 2"#, path: "$",
      sentence: "x-version must be 1: an older version needs an upcast, and none is written yet"),
    Row(
      old: #""$id": "household.left.v1.json""#, new: #""$id": "left.json""#, path: "$",
      sentence: #"$id must be "household.left.v1.json""#),
    Row(
      old: #""x-feeds": ["poverty"]"#, new: #""x-feeds": ["rates"]"#, path: "$",
      sentence: "x-feeds names rates, which projections.json does not have: use one of poverty, access"),
    Row(
      old: #""kind": "refuse""#, new: #""kind": "deny""#, path: "x-rules[0]",
      sentence: "kind must be refuse, flag or accept"),
    Row(
      old: #""clauses": ["ledger"]"#, new: #""clauses": []"#, path: "x-rules[0]",
      sentence: #"clauses is empty: name the clause, or "ledger""#),
    Row(
      old: #""minItems": 1, "#, new: #""maxItems": 1, "#, path: "properties.parts.maxItems",
      sentence: "is not part of the format: remove it (allowed: description, items, minItems, title, type, x-title-vi)"),
    Row(
      old: #""type": "array""#, new: #""type": "number""#, path: "properties.parts",
      sentence: "must be a $ref to common.json or vocabulary.json, a boolean, an array or an object"),
    Row(
      old: #""headName":"#, new: #""head-name":"#, path: "properties.head-name",
      sentence: "the name must be ASCII lowerCamel"),
    Row(
      old: #""x-group": "households","#, new: #""x-group": "households", "x-color": "red","#, path: "x-color",
      sentence: "is not part of the format"),
    Row(
      old: #""title": "Head""#, new: #""title": "He|ad""#, path: "properties.headName",
      sentence: #"title holds a line break or "|": write it on one line without it"#),
  ]

  @Test(arguments: rows)
  func `a fault in a schema names the file, the place and what to do`(row: Row) {
    let broken = Small.left.replacing(row.old, with: row.new, maxReplacements: 1)
    #expect(broken != Small.left)
    do throws(CatalogFaults) {
      _ = try Catalog(files: Small.files(left: broken))
      Issue.record("accepted: \(row.sentence)")
    } catch {
      let fault = error.faults.first { $0.path == row.path && $0.sentence.hasPrefix(row.sentence) }
      #expect(fault?.file == "household.left.v1.json", "\(error.description)")
    }
  }

  @Test func `a file that is no JSON, and one that is missing, are named`() {
    var files = Small.files(left: #"{"title": }"#)
    files["common.json"] = nil
    do throws(CatalogFaults) {
      _ = try Catalog(files: files)
      Issue.record("accepted")
    } catch {
      #expect(error.faults.map(\.file) == ["household.left.v1.json", "common.json"])
      #expect(error.faults.first?.sentence.hasPrefix("is not JSON at byte 10: ") == true)
      #expect(error.faults.last?.sentence == "is missing: every catalogue has one")
    }
  }

  @Test func `a check names files that are not current, and changes none`() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "catalog-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    let folder = root.appending(path: "events/catalog")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, bytes) in Small.files() { try Data(bytes).write(to: folder.appending(path: name)) }
    let project = ProjectFiles(root: root)
    #expect(try project.update(checksOnly: true).contains("Sources/Events/Generated/EventType.swift"))
    #expect(!FileManager.default.fileExists(atPath: root.appending(path: "Sources").path))
    #expect(try project.update(checksOnly: false).count == 11)
    #expect(try project.update(checksOnly: true).isEmpty)
    try Data("// changed by hand\n".utf8).write(to: root.appending(path: "Sources/Events/Generated/RuleID.swift"))
    try Data().write(to: root.appending(path: "Sources/Events/Generated/Stray.swift"))
    #expect(
      try project.update(checksOnly: true)
        == ["Sources/Events/Generated/RuleID.swift", "Sources/Events/Generated/Stray.swift"])
  }
}
