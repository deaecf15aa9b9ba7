"""hledger: households as a commodity that double entries move between accounts of units, balanced at each year's end."""

import os, shutil, subprocess
from peer import HERE, PYTHON, Peer
from processes import run

MANUAL = "https://hledger.org/1.25/hledger.html"


class Hledger(Peer):
    name, title = "hledger", "hledger"
    settings = [
        ("an account for each class, standard and unit, `poor:standard:province:…:hamlet`", "account trees sum by themselves",
         MANUAL + "#account-names"),
        ("`balance poor near-poor --historical --yearly --tree --no-elide`", "balances at each year's end, units above included",
         MANUAL + "#balance"),
        ("LANG=C.UTF-8", "as it asks", MANUAL + "#unicode-characters")]
    stands_out = ("It is given a journal of transfers only: which household was in which class and hamlet is worked out before and not "
                  "timed. Its load is that of nothing: the journal is its store, read anew by each command.")

    def missing(self):
        return None if shutil.which("hledger") else "hledger is not installed (tools/bench/setup)"

    def version(self):
        return subprocess.check_output(["hledger", "--version"], text=True).split()[1].rstrip(",")

    def start(self, folder):
        self.folder, self.journal = folder, f"{folder}/households.journal"

    def load(self, rows):
        # Worked out outside its time; see stands_out.
        run([PYTHON, f"{HERE}/read_hledger.py", "journal", rows, self.journal])

    def fold(self, answer):
        table = f"{self.folder}/balances.csv"
        cost = run(["hledger", "-f", self.journal, "balance", "poor", "near-poor", "--historical", "--yearly", "--tree",
                    "--no-elide", "-N", "-O", "csv"], out=table, env=os.environ | {"LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"})
        run([PYTHON, f"{HERE}/read_hledger.py", "answer", table, answer])
        return cost
