"""SQLite through Python's own module.

    read_sqlite.py replay DATABASE ANSWER      every entry in order, decoded and folded outside
    read_sqlite.py durable DATABASE SECONDS    an insert a transaction, each synced; prints entries/s, p50 and p99 in seconds
"""

import pathlib, sqlite3, sys, time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import fold
from peer import draft_line


def replay(path, answer):
    state = fold.Fold()
    rows = sqlite3.connect(path).execute('SELECT seq, "on", type, voided, payload FROM events ORDER BY seq')
    for seq, on, type, voided, payload in rows:
        state.take(seq, on, type, fold.loads(payload), voided == "t")
    fold.write(state.answer(), answer)


def durable(path, seconds):
    books = sqlite3.connect(path, isolation_level=None)
    books.execute("PRAGMA journal_mode = WAL")
    books.execute("PRAGMA synchronous = FULL")
    times, payload, n, tag = [], draft_line(), 0, time.time_ns()
    end = time.perf_counter() + float(seconds)
    while time.perf_counter() < end:
        began = time.perf_counter()
        books.execute('INSERT INTO events (id, at, by, "on", type, v, unit, household, payload) '
                      "VALUES (?, ?, 'a-bench', '2024-03-01', 'household.profile-assessed', 1, 'bench', 'h-stream', ?)",
                      (f"s{tag}-{n}", "2024-03-01T00:00:00.000Z", payload))
        times.append(time.perf_counter() - began)
        n += 1
    rate = n / sum(times)
    times.sort()
    print(rate, times[n // 2], times[n * 99 // 100])


{"replay": replay, "durable": durable}[sys.argv[1]](*sys.argv[2:])
