"""The library's own application, recorder and mapper.

    read_eventsourcing.py load DATABASE ROWS         each row (export.py) an event of its household's aggregate
    read_eventsourcing.py read DATABASE              every stored event in order, not decoded
    read_eventsourcing.py replay DATABASE ANSWER     every event in order through the mapper, folded
    read_eventsourcing.py durable DATABASE SECONDS   an event a save; prints events/s, p50 and p99 in seconds
"""

import collections, json, os, pathlib, sys, time, uuid
from dataclasses import dataclass

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import fold
from eventsourcing.application import Application
from eventsourcing.domain import DomainEvent, datetime_now_with_tzinfo
from peer import draft_line

SECTION = 10_000


@dataclass(frozen=True)
class Recorded(DomainEvent):
    """An entry of the log."""
    seq: int
    on: str
    type: str
    unit: str
    voided: bool
    what: dict


# Topics are resolved by the name of the module: this file's, not `__main__`.
Recorded.__module__ = "read_eventsourcing"
sys.modules["read_eventsourcing"] = sys.modules["__main__"]


def application(path):
    return Application(env={"PERSISTENCE_MODULE": "eventsourcing.sqlite", "SQLITE_DBNAME": path, "SQLITE_LOCK_TIMEOUT": "30"})


def load(path, rows):
    for stale in (path, f"{path}-wal", f"{path}-shm"):
        if os.path.exists(stale):
            os.unlink(stale)
    app, versions, section, now = application(path), collections.Counter(), [], datetime_now_with_tzinfo()
    with open(rows, "rb") as table:
        for row in table:
            seq, _, _, _, on, type, _, unit, household, _, voided, what = row.split(b"\t")
            id = uuid.uuid5(uuid.NAMESPACE_OID, (household or unit).decode())
            versions[id] += 1
            event = Recorded(originator_id=id, originator_version=versions[id], timestamp=now, seq=int(seq), on=on.decode(),
                             type=type.decode(), unit=unit.decode(), voided=voided == b"t", what=json.loads(what))
            section.append(app.mapper.to_stored_event(event))
            if len(section) == SECTION:
                app.recorder.insert_events(section)
                section = []
    app.recorder.insert_events(section)


def notifications(app):
    start = 1
    while section := app.recorder.select_notifications(start=start, limit=SECTION):
        yield from section
        start = section[-1].id + 1


def read(path):
    if not sum(1 for _ in notifications(application(path))):
        sys.exit("read_eventsourcing.py: no event is stored")


def replay(path, answer):
    app, state = application(path), fold.Fold()
    for notification in notifications(app):
        event = app.mapper.to_domain_event(notification)
        state.take(event.seq, event.on, event.type, event.what, event.voided)
    fold.write(state.answer(), answer)


def durable(path, seconds):
    app, what, times, n, id = application(path), json.loads(draft_line()), [], 0, uuid.uuid4()
    end = time.perf_counter() + float(seconds)
    while time.perf_counter() < end:
        began, n = time.perf_counter(), n + 1
        event = Recorded(originator_id=id, originator_version=n, timestamp=datetime_now_with_tzinfo(), seq=n, on="2024-03-01",
                         type="household.profile-assessed", unit="bench", voided=False, what=what)
        app.save(event)
        times.append(time.perf_counter() - began)
    rate = n / sum(times)
    times.sort()
    print(rate, times[n // 2], times[n * 99 // 100])


{"load": load, "read": read, "replay": replay, "durable": durable}[sys.argv[1]](*sys.argv[2:])
