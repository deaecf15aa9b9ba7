/// A commune x of three hamlets beside a commune y of one, in district d of province p, through 2022 and 2023.
/// The accounts that follow from it are worked out by hand in `PovertyAccountTests`.
enum TwoYears {
  typealias Fact = PovertyStory.Fact

  static let places: [Fact] = [
    .unit("p", "province"), .unit("d", "district", under: "p"), .unit("x", "commune", under: "d"),
    .unit("y", "commune", under: "d"), .unit("x1", "hamlet", under: "x"), .unit("x2", "hamlet", under: "x"),
    .unit("x3", "hamlet", under: "x"), .unit("y1", "hamlet", under: "y"),
  ]

  static let first: [Fact] = [
    .registered("h1", in: "x1", on: "2021-12-01"), .registered("h2", in: "x1", on: "2021-12-02"),
    .registered("h3", in: "x2", on: "2021-12-03"), .registered("h4", in: "x2", on: "2021-12-04"),
    .registered("h5", in: "x3", on: "2021-12-05"), .registered("h6", in: "x3", on: "2021-12-06"),
    .registered("h9", in: "x1", on: "2021-12-07"),
    .poor("h1", "carried-over", on: "2022-01-01"), .poor("h2", "carried-over", on: "2022-01-01"),
    .nearPoor("h3", "carried-over", on: "2022-01-01"), .poor("h4", "carried-over", on: "2022-01-01"),
    .poor("h5", "carried-over", on: "2022-01-01"),
    .moved("h4", from: "x2", to: "x1", on: "2022-03-01"),
    .registered("h7", in: "x3", on: "2022-05-30"), .split("h5", into: ["h7"], on: "2022-06-01"),
    .exit("h1", to: "average", on: "2022-12-10"), .exit("h2", to: "near-poor", on: "2022-12-10"),
    .poor("h3", "new", on: "2022-12-10"), .poor("h6", "new", on: "2022-12-10"),
  ]

  static let second: [Fact] = [
    .merged(["h7"], into: "h5", on: "2023-02-01"),
    .moved("h6", from: "x3", to: "y1", on: "2023-03-01"),
    .left("h3", on: "2023-04-01"),
    .registered("h8", in: "x2", on: "2023-04-15"), .poor("h8", "moved-in", on: "2023-05-01"),
    .reparented("x3", under: "y", on: "2023-07-01"),
    .poor("h1", "relapse", on: "2023-12-10"), .nearExit("h2", on: "2023-12-10"),
    .exit("h4", to: "near-poor", on: "2023-12-10"), .nearPoor("h9", "new", on: "2023-12-12"),
    .nearPoor("h2", "relapse", on: "2023-12-28"),
  ]

  static var all: [Fact] { places + first + second }
}
