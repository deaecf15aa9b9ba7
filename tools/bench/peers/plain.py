"""A Python program over a file of the entries: each payload decoded by orjson and folded. Nothing is stored or checked."""

import platform
from peer import HERE, PYTHON, Peer
from processes import run


class Plain(Peer):
    name, title = "python", "Python, a loop over the lines"
    settings = [("orjson.loads for each line", "the fastest decoder on PyPI", "https://pypi.org/project/orjson/")]
    stands_out = "No store: what a script of an office would do. It checks nothing."

    def version(self):
        return platform.python_version()

    def start(self, folder):
        self.rows = None

    def load(self, rows):
        self.rows = rows

    def replay(self, answer):
        return run([PYTHON, f"{HERE}/read_plain.py", self.rows, answer])
