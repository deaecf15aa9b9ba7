#!/usr/bin/env python3
"""Peer: SQLite, a table of events, and the same fold by GROUP BY.

    peer_sqlite.py load LEDGER DATABASE      every line into a table, by SQLite's own JSON functions, in one transaction
    peer_sqlite.py fold DATABASE FIGURES     poor and near-poor households by unit and year's end

The table holds only the columns that the fold reads, and nothing is synced: the best case for the peer.
"""

import json, sqlite3, sys
from peer_json import lines

LOAD = """
INSERT INTO event
SELECT line ->> '$.seq', substr(line ->> '$.on', 1, 4) + 0, line ->> '$.what.household',
       CASE type WHEN 'household.registered' THEN line ->> '$.what.hamlet'
                 WHEN 'household.moved' THEN line ->> '$.what.to' END,
       CASE type WHEN 'household.entered-poverty' THEN 1 WHEN 'household.entered-near-poverty' THEN 2
                 WHEN 'household.exited-poverty' THEN iif(line ->> '$.what.toStatus' = 'near-poor', 2, 0)
                 WHEN 'household.exited-near-poverty' THEN 0 WHEN 'household.left-area' THEN 0 END,
       iif(type = 'unit.registered', line ->> '$.what.registered', NULL),
       iif(type = 'unit.registered', line ->> '$.what.parent', NULL)
FROM (SELECT ?1 AS line, ?1 ->> '$.type' AS type)
"""

# A bare column beside max() comes from the row that holds the maximum: what was last said by the year's end.
FOLD = """
WITH RECURSIVE
  year(y) AS (SELECT DISTINCT year FROM event WHERE class IS NOT NULL),
  last_class AS (SELECT y, household, class, max(seq) FROM event JOIN year ON year <= y WHERE class IS NOT NULL
                 GROUP BY y, household),
  last_place AS (SELECT y, household, hamlet, max(seq) FROM event JOIN year ON year <= y WHERE hamlet IS NOT NULL
                 GROUP BY y, household),
  above(hamlet, unit) AS (SELECT unit, unit FROM event WHERE unit IS NOT NULL
                          UNION ALL
                          SELECT above.hamlet, event.parent FROM above JOIN event USING (unit) WHERE event.parent IS NOT NULL),
  counted AS (SELECT y, hamlet, sum(class = 1) AS poor, sum(class = 2) AS near
              FROM last_class JOIN last_place USING (y, household) WHERE class > 0 GROUP BY y, hamlet)
SELECT y, unit, sum(poor), sum(near) FROM counted JOIN above USING (hamlet) GROUP BY y, unit
"""


def load(ledger, database):
    books = sqlite3.connect(database)
    books.execute("PRAGMA journal_mode = OFF")
    books.execute("PRAGMA synchronous = OFF")
    books.execute("CREATE TABLE event (seq INTEGER PRIMARY KEY, year INTEGER, household TEXT, hamlet TEXT, "
                  "class INTEGER, unit TEXT, parent TEXT)")
    books.executemany(LOAD, ((line.decode(),) for line in lines(ledger)))
    books.execute("CREATE INDEX event_unit ON event (unit) WHERE unit IS NOT NULL")
    books.commit()


def fold(database, figures):
    result = {}
    for year, unit, poor, near in sqlite3.connect(database).execute(FOLD):
        result.setdefault(str(year), {})[unit] = [poor, near]
    with open(figures, "w") as file:
        json.dump(result, file, sort_keys=True)


{"load": load, "fold": fold}[sys.argv[1]](*sys.argv[2:])
