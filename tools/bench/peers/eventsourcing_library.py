"""The Python library `eventsourcing` over its SQLite recorder: an aggregate for each household, the rest of the log as others."""

import subprocess
from peer import HERE, PYTHON, Peer
from processes import run

MANUAL = "https://eventsourcing.readthedocs.io/en/stable/topics/"


class Eventsourcing(Peer):
    name, title = "eventsourcing", "eventsourcing (Python)"
    ways = ((1, ""),)
    settings = [
        ("PERSISTENCE_MODULE = eventsourcing.sqlite, a file (the library sets WAL; SQLite's synchronous stays FULL)",
         "durable without a server", MANUAL + "persistence.html"),
        ("events made by the application's mapper and recorded 10,000 at a time", "many events in one transaction",
         MANUAL + "persistence.html"),
        ("a projection that reads select_notifications in sections of 10,000 through the mapper", "its way to fold all events",
         MANUAL + "projection.html"),
        ("JSON transcoder, no cipher, no compressor", "as it comes", MANUAL + "persistence.html")]
    stands_out = "Events are decoded to objects of its classes; the fold is Python's."

    def missing(self):
        done = subprocess.run([PYTHON, "-c", "import eventsourcing"], capture_output=True)
        return None if done.returncode == 0 else "the library is not installed (tools/bench/setup)"

    def version(self):
        return subprocess.check_output(
            [PYTHON, "-c", "from importlib.metadata import version; print(version('eventsourcing'))"], text=True).strip()

    def start(self, folder):
        self.path = f"{folder}/eventsourcing.sqlite"

    def script(self, verb, *words, **how):
        return run([PYTHON, f"{HERE}/read_eventsourcing.py", verb, self.path, *words], **how)

    def load(self, rows):
        return self.script("load", rows)

    def read_back(self):
        return self.script("read")

    def replay(self, answer):
        return self.script("replay", answer)

    def durable(self, writers, seconds, way):
        out = f"{self.path}.durable"
        cost = self.script("durable", seconds, out=out)
        rate, p50, p99 = map(float, open(out).read().split())
        return {"rate": rate, "p50": p50, "p99": p99, "cpu": cost.cpu, "memory": cost.memory}
