import CanonicalJSON
import Events

// The specification of the drawing. Colours are named by class: `charts.js` puts those of the page's theme in.
extension RateTimeline {
  func chart(in language: Language) -> JSON {
    [
      "$schema": "https://vega.github.io/schema/vega/v5.json", "width": 560, "height": 240, "padding": 8,
      "autosize": ["type": "fit-x", "contains": "padding"],
      "data": [
        ["name": "rates", "values": .array(rateValues(language)), "format": ["parse": ["rate": "number"]]],
        ["name": "targets", "values": .array(targetValues(language)), "format": ["parse": ["value": "number"]]],
      ],
      "scales": [
        [
          "name": "x", "type": "point", "range": "width", "padding": 1,
          "domain": .array(years),
        ],
        [
          "name": "y", "type": "linear", "range": "height", "zero": true, "nice": true,
          "domain": ["fields": [["data": "rates", "field": "rate"], ["data": "targets", "field": "value"]]],
        ],
        [
          "name": "colour", "type": "ordinal", "range": ["@series-1", "@series-2", "@series-3", "@series-4"],
          "domain": ["data": "rates", "field": "standard"],
        ],
        ["name": "goal", "type": "ordinal", "range": ["@target"], "domain": [.string(Words.target[language])]],
      ],
      "axes": [
        ["orient": "bottom", "scale": "x", "title": .string(Title(vi: "Năm", en: "Year")[language])],
        ["orient": "left", "scale": "y", "title": "%", "grid": true, "tickCount": 5],
      ],
      "legends": [
        ["stroke": "colour", "symbolType": "stroke", "symbolStrokeWidth": 3, "orient": "top", "direction": "vertical"],
        ["stroke": "goal", "symbolType": "stroke", "symbolStrokeWidth": 3, "orient": "top", "direction": "vertical"],
      ],
      "marks": [lines, dots, goalMarks],
    ]
  }

  /// Also those without a figure, so that the way from one to the next is to scale.
  private var years: [JSON] {
    let all = series.flatMap { $0.points.map(\.year) } + targets.map(\.year)
    guard let first = all.min(), let last = all.max() else { return [] }
    return (first...last).prefix(200).map { .integer(Int64($0.number)) }
  }

  private func rateValues(_ language: Language) -> [JSON] {
    series.flatMap { series in
      series.points.map { point in
        [
          "year": .integer(Int64(point.year.number)), "rate": .string(point.rate.text),
          "standard": .string(series.standard[language]),
        ]
      }
    }
  }

  private func targetValues(_ language: Language) -> [JSON] {
    targets.map { target in
      [
        "year": .integer(Int64(target.year.number)), "value": .string(target.value.text),
        "name": .string(target.name[language]),
      ]
    }
  }

  private var lines: JSON {
    [
      "type": "group", "from": ["facet": ["name": "series", "data": "rates", "groupby": "standard"]],
      "marks": [
        [
          "type": "line", "from": ["data": "series"],
          "encode": [
            "update": [
              "x": ["scale": "x", "field": "year"], "y": ["scale": "y", "field": "rate"],
              "stroke": ["scale": "colour", "field": "standard"], "strokeWidth": ["value": 2],
            ]
          ],
        ]
      ],
    ]
  }

  private var dots: JSON {
    [
      "type": "symbol", "from": ["data": "rates"],
      "encode": [
        "update": [
          "x": ["scale": "x", "field": "year"], "y": ["scale": "y", "field": "rate"], "size": ["value": 60],
          "fill": ["scale": "colour", "field": "standard"],
        ]
      ],
    ]
  }

  /// A short bar across the year: told apart from the rate by its shape.
  private var goalMarks: JSON {
    [
      "type": "symbol", "from": ["data": "targets"],
      "encode": [
        "update": [
          "x": ["scale": "x", "field": "year"], "y": ["scale": "y", "field": "value"], "size": ["value": 400],
          "shape": ["value": "stroke"], "stroke": ["value": "@target"], "strokeWidth": ["value": 3],
        ]
      ],
    ]
  }
}
