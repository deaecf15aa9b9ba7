/// The files that list all event types: what they are called, how they are decoded, whom they feed.
extension Catalog {
  func swiftCase(_ type: EventTypeSchema) -> String { Naming.escaped(Naming.caseName(of: type.name)) }

  var eventTypeFile: String {
    var file = SwiftFile("The event types and what the catalogue says of each.")
    file.line()
    file.block("package enum EventType: UInt8, CaseIterable, Hashable, Sendable") { file in
      for type in sortedTypes { file.line("case \(swiftCase(type))") }
      file.line()
      file.list(
        "static let descriptions: [EventTypeDescription] =",
        sortedTypes.map { type in
          let parts = [
            SwiftFile.quoted(type.name), String(type.version), "group: \(SwiftFile.quoted(type.group))",
            "title: \(SwiftFile.title(type.title))", "recordedBy: \(SwiftFile.title(type.recordedBy))",
            "summary: \(SwiftFile.quoted(type.summary))",
            "feeds: [\(type.feeds.map { ".\($0)" }.joined(separator: ", "))]",
            "rules: [\(type.rules.map { ".\(Naming.caseName(of: $0.rule.id))" }.joined(separator: ", "))]",
          ]
          return "EventTypeDescription(\(parts.joined(separator: ", ")))"
        })
    }
    return file.text
  }

  var fieldTableFile: String {
    var file = SwiftFile("One row for each field: path|kind|required|personal subject|title vi|title en.")
    file.line()
    file.block("extension EventType") { file in
      file.line("static let fieldTables: [StaticString] = [")
      for type in sortedTypes {
        file.line("#\"\"\"")
        for row in rows(of: type.payload, under: "") { file.line(row) }
        file.line("\"\"\"#,")
      }
      file.line("]")
    }
    return file.text
  }

  private func rows(of shape: ObjectShape, under path: String) -> [String] {
    shape.properties.flatMap { property in
      rows(of: property.value, at: path + property.name, property)
    }
  }

  private func rows(of value: ValueShape, at path: String, _ property: Property) -> [String] {
    let need = property.isRequired ? "required" : "optional"
    let tail = "\(need)|\(property.personalSubject ?? "")|\(property.title.vi)|\(property.title.en)"
    switch value {
    case .boolean: return ["\(path)|boolean|\(tail)"]
    case .common(let name): return ["\(path)|common \(name)|\(tail)"]
    case .vocabulary(let name): return ["\(path)|vocabulary \(name)|\(tail)"]
    case .object(let shape): return ["\(path)|object|\(tail)"] + rows(of: shape, under: "\(path).")
    case .list(let item, let least):
      return ["\(path)|list \(least)|\(tail)"] + rows(of: item, at: "\(path)[]", property)
    }
  }

  var eventFile: String {
    var file = SwiftFile("Any one event, decoded.")
    file.line()
    file.block("package indirect enum Event: Sendable") { file in
      for type in sortedTypes { file.line("case \(swiftCase(type))(\(Naming.typeName(of: type.name)))") }
      file.line()
      file.line("/// Decodes the payload of an entry of this type; all of it must be read.")
      let head = "package init(_ type: EventType, _ cursor: inout PayloadCursor, _ symbols: inout Symbols)"
      file.block(head + " throws(PayloadFault)") { file in
        file.block("switch type") { file in
          for type in sortedTypes {
            let name = swiftCase(type)
            file.line("case .\(name): self = .\(name)(try \(Naming.typeName(of: type.name))(&cursor, &symbols))")
          }
        }
        file.line("try cursor.finish()")
      }
      file.line()
      file.block("package func encode(to writer: inout PayloadWriter)") { file in
        file.block("switch self") { file in
          for type in sortedTypes { file.line("case .\(swiftCase(type))(let event): event.encode(to: &writer)") }
        }
      }
      file.line()
      file.block("package var type: EventType") { file in
        file.block("switch self") { file in
          for type in sortedTypes { file.line("case .\(swiftCase(type)): .\(swiftCase(type))") }
        }
      }
    }
    return file.text
  }

  var eventSinkFile: String {
    var file = SwiftFile("The events of each projection that is built, and the one place that hands them out.")
    for question in builtQuestions {
      file.line()
      file.line("/// The events that feed `\(question.id)`.")
      file.block("package enum \(Naming.typeName(of: question.id))Event: Sendable") { file in
        for type in sortedTypes where type.feeds.contains(question.id) {
          file.line("case \(swiftCase(type))(\(Naming.typeName(of: type.name)))")
        }
      }
    }
    file.line()
    file.line("/// What events are folded into: a fold for each projection.")
    file.block("package protocol EventSink") { file in
      file.line("/// The ids that decoding meets are interned here.")
      file.line("var symbols: Symbols { get set }")
      for question in builtQuestions {
        file.line("mutating func fold(_ event: \(Naming.typeName(of: question.id))Event, _ header: EntryHeader)")
      }
    }
    file.line()
    file.line("/// Decodes a payload once and hands it to each projection that its type feeds.")
    file.line("package func decodeAndDispatch<Sink: EventSink>(")
    file.line("  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink")
    file.block(") throws(PayloadFault)") { file in
      file.block("switch header.type") { file in
        for type in sortedTypes {
          let name = Naming.typeName(of: type.name)
          if feedsBuilt(type).isEmpty {
            file.line("case .\(swiftCase(type)):")
            file.line("  _ = try \(name)(&cursor, &sink.symbols)")
            file.line("  try cursor.finish()")
          } else {
            file.line("case .\(swiftCase(type)): try decode\(name)(header, &cursor, into: &sink)")
          }
        }
      }
    }
    file.line()
    file.line("/// Hands an event that was decoded before to each projection that its type feeds.")
    file.block("package func dispatch<Sink: EventSink>(_ event: Event, _ header: EntryHeader, into sink: inout Sink)") {
      file in
      file.block("switch event") { file in
        for type in sortedTypes {
          if feedsBuilt(type).isEmpty {
            file.line("case .\(swiftCase(type)): break")
          } else {
            file.line("case .\(swiftCase(type))(let event):")
            for question in feedsBuilt(type) { file.line("  \(fold(type, question))") }
          }
        }
      }
    }
    for type in sortedTypes where !feedsBuilt(type).isEmpty {
      let name = Naming.typeName(of: type.name)
      file.line()
      file.line("private func decode\(name)<Sink: EventSink>(")
      file.line("  _ header: EntryHeader, _ cursor: inout PayloadCursor, into sink: inout Sink")
      file.block(") throws(PayloadFault)") { file in
        file.line("let event = try \(name)(&cursor, &sink.symbols)")
        file.line("try cursor.finish()")
        for question in feedsBuilt(type) { file.line(fold(type, question)) }
      }
    }
    return file.text
  }

  func feedsBuilt(_ type: EventTypeSchema) -> [Question] {
    builtQuestions.filter { type.feeds.contains($0.id) }
  }

  func fold(_ type: EventTypeSchema, _ question: Question) -> String {
    "sink.fold(\(Naming.typeName(of: question.id))Event.\(swiftCase(type))(event), header)"
  }
}
