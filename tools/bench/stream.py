#!/usr/bin/env python3
"""Durable single appends by one writer: the program's stream, then the same bytes by bare write and fdatasync.

    stream.py RESULTS SOCAI LEDGER RUN       appends "stream seconds 0" and "sync seconds 0", for 2,000 lines each

A line is a household's profile. The clock runs from the receipt of the entry before them to that of the last, so that
opening the ledger does not count. The peer's file lies beside the ledger, on the same disk.
"""

import glob, os, random, subprocess, sys, threading, time
from payloads import TRAITS, profiles, standard, unit

COUNT = 2000
results, socai, ledger, run = sys.argv[1:]


def draft(id, type, what):
    return (f'{{"by":"a-bench","id":"{id}","on":"2024-03-01","type":"{type}","unit":"bench","v":1,'
            f'"what":{{{what}}}}}\n').encode()


def program():
    """Seconds for the lines, and the lines as they stand in the log."""
    head, tail = profiles(random.Random(1), TRAITS[1], 1, True)[0]
    before = [draft("standard", "standard.adopted", standard())]
    above = None
    for level in ("province", "district", "commune", "hamlet"):
        id = "bench" if above is None else f"bench-{level}"
        before.append(draft(f"unit-{level}", "unit.registered", unit(id, level, level, above)))
        above = id
    before.append(draft("household", "household.registered", '"address":"Số 1","hamlet":"bench-hamlet",'
                        '"headName":"Lò Văn Sen","household":"h-stream","members":4'))
    lines = b"".join(draft(f"profile-{run}-{n}", "household.profile-assessed", f'{head}"household":"h-stream",{tail}')
                     for n in range(COUNT))
    process = subprocess.Popen([socai, "append", "--stream", "--ledger", ledger], stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE)
    process.stdin.write(b"".join(before))
    process.stdin.flush()
    for _ in before:
        process.stdout.readline()
    sender = threading.Thread(target=lambda: (process.stdin.write(lines), process.stdin.close()))
    began = time.perf_counter()
    sender.start()
    receipts = [process.stdout.readline() for _ in range(COUNT)]
    seconds = time.perf_counter() - began
    if not receipts[-1] or process.wait() != 0:
        sys.exit("stream.py: the stream was refused")
    log = b"".join(open(segment, "rb").read() for segment in sorted(glob.glob(ledger + "/log/*.jsonl")))
    return seconds, log.splitlines(keepends=True)[-COUNT:]


def peer(lines):
    path = f"{ledger}.sync-{run}"
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
    os.write(file, lines[0])
    os.fdatasync(file)
    began = time.perf_counter()
    for line in lines:
        os.write(file, line)
        os.fdatasync(file)
    seconds = time.perf_counter() - began
    os.close(file)
    os.unlink(path)
    return seconds


seconds, lines = program()
with open(results, "a") as file:
    file.write(f"stream {seconds:.6f} 0\nsync {peer(lines):.6f} 0\n")
