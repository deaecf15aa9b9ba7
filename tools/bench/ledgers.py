"""The ledgers that are measured: made once for each size, then read by all."""

import glob, os, re, shutil, subprocess
from pathlib import Path
from processes import BenchError, Cost, run

HERE = Path(__file__).resolve().parent
# A log whose people nobody has sealed is not written to; so its first entry with a person is a real one.
PERSON = ('{"by":"a-bench","id":"bench-person","on":"2024-01-01","type":"participant.registered","unit":"bench","v":1,"what":'
          '{"kind":"official","location":"in-area","name":"Lò Văn Thử","participant":"bench-person","povertyReductionOfficer":false}}')


class Made:
    """A ledger's folder, its entries and bytes, the unit at its top, and how it was made."""

    def __init__(self, folder, generator, cost):
        self.folder, self.generator, self.cost = str(folder), generator, cost
        self.segments = sorted(glob.glob(f"{folder}/log/*.jsonl"))
        self.entries = int(open(f"{folder}/checkpoint").read().split("\n")[1])
        self.bytes = sum(map(os.path.getsize, self.segments))
        self.area, self.top = self.units()
        self.closing = Cost(0)  # what a writer took to open and close it, with a snapshot where it puts one away

    def units(self):
        """Its first province, and the unit over all: the nation, where there is one."""
        top = None
        with open(self.segments[0], "rb") as file:
            for line in file:
                if b'"type":"unit.registered"' in line:
                    unit = re.search(rb'"registered":"([^"]+)"', line)[1].decode()
                    top = top or unit
                    if b'"level":"province"' in line:
                        return unit, top
        raise BenchError(f"{self.folder} registers no province in its first segment")

    def snapshot(self):
        """Bytes of its newest snapshot; 0 where this build keeps none, or none of so small a ledger."""
        kept = sorted(glob.glob(f"{self.folder}/derived/snapshots/*"))
        return os.path.getsize(kept[-1]) if kept else 0

    def warm(self):
        """Reads it all once, so that the page cache holds it."""
        for path in [*self.segments, *glob.glob(f"{self.folder}/tree/*")]:
            with open(path, "rb") as file:
                while file.read(1 << 22):
                    pass


def generates(socai):
    """Whether this build writes histories itself."""
    return subprocess.run([socai, "help", "bench", "generate"], capture_output=True).returncode == 0 or \
        b"generate" in subprocess.run([socai, "help", "bench"], capture_output=True).stdout


def make(socai, folder, entries, seed):
    """A ledger of about so many entries, made by socai's own generator where the build has it, else by generate.py."""
    folder = Path(folder)
    if folder.exists():
        shutil.rmtree(folder)
    for name in (".key", ".vault", ".expected.json"):
        Path(f"{folder}{name}").unlink(missing_ok=True)
    if generates(socai):
        words = ["bench", "generate", "--scale", "nation", "--seed", seed, "--entries", entries]
        cost = run([socai, *words, "--ledger", folder], out=f"{folder}.generated")
        return closed(socai, Made(folder, f"socai {' '.join(map(str, words))}", cost))
    run([socai, "init", folder, "--origin", "bench.example/ledger"])
    begin = f"{folder}.person"
    Path(begin).write_text(PERSON + "\n")
    run([socai, "append", begin, "--ledger", folder])
    # districts x communes of each x hamlets of each: no commune without a household.
    shape = "10x15x8" if entries >= 50_000 else "2x3x4"
    cost = run([HERE / "generate.py", "--ledger", folder, "--events", entries, "--seed", seed, "--province", shape])
    run([socai, "append", "-", "--ledger", folder])
    return closed(socai, Made(folder, f"tools/bench/generate.py --events {entries} --seed {seed} --province {shape}", cost))


def closed(socai, made):
    """A writer opens the ledger and closes it: as after a day's work, with a snapshot where the build keeps them."""
    made.closing = run([socai, "append", "-", "--ledger", made.folder])
    return made
