/// A file that pages load, served by us under `/assets/`; it is part of the program.
package struct Asset: Hashable, Sendable {
  package let name: String
  package let mediaType: String
  package let bytes: [UInt8]

  private init(_ name: String, _ mediaType: String, _ bytes: [UInt8]) {
    self.name = name
    self.mediaType = mediaType
    self.bytes = bytes
  }

  package static let style = Asset("style.css", "text/css; charset=utf-8", PackageResources.style_css)
  package static let icon = Asset("icon.svg", "image/svg+xml", PackageResources.icon_svg)
  package static let theme = module("theme.js", PackageResources.theme_js)
  package static let verify = module("verify.js", PackageResources.verify_js)
  package static let verifyPage = module("verify-page.js", PackageResources.verify_page_js)
  package static let live = module("live.js", PackageResources.live_js)
  package static let form = module("form.js", PackageResources.form_js)
  package static let charts = module("charts.js", PackageResources.charts_js)

  package static let all = [style, icon, theme, verify, verifyPage, live, form, charts]

  /// The asset of that name; nil if there is none.
  package init?(named name: String) {
    guard let asset = Asset.all.first(where: { $0.name == name }) else { return nil }
    self = asset
  }

  package var link: Link { Link("assets", name) }

  private static func module(_ name: String, _ bytes: [UInt8]) -> Asset {
    Asset(name, "text/javascript; charset=utf-8", bytes)
  }
}
