/// Writes a struct with its decoder and encoder for a payload, and for each object inside it.
struct StructWriter {
  let catalog: Catalog
  /// Objects of one payload that have the same members share one type: the account of poor and of near-poor households.
  private var nested: [(name: String, signature: String, shape: ObjectShape)] = []

  init(_ catalog: Catalog) { self.catalog = catalog }

  mutating func write(_ type: EventTypeSchema, to file: inout SwiftFile) {
    nested = []
    collect(type.payload)
    file.line()
    file.line("/// \(type.title.en): \(type.summary)")
    let objects = nested
    file.block("package struct \(Naming.typeName(of: type.name)): Stored, Sendable") { file in
      writeMembers(type.payload, to: &file)
      for object in objects {
        file.line()
        file.block("package struct \(object.name): Stored, Sendable") { file in writeMembers(object.shape, to: &file) }
      }
    }
  }

  // MARK: Names of nested types

  private mutating func collect(_ shape: ObjectShape) {
    for property in shape.properties {
      switch property.value {
      case .object(let inner): add(inner, Naming.typeName(of: property.name))
      case .list(of: .object(let inner), _): add(inner, Naming.itemTypeName(of: property.name))
      case .boolean, .common, .vocabulary, .list: break
      }
    }
  }

  private mutating func add(_ shape: ObjectShape, _ proposed: String) {
    let signature = signature(of: shape)
    if nested.contains(where: { $0.signature == signature }) { return }
    var name = shape.swiftName ?? proposed
    while isTaken(name) { name += "Part" }
    nested.append((name, signature, shape))
    collect(shape)
  }

  private func isTaken(_ name: String) -> Bool {
    Naming.reservedTypes.contains(name) || nested.contains { $0.name == name }
      || catalog.vocabularies.contains { Naming.typeName(of: $0.name) == name }
      || catalog.kinds.values.contains { $0.swiftType == name }
  }

  private func signature(of shape: ObjectShape) -> String {
    (shape.swiftName ?? "")
      + shape.properties.map { "\($0.name)\($0.isRequired)\(signature(of: $0.value))" }.sorted().joined(separator: ",")
  }

  private func signature(of value: ValueShape) -> String {
    switch value {
    case .boolean: "b"
    case .common(let name): "c:\(name)"
    case .vocabulary(let name): "v:\(name)"
    case .object(let shape): "{\(signature(of: shape))}"
    case .list(let item, let least): "[\(signature(of: item))]\(least)"
    }
  }

  // MARK: Members

  private func type(of value: ValueShape) -> String {
    switch value {
    case .boolean: "Bool"
    case .common(let name): catalog.kinds[name]?.type ?? "String"
    case .vocabulary(let name): Naming.typeName(of: name)
    case .object(let shape): nested.first { $0.signature == signature(of: shape) }?.name ?? "String"
    case .list(of: .vocabulary(let name), _): "CodeList<\(Naming.typeName(of: name))>"
    case .list(let item, _): "[\(type(of: item))]"
    }
  }

  private func writeMembers(_ shape: ObjectShape, to file: inout SwiftFile) {
    for property in shape.properties {
      let mark = property.isRequired ? "" : "?"
      file.line("package var \(Naming.escaped(property.name)): \(type(of: property.value))\(mark)")
    }
    file.line()
    let parameters = shape.properties.map { property in
      "\(Naming.escaped(property.name)): \(type(of: property.value))\(property.isRequired ? "" : "? = nil")"
    }
    file.block("package init(\(parameters.joined(separator: ", ")))") { file in
      for property in shape.properties { file.line("self.\(property.name) = \(Naming.escaped(property.name))") }
    }
    file.line()
    let sorted = shape.properties.sorted { $0.name < $1.name }
    let head = "package init(_ cursor: inout PayloadCursor, _ symbols: inout Symbols) throws(PayloadFault)"
    file.block(head) { file in
      file.line("try cursor.open()")
      for property in sorted { writeReading(property, to: &file) }
      file.line("try cursor.close()")
    }
    file.line()
    file.block("package func encode(to writer: inout PayloadWriter)") { file in
      file.line("writer.open()")
      for property in sorted { writeWriting(property, to: &file) }
      file.line("writer.close()")
    }
    file.line()
    let names = shape.properties.map { "self.\($0.name)" }
    file.block("package func store(in writer: inout StateWriter)") { file in
      if !names.isEmpty { file.line("writer.put(\(names.joined(separator: ", ")))") }
    }
    file.line()
    file.block("package init(from reader: inout StateReader) throws(StateFault)") { file in
      for name in names { file.line("\(name) = try reader.take()") }
    }
  }

  private func reading(_ value: ValueShape) -> String {
    switch value {
    case .boolean: "try cursor.boolean()"
    case .common(let name): catalog.kinds[name]?.reading ?? ""
    case .vocabulary: "try cursor.code(\(type(of: value)).self)"
    case .object, .list: "try \(type(of: value))(&cursor, &symbols)"
    }
  }

  private func writeReading(_ property: Property, to file: inout SwiftFile) {
    let target = "self.\(property.name)"
    guard case .list(let item, let least) = property.value else {
      if property.isRequired {
        file.line("try cursor.key(\"\(property.name)\")")
        file.line("\(target) = \(reading(property.value))")
      } else {
        file.line("\(target) = cursor.has(\"\(property.name)\") ? \(reading(property.value)) : nil")
      }
      return
    }
    let body: (inout SwiftFile) -> Void = { file in
      file.line("var list: \(type(of: property.value)) = []")
      file.line("try cursor.openArray()")
      file.line("while try cursor.nextItem() { list.append(\(reading(item))) }")
      if least > 0 { file.line("try cursor.requireItems(list.count, atLeast: \(least))") }
      file.line("\(target) = list")
    }
    if property.isRequired {
      file.line("try cursor.key(\"\(property.name)\")")
      file.block("do", body)
    } else {
      file.block("if cursor.has(\"\(property.name)\")", body)
      file.block("else") { $0.line("\(target) = nil") }
    }
  }

  private func writing(_ value: ValueShape, _ name: String) -> String {
    switch value {
    case .boolean: "writer.boolean(\(name))"
    case .common(let kind): catalog.kinds[kind]?.writing(name) ?? ""
    case .vocabulary: "writer.text(\(name).text)"
    case .object, .list: "\(name).encode(to: &writer)"
    }
  }

  private func writeWriting(_ property: Property, to file: inout SwiftFile) {
    let statements: (inout SwiftFile, String) -> Void = { file, name in
      file.line("writer.key(\"\(property.name)\")")
      if case .list(let item, _) = property.value {
        file.line("writer.openArray()")
        file.block("for item in \(name)") { file in
          file.line("writer.item()")
          file.line(writing(item, "item"))
        }
        file.line("writer.closeArray()")
      } else {
        file.line(writing(property.value, name))
      }
    }
    if property.isRequired {
      statements(&file, "self.\(property.name)")
    } else {
      file.block("if let value = self.\(property.name)") { statements(&$0, "value") }
    }
  }
}
