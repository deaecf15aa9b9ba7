/// A name, an address, a number of a person: clear in a draft, sealed under the subject's key in the log.
package enum Personal: Hashable, Sendable {
  case clear(String)
  case sealed(key: SubjectID, sealed: String)
}
