#!/usr/bin/env python3
"""Writes what happens to the households of a made-up province (province.py) as drafts, or as a ledger's log.

    generate.py DIR                    drafts: one file for each batch, in the order of their names, for `socai append`
    generate.py --ledger LEDGER        the same events as canonical entries behind the last one of a fresh ledger

`--ledger` writes log/*.jsonl only. The checkpoint then lies behind, as after a crash; opening the ledger for writing
(`socai append - </dev/null`) keeps the whole batches, rebuilds tree/ and signs. No rule is asked on that way, and sealed
fields hold random bytes of a cipher's length; a ledger is not written to when none of its seals opens, so let its first be
a real one. Otherwise both ways give the same entries.

DIR/expected.json or LEDGER.expected.json: [poor, near-poor, all] households for each year's end and unit.
Same --events, --seed and --province, same bytes.
"""

import argparse, base64, datetime, glob, json, os, random, sys, time
from province import Province

SEGMENT = 262_144


class Drafts:
    """One file for each batch."""

    def __init__(self, folder):
        os.makedirs(folder, exist_ok=True)
        self.folder, self.count = folder, 0

    def write(self, name, events):
        with open(f"{self.folder}/{name}.jsonl", "w", encoding="utf-8") as file:
            file.write("".join([
                f'{{"by":"a-bench","id":"bench-{n}","on":"{on}","type":"{type}","unit":"{unit}","v":1,'
                f'"what":{{{what if type != "household.registered" else registered(what, quoted)}}}}}\n'
                for n, (on, type, unit, what) in enumerate(events, self.count + 1)]))
        self.count += len(events)

    def close(self):
        pass


class Log:
    """Segments of a ledger, from behind its last entry on; each batch one millisecond after the one before."""

    def __init__(self, ledger, seed):
        segments = sorted(glob.glob(f"{ledger}/log/*.jsonl"))
        if not segments:
            sys.exit(f"generate.py: {ledger} is no ledger with an entry in its log; 'socai init' makes one")
        with open(segments[-1], "rb") as file:
            last = json.loads(file.read().splitlines()[-1])
        self.folder, self.seq, self.time = f"{ledger}/log", last["seq"], datetime.datetime.fromisoformat(last["at"])
        self.random, self.count = random.Random(seed), 0
        self.file = open(segments[-1], "ab")

    def write(self, name, events):
        self.time += datetime.timedelta(milliseconds=1)
        at = self.time.strftime("%Y-%m-%dT%H:%M:%S.") + f"{self.time.microsecond // 1000:03d}Z"
        marks = ['"more":true,'] * (len(events) - 1) + [""]
        lines = [
            f'{{"at":"{at}","by":"a-bench","id":"bench-{n}",{more}"on":"{on}","seq":{self.seq - self.count + n},'
            f'"type":"{type}","unit":"{unit}","v":1,'
            f'"what":{{{what if type != "household.registered" else registered(what, self._sealed)}}}}}\n'
            for n, more, (on, type, unit, what) in zip(range(self.count + 1, self.count + len(events) + 1), marks, events)]
        start = 0
        while start < len(lines):
            if self.seq % SEGMENT == 0:
                self.file.close()
                self.file = open(f"{self.folder}/{self.seq + 1:020d}.jsonl", "xb")
            part = lines[start:start + SEGMENT - self.seq % SEGMENT]
            self.file.write("".join(part).encode())
            start += len(part)
            self.seq += len(part)
        self.count += len(events)

    def close(self):
        self.file.close()

    def _sealed(self, text, household):
        cipher = base64.b64encode(self.random.randbytes(28 + len(text.encode()))).decode()
        return f'{{"key":"{household}","sealed":"{cipher}"}}'


def quoted(text, household):
    return f'"{text}"'


def registered(parts, personal):
    household, hamlet, address, head, members = parts
    return (f'"address":{personal(address, household)},"hamlet":"{hamlet}","headName":{personal(head, household)},'
            f'"household":"{household}","members":{members}')


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("folder", nargs="?", help="where the drafts go")
    words.add_argument("--ledger", help="write into this ledger's log instead")
    words.add_argument("--events", type=int, default=2_000_000)
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--province", default="10x15x8", help="districts x communes of each x hamlets of each")
    given = words.parse_args()
    if bool(given.folder) == bool(given.ledger):
        words.error("name a folder for drafts, or --ledger")
    province = Province(given.events, given.seed, tuple(map(int, given.province.split("x"))))
    sink = Log(given.ledger, given.seed) if given.ledger else Drafts(given.folder)
    began = time.perf_counter()
    for name, events in province.batches():
        sink.write(name, events)
    sink.close()
    seconds = time.perf_counter() - began
    expected = given.ledger.rstrip("/") + ".expected.json" if given.ledger else given.folder + "/expected.json"
    with open(expected, "w") as file:
        json.dump(province.closing, file, sort_keys=True)
    print(f"{sink.count:,} events of {len(province.names):,} households in {seconds:.1f} s, "
          f"{sink.count / seconds:,.0f} a second; {expected}")


main()
