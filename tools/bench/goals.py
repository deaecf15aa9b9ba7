"""The table "Speed that it is built for": each row with our figure, the goal, the machine's limit and the best peer."""

from figures import (NATION, best, count, last_with, median, memory, power, rate, seconds, single, times)

SERVICE = "with the service"
SMALL = 900_000     # below it, a figure of the nation is not worked out from a small one


def rows(results):
    """(work, socai, goal, met, limit of the machine, best peer), each a text; `met` is yes, no or –."""
    sizes, peers = results["sizes"], results["peers"]
    last = sizes[-1]
    yield from replay(last, sizes, peers)
    yield verify(last)
    yield from durable(results.get("durable"), peers)
    yield review(results.get("batch"), peers)
    yield first_answer(last)
    yield poverty(last)
    yield proof(last)
    yield ("any question over HTTP at national size", SERVICE, "p99 under 5 ms", "–", "–", "–")
    yield held(sizes, peers)
    yield from against(sizes, results.get("durable"), peers)


def met(holds):
    return "–" if holds is None else "yes" if holds else "no"


def at(record):
    return f"at {power(record['wanted'])}"


def scaled(record, name):
    """Seconds of the nation, when it grows as the log does from this size on."""
    taken = median(record, name)
    return taken * NATION / record["entries"] if taken and record["entries"] >= SMALL else None


def peer_text(record, found):
    if not found:
        return "no peer did it"
    title, taken = found
    return f"{title}: {seconds(taken)}, {count(record['entries'] / taken)}/s {at(record)}"


def replay(last, sizes, peers):
    compared = last_with(sizes, "replay", peers)
    peer = peer_text(compared, best(compared, "replay", peers)) if compared else "–"
    whole, taken = scaled(last, "socai.replay"), median(last, "socai.replay")
    text = f"{seconds(taken)} {at(last)}, {count(rate(last, 'socai.replay'))}/s"
    if last["entries"] < NATION * 0.9 and whole:
        text = f"{seconds(whole)} worked out from {text}"
    # There is no replay that leaves the hashes out: one figure is held against both goals.
    for title, note, goal, limit, what in (
            ("replay, every projection, 50 million entries, warm", ", hashing and all", 12, "limit.parse", "parse"),
            ("the same, every byte hashed and the tree checked", "", 18, "limit.both", "parse and hash")):
        yield (title, text + note, f"{goal} s", met(whole <= goal) if whole else "–", f"bare {what}: {count(rate(last, limit))}/s", peer)


def verify(last):
    ours, bare = rate(last, "socai.verify"), rate(last, "limit.both")
    share = ours / bare if ours and bare else None
    text = f"{count(ours)}/s, {share:.0%} of the bare loop, {at(last)}" if share else "–"
    return ("verify every byte, leaf, level, root, signature", text, "3 M/s and 80% of the bare loop",
            met(share and ours >= 3e6 and share >= 0.8) if last["entries"] >= SMALL else "–", f"bare parse and hash: {count(bare)}/s",
            f"Go's sumdb, hashes alone, one core: {count(rate(last, 'limit.go'))}/s; sha256sum: {count(rate(last, 'limit.sha256sum'))}/s")


def durable(figures, peers):
    if not figures:
        return
    bare, ours = single(figures, "limit", 1, "p50"), single(figures, "socai", 1, "p50")
    ratio = ours / bare if ours and bare else None
    text = f"{seconds(ours)} over a pipe, {times(ratio)} the bare write"
    inside = single(figures, "socai", "1 in process", "p50")
    if inside:
        ratio = single(figures, "socai", "1 in process", "ratio")
        text = f"{seconds(inside)} in process, {times(ratio)} the bare write in turns with it; {text}"
    kind = {"kept": "blocks kept ahead, size not shown", "plain": "nothing kept ahead"}[figures["preallocation"]]
    bare = single(figures, "limit", 1)
    yield ("durable append, 1 writer, median", text, "within 1.3 x", met(ratio and ratio <= 1.3),
           f"write + fdatasync ({kind}): {count(bare)}/s", fastest(figures, peers, 1))
    ours, slow = single(figures, "socai", 1024), single(figures, "socai", 1024, "p99")
    text = f"{count(ours)}/s, p99 {seconds(slow)}" if ours else figures["missing"].get("socai.1024", "–")
    yield ("durable append, 1,024 writers, singles", text, "200 k/s, p99 under 15 ms",
           met(ours and ours >= 2e5 and slow < 0.015), f"1,024 lines a sync: {count(single(figures, 'limit', 1024))}/s",
           fastest(figures, peers, None))


def fastest_rate(figures, peers, writers):
    """(entries/s, title, writers, p99) of the fastest peer with so many writers; None: with any number over one."""
    found = [(single(figures, name, n), peer["title"], int(n), single(figures, name, n, "p99"))
             for name, peer in peers.items() for n in figures["figures"].get(name, {})
             if n.isdigit() and (int(n) == writers if writers else int(n) > 1)]
    return max(found, default=None)


def fastest(figures, peers, writers):
    found = fastest_rate(figures, peers, writers)
    if not found:
        return "no peer did it"
    speed, title, n, slow = found
    return f"{title}{f' with {n:,}' if n > 1 else ''}: {count(speed)}/s, p99 {seconds(slow)}"


def review(batch, peers):
    if not batch:
        return ("a province's annual review, all rules", "not measured", "under 1 s", "–", "–", "–")
    whole, opening = median(batch, "socai.batch"), median(batch, "socai.open")
    found = best(batch, "batch", peers)
    text = f"{seconds(whole - opening)} for {batch['rows']:,} rows ({seconds(whole)} with the opening)" if whole and opening else "–"
    return ("a province's annual review (60,000 rows), all rules, all or nothing", text, "under 1 s",
            met(whole and opening and whole - opening < 1), "–",
            f"{found[0]}, no rule judged: {seconds(found[1])}" if found else "no peer did it")


def first_answer(last):
    taken = median(last, "socai.first-answer")
    how = "from a snapshot" if last["snapshot"] else "without a snapshot"
    return ("open a national ledger to the first answer", f"{seconds(taken)} {at(last)}, {how}, the whole process", "under 1 s",
            met(taken and taken < 1) if last["entries"] >= NATION * 0.9 or (taken or 0) >= 1 else "–", "–", "–")


def poverty(last):
    inside = last.get("inside", {}).get("poverty")
    text = f"{seconds(inside)} {at(last)}" if inside else \
        f"not by this build alone; the whole process: {seconds(median(last, 'socai.first-answer'))}"
    return ("`poverty` of a province over ten years, ledger open", text, "under 1 ms", met(inside and inside < 1e-3) if inside else "–",
            "–", "–")


def proof(last):
    inside = last.get("inside", {}).get("proof")
    text = f"{seconds(inside)} {at(last)}" if inside else \
        f"not by this build alone; the whole process: {seconds(median(last, 'socai.proof'))} {at(last)}"
    return ("inclusion proof at 50 million", text, "under 50 µs", met(inside and inside < 5e-5) if inside else "–", "–", "–")


def held(sizes, peers):
    last, ours = sizes[-1], median(sizes[-1], "socai.replay", 2)
    compared = last_with(sizes, "fold", peers)
    found = compared and best(compared, "fold", peers, 2)
    whole, text = ours, f"{memory(ours)} {at(last)}"
    if last["entries"] < NATION * 0.9:
        whole = None
        if len(sizes) > 1 and last["entries"] >= SMALL:  # what each entry more took, between the last two sizes
            before = sizes[-2]
            slope = (ours - median(before, "socai.replay", 2)) / (last["entries"] - before["entries"])
            whole = ours + slope * (NATION - last["entries"])
            text += f"; {memory(whole)} if it goes on as between the last two sizes"
    return ("memory at national size", text, "under 3 GiB", met(whole and whole < 3 * 2**30) if whole else "–", "–",
            f"{found[0]}: {memory(found[1])} {at(compared)}" if found else "no peer did it")


def against(sizes, figures, peers):
    for work, ours, goal, title in (
            ("fold", "socai.fold", 5, "who is poor at each year's end, by unit"), ("replay", "socai.replay", 10, "replay of the log")):
        record = last_with(sizes, work, peers)
        if not record:
            yield (f"against the best peer: {title}", "no peer did it", f"{goal} x", "–", "–", "–")
            continue
        found, mine = best(record, work, peers), median(record, ours)
        ratio = found[1] / mine if mine else None
        yield (f"against the best peer: {title}", f"{times(ratio)}: {seconds(mine)} {at(record)}", f"{goal} x",
               met(ratio and ratio >= goal), "–", peer_text(record, found))
    if figures:
        ours, found = single(figures, "socai", 1024), fastest_rate(figures, peers, None)
        ratio = ours / found[0] if ours and found else None
        yield ("against the best peer: durable append, many writers", times(ratio) if ratio else "not by this build", "3 x",
               met(ratio >= 3) if ratio else "–", "–", fastest(figures, peers, None))
