#!/usr/bin/env python3
"""Peer: json.loads of every line of a log, folded into poor and near-poor households by unit and year's end.

    peer_json.py LEDGER FIGURES        writes the figures as generate.py does: {year: {unit: [poor, near-poor]}}

The fold is one of socai's seven projections, without the account's columns and the subgroups; nothing is checked.
"""

import glob, json, sys

CLASS = {"household.entered-poverty": 0, "household.entered-near-poverty": 1,
         "household.exited-near-poverty": None, "household.left-area": None}


def fold(lines):
    parent, home, status, changes = {}, {}, {}, {}

    def change(year, household, column, by):
        if column is not None:
            unit = home[household]
            while unit:
                changes.setdefault((year, unit), [0, 0])[column] += by
                unit = parent.get(unit)

    for line in lines:
        entry = json.loads(line)
        type, what = entry["type"], entry["what"]
        if type == "unit.registered":
            parent[what["registered"]] = what.get("parent")
        if not type.startswith("household."):
            continue
        year, household = entry["on"][:4], what["household"]
        if type == "household.registered":
            home[household] = what["hamlet"]
        elif type == "household.moved":
            change(year, household, status.get(household), -1)
            home[household] = what["to"]
            change(year, household, status.get(household), 1)
        elif type == "household.exited-poverty" or type in CLASS:
            after = CLASS[type] if type in CLASS else 1 if what["toStatus"] == "near-poor" else None
            change(year, household, status.get(household), -1)
            change(year, household, after, 1)
            status[household] = after
    figures, sums = {}, {unit: [0, 0] for unit in parent}
    for year in sorted({year for year, _ in changes}):
        for unit, row in sums.items():
            row[0] += changes.get((year, unit), (0, 0))[0]
            row[1] += changes.get((year, unit), (0, 0))[1]
        figures[year] = {unit: list(row) for unit, row in sums.items()}
    return figures


def lines(ledger):
    for segment in sorted(glob.glob(ledger + "/log/*.jsonl")):
        with open(segment, "rb") as file:
            yield from file


if __name__ == "__main__":
    with open(sys.argv[2], "w") as file:
        json.dump(fold(lines(sys.argv[1])), file, sort_keys=True)
