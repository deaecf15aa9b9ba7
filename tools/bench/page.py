"""BENCHMARKS.md from a results file."""

import goals
from figures import best, count, loaded, median, memory, power, rate, seconds, single, times, why

WORKS = [("load", "taken in"), ("read", "read back, not decoded"), ("replay", "read back, decoded and folded outside"),
         ("fold", "folded by its own means")]
OURS = [("socai.generate", "generated"), ("socai.replay", "replay, every projection, every byte hashed"),
        ("socai.verify", "verify"),
        ("socai.fold", "replay, then the answer compared with the peers'"),
        ("socai.close", "opened for writing and closed, with a snapshot from 262,144 entries on"),
        ("socai.first-answer", "open to the first answer, the process"), ("socai.proof", "an inclusion proof, the process"),
        ("limit.parse", "*limit: JSON read, all cores*"), ("limit.hash", "*limit: hashed, all cores*"),
        ("limit.both", "*limit: read and hashed, all cores*"), ("limit.sha256sum", "*limit: sha256sum, one core*"),
        ("limit.go", "Go's sumdb: hashes, root and signature, one core"), ("limit.cat", "*limit: cat*")]


def table(head, rows, numbers=True):
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" + ("---:|" if numbers else "---|") * (len(head) - 1)]
    return "\n".join(lines + ["| " + " | ".join(str(cell).replace("|", "\\|") for cell in row) + " |" for row in rows]) + "\n"


def page(results, picture):
    sizes, peers, machine = results["sizes"], results["peers"], results["machine"]
    parts = [head(results, machine), "## What it is built for\n\n" + table(
        ["work", "socai", "goal", "met, under load" if loaded(results) else "met", "limit of the machine", "best peer"], goals.rows(results), numbers=False),
        "A figure of the nation that was measured at a smaller size says so. `–` under *met*: it cannot be judged from this run.\n"]
    if picture:
        parts.append(f"![Replay, verification and the same fold beside peers, and memory, as the log grows]({picture})\n")
    parts += [growth(sizes), folded(sizes, peers), durable(results.get("durable"), peers), batch(results.get("batch"), peers),
              settings(peers), repeat(results)]
    return "\n".join(part for part in parts if part)


def head(results, machine):
    rounds = ", ".join(f"{size['rounds']} at {power(size['wanted'])}" for size in results["sizes"])
    text = f"""# Benchmarks

Written by `tools/bench/run` from its own measurements ({results['when']}, socai {results['program']}); every time is the median of
rounds ({rounds}) in which socai, the bare loops and the peers take turns on the same entries. Nothing of the rules, projections or checks is
switched off for a figure. Wall-clock times of whole processes, warm page cache.

Machine: {machine['processor']}, {machine['cores']} cores, {machine['memoryGiB']} GiB, {machine['disk']}, {machine['system']}. All cores read memory at
{results['limits']['memory'] / 1e9:.0f} GB/s; one core hashes (SHA-256) {results['limits']['openssl256'] / 1e6:,.0f} MB/s in blocks of 256 bytes,
{results['limits']['openssl8192'] / 1e6:,.0f} MB/s in blocks of 8,192.
"""
    if loaded(results):
        text += f"""
**Measured under load**: other programs kept {loaded(results):.1f} of the cores busy while this run waited. The figures are worse than the machine's, and
those of syncs and of many threads most of all; ratios hold better than seconds do.
"""
    return text


def growth(sizes):
    rows = []
    for name, title in OURS:
        if any(median(size, name) for size in sizes):
            rows.append([title] + [cell(size, name) for size in sizes])
    for name, title in (("poverty", "`poverty` of a province, all years, in process"), ("proof", "an inclusion proof made and checked, in process")):
        if any(size.get("inside") for size in sizes):
            rows.append([title] + [seconds(size.get("inside", {}).get(name)) for size in sizes])
    rows.append(["memory of replay"] + [memory(median(size, "socai.replay", 2)) for size in sizes])
    rows.append(["memory of verify"] + [memory(median(size, "socai.verify", 2)) for size in sizes])
    if any(size["snapshot"] for size in sizes):
        rows.append(["snapshot"] + [f"{size['snapshot'] / 1e6:,.0f} MB" if size["snapshot"] else "–" for size in sizes])
    rows.append(["log"] + [f"{size['bytes'] / 1e6:,.0f} MB" for size in sizes])
    gaps = [f"- {power(size['wanted'])}, {name}: {reason}." for size in sizes for name, reason in size["missing"].items()
            if name.startswith(("socai.", "limit."))]
    return "## As the log grows\n\n" + table(["work"] + [power(size["wanted"]) for size in sizes], rows) + (
        "\nNot measured:\n\n" + "\n".join(gaps) + "\n" if gaps else "")


def cell(size, name):
    taken = median(size, name)
    if taken is None:
        return "–"
    if name in ("socai.first-answer", "socai.proof", "socai.close", "socai.communes"):
        return seconds(taken)
    return f"{seconds(taken)}, {count(rate(size, name))}/s"


def folded(sizes, peers):
    text = """## Who is poor at each year's end, by unit: beside peers

The same entries, the same answer: every run compares each peer's answer with socai's, unit by unit, and fails where they differ. socai reads
the text of the log, hashes every byte, applies corrections, folds every projection (the poverty accounts are one of them) and prints the
accounts with all their columns and subgroups; a peer gets corrections worked in beforehand and answers only this question, from a table that it
has already parsed, stored and indexed.

"""
    head = ["peer", "work"] + [power(size["wanted"]) for size in sizes]
    rows = [["**socai**", "replay and answer"] + [cell(size, "socai.fold") for size in sizes]]
    rows.append(["**socai**", "every commune, from the state that it keeps"] + [cell(size, "socai.communes") for size in sizes])
    for name, peer in peers.items():
        for work, title in WORKS:
            figure = f"{name}.{work}"
            if any(median(size, figure) for size in sizes):
                rows.append([peer["title"], title] + [cell(size, figure) for size in sizes])
        rows.append([peer["title"], "memory"] + [memory(max(filter(None, (median(size, f"{name}.{work}", 2) for work, _ in WORKS)), default=None))
                                                   for size in sizes])
    text += table(head, rows)
    ratios = [["fold by its own means"] + [ratio(size, "fold", "socai.fold", peers) for size in sizes],
              ["read back and folded outside"] + [ratio(size, "replay", "socai.replay", peers) for size in sizes],
              ["only read back, not decoded"] + [ratio(size, "read", "socai.replay", peers) for size in sizes]]
    text += "\nThe fastest peer's time as a multiple of socai's (under 1: the peer is faster):\n\n" + table(
        ["work"] + [power(size["wanted"]) for size in sizes], ratios)
    gaps = [f"- {peer['title']}, {power(size['wanted'])}: {reason}." for size in sizes for name, peer in peers.items()
            for key, reason in size["missing"].items() if key.split(".")[0] == name]
    gaps += [f"- {peer['title']}: {peer['missing']}." for peer in peers.values() if peer.get("missing")]
    text += "\nThe same in processor seconds, which do not shrink when a second core helps:\n\n" + table(
        ["work"] + [power(size["wanted"]) for size in sizes], [
            ["fold by its own means"] + [ratio(size, "fold", "socai.fold", peers, 1) for size in sizes],
            ["read back and folded outside"] + [ratio(size, "replay", "socai.replay", peers, 1) for size in sizes]])
    few = [size for size in sizes if size["peerRounds"] < size["rounds"]]
    text += "".join(f"\nAt {power(size['wanted'])} the peers took part in {size['peerRounds']} of {size['rounds']} rounds.\n" for size in few)
    return text + ("\nNot measured:\n\n" + "\n".join(gaps) + "\n" if gaps else "")


def ratio(size, work, ours, peers, of=0):
    found, mine = best(size, work, peers, of), median(size, ours, of)
    return f"{times(found[1] / mine)} ({found[0]})" if found and mine else "–"


def durable(figures, peers):
    if not figures:
        return None
    titles = {"limit": "*limit: the bare write*", "socai": "**socai**"} | {name: peer["title"] for name, peer in peers.items()}
    rows = []
    for name, title in titles.items():
        for writers, rounds in figures["figures"].get(name, {}).items():
            number, _, way = writers.partition(" ")
            notes = [way] * bool(way) + [f"{times(one['ratio'])} the bare write" for one in rounds[:1] if one.get("ratio")] + sorted({one["note"] for one in rounds if one.get("note")})
            rows.append([title, f"{int(number):,}", count(single(figures, name, writers)), seconds(single(figures, name, writers, "p50")),
                         seconds(single(figures, name, writers, "p99")), ", ".join(notes)])
    gaps = [f"- {titles.get(key.split('.')[0], key)}, {key.split('.')[1]}: {reason}." for key, reason in figures["missing"].items()]
    return f"""## Durable append

A line of {figures['lineBytes']} bytes (a household's profile) for each entry, answered when it is on disk. One writer sends a line when it has the
receipt of the one before. The bare write goes to the same kind of file, {'with its blocks kept ahead as socai does' if figures['preallocation'] == 'kept' else 'as socai does without blocks kept ahead'};
for 1,024 writers it puts 1,024 lines into one write.

""" + table(["who", "writers", "entries/s", "p50", "p99", ""], rows) + ("\nNot measured:\n\n" + "\n".join(gaps) + "\n" if gaps else "")


def batch(record, peers):
    if not record:
        return None
    rows = [["socai: every rule, sealed names, all or none (the process)", seconds(median(record, "socai.batch")),
             memory(median(record, "socai.batch", 2))],
            ["of which opening the ledger", seconds(median(record, "socai.open")), memory(median(record, "socai.open", 2))]]
    rows += [[f"{peer['title']}: one transaction, all indexes, no rule", seconds(median(record, f"{name}.batch")),
              memory(median(record, f"{name}.batch", 2))] for name, peer in peers.items() if median(record, f"{name}.batch")]
    return f"## A province's annual review\n\n{record['rows']:,} rows in one file, onto {record['before']:,} entries.\n\n" + table(
        ["who", "time", "memory"], rows)


def settings(peers):
    text = "## The peers and their settings\n"
    for peer in peers.values():
        text += f"\n**{peer['title']}** {peer.get('version') or ''}" + (f" {peer['stands_out']}" if peer["stands_out"] else "") + "\n\n"
        text += "".join(f"- {what}: {reason} ([manual]({link}))\n" for what, reason, link in peer["settings"])
    return text


def repeat(results):
    return f"""## How to repeat it

```
tools/bench/setup                # PostgreSQL, SQLite, Redis, hledger from Debian; Python libraries into .build/bench-python
tools/bench/run                  # 10⁴ to 10⁷ entries, all peers; writes this page, tools/bench/results.json and the picture
tools/bench/run --quick          # 10⁴ to 10⁶, a few minutes, prints the tables only
tools/bench/run --national       # 5·10⁷ as well
tools/bench/run --render         # this page again from tools/bench/results.json
```

This page: `tools/bench/run {results['command']}`. Entries: {'; '.join(size['generator'] for size in results['sizes'])}.
"""
