"""A journal of double entries from a table of entries, and an answer from hledger's balances.

    read_hledger.py journal ROWS JOURNAL     (ROWS: export.py)
    read_hledger.py answer BALANCES ANSWER   (BALANCES: CSV of `hledger balance --yearly --tree`)
"""

import collections, csv, pathlib, sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import fold

CLASSES = {1: "poor", 2: "near-poor"}


class Journal(fold.Units):
    """Writes a transfer for each change of a household, year by year."""

    def __init__(self, file):
        super().__init__()
        self.file, self.by_year = file, collections.defaultdict(list)

    def change(self, year, *change):
        self.by_year[year].append(change)

    def sums(self):
        held, paths = collections.Counter(), {}
        for year in sorted(self.by_year):
            # Where a hamlet came under other units, what it holds goes along.
            before, paths = paths, {hamlet: self.account(hamlet, year) for hamlet in paths}
            for (hamlet, standard, status), count in held.items():
                if count and before[hamlet] != paths[hamlet]:
                    self.transfer(year, standard, status, paths[hamlet], count, self.named(standard, status, before[hamlet]))
            for hamlet, standard, status, by in self.by_year[year]:
                if hamlet not in paths:
                    paths[hamlet] = self.account(hamlet, year)
                held[hamlet, standard, status] += by
                self.transfer(year, standard, status, paths[hamlet], by, "households")

    def account(self, hamlet, year):
        return ":".join(reversed(self.path(hamlet, year)))

    def named(self, standard, status, path):
        return f"{CLASSES[status]}:{standard}:{path}"

    def transfer(self, year, standard, status, path, count, other):
        self.file.write(f"{year}-12-10 change\n  {self.named(standard, status, path)}   {count} h\n  {other}   {-count} h\n\n")


def journal(rows, path):
    state = fold.Fold()
    with open(rows, "rb") as table:
        for row in table:
            seq, _, _, _, on, type, _, _, _, _, voided, what = row.split(b"\t")
            state.take(int(seq), on.decode(), type.decode(), what, voided == b"t")
    with open(path, "w") as file:
        state.answer(Journal(file))


def answer(balances, path):
    sums, (_, *years), *rows = {}, *csv.reader(open(balances))
    for account, *counts in rows:
        name, *units = account.split(":")
        if len(units) < 2:
            continue
        for year, count in zip(years, counts):
            row = sums.setdefault((units[0], int(year), units[-1]), [0, 0])
            row[name != "poor"] += int(count.split()[0])
    fold.write(sums, path)


{"journal": journal, "answer": answer}[sys.argv[1]](*sys.argv[2:])
