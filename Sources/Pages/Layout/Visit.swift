import Events

/// Who looks at a page, in which language, at which place and at which moment of the two clocks: what every page shows
/// around its content.
package struct Visit: Sendable {
  package var language: Language
  package var theme: Theme
  /// The place of this page with its query; the switches lead back to it.
  package var here: Link
  /// Nil: nobody has signed in.
  package var user: User?
  /// Goes as the hidden field `csrf` with every form that changes something.
  package var csrfToken: String?
  /// Empty, and there is no search box either, for those who have not signed in.
  package var menu: [MenuItem]
  /// What stands in the search box.
  package var search: String
  /// Nil on pages that have no clocks (sign-in, errors).
  package var clocks: Clocks?
  /// Nil before a ledger is open.
  package var tree: TreeStamp?

  package init(
    language: Language, theme: Theme = .system, here: Link, user: User? = nil, csrfToken: String? = nil,
    menu: [MenuItem] = [], search: String = "", clocks: Clocks? = nil, tree: TreeStamp? = nil
  ) {
    self.language = language
    self.theme = theme
    self.here = here
    self.user = user
    self.csrfToken = csrfToken
    self.menu = menu
    self.search = search
    self.clocks = clocks
    self.tree = tree
  }

  package enum Theme: String, CaseIterable, Sendable {
    case system, light, dark
  }

  package struct User: Sendable {
    package let name: String
    /// "người ghi, xã Nà Hỳ"
    package let roles: [Title]
    /// Account, API tokens, sign-out everywhere.
    package let account: Link

    package init(name: String, roles: [Title], account: Link) {
      self.name = name
      self.roles = roles
      self.account = account
    }
  }

  package struct MenuItem: Sendable {
    package let title: Title
    package let link: Link
    package let isCurrent: Bool

    package init(_ title: Title, _ link: Link, isCurrent: Bool = false) {
      self.title = title
      self.link = link
      self.isCurrent = isCurrent
    }
  }

  /// The two clocks: what had happened by a day, and what the log knew at an entry or a moment.
  package struct Clocks: Sendable {
    package let asOf: Day?
    /// A place in the log or a moment, as it was asked; empty: now.
    package let asKnown: String
    /// What both mean when nothing is picked.
    package let today: Day
    /// Where this page is compared with itself at another moment; nil: nowhere.
    package let compare: Link?
    /// Why one of the two could not be read.
    package let problem: Title?

    package init(
      asOf: Day? = nil, asKnown: String = "", today: Day, compare: Link? = nil, problem: Title? = nil
    ) {
      self.asOf = asOf
      self.asKnown = asKnown
      self.today = today
      self.compare = compare
      self.problem = problem
    }

    var isNow: Bool { asOf == nil && asKnown.isEmpty }
  }

  /// The size and root that the figures of the page were computed at.
  package struct TreeStamp: Sendable {
    package let size: UInt64
    /// In base64, as checkpoints have it.
    package let root: String
    package let origin: String
    /// A story ledger holds made-up people, and every page says so.
    package let isStory: Bool

    package init(size: UInt64, root: String, origin: String, isStory: Bool = false) {
      self.size = size
      self.root = root
      self.origin = origin
      self.isStory = isStory
    }
  }
}
