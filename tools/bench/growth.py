"""Everything that grows with the log, at one size: socai, the bare loops and the peers take turns, round after round."""

import os, shutil, sys
import fold, ledgers
from pathlib import Path
from peers.peer import PYTHON
from processes import BenchError, Cost, run

HERE = Path(__file__).resolve().parent


def say(*words):
    print(*words, file=sys.stderr, flush=True)


class Notes:
    """The figures of a size: by name, a list of [wall, cpu, memory] for each round, and what could not be measured."""

    def __init__(self):
        self.runs, self.missing = {}, {}

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
            self.runs.setdefault(name, []).append([round(cost.wall, 6), round(cost.cpu, 4), cost.memory])
        return cost


def measure(program, limits, peers, entries, rounds, folder, seed, peer_seconds, before):
    """- Parameter before: what the peers took for the size below: {name: (entries, load, round, memory)}; None at the first size.
    - Returns: the size's record, and {name: (entries, seconds of its load, of a round, bytes of memory)} for the next size."""
    say(f"== {entries:,} entries: generating")
    made = ledgers.make(program.path, f"{folder}/ledger-{entries}", entries, seed)
    notes, stopped = Notes(), {}
    notes.runs["socai.generate"] = [[made.cost.wall, made.cost.cpu, made.cost.memory]]
    notes.runs["socai.close"] = [[made.closing.wall, made.closing.cpu, made.closing.memory]]
    rows = f"{folder}/rows-{entries}.tsv"
    started, spent = [], {}
    try:
        for peer in peers:
            reason = too_much(peer, made.entries, theirs_of(made.entries, rounds), before, peer_seconds)
            if reason:
                stopped[peer.name] = reason
                say(f"  {peer.title}: {reason}")
                continue
            if not os.path.exists(rows):
                say("  the table of entries for the peers")
                run([PYTHON, HERE / "export.py", made.folder, rows])
            try:
                begin(peer, folder, started)
                loads = rounds if made.entries <= 200_000 else 1
                costs = [notes.take(f"{peer.name}.load", lambda: peer.load(rows)) or Cost(0) for _ in range(loads)]
                spent[peer.name] = [costs[-1].wall, 0.0]
                say(f"  {peer.title}: loaded" + (f" in {costs[-1].wall:.1f} s" if costs[-1].wall else ""))
            except BenchError as fault:
                stopped[peer.name] = str(fault)
                say(f"  {peer.title}: {fault}")
        made.warm()
        running = [peer for peer in started if peer.name not in stopped and f"{peer.name}.load" not in notes.missing]
        agreed = rounds_of(program, limits, running, made, rounds, notes, spent, folder)
    finally:
        for peer in started:
            peer.stop()
            shutil.rmtree(f"{folder}/{peer.name}", ignore_errors=True)
        for leftover in Path(folder).glob(f"rows-{entries}.tsv*"):
            leftover.unlink()
    record = {"wanted": entries, "entries": made.entries, "bytes": made.bytes, "generator": made.generator, "rounds": rounds,
              "area": made.area, "snapshot": made.snapshot(), "figures": notes.runs, "missing": notes.missing | {f"{name}.*": why for name, why in stopped.items()},
              "agreed": agreed}
    try:
        record["inside"] = program.inside(made, f"{folder}/inside.json")
    except BenchError as fault:
        record["missing"]["socai.inside"] = str(fault)
    record["peerRounds"] = theirs_of(made.entries, rounds)
    held = {name: max((run[2] for figure, runs in notes.runs.items() if figure.startswith(f"{name}.") for run in runs), default=0)
            for name in spent}
    return made, record, {name: (made.entries, load, work / record["peerRounds"], held[name]) for name, (load, work) in spent.items()}


def theirs_of(entries, rounds):
    """How many rounds the peers take part in: in one where it takes minutes."""
    return rounds if entries <= 3_000_000 else 1


def too_much(peer, entries, rounds, before, most):
    """Why a peer is left out at a size, judged by what it took at the size below; None when it runs.

    One that was left out at the size below is left out at a larger one too.
    """
    if before is None:
        return None
    if peer.name not in before:
        return "not run, as at the size below"
    last, load, work, memory = before[peer.name]
    seconds, held = (load + work * rounds) * entries / last, memory * entries / last
    if seconds > most:
        return f"not run: by its time at {last:,} entries it would take about {seconds / 60:.0f} minutes"
    total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    if held > 0.4 * total:
        return f"not run: by its memory at {last:,} entries it would need about {held / 2**30:.0f} GiB"
    return None


def begin(peer, folder, started):
    home = f"{folder}/{peer.name}"
    shutil.rmtree(home, ignore_errors=True)
    os.makedirs(home)
    os.chmod(home, 0o755)
    started.append(peer)
    peer.start(home)


def rounds_of(program, limits, peers, made, rounds, notes, spent, folder):
    """The rounds, each in another order of subjects; returns how many lines of answer each peer shares with socai."""
    answers, agreed = {}, {}
    for number in range(rounds):
        say(f"  round {number + 1} of {rounds}")
        turns = [lambda: ours(program, made, notes, answers, folder), lambda: bare(limits, made, notes)]
        if number < theirs_of(made.entries, rounds):
            turns += [lambda peer=peer: theirs(peer, notes, spent, answers, folder) for peer in peers]
        for turn in turns[number % len(turns):] + turns[:number % len(turns)]:
            turn()
        for name in [name for name in answers if name != "socai"]:
            fault = fold.difference(answers["socai"], answers[name])
            if fault:
                raise BenchError(f"{name} does not give socai's answer at {made.entries:,} entries: {fault}")
            agreed[name] = len(answers[name])
    return agreed


def ours(program, made, notes, answers, folder):
    dump = f"{folder}/dump"
    notes.take("socai.replay", lambda: program.replay(made.folder))
    notes.take("socai.verify", lambda: program.verify(made.folder))
    if notes.take("socai.fold", lambda: program.fold(made.folder, dump)):
        answers["socai"] = fold.of_dump(dump)
    elif "socai" not in answers:
        raise BenchError(f"socai gives no answer at {made.entries:,} entries: {notes.missing['socai.fold']}")
    told = f"{folder}/communes.json"
    if notes.take("socai.communes", lambda: program.communes(made, told)):
        fault = fold.difference_in_communes(answers["socai"], told)
        if fault:
            raise BenchError(f"socai contradicts itself at {made.entries:,} entries: {fault}")
    notes.take("socai.first-answer", lambda: program.first_answer(made))
    notes.take("socai.proof", lambda: program.proof(made, len(notes.runs.get("socai.proof", []))))


def bare(limits, made, notes):
    for work in ("parse", "hash", "both"):
        notes.take(f"limit.{work}", lambda: limits.log(made, work))
    notes.take("limit.cat", lambda: limits.cat(made))
    notes.take("limit.sha256sum", lambda: limits.sha256sum(made))


def theirs(peer, notes, spent, answers, folder):
    answer = f"{folder}/{peer.name}/answer"
    for work, call in (("read", peer.read_back), ("replay", lambda: peer.replay(answer)), ("fold", lambda: peer.fold(answer))):
        cost = notes.take(f"{peer.name}.{work}", call)
        if cost:
            spent[peer.name][1] += cost.wall
            if work != "read":
                answers[f"{peer.title}, {work}"] = fold.read(answer)


def forget(ledger):
    """Removes a ledger and what lies beside it."""
    for path in Path(ledger).parent.glob(Path(ledger).name + "*"):
        shutil.rmtree(path) if path.is_dir() else path.unlink()
