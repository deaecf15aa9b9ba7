import CanonicalJSON

extension Catalog {
  /// Reads `events/catalog`, given as file names with their bytes.
  package init(files: [String: [UInt8]]) throws(CatalogFaults) {
    let faults = FaultList()
    var nodes: [String: SchemaNode] = [:]
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
      do throws(JSONFault) {
        nodes[name] = SchemaNode(file: name, path: "$", json: try JSON(parsing: bytes), faults: faults)
      } catch {
        faults.add(CatalogFault(file: name, path: "$", sentence: "is not JSON \(error.description)"))
      }
    }
    for name in ["common.json", "vocabulary.json", "projections.json"] where files[name] == nil {
      faults.add(CatalogFault(file: name, path: "$", sentence: "is missing: every catalogue has one"))
    }
    if !faults.faults.isEmpty { throw CatalogFaults(faults: faults.faults) }
    if let node = nodes.removeValue(forKey: "common.json") { readKinds(node) }
    if let node = nodes.removeValue(forKey: "vocabulary.json") { readVocabularies(node) }
    if let node = nodes.removeValue(forKey: "projections.json") { readQuestions(node) }
    for (_, node) in nodes.sorted(by: { $0.key < $1.key }) { readType(node) }
    checkNames(faults)
    if !faults.faults.isEmpty { throw CatalogFaults(faults: faults.faults) }
  }

  private mutating func readKinds(_ file: SchemaNode) {
    if file.json["x-rules"] != nil { rulesOfAll = readRules(file) }
    for (name, node) in file.child("$defs")?.members ?? [] {
      let kind = node.text("x-kind", "the definition a kind that the compiler knows")
      var swiftType = ""
      if kind == "id" {
        swiftType = node.text("x-swift", "the id a Swift type such as UnitID")
        node.require("pattern", is: "^[a-z0-9][a-z0-9.-]{0,63}$")
        if !swiftType.hasSuffix("ID") { node.fault("x-swift must end with ID") }
      } else if !kind.isEmpty, ValueKind.swiftTypes[kind] == nil {
        let known = ValueKind.swiftTypes.keys.sorted().joined(separator: ", ")
        node.fault("x-kind \(kind) is unknown: use one of id, \(known)")
      }
      if kind == "text", node.json["pattern"] != nil {
        node.fault("text with a pattern has no decoder: give it a kind of its own")
      }
      kinds[name] = ValueKind(
        name: name, title: node.title("the definition"), kind: kind, swiftType: swiftType,
        from: node.json["minimum"]?.int ?? node.json["minLength"]?.int ?? 0,
        to: node.json["maximum"]?.int ?? node.json["maxLength"]?.int ?? 9_007_199_254_740_991)
    }
  }

  private mutating func readVocabularies(_ file: SchemaNode) {
    for (name, node) in file.child("$defs")?.members ?? [] {
      var codes: [VocabularyList.Code] = []
      for item in node.child("oneOf")?.items ?? [] {
        let text = item.text("const", "the code that entries have")
        let swiftName = item.json["x-swift"]?.string ?? Naming.caseName(of: text)
        if swiftName.isEmpty { item.fault("no Swift name can be made of \(text): give it an x-swift") }
        if codes.contains(where: { $0.text == text }) { item.fault("the code \(text) stands twice: remove one") }
        if codes.contains(where: { $0.swiftName == swiftName && $0.text != text }) {
          item.fault("\(text) gets the same Swift name as another code: give it an x-swift")
        }
        var formula: BilingualText?
        if item.json["x-formula"] != nil {
          formula = BilingualText(
            en: item.text("x-formula", "the formula in English"), vi: item.text("x-formula-vi", "it in Vietnamese"))
        }
        codes.append(
          VocabularyList.Code(
            text: text, swiftName: swiftName, title: item.title("the code"), formula: formula,
            from: item.strings("x-from")))
      }
      if codes.isEmpty { node.fault("has no codes: list them under oneOf") }
      if codes.count > 255 { node.fault("has over 255 codes: split it") }
      vocabularies.append(VocabularyList(name: name, title: node.title("the vocabulary"), codes: codes))
    }
    vocabularies.sort { $0.name < $1.name }
  }

  private mutating func readQuestions(_ file: SchemaNode) {
    for node in file.child("projections")?.items ?? [] {
      guard let isBuilt = node.json["built"]?.bool, let version = node.json["version"]?.int, version > 0 else {
        node.fault("needs \"built\": true or false and a \"version\" above 0")
        continue
      }
      questions.append(
        Question(
          id: node.text("id", "the projection an id"), title: node.title("the projection"), version: version,
          isBuilt: isBuilt))
    }
    if questions.isEmpty { file.fault("lists no projections") }
  }

  private func checkNames(_ faults: FaultList) {
    var owners: [String: String] = [:]
    let ids = kinds.values.filter { $0.kind == "id" }.map { ($0.swiftType, "common.json") }.sorted { $0.0 < $1.0 }
    let lists = vocabularies.map { (Naming.typeName(of: $0.name), "vocabulary.json") }
    let events = types.map { (Naming.typeName(of: $0.name), "\($0.name).v1.json") }
    for (name, file) in ids + lists + events {
      if let owner = owners[name] ?? (Naming.reservedTypes.contains(name) ? "the module Events" : nil) {
        let sentence = "the Swift type \(name) is taken by \(owner): choose another name"
        faults.add(CatalogFault(file: file, path: "$", sentence: sentence))
      }
      owners[name] = file
    }
  }
}
