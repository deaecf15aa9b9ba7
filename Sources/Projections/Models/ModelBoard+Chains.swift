import Events

extension ModelBoard {
  /// A model in the chain of those that replicate one another.
  package struct Link: Sendable {
    /// 0 for the first model, 1 for what replicates it, and so on.
    package let generation: Int
    package let row: ModelRow
  }

  /// The whole chain that a model belongs to, from the first one on, each model before those that replicate it; empty
  /// when the model had not started by the day asked for.
  package func chain(of model: ModelID) -> [Link] {
    guard fact(of: model) != nil else { return [] }
    var links: [Link] = []
    var seen: Set<ModelID> = []
    func visit(_ model: ModelID, _ generation: Int) {
      guard seen.insert(model).inserted, let row = row(of: model) else { return }
      links.append(Link(generation: generation, row: row))
      for replica in row.replicas { visit(replica, generation + 1) }
    }
    visit(origin(of: model), 0)
    return links
  }

  /// The model that all began with; corrections may make a ring, where the walk ends.
  private func origin(of model: ModelID) -> ModelID {
    var seen: Set<ModelID> = [model]
    var origin = model
    while let above = fact(of: origin)?.replicates, fact(of: above) != nil, seen.insert(above).inserted {
      origin = above
    }
    return origin
  }

  func replicas(of model: ModelID) -> [ModelID] {
    let all = Set(state.models.replicasOfModel[model] ?? [])
    let dated = all.compactMap { replica in
      fact(of: replica).flatMap { $0.replicates == model ? (replica, $0.order) : nil }
    }
    return dated.sorted { $0.1 < $1.1 }.map(\.0)
  }
}
