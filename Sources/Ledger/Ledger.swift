/// The ledger on disk: a folder of signed, append-only files. Knows bytes and the envelope, never what an entry means.
///
/// ```
/// LEDGER                              what this is: format version, origin, public key
/// log/00000000000000000001.jsonl      segments of 262,144 entries, one canonical JSON object a line
/// tree/0  tree/1  …                   the hashes of each tile level, one after another
/// checkpoint                          the newest signed checkpoint
/// checkpoints/<size>                  kept ones: the first of each day, and each that was asked for
/// recovered/                          what a crash left behind the last whole batch
/// derived/                            may be deleted at any time
/// ```
///
/// Worked example. A draft by `a-import` becomes line 2 of the log, 183 bytes without its LF:
///
///     {"at":"2023-12-14T03:21:07.123Z","by":"a-import","id":"im-1","on":"2023-12-10","seq":2,"type":"household.registered","unit":"w-1","v":1,"what":{"hamlet":"h-1","household":"h-4k2m9q"}}
///
/// its leaf hash is SHA-256(0x00 || these 183 bytes), 32 bytes at offset 32 of `tree/0`, and the checkpoint that is signed
/// after the sync says size 2 and the root over both leaves. Whoever has the line, the proof and the checkpoint needs
/// nothing of this program.
///
/// What holds at every moment, also after a power cut:
/// - no answer before the bytes are on disk;
/// - up to the newest checkpoint every difference is damage: named, never repaired;
/// - beyond it, whole batches are kept and signed, and the rest moves to `recovered/`;
/// - a batch is seen whole or not at all, and readers see published sizes only.
package enum LedgerFormat {
  package static let version: Int64 = 1
  /// Of an entry, without its LF.
  package static let entryByteCountMax = 65_535
  /// Objects and arrays open at once, the entry itself being the first.
  package static let depthMax = 16
  /// Integers are below 2^53; so is a `seq`.
  package static let seqMax: UInt64 = (1 << 53) - 1
}

let lineFeed = UInt8(ascii: "\n")
