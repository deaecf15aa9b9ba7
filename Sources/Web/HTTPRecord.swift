/// What became of a request, for a log: the route that took it, never what stood in its open places or its query.
package struct HTTPRecord: Hashable, Sendable {
  /// As it was sent; it need not be one that is known.
  package let method: String
  /// As it was declared, such as `/v1/show/{entry}`; nil when no route took the request.
  package let route: String?
  package let status: Int
  /// Of the body; 0 for a stream.
  package let byteCount: Int
  /// From the headers to the answer.
  package let duration: Duration
  package let peer: String
}
