#!/usr/bin/env python3
"""Holds the figures of socai and its peers against each other, then prints the medians.

    table.py RESULTS LEDGER SOCAI JSON-FIGURES SQLITE-FIGURES
"""

import collections, glob, json, statistics, subprocess, sys

STREAMED = 2000
results, ledger, socai, *peers = sys.argv[1:]


def asked(unit):
    """What `socai poverty` computes: {year: [poor, near-poor]}."""
    told = subprocess.run([socai, "poverty", "--unit", unit, "--format", "json", "--ledger", ledger],
                          capture_output=True, check=True)
    figures = collections.defaultdict(lambda: [0, 0])
    for row in json.loads(told.stdout)["rows"]:
        if row["kind"] == "computed":
            figures[str(row["year"])[:4]][row["class"] != "poor"] = row["count"]
    return figures


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
    last = max(expected)
    print(f"figures: the same {len(units) * len(expected):,} counts by generator, json.loads and SQLite; socai agrees on "
          f"{', '.join(asked_units)} (bench, {last}: {expected[last]['bench'][0]:,} poor, {expected[last]['bench'][1]:,} near-poor)")


def main():
    check()
    seconds, memory = collections.defaultdict(list), collections.defaultdict(list)
    for line in open(results):
        name, wall, mib = line.split()
        seconds[name].append(float(wall))
        memory[name].append(float(mib))
    sizes = [len(open(path, "rb").read()) for path in glob.glob(ledger + "/log/*.jsonl")]
    events = sum(open(path, "rb").read().count(b"\n") for path in glob.glob(ledger + "/log/*.jsonl"))
    median = {name: statistics.median(runs) for name, runs in seconds.items()}
    median["sqlite"] = median["sqlite-load"] + median["sqlite-fold"]
    memory["sqlite"] = memory["sqlite-load"]
    seconds["sqlite"] = seconds["sqlite-load"]
    print(f"{events:,} entries, {sum(sizes) / 1e6:,.0f} MB, one core; medians of {len(seconds['replay'])} runs\n")
    print(f"{'':44}{'seconds':>9}{'entries/s':>13}{'MB/s':>8}{'MiB':>7}{'against replay':>16}")
    rows = [("taken-in", "append through the rules, once"), ("recovered", "recovery of the whole log, once"),
            ("replay", "socai replay, every projection"), ("verify", "socai verify, every byte, once"),
            ("json", "json.loads and the fold, Python"), ("sqlite", "SQLite, load and fold"),
            ("sqlite-fold", "SQLite, fold of its loaded table"), ("wc", "wc -l"), ("sha256sum", "sha256sum")]
    for name, title in rows:
        if name in median:
            print(f"{title:44}{median[name]:9.2f}{events / median[name]:13,.0f}{sum(sizes) / 1e6 / median[name]:8,.0f}"
                  f"{max(memory[name]):7,.0f}{median[name] / median['replay']:14.2f} x")
    print(f"\n{'durable, ' + format(STREAMED, ',') + ' single lines':44}{'seconds':>9}{'lines/s':>13}{'us/line':>8}")
    for name, title in (("stream", "socai append --stream"), ("sync", "bare write and fdatasync")):
        print(f"{title:44}{median[name]:9.3f}{STREAMED / median[name]:13,.0f}{median[name] / STREAMED * 1e6:8.0f}")
    print(f"{'ratio':44}{median['stream'] / median['sync']:9.2f}")


main()
