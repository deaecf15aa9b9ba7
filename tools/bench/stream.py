#!/usr/bin/env python3
"""Durable single appends by one writer, and the same bytes by bare write and fdatasync.

    stream.py RESULTS SOCAI LEDGER RUN       appends lines "stream …" and "sync …" as measure.py does, 2,000 lines each

A line is a household's profile. Opening the ledger does not count. Which of the two goes first changes from run to run;
never both at once, since the ledger publishes its checkpoint a little later than it answers. The peer's file lies beside
the ledger, on the same disk.
"""

import os, random, subprocess, sys, threading, time
from payloads import TRAITS, profiles, standard, unit

COUNT = 2000
results, socai, ledger, run = sys.argv[1:]


def draft(id, type, what):
    return (f'{{"by":"a-bench","id":"{id}","on":"2024-03-01","type":"{type}","unit":"bench","v":1,'
            f'"what":{{{what}}}}}\n').encode()


def opening():
    """What the profiles need: the standard, a hamlet, a household. Sent again in each run: the ledger knows them then."""
    drafts, above = [draft("standard", "standard.adopted", standard())], None
    for level in ("province", "district", "commune", "hamlet"):
        id = "bench" if above is None else f"bench-{level}"
        drafts.append(draft(f"unit-{level}", "unit.registered", unit(id, level, level, above)))
        above = id
    return drafts + [draft("household", "household.registered", '"address":"Số 1","hamlet":"bench-hamlet",'
                           '"headName":"Lò Văn Sen","household":"h-stream","members":4')]


def streamed(drafts):
    """Seconds from the first line sent to the last receipt read."""
    process = subprocess.Popen([socai, "append", "--stream", "--ledger", ledger], stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE)

    def sent(lines):
        sender = threading.Thread(target=lambda: (process.stdin.write(b"".join(lines)), process.stdin.flush()))
        sender.start()
        if not all([process.stdout.readline() for _ in lines]):
            sys.exit("stream.py: the stream was refused")
        sender.join()

    sent(opening())
    began = time.perf_counter()
    sent(drafts)
    seconds = time.perf_counter() - began
    process.stdin.close()
    if process.wait() != 0:
        sys.exit("stream.py: the stream did not end well")
    return seconds


def synced(drafts):
    """Seconds for as many lines, each as long as it is in the log."""
    lines = [draft[:-1] + b" " * len('"at":"2024-03-01T00:00:00.000Z","seq":1000,') + b"\n" for draft in drafts]
    path = f"{ledger}.sync"
    file = os.open(path, os.O_WRONLY | os.O_CREAT, 0o644)
    os.write(file, lines[0])
    os.fsync(file)
    began = time.perf_counter()
    for line in lines:
        os.write(file, line)
        os.fdatasync(file)
    seconds = time.perf_counter() - began
    os.close(file)
    os.unlink(path)
    return seconds


head, tail = profiles(random.Random(1), TRAITS[1], 1, True)[0]
drafts = [draft(f"profile-{run}-{n}", "household.profile-assessed", f'{head}"household":"h-stream",{tail}')
          for n in range(COUNT)]
ways = [("stream", streamed), ("sync", synced)]
for name, way in ways if int(run) % 2 else reversed(ways):
    seconds = way(drafts)
    with open(results, "a") as notes:
        notes.write(f"{name} {seconds:.6f} 0 0\n")
