import Events

/// The way of a nomination from stage to stage, or of a report: what is done, where it stands, what is still ahead.
package struct Steps: Component {
  package enum State: Sendable {
    case done, current, ahead, returned
  }

  package struct Step: Sendable {
    package let name: Title
    package let state: State
    /// Who holds the stage.
    package let holder: String?
    package let day: Day?
    package let deadline: Day?
    /// The entry that did it.
    package let entry: Link?
    package let note: Title?

    package init(
      _ name: Title, _ state: State, holder: String? = nil, day: Day? = nil, deadline: Day? = nil, entry: Link? = nil,
      note: Title? = nil
    ) {
      self.name = name
      self.state = state
      self.holder = holder
      self.day = day
      self.deadline = deadline
      self.entry = entry
      self.note = note
    }
  }

  package var steps: [Step]

  package init(_ steps: [Step]) { self.steps = steps }

  package func html(in language: Language) -> HTML {
    Tag.ol(.class("steps")) {
      for step in steps {
        Tag.li(.class(step.state.style), .plain("aria-current", step.state == .current ? "step" : nil)) {
          Tag.p {
            Tag.span(.class("sign"), .ariaHidden()) { step.state.sign }
            Tag.strong { step.name[language] }
            Tag.span(.class("state")) { " " + step.state.title[language] }
          }
          facts(of: step, language)
        }
      }
    }
  }

  @HTMLBuilder private func facts(of step: Step, _ language: Language) -> HTML {
    if let holder = step.holder { Tag.p(.class("holder")) { holder } }
    if let day = step.day {
      Tag.p {
        if let entry = step.entry {
          Tag.a(.href(entry)) { DataTable.Cell.day(day).html(in: language) }
        } else {
          DataTable.Cell.day(day).html(in: language)
        }
      }
    }
    if let deadline = step.deadline {
      Tag.p(.class("deadline")) {
        Title(vi: "hạn ", en: "by ")[language]
        DataTable.Cell.day(deadline).html(in: language)
      }
    }
    if let note = step.note { Tag.p(.class("note")) { note[language] } }
  }
}

extension Steps.State {
  var title: Title {
    switch self {
    case .done: Title(vi: "đã xong", en: "done")
    case .current: Title(vi: "đang ở bước này", en: "here now")
    case .ahead: Title(vi: "chưa đến", en: "ahead")
    case .returned: Title(vi: "bị trả lại", en: "returned")
    }
  }

  var sign: String {
    switch self {
    case .done: "✓"
    case .current: "●"
    case .ahead: "○"
    case .returned: "↩"
    }
  }

  var style: String {
    switch self {
    case .done: "done"
    case .current: "current"
    case .ahead: "ahead"
    case .returned: "returned"
    }
  }
}
