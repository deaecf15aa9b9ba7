CREATE UNIQUE INDEX event_id ON events (id);
CREATE INDEX event_type ON events (type, "on");
CREATE INDEX event_unit ON events (unit, seq);
CREATE INDEX event_household ON events (household, seq) WHERE household <> '';
