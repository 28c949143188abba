-- Offices over time: what articles show, made of the readings when the record is linked, and what tables say that the user loaded.

PRAGMA user_version = 3;

-- edtf is the day that the words show; NULL where the article does not tell.
CREATE TABLE sighting (
    article    TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL,
    person     TEXT NOT NULL,
    person_id  TEXT REFERENCES person (id) ON DELETE SET NULL,
    actor      TEXT NOT NULL,
    office     TEXT NOT NULL,
    edtf       TEXT,
    span_start INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    span_text  TEXT NOT NULL,
    PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX sighting_by_actor ON sighting (actor);
CREATE INDEX sighting_by_person ON sighting (person_id);

-- A file of the same name that is loaded again replaces what it gave. Dates are EDTF; NULL where the table does not say.
CREATE TABLE holding (
    file    TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    person  TEXT NOT NULL,
    actor   TEXT NOT NULL,
    office  TEXT NOT NULL,
    began   TEXT,
    ended   TEXT,
    source  TEXT,
    PRIMARY KEY (file, ordinal)
) STRICT, WITHOUT ROWID;

-- The sightings of what is stored already are made when it is linked next.
DELETE FROM linked;
