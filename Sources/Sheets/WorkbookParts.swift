/// Where the parts of a workbook lie in its archive.
struct WorkbookParts {
  struct Sheet {
    let name: String
    let path: String
    let isHidden: Bool
  }

  private(set) var sheets: [Sheet] = []
  private(set) var sharedStrings: String?
  private(set) var styles: String?
  private(set) var countsFrom1904 = false

  init(_ archive: ZipReader) throws(SheetFault) {
    let root = try Self.relations(of: "", archive)
    guard let book = root.first(where: { $0.kind == "officeDocument" })?.path,
      let bytes = try archive.file(book)
    else { throw ZipReader.damaged("workbook.xml?") }
    let relations = try Self.relations(of: book, archive)
    sharedStrings = relations.first { $0.kind == "sharedStrings" }?.path
    styles = relations.first { $0.kind == "styles" }?.path
    var found: [Sheet] = []
    var from1904 = false
    try SheetXML.walk(bytes, book) { name, attributes in
      switch name {
      case "workbookPr": from1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
      case "sheet":
        // A sheet of a chart alone has another kind and no rows.
        guard let id = attributes.relation, let part = relations.first(where: { $0.id == id && $0.kind == "worksheet" })
        else { return }
        found.append(
          Sheet(
            name: attributes["name"] ?? "", path: part.path, isHidden: (attributes["state"] ?? "visible") != "visible"))
      default: break
      }
    }
    sheets = found
    countsFrom1904 = from1904
  }

  func sheet(named name: String?) throws(SheetFault) -> Sheet {
    guard let name else {
      if let first = sheets.first(where: { !$0.isHidden }) ?? sheets.first { return first }
      throw SheetFault(vi: "tệp không có trang tính nào", en: "the file has no sheet")
    }
    if let sheet = sheets.first(where: { $0.name.lowercased() == name.lowercased() }) { return sheet }
    let names = sheets.prefix(10).map { "'\($0.name)'" }.joined(separator: ", ")
    throw SheetFault(
      vi: "tệp không có trang '\(name)'; các trang là \(names)",
      en: "the file has no sheet '\(name)'; its sheets are \(names)")
  }

  private struct Relation {
    let id: String
    /// The last part of its type: `worksheet`.
    let kind: String
    let path: String
  }

  /// What a part refers to inside of the archive (ECMA-376 part 2, 9.3); empty when it refers to nothing.
  private static func relations(of path: String, _ archive: ZipReader) throws(SheetFault) -> [Relation] {
    let folders = path.split(separator: "/").dropLast().map(String.init)
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let place = (folders + ["_rels", name + ".rels"]).joined(separator: "/")
    guard let bytes = try archive.file(place) else { return [] }
    var found: [Relation] = []
    try SheetXML.walk(bytes, place) { element, attributes in
      guard element == "Relationship", attributes["TargetMode"] != "External", let id = attributes["Id"],
        let type = attributes["Type"], let target = attributes["Target"]
      else { return }
      let kind = type.split(separator: "/").last.map(String.init) ?? ""
      found.append(Relation(id: id, kind: kind, path: resolved(target, from: folders)))
    }
    return found
  }

  private static func resolved(_ target: String, from folders: [String]) -> String {
    var parts = target.hasPrefix("/") ? [] : folders
    for part in target.split(separator: "/") {
      switch part {
      case ".": break
      case "..": _ = parts.popLast()
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}

extension SheetXML.Attributes {
  /// `r:id`, under whatever prefix; a sheet's own number is `sheetId`.
  fileprivate var relation: String? { self["r:id"] ?? first { $0.key.hasSuffix(":id") }?.value }
}
