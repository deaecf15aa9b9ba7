import Foundation
import FoundationXML

/// Walks one part of a workbook: elements by their local names, no document type, no entities of its own.
final class SheetXML: NSObject, XMLParserDelegate {
  typealias Attributes = [String: String]

  private let opened: (String, Attributes) throws(SheetFault) -> Void
  private let closed: (String, String) throws(SheetFault) -> Void
  private var text: [UInt8] = []
  private var keepsText = false
  private let texts: Set<String>
  private var fault: SheetFault?

  /// - Parameters:
  ///   - texts: the elements whose text is wanted; it is handed over when they end.
  private init(
    texts: Set<String>, opened: @escaping (String, Attributes) throws(SheetFault) -> Void,
    closed: @escaping (String, String) throws(SheetFault) -> Void
  ) {
    self.texts = texts
    self.opened = opened
    self.closed = closed
  }

  static func walk(
    _ bytes: [UInt8], _ path: String, texts: Set<String> = [],
    opened: @escaping (String, Attributes) throws(SheetFault) -> Void,
    closed: @escaping (String, String) throws(SheetFault) -> Void = { _, _ in }
  ) throws(SheetFault) {
    try check(bytes, path)
    let walk = SheetXML(texts: texts, opened: opened, closed: closed)
    let parser = XMLParser(data: Data(bytes))
    parser.shouldResolveExternalEntities = false
    parser.delegate = walk
    let isWhole = parser.parse()
    if let fault = walk.fault { throw fault }
    guard isWhole else { throw ZipReader.damaged("\(path):\(parser.lineNumber)") }
  }

  /// UTF-8 without a document type: with none there are no entities but the five of XML.
  private static func check(_ bytes: [UInt8], _ path: String) throws(SheetFault) {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    let declaration = String(decoding: body.prefix(200), as: UTF8.self).lowercased()
    let head = declaration.components(separatedBy: "?>")[0]
    let isOtherText = head.contains("encoding") && !head.contains("utf-8") && !head.contains("us-ascii")
    guard body.first == UInt8(ascii: "<"), !isOtherText else { throw ZipReader.damaged("\(path): UTF-8?") }
    let forbidden = [Array("<!DOCTYPE".utf8), Array("<!ENTITY".utf8)]
    for index in body.indices where body[index] == UInt8(ascii: "<") {
      guard body.count > index + 1, body[index + 1] == UInt8(ascii: "!") else { continue }
      if forbidden.contains(where: { body[index...].starts(with: $0) }) {
        throw SheetFault(
          vi: "tệp có khai báo DOCTYPE, không bảng tính nào ghi như vậy; tệp không được đọc",
          en: "the file declares a DOCTYPE, as no spreadsheet does; it is not read")
      }
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    guard fault == nil else { return }
    let name = Self.local(name)
    keepsText = texts.contains(name)
    if keepsText { text.removeAll(keepingCapacity: true) }
    do throws(SheetFault) { try opened(name, attributes) } catch { stop(parser, error) }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    guard fault == nil else { return }
    let name = Self.local(name)
    defer { keepsText = false }
    do throws(SheetFault) {
      try closed(name, texts.contains(name) && keepsText ? String(decoding: text, as: UTF8.self) : "")
    } catch { stop(parser, error) }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if keepsText { text += string.utf8 }
  }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    if keepsText { text += block }
  }

  private func stop(_ parser: XMLParser, _ error: SheetFault) {
    fault = error
    parser.abortParsing()
  }

  static func local(_ name: String) -> String {
    guard let colon = name.lastIndex(of: ":") else { return name }
    return String(name[name.index(after: colon)...])
  }
}

extension SheetXML.Attributes {
  /// An attribute by its local name, of whatever namespace.
  func named(_ name: String) -> String? { self[name] ?? first { SheetXML.local($0.key) == name }?.value }
}
