"""Folds a table of entries (export.py), each payload decoded.   read_plain.py ROWS ANSWER"""

import pathlib, sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import fold

state = fold.Fold()
with open(sys.argv[1], "rb") as table:
    for row in table:
        seq, _, _, _, on, type, _, _, _, _, voided, what = row.split(b"\t")
        state.take(int(seq), on.decode(), type.decode(), fold.loads(what), voided == b"t")
fold.write(state.answer(), sys.argv[2])
