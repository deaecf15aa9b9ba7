"""Ledgers that were grown to given sizes, and all that is published of them, for verifiers of others to judge."""

import json, shutil
from program import SCRATCH, good, import_draft, line, log_lines, new_ledger, place_drafts


def append(ledger, count):
    start = len(log_lines(ledger))
    for seq in range(start, start + count):
        yield line(import_draft(f"o-{seq}"))


def grown(name, sizes):
    """A ledger that was kept at each of these sizes, the last one being the newest."""
    ledger = new_ledger(name)
    good("append", "-", "--ledger", ledger, input="".join(map(line, place_drafts())))
    for size in sizes:
        good("append", "-", "--ledger", ledger, input="".join(append(ledger, size - len(log_lines(ledger)))))
        good("prove", 1, "--size", size, "-o", SCRATCH / "any", "--ledger", ledger)
        keep = ledger / "checkpoints" / str(size)
        if not keep.exists():
            shutil.copy(ledger / "checkpoint", keep)
    return ledger


def publish(ledger, sizes, seqs):
    """All that is to be verified, in one folder."""
    folder = SCRATCH / f"{ledger.name}-published"
    for part in ("proofs", "consistency"):
        (folder / part).mkdir(parents=True)
    told = json.loads(good("checkpoint", "--ledger", ledger, "--format", "json").out)
    (folder / "vkey").write_text(told["rows"][0]["vkey"] + "\n")
    good("export", "tiles", folder / "mirror", "--ledger", ledger)
    for size in sizes:
        for seq in (seq for seq in seqs if seq <= size):
            good("prove", seq, "--size", size, "-o", folder / "proofs" / f"{seq}-of-{size}", "--ledger", ledger)
    for old in sizes:
        for new in (new for new in sizes if new >= old):
            name = folder / "consistency" / f"{old}-to-{new}"
            good("prove", "--from", old, "--to", new, "-o", name, "--ledger", ledger)
            (folder / "consistency" / f"{old}-to-{new}.old").write_text(
                good("checkpoint", "--size", old, "--ledger", ledger).out)
    return folder
