"""Reads every entry of PostgreSQL in order by a COPY, and folds it outside.   read_postgresql.py SOCKET ANSWER"""

import pathlib, sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import fold, psycopg

state = fold.Fold()
with psycopg.connect(host=sys.argv[1], user="bench", dbname="postgres") as books, books.cursor() as cursor:
    with cursor.copy('COPY (SELECT seq, "on", type, voided, payload FROM events ORDER BY seq) TO STDOUT '
                     "WITH (FORMAT csv, DELIMITER E'\\t', QUOTE E'\\b')") as rows:
        for block in rows:
            for line in bytes(block).splitlines():
                seq, on, type, voided, payload = line.split(b"\t")
                what = fold.loads(payload)  # every entry is decoded, also what this fold does not need
                state.take(int(seq), on.decode(), type.decode(), what, voided == b"t")
fold.write(state.answer(), sys.argv[2])
