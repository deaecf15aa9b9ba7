import Events

// The time machine under the head, and the foot with size and root.
extension Page {
  @HTMLBuilder var clocks: HTML {
    if let clocks = visit.clocks {
      Tag.form(
        .class("clocks", clocks.isNow ? nil : "past"), .plain("method", "get"), .action(visit.here.withoutQuery),
        .ariaLabel(Words.timeMachine[language])
      ) {
        for item in visit.here.query where item.name != "as-of" && item.name != "as-known" {
          VoidTag.input(.type("hidden"), .name(item.name), .value(item.value))
        }
        clockFields(clocks)
        Tag.button(.type("submit")) { Words.show[language] }
        if !clocks.isNow {
          Tag.a(.class("button"), .href(visit.here.setting([("as-of", nil), ("as-known", nil)]))) {
            Words.backToNow[language]
          }
        }
        if let compare = clocks.compare { Tag.a(.href(compare)) { Words.compareMoments[language] } }
        if let problem = clocks.problem { Tag.p(.class("problem"), .role("alert")) { problem[language] } }
      }
    }
  }

  @HTMLBuilder private func clockFields(_ clocks: Visit.Clocks) -> HTML {
    Tag.span(.class("pair")) {
      Tag.label(.plain("for", "as-of")) { Words.asOf[language] }
      VoidTag.input(
        .id("as-of"), .name("as-of"), .type("text"), .plain("inputmode", "numeric"), .plain("autocomplete", "off"),
        .plain("placeholder", Words.today[language]),
        .title(clocks.today.formatted(language)), .value(clocks.asOf?.formatted(language) ?? ""),
        .plain("size", "11"), .plain("maxlength", "10"))
    }
    Tag.span(.class("pair")) {
      Tag.label(.plain("for", "as-known")) { Words.asKnown[language] }
      VoidTag.input(
        .id("as-known"), .name("as-known"), .type("text"), .plain("autocomplete", "off"), .value(clocks.asKnown),
        .plain("placeholder", Words.asKnownHint[language]), .plain("size", "22"), .plain("maxlength", "30"))
    }
  }

  var footer: HTML {
    Tag.footer(.class("foot")) {
      if let tree = visit.tree {
        if tree.isStory { Tag.p(.class("story")) { Words.story[language] } }
        Tag.dl {
          Tag.div {
            Tag.dt { Words.origin[language] }
            Tag.dd { Tag.code { tree.origin } }
          }
          Tag.div {
            Tag.dt { Words.treeSize[language] }
            Tag.dd(.class("number")) { Int(clamping: tree.size).formatted(language) }
          }
          Tag.div {
            Tag.dt { Words.root[language] }
            Tag.dd { Tag.code(.class("hash")) { tree.root } }
          }
        }
        Tag.p { Tag.a(.href(Link("checkpoint"))) { Words.checkpoint[language] } }
      } else {
        Tag.p { Words.product[language] }
      }
    }
  }
}

extension Link {
  var withoutQuery: Link { Link(path: path) }
}
