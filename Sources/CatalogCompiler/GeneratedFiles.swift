extension Catalog {
  /// The files of Sources/Events/Generated, by name.
  package var generatedFiles: [String: String] {
    var files = [
      "Identifiers.swift": identifierFile, "Vocabularies.swift": vocabularyFile, "EventType.swift": eventTypeFile,
      "FieldTables.swift": fieldTableFile, "Event.swift": eventFile, "EventSink.swift": eventSinkFile,
      "EventBatch.swift": eventBatchFile,
      "RuleID.swift": ruleFile, "Question.swift": questionFile,
    ]
    for (group, types) in Dictionary(grouping: sortedTypes, by: \.group) {
      var file = SwiftFile("The events of the group \(group).")
      var writer = StructWriter(self)
      for type in types { writer.write(type, to: &file) }
      files["Events+\(Naming.typeName(of: group)).swift"] = file.text
    }
    return files
  }

  var sortedTypes: [EventTypeSchema] { types.sorted { $0.name < $1.name } }
  var sortedRules: [Rule] { rules.sorted { $0.id < $1.id } }
  var builtQuestions: [Question] { questions.filter(\.isBuilt) }

  private var identifierFile: String {
    var file = SwiftFile("The typed ids.", of: "events/catalog/common.json")
    for kind in kinds.values.filter({ $0.kind == "id" }).sorted(by: { $0.swiftType < $1.swiftType }) {
      file.line()
      file.line("/// \(kind.title.en).")
      file.block("package struct \(kind.swiftType): SymbolID") { file in
        file.line("package let symbol: Symbol")
        file.line("package init(_ symbol: Symbol) { self.symbol = symbol }")
      }
    }
    return file.text
  }

  private var vocabularyFile: String {
    var file = SwiftFile("Every code that a payload may hold.", of: "events/catalog/vocabulary.json")
    for list in vocabularies {
      let name = Naming.typeName(of: list.name)
      file.line()
      file.line("/// \(list.title.en).")
      file.block("package enum \(name): UInt8, Vocabulary") { file in
        for code in list.codes { file.line("case \(Naming.escaped(code.swiftName))") }
        file.line()
        file.line("package static let title = \(SwiftFile.title(list.title))")
        file.list(
          "package static let terms: [Term] =",
          list.codes.map {
            let title = "vi: \(SwiftFile.quoted($0.title.vi)), en: \(SwiftFile.quoted($0.title.en))"
            return "Term(\(SwiftFile.quoted($0.text)), \(title))"
          })
        writeLookup(in: list, to: &file)
      }
      if list.codes.contains(where: { $0.formula != nil }) { writeFormulas(of: list, name, to: &file) }
    }
    writeListByName(to: &file)
    return file.text
  }

  /// For entry forms, which know the lists by the names that fields give them.
  private func writeListByName(to file: inout SwiftFile) {
    file.line()
    file.line("/// The list that fields call by this name: `exitStatus`; nil if there is none.")
    file.block("package func vocabulary(named name: String) -> (any Vocabulary.Type)?") { file in
      file.block("switch name") { file in
        for list in vocabularies {
          file.line("case \(SwiftFile.quoted(list.name)): \(Naming.typeName(of: list.name)).self")
        }
        file.line("case _: nil")
      }
    }
  }

  /// A code is found by its length first: few are of the same one.
  private func writeLookup(in list: VocabularyList, to file: inout SwiftFile) {
    let byCount = Dictionary(grouping: list.codes, by: \.text.utf8.count)
    file.line()
    file.block("package init?(code: UnsafeRawBufferPointer)") { file in
      file.block("switch code.count") { file in
        for (count, codes) in byCount.sorted(by: { $0.key < $1.key }) {
          file.line("case \(count):")
          for code in codes {
            let name = Naming.escaped(code.swiftName)
            file.line("  if isEqual(code, \(SwiftFile.quoted(code.text))) { self = .\(name); return }")
          }
        }
        file.line("case _: break")
      }
      file.line("return nil")
    }
  }

  private func writeFormulas(of list: VocabularyList, _ name: String, to file: inout SwiftFile) {
    file.line()
    file.block("extension \(name)") { file in
      file.line("/// How its figure is computed, and from which entries.")
      file.line("package var formula: Formula? { \(name).formulas[Int(rawValue)] }")
      file.line()
      file.list(
        "package static let formulas: [Formula?] =",
        list.codes.map { code in
          guard let formula = code.formula else { return "nil" }
          let from = code.from.map(SwiftFile.quoted).joined(separator: ", ")
          let vi = SwiftFile.quoted(formula.vi)
          return "Formula(vi: \(vi), en: \(SwiftFile.quoted(formula.en)), from: [\(from)])"
        })
    }
  }

  private var ruleFile: String {
    var file = SwiftFile("Every rule that an entry can be refused or flagged by.")
    file.line()
    file.block("package enum RuleID: UInt16, CaseIterable, Hashable, Sendable") { file in
      for rule in sortedRules { file.line("case \(Naming.escaped(Naming.caseName(of: rule.id)))") }
      file.line()
      file.list(
        "static let texts: [RuleText] =",
        sortedRules.map { rule in
          let text = "vi: \(SwiftFile.quoted(rule.text.vi)), en: \(SwiftFile.quoted(rule.text.en))"
          return "RuleText(\(SwiftFile.quoted(rule.id)), .\(rule.kind), isLedgers: \(rule.isLedgers), \(text))"
        })
    }
    return file.text
  }

  private var questionFile: String {
    var file = SwiftFile("The questions that events feed.", of: "events/catalog/projections.json")
    file.line()
    file.block("package enum Question: String, CaseIterable, Hashable, Sendable") { file in
      for question in questions { file.line("case \(Naming.escaped(question.id))") }
      file.line()
      file.block("package var title: Title") { file in
        file.block("switch self") { file in
          for question in questions { file.line("case .\(question.id): \(SwiftFile.title(question.title))") }
        }
      }
      file.line()
      file.line("/// Changes with what the projection's state means; a changed one is rebuilt.")
      file.block("package var version: Int") { file in
        file.block("switch self") { file in
          for question in questions { file.line("case .\(question.id): \(question.version)") }
        }
      }
      file.line()
      file.block("package var isBuilt: Bool") { file in
        file.block("switch self") { file in
          for question in questions { file.line("case .\(question.id): \(question.isBuilt)") }
        }
      }
    }
    return file.text
  }
}
