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
          "domain": [
            "fields": [["data": "rates", "field": "year"], ["data": "targets", "field": "year"]], "sort": true,
          ],
        ],
        [
          "name": "y", "type": "linear", "range": "height", "zero": true, "nice": true,
          "domain": ["fields": [["data": "rates", "field": "rate"], ["data": "targets", "field": "value"]]],
        ],
        [
          "name": "colour", "type": "ordinal", "range": ["@series-1", "@series-2", "@series-3", "@series-4"],
          "domain": ["data": "rates", "field": "standard"],
        ],
      ],
      "axes": [
        ["orient": "bottom", "scale": "x", "title": .string(Title(vi: "Năm", en: "Year")[language])],
        ["orient": "left", "scale": "y", "title": "%", "grid": true, "tickCount": 5],
      ],
      "legends": [["stroke": "colour", "symbolType": "stroke", "orient": "top", "direction": "vertical"]],
      "marks": [lines, dots, goalMarks],
    ]
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
