#!/usr/bin/env python3
"""Holds the figures of socai and its peers against each other, then prints the medians.

    table.py RESULTS LEDGER SOCAI JSON-FIGURES SQLITE-FIGURES
"""

import collections, glob, json, statistics, subprocess, sys

STREAMED = 2000
results, ledger, socai, *peers = sys.argv[1:]


def poverty(*words):
    told = subprocess.run([socai, "poverty", *words, "--format", "json", "--ledger", ledger], capture_output=True, check=True)
    return json.loads(told.stdout)["rows"]


def asked(unit):
    """What socai computes: {year: [poor, near-poor]}."""
    figures = collections.defaultdict(lambda: [0, 0])
    for row in poverty("--unit", unit):
        if row["kind"] == "computed":
            figures[str(row["year"])[:4]][row["class"] != "poor"] = row["count"]
    return figures


def check_account():
    """Every column of the account that the last commune handed in, as the generator kept it beside the households."""
    with open(max(glob.glob(ledger + "/log/*.jsonl")), "rb") as segment:
        handed_in = json.loads([line for line in segment if b'"poverty-review.result-submitted"' in line][-1])["what"]
    for row in poverty("--unit", handed_in["area"], "--year", str(handed_in["year"]), "--account"):
        columns = handed_in["poor" if row["class"] == "poor" else "nearPoor"]
        if {column: row[column] for column in columns} != columns:
            sys.exit(f"socai's account of {handed_in['area']} in {handed_in['year']} is {row}, the generator's {columns}")
    return f"every column of {handed_in['area']}'s accounts of {handed_in['year']}"


def check():
    expected = json.load(open(ledger + ".expected.json"))
    units = sorted({unit for year in expected.values() for unit in year})
    for path in peers:
        found = json.load(open(path))
        for year, rows in expected.items():
            for unit, row in rows.items():
                if found[year].get(unit, [0, 0]) != row[:2]:
                    sys.exit(f"{path} says {found[year].get(unit)} of {unit} in {year}, the generator {row[:2]}")
    asked_units = ["bench"] + [unit for unit in units if unit.count("-") == 2][:1] + units[-1:]
    for unit in asked_units:
        found = asked(unit)
        for year, rows in expected.items():
            if found[year] != rows[unit][:2]:
                sys.exit(f"socai says {found[year]} of {unit} in {year}, the generator {rows[unit][:2]}")
    last, account = max(expected), check_account()
    print(f"figures: the same {len(units) * len(expected):,} counts by generator, json.loads and SQLite; socai agrees on "
          f"{', '.join(asked_units)} and on {account} (bench, {last}: {expected[last]['bench'][0]:,} poor, {expected[last]['bench'][1]:,} near-poor)")


ROWS = [("taken-in", "append through the rules, once"), ("recovered", "recovery of the whole log, once"),
        ("replay", "socai replay, every projection"),
        ("replay-free", "  hashing on a second core"), ("fingerprints", "  and each state hashed, once"),
        ("verify", "socai verify, every byte, once"), ("json", "json.loads and the fold, Python"),
        ("sqlite", "SQLite, load and fold"), ("sqlite-fold", "SQLite, fold of its loaded table"),
        ("wc", "wc -l"), ("sha256sum", "sha256sum")]


def medians():
    """By name: the medians of wall seconds and processor seconds, and the largest memory."""
    runs = collections.defaultdict(list)
    for line in open(results):
        name, *numbers = line.split()
        runs[name].append(tuple(map(float, numbers)))
    found = {name: (statistics.median(r[0] for r in all), statistics.median(r[1] for r in all), max(r[2] for r in all))
             for name, all in runs.items()}
    load, fold = found["sqlite-load"], found["sqlite-fold"]
    found["sqlite"] = load[0] + fold[0], load[1] + fold[1], max(load[2], fold[2])
    return found, len(runs["replay"])


def main():
    check()
    found, runs = medians()
    logs = [open(path, "rb").read() for path in glob.glob(ledger + "/log/*.jsonl")]
    events, megabytes = sum(log.count(b"\n") for log in logs), sum(map(len, logs)) / 1e6
    print(f"{events:,} entries, {megabytes:,.0f} MB, pinned to one core; medians of {runs} runs\n")
    print(f"{'':38}{'seconds':>9}{'processor':>11}{'entries/s':>12}{'MB/s':>8}{'MiB':>7}{'against replay':>16}")
    for name, title in ROWS:
        if name in found:
            wall, cpu, memory = found[name]
            print(f"{title:38}{wall:9.2f}{cpu:11.2f}{events / wall:12,.0f}{megabytes / wall:8,.0f}"
                  f"{memory:7,.0f}{wall / found['replay'][0]:14.2f} x")
    print(f"\n{f'durable, {STREAMED:,} single lines':38}{'seconds':>9}{'lines/s':>11}{'us a line':>12}")
    for name, title in (("stream", "socai append --stream"), ("sync", "bare write and fdatasync")):
        wall = found[name][0]
        print(f"{title:38}{wall:9.3f}{STREAMED / wall:11,.0f}{wall / STREAMED * 1e6:12.0f}")
    print(f"{'ratio':38}{found['stream'][0] / found['sync'][0]:9.2f}")


main()
