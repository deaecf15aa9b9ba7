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

  func node(_ tree: FieldTree, at name: String, isOptional: Bool = false) -> FormNode {
    let title = tree.info.title
    let isRequired = tree.info.isRequired && !isOptional
    switch tree.info.kind {
    case .object:
      let nodes = tree.children.map {
        node($0, at: name + "." + $0.info.name, isOptional: isOptional || !tree.info.isRequired)
      }
      return .group(title: title, isOptional: !tree.info.isRequired, nodes)
    case .list(let minimum): return list(tree, at: name, minimum: minimum, isRequired: isRequired)
    case .boolean: return .input(input(name, title, .flag, isRequired: isRequired))
    case .vocabulary: return .input(input(name, title, .codes(tree.choices ?? []), isRequired: isRequired))
    case .common(let kind): return .input(input(name, title, .common(kind), isRequired: isRequired))
    }
  }

  private func list(_ tree: FieldTree, at name: String, minimum: Int, isRequired: Bool) -> FormNode {
    let problems = form.problems.filter { $0.path == name }
    guard let item = tree.item else { return .group(title: tree.info.title, isOptional: true, []) }
    if let choices = item.choices {
      return .boxes(
        FormNode.Boxes(
          name: name, title: tree.info.title, choices: choices, chosen: Set(form.values.all(name)),
          isRequired: isRequired && minimum > 0, problems: problems))
    }
    let filled = form.values.rows(of: name)
    let count = max(filled.count, minimum, 1) + (form.values.grown == name ? 1 : 0)
    let rows = (0..<count).map { index in
      let source = index < filled.count ? filled[index] : nil
      return renamed(item, name, index: "\(index)", source: source, isOptional: !(isRequired && index < minimum))
    }
    return .list(
      FormNode.Rows(
        name: name, title: tree.info.title, rows: rows,
        template: renamed(item, name, index: "N", source: nil, isOptional: true), problems: problems))
  }

  /// A row: its values come from the row of that index in what was sent, since rows that were left empty are dropped.
  private func renamed(
    _ item: FieldTree, _ list: String, index: String, source: Int?, isOptional: Bool
  ) -> FormNode {
    let name = "\(list)[\(index)]"
    guard let source, "\(source)" != index else { return node(item, at: name, isOptional: isOptional) }
    var moved = form
    moved.values = form.values.moving("\(list)[\(source)]", to: name)
    return FormBuilder(moved).node(item, at: name, isOptional: isOptional)
  }

  private func input(_ name: String, _ title: Title, _ kind: InputKind, isRequired: Bool = false) -> Input {
    var listID: String?
    if case .common(let id) = kind, form.known[id] != nil { listID = "known-" + id }
    return Input(
      name, title, kind, value: form.values[name], isRequired: isRequired,
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

extension FormValues {
  /// The values below one name, below another.
  func moving(_ old: String, to new: String) -> FormValues {
    var items: [QueryItem] = []
    for (name, texts) in values where !name.hasPrefix(new) || name.hasPrefix(old) {
      let moved = name.hasPrefix(old) ? new + name.dropFirst(old.count) : name
      items += texts.map { QueryItem(moved, $0) }
    }
    return FormValues(items)
  }
}
