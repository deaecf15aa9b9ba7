-- An append-only table of events. The strings of JSON stay text: SQLite reads them with its own functions.
CREATE TABLE events (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL, "on" TEXT NOT NULL, type TEXT NOT NULL,
  v INTEGER NOT NULL, unit TEXT NOT NULL, household TEXT, re INTEGER, voided TEXT NOT NULL DEFAULT 'f', payload TEXT NOT NULL);
