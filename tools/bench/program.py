"""What socai itself does, each as a command that anyone can repeat."""

import json, os, shutil, statistics, subprocess, time
from pathlib import Path
from peers.peer import draft_line
from processes import BenchError, Cost, RUNNING, run


class Program:
    def __init__(self, path):
        self.path = os.path.abspath(path)
        if not os.access(self.path, os.X_OK):
            raise BenchError(f"{self.path} is no program; build it (swift build -c release --product socai) or set SOCAI")
        self.helps = {}

    def version(self):
        done = subprocess.run([self.path, "--version"], capture_output=True, text=True)
        return done.stdout.strip() or "unknown"

    def has(self, words, option=""):
        """Whether this build knows a command, and an option of it."""
        if words not in self.helps:
            done = subprocess.run([self.path, "help", *words.split()], capture_output=True, text=True)
            self.helps[words] = done.stdout if done.returncode == 0 else ""
        return bool(self.helps[words]) and option in self.helps[words]

    def asked(self, *words, ledger, out=os.devnull):
        return run([self.path, *words, "--ledger", ledger], out=out)

    def replay(self, ledger):
        return self.asked("replay", ledger=ledger)

    def verify(self, ledger):
        return self.asked("verify", ledger=ledger)

    def fold(self, ledger, dump):
        """Every projection, then the canonical state of the poverty accounts in a file: the answer that is compared."""
        return self.asked("replay", "--dump", "poverty", ledger=ledger, out=dump)

    def first_answer(self, made):
        """From the start of the process to the printed table of one province's poor of all years."""
        cost = self.asked("poverty", "--unit", made.area, "--class", "poor", "--lang", "en", ledger=made.folder)
        if "snapshot" in cost.said:
            raise BenchError(f"the snapshot was not used: {cost.said}")
        return cost

    def communes(self, made, out):
        """Who is poor at each year's end in every commune, from the state that is kept: what a peer's table is to it."""
        return self.asked("poverty", "--unit", made.top, "--by", "commune", "--format", "json", ledger=made.folder, out=out)

    def proof(self, made, number):
        return self.asked("prove", str(1 + number * 7919 % made.entries), ledger=made.folder)

    def inside(self, made, out):
        """What one answer and one proof take inside a process whose ledger is open: {"poverty": seconds, "proof": seconds}."""
        if not self.has("bench", "questions"):
            raise BenchError("this build has no 'socai bench questions'")
        self.asked("bench", "questions", "--unit", made.area, "--format", "json", ledger=made.folder, out=out)
        return {row["what"]: row["p50"] / 1e9 for row in json.load(open(out))["rows"]}

    def review(self, drafts, ledger):
        return self.asked("append", drafts, ledger=ledger)

    def opening(self, ledger):
        return self.asked("append", "-", ledger=ledger)

    def recorded(self, writers, seconds, folder):
        """Writers inside one process, as the service has them, each with one entry on its way; into a new ledger."""
        if not self.has("bench-append", "--writers"):
            raise BenchError("this build has no 'socai bench-append'")
        ledger, out = f"{folder}/recorded", f"{folder}/recorded.json"
        for stale in Path(folder).glob("recorded*"):
            shutil.rmtree(stale) if stale.is_dir() else stale.unlink()
        cost = self.asked("bench-append", "--writers", str(writers), "--seconds", str(seconds), "--format", "json", ledger=ledger, out=out)
        row = json.load(open(out))["rows"][0]
        told = {"rate": row["rate"], "p50": row["p50Microseconds"] / 1e6, "p99": row["p99Microseconds"] / 1e6, "memory": cost.memory}
        return told | ({"ratio": float(row["ratio"])} if row.get("ratio") else {})

    def singles(self, ledger, run_number, count):
        """One writer: a line, its receipt, the next line; opening not counted."""
        process = subprocess.Popen([self.path, "append", "--stream", "--ledger", ledger], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        RUNNING.add(process)

        def sent(line):
            process.stdin.write(line)
            process.stdin.flush()
            if not process.stdout.readline():
                words = " ".join(process.stderr.read().decode(errors="replace").split())
                raise BenchError(f"socai append --stream refused a line: {words[-300:]}")

        try:
            for line in opening():
                sent(line)
            what, times, began = draft_line()[1:-1], [], time.perf_counter()
            lines = [draft(f"profile-{run_number}-{n}", "household.profile-assessed", what) for n in range(count)]
            began = last = time.perf_counter()
            for line in lines:
                sent(line)
                now = time.perf_counter()
                times.append(now - last)
                last = now
            ahead = preallocation(ledger)
            process.stdin.close()
            if process.wait(60) != 0:
                raise BenchError("socai append --stream did not end well")
        finally:
            RUNNING.discard(process)
            process.kill()
            process.wait()
        times.sort()
        return {"rate": count / (last - began), "p50": statistics.median(times), "p99": times[count * 99 // 100],
                "preallocation": ahead}


def draft(id, type, what):
    return (f'{{"by":"a-bench","id":"{id}","on":"2024-03-01","type":"{type}","unit":"bench","v":1,'
            f'"what":{{{what}}}}}\n').encode()


def opening():
    """What the profiles need: the standard, a hamlet, a household. Sent again in each run: the ledger knows them then."""
    from payloads import standard, unit
    drafts, above = [draft("standard", "standard.adopted", standard())], None
    for level in ("province", "district", "commune", "hamlet"):
        id = "bench" if above is None else f"bench-{level}"
        drafts.append(draft(f"unit-{level}", "unit.registered", unit(id, level, level, above)))
        above = id
    return drafts + [draft("household", "household.registered", '"address":"Số 1","hamlet":"bench-hamlet",'
                           '"headName":"Lò Văn Sen","household":"h-stream","members":4')]


def line_bytes():
    """The length of such a line as it lies in the log."""
    return len(draft("profile-1-1000", "household.profile-assessed", draft_line()[1:-1])) + \
        len('"at":"2024-03-01T00:00:00.000Z","seq":1000,')


def preallocation(ledger):
    """How the writer that has it open prepares the last segment: as the bare write of the limit must do it."""
    info = os.stat(sorted(Path(ledger, "log").iterdir())[-1])
    return "kept" if info.st_blocks * 512 > info.st_size + (1 << 16) else "plain"
