"""What the run asks of each peer. A peer that cannot do a thing leaves it out, and the tables say so."""

import os, pathlib, sys

HERE = pathlib.Path(__file__).resolve().parent
BENCH = HERE.parent
# The libraries of setup's own environment; without it, those of this Python.
PYTHON = os.environ.get("BENCH_PYTHON", sys.executable)

# Ways of durable appends that are not singles; they stand in the table and are compared with nothing.
FLIGHT = 16
IN_FLIGHT = f"{FLIGHT} in flight each"
ACCOUNTS = "and the unit's account kept"


class Peer:
    name = ""           # as --peers has it
    title = ""          # as the tables have it
    settings = []       # (what is set, why, the page of the manual that advises it)
    stands_out = ""     # what a reader must know beside its figures

    def missing(self):
        """None, or what is not installed."""

    def version(self):
        """As it names itself."""

    def start(self, folder):
        """Makes an empty store in a folder that exists."""

    def stop(self):
        """Ends every process of it."""

    def load(self, rows):
        """Takes in a table of entries (export.py) as it advises for many at once -> Cost."""

    # Those that keep a table also have `batch(rows)`: more rows, with all indexes in place, in one transaction -> Cost.

    def read_back(self):
        """Reads every entry in order, not decoded -> Cost."""

    def replay(self, answer):
        """Reads every entry in order, decodes it and folds it outside (fold.py) into the file `answer` -> Cost."""

    def fold(self, answer):
        """The same fold by its own means -> Cost."""

    def durable(self, writers, seconds, way):
        """Appends entries, each answered when it is on disk -> {"rate": entries/s, "p50": seconds, "p99": seconds}"""

    ways = ()           # (writers, way) that `durable` is asked for; the way of singles is "", others are named below


def draft_line():
    """A household's profile: the one line that every durable append writes, as long as in the log."""
    sys.path.insert(0, str(BENCH))
    import random
    from payloads import TRAITS, profiles
    head, tail = profiles(random.Random(1), TRAITS[1], 1, True)[0]
    return f'{{{head}"household":"h-stream",{tail}}}'
