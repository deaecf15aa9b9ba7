import Events

/// A form is a tree as the payload is: inputs, groups of fields, lists of rows.
indirect enum FormNode {
  case input(Input)
  /// A list of codes: a box to tick for each.
  case boxes(Boxes)
  case group(title: Title, isOptional: Bool, [FormNode])
  case list(Rows)

  struct Boxes {
    let name: String
    let title: Title
    let choices: [InputKind.Choice]
    let chosen: Set<String>
    let isRequired: Bool
    let problems: [Problem]
  }

  struct Rows {
    let name: String
    let title: Title
    let rows: [FormNode]
    /// A row whose index is `N`, for `form.js` to copy.
    let template: FormNode
    let problems: [Problem]
  }
}

extension FormNode {
  func html(in language: Language) -> HTML {
    switch self {
    case .input(let input): input.html(in: language)
    case .boxes(let boxes): boxes.html(in: language)
    case .group(let title, let isOptional, let nodes):
      Tag.fieldset {
        Tag.legend {
          title[language]
          if isOptional { Tag.span(.class("kind")) { Title(vi: "nếu có", en: "if any")[language] } }
        }
        HTML.joined(nodes.map { $0.html(in: language) })
      }
    case .list(let rows): rows.html(in: language)
    }
  }
}

extension FormNode.Boxes {
  func html(in language: Language) -> HTML {
    let id = Input.id(of: name)
    return Tag.fieldset(
      .id(id), .class("boxes", problems.isEmpty ? nil : "wrong"),
      .describedBy(problems.isEmpty ? [] : [id + "-problem"])
    ) {
      Tag.legend {
        title[language]
        if isRequired { Tag.span(.class("required"), .title(Words.required[language])) { " *" } }
      }
      for (number, choice) in choices.enumerated() {
        Tag.label(.plain("for", "\(id)-\(number)")) {
          VoidTag.input(
            .id("\(id)-\(number)"), .type("checkbox"), .name(name), .value(choice.value),
            .flag("checked", chosen.contains(choice.value)))
          choice.title[language]
        }
      }
      reasons(problems, id: id, language)
    }
  }
}

extension FormNode.Rows {
  func html(in language: Language) -> HTML {
    let id = Input.id(of: name)
    return Tag.fieldset(
      .id(id), .class("rows", problems.isEmpty ? nil : "wrong"), .plain("data-rows", name),
      .plain("data-count", String(rows.count)),
      .describedBy([id + "-hint"] + (problems.isEmpty ? [] : [id + "-problem"]))
    ) {
      Tag.legend { title[language] }
      Tag.p(.class("hint"), .id(id + "-hint")) { Words.emptyRows[language] }
      for row in rows { rowHTML(row, language) }
      Tag.template { rowHTML(template, language) }
      Tag.button(.type("submit"), .name("do"), .value("add:" + name), .flag("formnovalidate"), .class("add")) {
        Words.addRow[language]
        Tag.span(.class("hidden")) { ": " + title[language] }
      }
      reasons(problems, id: id, language)
    }
  }

  private func rowHTML(_ row: FormNode, _ language: Language) -> HTML {
    Tag.div(.class("row")) {
      row.html(in: language)
      Tag.button(.type("button"), .class("remove"), .flag("hidden")) { Words.removeRow[language] }
    }
  }
}

private func reasons(_ problems: [Problem], id: String, _ language: Language) -> HTML {
  guard !problems.isEmpty else { return .empty }
  return Tag.ul(.class("reasons"), .id(id + "-problem")) {
    for problem in problems { Tag.li { problem.html(in: language) } }
  }
}
