import Events

/// The works that a place was given, by kind.
package struct PlaceWorks: Sendable {
  package let unit: UnitID
  /// On the day asked for.
  package let classifications: [Classification]
  /// Kinds without a work are left out.
  package let works: [WorkKind: HelpTally]
  /// Works whose entries do not say what was built.
  package let unnamed: HelpTally

  package var count: Int { works.values.reduce(unnamed.count) { $0 + $1.count } }
  package var valueVND: Int64 { works.values.reduce(unnamed.valueVND) { clampedSum($0, $1.valueVND) } }
}

extension Help {
  /// Places with works in the years asked for, and, of the classification asked for, those without any.
  package func works(
    in area: UnitID? = nil, _ classification: Classification? = nil, years: ClosedRange<Year>? = nil
  ) -> [PlaceWorks] {
    var grants: [UnitID: [Grant]] = [:]
    if let classification {
      for place in difficultPlaces(in: area, classification) { grants[place.unit] = [] }
    }
    for row in self.grants(HelpFilter(area: area, kind: .infrastructure, years: years)) where row.status == nil {
      // A place that nobody registered is shown by its id where no area is asked for.
      let place = row.place ?? UnitID(row.grant.beneficiary)
      guard classification == nil || grants[place] != nil else { continue }
      grants[place, default: []].append(row.grant)
    }
    return grants.map { unit, grants in
      var works: [WorkKind: HelpTally] = [:]
      var unnamed = HelpTally()
      for grant in grants {
        if let work = grant.work { works[work, default: HelpTally()].add(grant) } else { unnamed.add(grant) }
      }
      return PlaceWorks(
        unit: unit, classifications: units.classifications(of: unit, on: asOf), works: works, unnamed: unnamed)
    }.sorted { symbols.precedes($0.unit, $1.unit) }
  }
}
