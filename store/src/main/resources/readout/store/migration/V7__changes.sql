-- What became of events from one linking to the next. Nothing is taken out of this log.

PRAGMA user_version = 7;

CREATE TABLE change (
    number INTEGER PRIMARY KEY,
    kind   TEXT NOT NULL,
    event  TEXT NOT NULL
) STRICT;
CREATE INDEX change_by_event ON change (event, number);

CREATE TABLE change_to (
    change  INTEGER NOT NULL REFERENCES change (number) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    event   TEXT NOT NULL,
    PRIMARY KEY (change, ordinal)
) STRICT, WITHOUT ROWID;

-- The article may be gone.
CREATE TABLE change_article (
    change  INTEGER NOT NULL REFERENCES change (number) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    article TEXT NOT NULL,
    PRIMARY KEY (change, ordinal)
) STRICT, WITHOUT ROWID;

-- The reports as they were linked last, to which the next linking is compared; unlike report it outlives the reading.
CREATE TABLE last_report (
    article    TEXT NOT NULL,
    engagement INTEGER NOT NULL,
    story      TEXT NOT NULL,
    PRIMARY KEY (article, engagement)
) STRICT, WITHOUT ROWID;
INSERT INTO last_report SELECT article, engagement, story FROM report;
