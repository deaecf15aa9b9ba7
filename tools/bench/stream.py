#!/usr/bin/env python3
"""Durable single appends by one writer, in turns with the same bytes by bare write and fdatasync.

    stream.py RESULTS SOCAI LEDGER RUN       appends lines "stream …" and "sync …" as measure.py does, 2,000 lines each

A line is a household's profile. Both go in turns of 100 lines, so that what else the disk does falls on both; opening the
ledger does not count. The peer's file lies beside the ledger, on the same disk.
"""

import os, random, subprocess, sys, threading, time
from payloads import TRAITS, profiles, standard, unit

COUNT, TURN = 2000, 100
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


def sent(process, drafts):
    """Seconds from the first line sent to the last receipt read."""
    began = time.perf_counter()
    sender = threading.Thread(target=lambda: (process.stdin.write(b"".join(drafts)), process.stdin.flush()))
    sender.start()
    receipts = [process.stdout.readline() for _ in drafts]
    seconds = time.perf_counter() - began
    sender.join()
    if not all(receipts):
        sys.exit("stream.py: the stream was refused")
    return seconds


def synced(file, drafts):
    """Seconds for as many lines of the length that they have in the log."""
    lines = [draft[:-1] + b" " * len('"at":"2024-03-01T00:00:00.000Z","seq":1000,') + b"\n" for draft in drafts]
    began = time.perf_counter()
    for line in lines:
        os.write(file, line)
        os.fdatasync(file)
    return time.perf_counter() - began


def main():
    head, tail = profiles(random.Random(1), TRAITS[1], 1, True)[0]
    drafts = [draft(f"profile-{run}-{n}", "household.profile-assessed", f'{head}"household":"h-stream",{tail}')
              for n in range(COUNT)]
    path = f"{ledger}.sync"
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
    process = subprocess.Popen([socai, "append", "--stream", "--ledger", ledger], stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE)
    sent(process, opening())
    stream = sync = 0
    for start in range(0, COUNT, TURN):
        stream += sent(process, drafts[start:start + TURN])
        sync += synced(file, drafts[start:start + TURN])
    process.stdin.close()
    if process.wait() != 0:
        sys.exit("stream.py: the stream did not end well")
    os.close(file)
    os.unlink(path)
    with open(results, "a") as notes:
        notes.write(f"stream {stream:.6f} 0 0\nsync {sync:.6f} 0 0\n")


main()
