ALTER TABLE events ADD PRIMARY KEY (seq);
ALTER TABLE events ADD UNIQUE (id);
CREATE INDEX ON events (type, "on");
CREATE INDEX ON events (unit, seq);
CREATE INDEX ON events (household, seq) WHERE household IS NOT NULL;
