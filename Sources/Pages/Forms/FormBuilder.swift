import Events

/// Makes the nodes of an entry form out of its fields, with the values and refusals at their places.
struct FormBuilder {
  private let form: EntryForm

  init(_ form: EntryForm) { self.form = form }

  var envelope: [FormNode] {
    var inputs = [
      input("on", Words.day, .common("day"), isRequired: true),
      input("unit", Words.unit, .common("unit"), isRequired: true),
      input("plan", Words.plan, .common("plan")), input("re", Words.aboutEntry, .common("seq")),
    ]
    if form.takesDocument { inputs.append(input("doc", Words.scan, .file(accept: ".pdf,.png,.jpg"))) }
    return inputs.map { .input($0) }
  }

  /// `source` is where the values stand in what was sent, if elsewhere: rows that were left empty are dropped.
  func node(_ tree: FieldTree, at name: String, from source: String? = nil, isOptional: Bool = false) -> FormNode {
    let title = tree.info.title
    let isRequired = tree.info.isRequired && !isOptional
    let source = source ?? name
    func input(_ kind: InputKind) -> FormNode {
      .input(self.input(name, title, kind, from: source, isRequired: isRequired))
    }
    switch tree.info.kind {
    case .object:
      let nodes = tree.children.map { child in
        node(
          child, at: "\(name).\(child.info.name)", from: "\(source).\(child.info.name)",
          isOptional: isOptional || !tree.info.isRequired)
      }
      return .group(title: title, isOptional: !tree.info.isRequired, nodes)
    case .list(let minimum): return list(tree, at: name, from: source, minimum: minimum, isRequired: isRequired)
    case .boolean: return input(.flag)
    case .vocabulary: return input(.codes(tree.choices ?? []))
    case .common(let kind): return input(.common(kind))
    }
  }

  private func list(
    _ tree: FieldTree, at name: String, from source: String, minimum: Int, isRequired: Bool
  ) -> FormNode {
    let problems = form.problems.filter { $0.path == name }
    guard let item = tree.item else { return .group(title: tree.info.title, isOptional: true, []) }
    if let choices = item.choices {
      return .boxes(
        FormNode.Boxes(
          name: name, title: tree.info.title, choices: choices, chosen: Set(form.values.all(source)),
          isRequired: isRequired && minimum > 0, problems: problems))
    }
    let filled = form.values.rows(of: source)
    let count = max(filled.count, minimum, 1) + (form.values.grown == source ? 1 : 0)
    let rows = (0..<count).map { index in
      // A row behind the filled ones has no values: `N` is no row that can be sent.
      let row = index < filled.count ? "\(filled[index])" : "N"
      return node(
        item, at: "\(name)[\(index)]", from: "\(source)[\(row)]", isOptional: !(isRequired && index < minimum))
    }
    return .list(
      FormNode.Rows(
        name: name, title: tree.info.title, rows: rows,
        template: node(item, at: "\(name)[N]", isOptional: true), problems: problems))
  }

  private func input(
    _ name: String, _ title: Title, _ kind: InputKind, from source: String? = nil, isRequired: Bool = false
  ) -> Input {
    var listID: String?
    if case .common(let id) = kind, form.known[id] != nil { listID = "known-" + id }
    return Input(
      name, title, kind, value: form.values[source ?? name], isRequired: isRequired,
      problems: form.problems.filter { $0.path == name }, listID: listID)
  }

  /// The kinds of ids of which some are known, in a fixed order.
  var usedKinds: [String] { form.known.keys.sorted() }

  /// The title and the id of each input, for the panel of problems.
  static func fields(of nodes: [FormNode]) -> [String: (title: Title, id: String)] {
    var fields: [String: (title: Title, id: String)] = [:]
    for node in nodes {
      switch node {
      case .input(let input): fields[input.name] = (input.title, input.id)
      case .boxes(let boxes): fields[boxes.name] = (boxes.title, Input.id(of: boxes.name))
      case .group(_, _, let inner): fields.merge(FormBuilder.fields(of: inner)) { first, _ in first }
      case .list(let list):
        fields[list.name] = (list.title, Input.id(of: list.name))
        fields.merge(FormBuilder.fields(of: list.rows)) { first, _ in first }
      }
    }
    return fields
  }
}
