"""SQLite by its own shell: WAL, every commit synced."""

import os, shutil, subprocess
from peer import HERE, PYTHON, Peer
from processes import run

MANUAL = "https://www.sqlite.org/"
PRAGMAS = ["PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA cache_size = -1000000", "PRAGMA mmap_size = 8000000000",
           "PRAGMA temp_store = MEMORY"]


class SQLite(Peer):
    name, title = "sqlite", "SQLite"
    ways = ((1, ""),)
    settings = [
        ("journal_mode = WAL", "writers append, readers go on", MANUAL + "wal.html"),
        ("synchronous = FULL", "in WAL mode a commit is on disk when it returns", MANUAL + "pragma.html#pragma_synchronous"),
        ("one transaction for a bulk load, indexes after it, ANALYZE", "a commit costs a sync, a row does not", MANUAL + "faq.html#q19"),
        ("cache_size = 1 GB, mmap_size = 8 GB, temp_store = MEMORY", "the file lies in memory", MANUAL + "mmap.html"),
        ("its own shell (.import in ascii mode)", "no other program between", MANUAL + "cli.html")]
    stands_out = "One writer at a time by design, so it has no row for many."

    def missing(self):
        return None if shutil.which("sqlite3") else "sqlite3 is not installed (tools/bench/setup)"

    def version(self):
        return subprocess.check_output(["sqlite3", "--version"], text=True).split()[0]

    def start(self, folder):
        self.path = f"{folder}/events.sqlite"

    def shell(self, *commands, out=os.devnull):
        # What a PRAGMA answers is no part of the answer.
        return run(["sqlite3", "-bail", "-separator", "\t", self.path, ".output /dev/null", *PRAGMAS[1:], ".output", *commands],
                   out=out)

    def load(self, rows):
        for path in (self.path, f"{self.path}-wal", f"{self.path}-shm"):
            if os.path.exists(path):
                os.unlink(path)
        return self.shell(PRAGMAS[0], f".read {HERE}/sqlite.schema.sql", ".mode ascii", '.separator "\\t" "\\n"', "BEGIN",
                          f".import {rows} events", "COMMIT", f".read {HERE}/sqlite.indexes.sql", "ANALYZE",
                          "PRAGMA wal_checkpoint(TRUNCATE)")

    def batch(self, rows):
        return self.shell(".mode ascii", '.separator "\\t" "\\n"', "BEGIN", f".import {rows} events", "COMMIT")

    def read_back(self):
        return self.shell("SELECT * FROM events ORDER BY seq")

    def replay(self, answer):
        return run([PYTHON, f"{HERE}/read_sqlite.py", "replay", self.path, answer])

    def fold(self, answer):
        return self.shell(f".read {HERE}/sqlite.fold.sql", out=answer)

    def durable(self, writers, seconds, way):
        out = f"{self.path}.durable"
        cost = run([PYTHON, f"{HERE}/read_sqlite.py", "durable", self.path, seconds], out=out)
        rate, p50, p99 = map(float, open(out).read().split())
        return {"rate": rate, "p50": p50, "p99": p99, "cpu": cost.cpu, "memory": cost.memory}
