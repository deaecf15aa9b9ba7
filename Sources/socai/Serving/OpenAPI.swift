import CanonicalJSON
import Events

/// What the service is, for programs (OpenAPI 3.1): made from its endpoints, the commands' options and the catalogue.
struct OpenAPI {
  private let endpoints: [Endpoint]

  init(_ endpoints: [Endpoint]) { self.endpoints = endpoints }

  var bytes: [UInt8] { document.canonicalBytes() + [0x0A] }

  private var document: JSON {
    var paths: [(String, JSON)] = []
    for path in Set(endpoints.map(\.path)).sorted() {
      let operations = endpoints.filter { $0.path == path }.map { endpoint in
        (endpoint.method.rawValue.lowercased(), operation(endpoint))
      }
      paths.append((path.replacing("...}", with: "}"), .object(JSON.Object(operations))))
    }
    return [
      "components": ["schemas": schemas], "info": info, "openapi": "3.1.0", "paths": .object(JSON.Object(paths)),
    ]
  }

  private var info: JSON {
    [
      "description": """
      Questions have the names, options and answers of the command line. Every answer says the size and root of the log \
      that it was worked out at; its ETag is of these and the question. Sentences are in Vietnamese unless 'lang' or \
      Accept-Language says en.
      """,
      "license": ["identifier": "EUPL-1.2", "name": "EUPL-1.2"], "title": "SoCai", "version": .string(Version.text),
    ]
  }

  private func operation(_ endpoint: Endpoint) -> JSON {
    var members: [(String, JSON)] = [
      ("operationId", .string(identifier(endpoint))), ("responses", responses(endpoint)),
      ("summary", .string(endpoint.summary.en)), ("tags", [.string(endpoint.tag)]),
      ("x-summary-vi", .string(endpoint.summary.vi)), ("x-needs", .string("\(endpoint.needs)")),
    ]
    if !endpoint.parameters.isEmpty { members.append(("parameters", .array(endpoint.parameters.map(parameter)))) }
    if !endpoint.takes.isEmpty {
      let content = endpoint.takes.map { type in (type, JSON.object(JSON.Object([("schema", body(of: type))]))) }
      members.append(("requestBody", ["content": .object(JSON.Object(content)), "required": true]))
    }
    return .object(JSON.Object(members))
  }

  private func identifier(_ endpoint: Endpoint) -> String {
    let words = endpoint.path.split { !$0.isLetter && !$0.isNumber && $0 != "-" }
    return ([endpoint.method.rawValue.lowercased()] + words.map(String.init)).joined(separator: "-")
  }

  private func parameter(_ parameter: Endpoint.Parameter) -> JSON {
    var schema: [(String, JSON)] = [
      ("type", parameter.isNumber ? "integer" : parameter.isSwitch ? "boolean" : "string")
    ]
    if parameter.isNumber { schema.append(("minimum", 0)) }
    if !parameter.codes.isEmpty { schema.append(("enum", .array(parameter.codes.map { .string($0) }))) }
    return [
      "description": .string(parameter.help.en),
      "in": parameter.isInPath ? "path" : parameter.isHeader ? "header" : "query", "name": .string(parameter.name),
      "required": .bool(parameter.isInPath), "schema": .object(JSON.Object(schema)),
    ]
  }

  private func responses(_ endpoint: Endpoint) -> JSON {
    var responses: [(String, JSON)] = endpoint.statuses.map { status in
      guard status < 300 else { return ("\(status)", status == 304 ? ["description": "Not modified"] : problem) }
      let content = endpoint.gives.map { type in
        (type, JSON.object(JSON.Object([("schema", answer(of: type, endpoint))])))
      }
      return ("\(status)", ["content": .object(JSON.Object(content)), "description": .string(endpoint.summary.en)])
    }
    responses.append(("default", problem))
    return .object(JSON.Object(responses))
  }

  private var problem: JSON {
    [
      "content": ["application/problem+json": ["schema": reference("Problem")]],
      "description": "Why it is not answered as asked (RFC 9457)",
    ]
  }

  private func reference(_ name: String) -> JSON { ["$ref": .string("#/components/schemas/\(name)")] }

  private func body(of type: String) -> JSON {
    guard type == "application/json" else { return ["type": "string"] }
    return ["oneOf": [reference("Draft"), ["items": reference("Draft"), "minItems": 1, "type": "array"]]]
  }

  private func answer(of type: String, _ endpoint: Endpoint) -> JSON {
    guard type == "application/json" else { return ["type": "string"] }
    switch (endpoint.tag, endpoint.method, endpoint.path) {
    case (_, .post, _): return reference("Receipts")
    case ("questions", _, _), (_, _, "/v1/log"): return reference("Answer")
    case (_, _, _): return ["type": "object"]
    }
  }
}
