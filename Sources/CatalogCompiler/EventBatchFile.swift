/// The file that keeps decoded events between the thread that decodes them and the one that folds them.
extension Catalog {
  var eventBatchFile: String {
    var file = SwiftFile("Decoded events on their way to a fold: a list for each type, so that none is boxed.")
    file.line()
    file.line("/// Events in the order of their entries. The lists keep their room when it is emptied.")
    file.block("package struct EventBatch: Sendable") { file in
      file.line("package private(set) var headers: [EntryHeader] = []")
      for type in folded {
        file.line("@usableFromInline var \(swiftCase(type)): [\(Naming.typeName(of: type.name))] = []")
      }
      file.line()
      file.line("package init() {}")
      file.line()
      writeAppend(to: &file)
      file.line()
      writeFold(to: &file)
      file.line()
      file.block("package mutating func removeAll()") { file in
        file.line("headers.removeAll(keepingCapacity: true)")
        for type in folded {
          let list = swiftCase(type)
          file.line("if !\(list).isEmpty { \(list).removeAll(keepingCapacity: true) }")
        }
      }
    }
    return file.text
  }

  private var folded: [EventTypeSchema] { sortedTypes.filter { !feedsBuilt($0).isEmpty } }

  private func writeAppend(to file: inout SwiftFile) {
    file.line("/// Decodes a payload and keeps it; one that feeds no projection is only checked.")
    file.line("package mutating func append(")
    file.line("  _ header: EntryHeader, _ cursor: inout PayloadCursor, _ symbols: inout Symbols")
    file.block(") throws(PayloadFault)") { file in
      file.block("switch header.type") { file in
        for type in sortedTypes {
          let name = Naming.typeName(of: type.name)
          file.line("case .\(swiftCase(type)):")
          if feedsBuilt(type).isEmpty {
            file.line("  _ = try \(name)(&cursor, &symbols)")
            file.line("  return try cursor.finish()")
          } else {
            file.line("  let event = try \(name)(&cursor, &symbols)")
            file.line("  try cursor.finish()")
            file.line("  \(swiftCase(type)).append(event)")
          }
        }
      }
      file.line("headers.append(header)")
    }
  }

  private func writeFold(to file: inout SwiftFile) {
    file.line("/// Hands each event, in order, to each projection that its type feeds.")
    file.block("@inlinable package func fold<Sink: EventSink>(into sink: inout Sink)") { file in
      file.line("var next = [Int](repeating: 0, count: EventType.allCases.count)")
      file.block("for header in headers") { file in
        file.line("let index = next[Int(header.type.rawValue)]")
        file.line("next[Int(header.type.rawValue)] = index &+ 1")
        file.block("switch header.type") { file in
          for type in folded {
            file.line("case .\(swiftCase(type)):")
            file.line("  let event = \(swiftCase(type))[index]")
            for question in feedsBuilt(type) { file.line("  \(fold(type, question))") }
          }
          let rest = sortedTypes.filter { feedsBuilt($0).isEmpty }
          if !rest.isEmpty {
            file.line("case \(rest.map { ".\(swiftCase($0))" }.joined(separator: ", ")): break")
          }
        }
      }
    }
  }
}
