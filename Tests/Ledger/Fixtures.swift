import Glibc
import Merkle

@testable import Ledger

/// A folder of its own under /tmp for one test, removed with it.
final class Scratch: Sendable {
  let path: String

  init() {
    var template = Array("/tmp/ledger-test-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { $0.baseAddress.map { mkdtemp($0) != nil } ?? false }
    precondition(made, "/tmp takes a folder")
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Scratch.remove(path) }

  static func remove(_ path: String) {
    let disk = PosixFileSystem()
    chmod(path, 0o700)
    for name in (try? disk.list(path)) ?? [] {
      let child = "\(path)/\(name)"
      if (try? disk.kind(of: child)) == .folder { remove(child) } else { unlink(child) }
    }
    rmdir(path)
  }
}

/// A story clock's moment: so many seconds after 2024-03-01T00:00:00Z.
func second(_ number: Int64) -> Moment { Moment(milliseconds: 1_709_251_200_000 + number * 1000) }

/// A draft that differs from the others by its number only.
func draft(_ number: Int, re: UInt64? = nil, doc: String? = nil, plan: String? = nil) throws -> EntryDraft {
  try EntryDraft(
    by: "a-test", doc: doc, id: "e-\(number)", on: "2024-02-29", plan: plan, re: re, type: "household.registered",
    unit: "w-1", what: Array(#"{"household":"h-\#(number)"}"#.utf8))
}

func batch(_ numbers: ClosedRange<Int>, at seconds: Int64) throws -> Batch {
  Batch(try numbers.map { try draft($0) }, at: second(seconds))
}

func opened() throws -> Batch { Batch([try draft(1)], at: second(0)) }

/// A new story ledger of one entry.
func newLedger(_ place: LedgerPlace) throws {
  _ = try place.make(named: try KeyName("ledger.example/test"), first: try opened(), clock: .story)
}

func openWriter(_ place: LedgerPlace) throws -> LedgerWriter { try LedgerWriter.open(place, clock: .story) }

/// All lines that a reader sees.
func lines(_ reader: LedgerReader) throws -> [String] {
  var lines: [String] = []
  var next = Position(seq: 1)
  while let slice = try reader.slice(from: next) {
    let isWhole = slice.forEachLine { _, line in
      lines.append(String(decoding: line, as: UTF8.self))
      return true
    }
    precondition(isWhole)
    next = slice.next
  }
  return lines
}
