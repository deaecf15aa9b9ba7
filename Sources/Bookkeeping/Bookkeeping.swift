// The one place where a draft becomes an entry.
//
//   draft -> decoded, checked against the catalogue -> rules ask the state: accepted, flagged or refused
//         -> personal fields sealed -> the ledger gives `seq` and `at`, writes, syncs, extends the tree, signs
//         -> the projections fold it -> the receipt goes back
//
// Nobody else writes. A batch is all or nothing: drafts are folded as they are judged, so that each is judged against
// those before it, and the fold is taken back when one is refused or when the disk refuses the write. Because the fold
// is done before the receipt goes out, a sender reads its own write; queries wait for the lock or see the state before.
//
//   let keeper = try Keeper(at: LedgerPlace(folder: "ledger"))     // the one writer
//   keeper.append([[draft]])                                       // .accepted([Recorded]), .refused([Refusal]) or .failed
//   let books = try Books(at: LedgerPlace(folder: "ledger"))       // as many readers as there are
//   books.state.poverty.timeline(…)
