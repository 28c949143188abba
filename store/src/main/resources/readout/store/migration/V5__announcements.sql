-- What was announced and what became of it, made of the readings and stories when the record is linked.

PRAGMA user_version = 5;

-- One row for each story that an article tells as still to come; article and engagement are the first to announce it. edtf holds the
-- days on which it can be held. outcome is as the reports say: whether time has run out depends on the day that is asked for.
CREATE TABLE announcement (
    id         TEXT PRIMARY KEY,
    story      TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    article    TEXT NOT NULL,
    engagement INTEGER NOT NULL,
    announced  TEXT,
    edtf       TEXT,
    earliest   TEXT,
    latest     TEXT,
    outcome    TEXT NOT NULL,
    moved_to   TEXT,
    FOREIGN KEY (article, engagement) REFERENCES engagement (article, ordinal) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX announcement_by_date ON announcement (coalesce(earliest, latest) IS NULL, coalesce(earliest, latest), id);
CREATE INDEX announcement_by_story ON announcement (story);

-- The reports that bear on it; engagement is NULL where a dateline alone shows that somebody was there.
CREATE TABLE announcement_trace (
    announcement TEXT NOT NULL REFERENCES announcement (id) ON DELETE CASCADE,
    ordinal      INTEGER NOT NULL,
    role         TEXT NOT NULL,
    article      TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    engagement   INTEGER,
    because_pass TEXT NOT NULL,
    because_rule TEXT NOT NULL,
    span_start   INTEGER NOT NULL,
    span_end     INTEGER NOT NULL,
    span_text    TEXT NOT NULL,
    PRIMARY KEY (announcement, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX announcement_trace_by_article ON announcement_trace (article, engagement);

-- The ledger of what is stored already is made when it is linked next.
DELETE FROM linked;
