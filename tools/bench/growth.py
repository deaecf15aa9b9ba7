"""Everything that grows with the log, at one size: socai, the bare loops and the peers take turns, round after round.

From three million entries on, when stores of several gigabytes would push each other and the log out of the page cache, the peers come
one after another instead, each for one round, and each leaves nothing behind.
"""

import os, shutil, sys
import fold, ledgers
from pathlib import Path
from peers.peer import PYTHON
from processes import BenchError, run

HERE = Path(__file__).resolve().parent
LARGE = 3_000_000


def say(*words):
    print(*words, file=sys.stderr, flush=True)


class Notes:
    """The figures of a size: by name, a list of [wall, cpu, memory] for each round, and what could not be measured."""

    def __init__(self):
        self.runs, self.missing = {}, {}

    def note(self, name, cost):
        self.runs.setdefault(name, []).append([round(cost.wall, 6), round(cost.cpu, 4), cost.memory])

    def take(self, name, work):
        """Measures once; a failure is noted in a sentence and the run goes on."""
        if name in self.missing:
            return None
        try:
            cost = work()
        except BenchError as fault:
            say(f"  {name}: {fault}")
            self.missing[name] = str(fault)
            return None
        if cost is not None:
            self.note(name, cost)
        return cost


class Size:
    """- Parameters:
        before: of each peer, what it took at the size below (see `spent`); None at the first size.
        most: the seconds that a peer may take at a size."""

    def __init__(self, program, limits, peers, folder, seed, most, before):
        self.program, self.limits, self.peers, self.folder, self.seed = program, limits, peers, folder, seed
        self.most, self.before, self.notes = most, before, Notes()
        self.answers, self.agreed, self.stopped, self.time = {}, {}, {}, {}

    def measure(self, entries, rounds):
        say(f"== {entries:,} entries: generating")
        self.made = ledgers.make(self.program.path, f"{self.folder}/ledger-{entries}", entries, self.seed)
        self.rows, self.rounds = f"{self.folder}/rows-{entries}.tsv", rounds
        self.notes.note("socai.generate", self.made.cost)
        self.notes.note("socai.close", self.made.closing)
        is_large, running = self.made.entries > LARGE, []
        self.their_rounds = 1 if is_large else rounds
        try:
            if not is_large:
                running = [peer for peer in self.peers if self.begins(peer)]
            self.made.warm()
            for number in range(rounds):
                say(f"  round {number + 1} of {rounds}")
                turns = [self.ours, self.bare] + [lambda peer=peer: self.theirs(peer) for peer in running]
                for turn in turns[number % len(turns):] + turns[:number % len(turns)]:
                    turn()
                self.compare()
            if is_large:
                self.one_by_one()
        finally:
            for peer in self.peers:
                self.end(peer)
            for leftover in Path(self.folder).glob(f"rows-{entries}.tsv*"):
                leftover.unlink()
        return self.record(entries)

    def one_by_one(self):
        for peer in self.peers:
            if self.begins(peer):
                self.made.warm()
                self.theirs(peer)
                self.compare()
            self.end(peer)

    def begins(self, peer):
        """Whether a peer runs at this size, with all entries taken in; a reason is kept where it does not."""
        reason = self.too_much(peer)
        try:
            if not reason:
                if not os.path.exists(self.rows):
                    say("  the table of entries for the peers")
                    run([PYTHON, HERE / "export.py", self.made.folder, self.rows])
                begin(peer, self.folder)
                self.time[peer.name] = [0.0, 0.0]
                for _ in range(self.rounds if self.made.entries <= 200_000 else 1):
                    cost = self.notes.take(f"{peer.name}.load", lambda: peer.load(self.rows))
                    self.time[peer.name][0] = cost.wall if cost else 0.0
                reason = self.notes.missing.get(f"{peer.name}.load")
        except BenchError as fault:
            reason = str(fault)
        if reason:
            self.stopped[peer.name] = reason
        say(f"  {peer.title}: " + (reason or f"all taken in, {self.time[peer.name][0]:.1f} s"))
        return not reason

    def end(self, peer):
        peer.stop()
        shutil.rmtree(f"{self.folder}/{peer.name}", ignore_errors=True)

    def too_much(self, peer):
        """Why a peer is left out, judged by what it took at the size below; None when it runs."""
        if self.before is None:
            return None
        if peer.name not in self.before:
            return "not run, as at the size below"
        last, load, work, memory = self.before[peer.name]
        times = self.made.entries / last
        seconds, held = (load + work * self.their_rounds) * times, memory * times
        if seconds > self.most:
            return f"not run: by its time at {last:,} entries it would take some {seconds:.0f} s, and {self.most:.0f} s are allowed"
        if held > 0.4 * os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"):
            return f"not run: by its memory at {last:,} entries it would need about {held / 2**30:.0f} GiB"
        return None

    def ours(self):
        program, made, dump, told = self.program, self.made, f"{self.folder}/dump", f"{self.folder}/communes.json"
        self.notes.take("socai.replay", lambda: program.replay(made.folder))
        self.notes.take("socai.verify", lambda: program.verify(made.folder))
        if self.notes.take("socai.fold", lambda: program.fold(made.folder, dump)):
            self.answers["socai"] = fold.of_dump(dump)
        elif "socai" not in self.answers:
            raise BenchError(f"socai gives no answer at {made.entries:,} entries: {self.notes.missing['socai.fold']}")
        if self.notes.take("socai.communes", lambda: program.communes(made, told)):
            fault = fold.difference_in_communes(self.answers["socai"], told)
            if fault:
                raise BenchError(f"socai contradicts itself at {made.entries:,} entries: {fault}")
        self.notes.take("socai.first-answer", lambda: program.first_answer(made))
        self.notes.take("socai.proof", lambda: program.proof(made, len(self.notes.runs.get("socai.proof", []))))

    def bare(self):
        for work in ("parse", "hash", "both"):
            self.notes.take(f"limit.{work}", lambda: self.limits.log(self.made, work))
        self.notes.take("limit.cat", lambda: self.limits.cat(self.made))
        self.notes.take("limit.go", lambda: self.limits.go(self.made))
        self.notes.take("limit.sha256sum", lambda: self.limits.sha256sum(self.made))

    def theirs(self, peer):
        answer = f"{self.folder}/{peer.name}/answer"
        for work, call in (("read", peer.read_back), ("replay", lambda: peer.replay(answer)), ("fold", lambda: peer.fold(answer))):
            cost = self.notes.take(f"{peer.name}.{work}", call)
            if cost:
                self.time[peer.name][1] += cost.wall
                if work != "read":
                    self.answers[f"{peer.title}, {work}"] = fold.read(answer)

    def compare(self):
        """- Raises: BenchError when a peer's answer is not socai's: then there is nothing to compare speeds of."""
        for name in [name for name in self.answers if name != "socai"]:
            fault = fold.difference(self.answers["socai"], self.answers[name])
            if fault:
                raise BenchError(f"{name} does not give socai's answer at {self.made.entries:,} entries: {fault}")
            self.agreed[name] = len(self.answers.pop(name))

    def record(self, entries):
        made, missing = self.made, self.notes.missing | {f"{name}.*": why for name, why in self.stopped.items()}
        record = {"wanted": entries, "entries": made.entries, "bytes": made.bytes, "generator": made.generator, "area": made.area,
                  "snapshot": made.snapshot(), "rounds": self.rounds, "peerRounds": self.their_rounds, "figures": self.notes.runs,
                  "missing": missing, "agreed": self.agreed}
        try:
            record["inside"] = self.program.inside(made, f"{self.folder}/inside.json")
        except BenchError as fault:
            missing["socai.inside"] = str(fault)
        return record

    def spent(self):
        """Of each peer that ran: entries, seconds of its load and of a round, bytes of memory at the highest."""
        held = {name: max((run[2] for figure, runs in self.notes.runs.items() if figure.startswith(f"{name}.") for run in runs), default=0)
                for name in self.time}
        return {name: (self.made.entries, load, work / self.their_rounds, held[name]) for name, (load, work) in self.time.items()
                if name not in self.stopped}


def begin(peer, folder):
    """Starts a peer in an empty folder of its own."""
    home = f"{folder}/{peer.name}"
    shutil.rmtree(home, ignore_errors=True)
    os.makedirs(home)
    os.chmod(home, 0o755)
    peer.start(home)


def forget(ledger):
    """Removes a ledger and what lies beside it."""
    for path in Path(ledger).parent.glob(Path(ledger).name + "*"):
        shutil.rmtree(path) if path.is_dir() else path.unlink()
