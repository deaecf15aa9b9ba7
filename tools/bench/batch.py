"""A province's annual review: some 60,000 rows handed in as one file, judged by every rule, all taken or none."""

import os, shutil
from pathlib import Path
import export
from growth import Notes, begin, say
from processes import BenchError, run

HERE = Path(__file__).resolve().parent
EVENTS = 390_000    # of a history whose first yearly review has about 60,000 rows


def measure(program, peers, rounds, folder, events=EVENTS):
    notes, drafts, ledger = Notes(), f"{folder}/review-drafts", f"{folder}/review"
    shutil.rmtree(ledger, ignore_errors=True)
    run([HERE / "generate.py", drafts, "--events", events])
    before = sorted(p for p in Path(drafts).glob("*.jsonl") if p.name < "2022-2")
    review = f"{drafts}/review.jsonl"
    with open(review, "wb") as file:
        for part in sorted(Path(drafts).glob("2022-2-*.jsonl")):
            file.write(part.read_bytes())
    with open(review, "rb") as file:
        rows = sum(1 for _ in file)
    run([program.path, "init", ledger, "--origin", "bench.example/review"])
    run([program.path, "append", *before, "--ledger", ledger])
    entries = int(open(f"{ledger}/checkpoint").read().split("\n")[1])
    copy, table, rest, ready = f"{folder}/review-copy", f"{folder}/review.tsv", f"{folder}/review-rest.tsv", []

    def fresh():
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(ledger, copy)
        for name in (".key", ".vault"):
            shutil.copy(f"{ledger}{name}", f"{copy}{name}")

    try:
        for number in range(rounds):
            say(f"  round {number + 1} of {rounds}")
            fresh()
            notes.take("socai.open", lambda: program.opening(copy))
            notes.take("socai.batch", lambda: program.review(review, copy))
            if number == 0:
                tables(copy, entries, table, rest)
                for peer in peers:
                    if hasattr(peer, "batch"):
                        try:
                            begin(peer, folder)
                            ready.append(peer)
                        except BenchError as fault:
                            notes.missing[f"{peer.name}.batch"] = str(fault)
            for peer in ready:
                if f"{peer.name}.batch" not in notes.missing:
                    peer.load(table)
                    notes.take(f"{peer.name}.batch", lambda: peer.batch(rest))
    finally:
        for peer in peers:
            peer.stop()
            shutil.rmtree(f"{folder}/{peer.name}", ignore_errors=True)
        for path in (copy, drafts):
            shutil.rmtree(path, ignore_errors=True)
        for path in (table, rest):
            Path(path).unlink(missing_ok=True)
    return {"rows": rows, "before": entries, "figures": notes.runs, "missing": notes.missing, "rounds": rounds}


def tables(ledger, entries, table, rest):
    """The entries before the review, and those of it, as the peers take them."""
    with open(table, "wb") as first, open(rest, "wb") as second:
        for row in export.rows(ledger):
            (first if int(row[0]) <= entries else second).write(b"\t".join(row) + b"\n")
