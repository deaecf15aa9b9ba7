"""Single entries, each answered only when it is on disk: one writer, and many."""

import shutil
import program as ours
from growth import begin, say
from processes import BenchError, run

COUNT = 2_000       # lines of one writer in a round
MANY = 1_024
INSIDE = "in process"   # one writer without a pipe between, and the bare write in turns of fifty with it


def measure(program, limits, peers, rounds, folder, seconds=3):
    """{name: {writers, or "writers way": [{"rate", "p50", "p99", …}, … a round each]}}, and what is missing with its reason."""
    figures, missing = {}, {}
    ledger = f"{folder}/durable"
    shutil.rmtree(ledger, ignore_errors=True)
    run([program.path, "init", ledger, "--origin", "bench.example/durable"])
    # Enough lines for blocks to be kept ahead, where the program does so.
    kind = program.singles(ledger, "first", 500)["preallocation"]
    size, ready = ours.line_bytes(), []

    def take(name, writers, work, way=""):
        key = f"{writers} {way}".strip()
        if f"{name}.{key}" in missing:
            return
        try:
            told = work()
            figures.setdefault(name, {}).setdefault(key, []).append(told)
        except BenchError as fault:
            say(f"  {name}, {key}: {fault}")
            missing[f"{name}.{key}"] = str(fault)

    try:
        for peer in peers:
            if peer.ways:
                try:
                    begin(peer, folder)
                    prepare(peer, folder)
                    ready.append(peer)
                except BenchError as fault:
                    missing[f"{peer.name}.*"] = str(fault)
        for number in range(rounds):
            say(f"  round {number + 1} of {rounds}")
            turns = [lambda: take("limit", 1, lambda: limits.sync(ledger, COUNT, size, kind)),
                     lambda: take("limit", MANY, lambda: limits.group(ledger, MANY * 200, size, kind, MANY)),
                     lambda: take("socai", 1, lambda: program.singles(ledger, number, COUNT)),
                     lambda: take("socai", 1, lambda: program.recorded(1, seconds, folder), INSIDE),
                     lambda: take("socai", MANY, lambda: program.recorded(MANY, seconds, folder))]
            for peer in ready:
                turns += [lambda peer=peer, writers=writers, way=way: take(
                    peer.name, writers, lambda: peer.durable(writers, seconds, way), way) for writers, way in peer.ways]
            for turn in turns[number % len(turns):] + turns[:number % len(turns)]:
                turn()
    finally:
        for peer in peers:
            peer.stop()
            shutil.rmtree(f"{folder}/{peer.name}", ignore_errors=True)
    return {"figures": figures, "missing": missing, "preallocation": kind, "lineBytes": size, "rounds": rounds,
            "entries": int(open(f"{ledger}/checkpoint").read().split("\n")[1])}


def prepare(peer, folder):
    """A store with a few rows: what a service has after its first day."""
    rows = f"{folder}/few.tsv"
    with open(rows, "w") as file:
        for seq in range(1, 1_001):
            file.write(f'{seq}\tfirst-{seq}\t2024-03-01T00:00:00.000Z\ta-bench\t2024-03-01\thousehold.profile-assessed\t1\tbench\t'
                       f'h-{seq}\t\tf\t{{"household":"h-{seq}"}}\n')
    peer.load(rows)
