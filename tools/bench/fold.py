"""Who is poor at each year's end, by unit: the fold that every peer does, here for those that have no language of their own.

An answer is a file of lines `standard year unit poor near-poor`, separated by tabs, without lines of two zeros. A fact
counts in the year of its review, else in the year of its day; facts follow one another by day, then by place in the log;
a household counts in every unit above its hamlet as the tree of units stands at the year's end.
"""

import collections, json, re

try:
    from orjson import loads  # faster than the standard library's; its manual: pypi.org/project/orjson
except ImportError:
    from json import loads

CLASS = {"household.entered-poverty": 1, "household.entered-near-poverty": 2, "household.exited-near-poverty": 0}
FACTS = {*CLASS, "household.exited-poverty", "household.registered", "household.moved", "household.left-area",
         "household.merged", "household.split", "unit.registered", "unit.reparented", "unit.succeeded",
         "poverty-review.result-submitted", "poverty-review.result-approved"}


class Fold:
    def __init__(self):
        self.facts, self.years = [], {}

    def take(self, seq, on, type, payload, voided=False):
        """An entry, in any order; `payload` as JSON text or decoded."""
        if voided or type not in FACTS:
            return
        what = loads(payload) if isinstance(payload, (str, bytes)) else payload
        if type.startswith("poverty-review."):
            self.years[what["review"]] = what["year"]
        else:
            self.facts.append((on, seq, type, what))

    def answer(self, units=None):
        """{(standard, year, unit): [poor, near-poor]}"""
        self.facts.sort(key=lambda fact: fact[:2])
        units = units or Units()
        home, classes = {}, collections.defaultdict(dict)

        def move(household, year, by):
            for standard, status in classes[household].items():
                units.change(year, home[household], standard, status, by)

        def change(household, standard, status, year):
            before = classes[household].pop(standard, 0)
            if before:
                units.change(year, home[household], standard, before, -1)
            if status:
                units.change(year, home[household], standard, status, 1)
                classes[household][standard] = status

        for on, seq, type, what in self.facts:
            if type.startswith("unit."):
                units.take(on, type, what)
                continue
            year, household = self.years.get(what.get("review"), int(on[:4])), what["household"]
            if type in CLASS or type == "household.exited-poverty":
                standard = what["standard"]
                held = classes[household].get(standard, 0)
                if type == "household.exited-poverty":
                    if held == 1:
                        change(household, standard, 2 if what["toStatus"] == "near-poor" else 0, year)
                elif type != "household.exited-near-poverty" or held == 2:
                    change(household, standard, CLASS[type], year)
            elif type in ("household.registered", "household.moved"):
                if household in home:
                    move(household, year, -1)
                home[household] = what.get("hamlet") or what["to"]
                move(household, year, 1)
            elif type == "household.split":
                for new in what["into"]:
                    for standard, status in classes[household].items():
                        change(new, standard, status, year)
            else:
                for ended in what.get("from", [household]):
                    for standard in list(classes[ended]):
                        change(ended, standard, 0, year)
        return units.sums()


class Units:
    """The tree of units, as it stands at the end of any year, and the households that came and went in its hamlets."""

    def __init__(self):
        self.parents, self.heirs = collections.defaultdict(list), collections.defaultdict(list)
        self.changes = collections.Counter()

    def change(self, year, hamlet, standard, status, by):
        self.changes[year, hamlet, standard, status] += by

    def take(self, on, type, what):
        if type == "unit.registered":
            self.parents[what["registered"]].append(("", what.get("parent")))
        elif type == "unit.reparented":
            self.parents[what["moved"]].append((on, what["parent"]))
        else:
            for giver in what["from"]:
                if giver["share"] == "full" and giver["unit"] not in what["to"]:
                    self.heirs[giver["unit"]].append((on, what["to"][0]))

    def path(self, unit, year):
        """The unit and those above it on the last day of the year; where one is gone, its heir instead."""
        last, path = f"{year}-12-31", []
        while unit:
            heir = [heir for on, heir in self.heirs[unit] if on <= last]
            if heir:
                unit = heir[-1]
                continue
            path.append(unit)
            above = [parent for on, parent in self.parents[unit] if on <= last]
            unit = above[-1] if above else None
        return path

    def sums(self):
        years = sorted({year for year, *_ in self.changes})
        by_year, running, sums = collections.defaultdict(list), collections.Counter(), {}
        for (year, *place), by in self.changes.items():
            by_year[year].append((tuple(place), by))
        for year in years:
            for place, by in by_year[year]:
                running[place] += by
            paths = {}
            for (hamlet, standard, status), count in running.items():
                if count:
                    if hamlet not in paths:
                        paths[hamlet] = self.path(hamlet, year)
                    for unit in paths[hamlet]:
                        sums.setdefault((standard, year, unit), [0, 0])[status - 1] += count
        return sums


def write(answer, path):
    with open(path, "w") as file:
        for (standard, year, unit), (poor, near) in sorted(answer.items()):
            if poor or near:
                file.write(f"{standard}\t{year}\t{unit}\t{poor}\t{near}\n")


def read(path):
    answer = {}
    with open(path) as file:
        for line in file:
            standard, year, unit, poor, near = line.rstrip("\n").split("\t")
            if (poor, near) != ("0", "0"):
                answer[standard, int(year), unit] = [int(poor), int(near)]
    return answer


CELL = re.compile(r"cell (\S+) (\S+) (\d+) all(.*)")
OUT = {"exited", "toOtherClass", "left", "merged", "movedOut", "boundaryOut"}


def of_dump(path):
    """socai's own answer, from `replay --dump poverty`: what all years up to one brought in, less what they took out."""
    flows = collections.defaultdict(lambda: [0, 0])
    with open(path) as file:
        for line in file:
            match = CELL.match(line)
            if match:
                unit, standard, year, columns = match.groups()
                for column in columns.split():
                    name, _, count = column.partition("=")
                    status, _, flow = name.partition(".")
                    flows[standard, unit, int(year)][status != "poor"] += -int(count) if flow in OUT else int(count)
    years, answer = sorted({year for _, _, year in flows}), {}
    for standard, unit in {key[:2] for key in flows}:
        total = [0, 0]
        for year in years:
            poor, near = flows.get((standard, unit, year), (0, 0))
            total = [total[0] + poor, total[1] + near]
            if any(total):
                answer[standard, year, unit] = total
    return answer


def difference(ours, theirs):
    """None when both say the same of every year that a peer knows; else the first difference, in words."""
    years = {year for _, year, _ in theirs}
    ours = {key: row for key, row in ours.items() if key[1] in years}
    for key in sorted(ours.keys() | theirs.keys()):
        if ours.get(key, [0, 0]) != theirs.get(key, [0, 0]):
            return "{2} at the end of {1} under {0}".format(*key) + \
                f": socai says {ours.get(key, [0, 0])} poor and near-poor, the peer {theirs.get(key, [0, 0])}"
    return None if ours else "there is no year in which anybody is poor"


def difference_in_communes(ours, path):
    """None when `poverty --by commune --format json` says what the state says; else the first difference, in words."""
    told = collections.defaultdict(lambda: [0, 0])
    for row in json.load(open(path))["rows"]:
        if row["kind"] == "computed":
            told[row["standard"], row["year"], row["unit"]][row["class"] != "poor"] = row["count"]
    for (standard, year, unit), row in sorted(told.items()):
        if ours.get((standard, year, unit), [0, 0]) != row:
            return f"{unit} at the end of {year} under {standard}: {row}, and {ours.get((standard, year, unit))} in its dump"
    return None if told else "no commune has a figure"
