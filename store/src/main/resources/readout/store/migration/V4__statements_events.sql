-- Statements and coded events of the readings. Articles that were stored before have none until they are read again.

PRAGMA user_version = 4;

-- number is the key of the search table. speaker_start to speaker_text are NULL where nobody is named, cue_start to cue_text where
-- quotation marks alone report. speaker_folded is what --speaker looks in: person, office and words of the speaker, in small
-- letters without accents.
CREATE TABLE statement (
    number         INTEGER PRIMARY KEY,
    article        TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    ordinal        INTEGER NOT NULL,
    speaker_start  INTEGER,
    speaker_end    INTEGER,
    speaker_text   TEXT,
    speaker_folded TEXT,
    person         TEXT,
    actor          TEXT,
    office         TEXT,
    cue_start      INTEGER,
    cue_end        INTEGER,
    cue_text       TEXT,
    form           TEXT NOT NULL,
    joint          INTEGER NOT NULL,
    act            TEXT NOT NULL,
    because_pass   TEXT NOT NULL,
    because_rule   TEXT NOT NULL,
    UNIQUE (article, ordinal)
) STRICT;
CREATE INDEX statement_by_actor ON statement (actor);
CREATE INDEX statement_by_person ON statement (person);
CREATE INDEX statement_by_act ON statement (act);

CREATE TABLE statement_content (
    article    TEXT NOT NULL,
    statement  INTEGER NOT NULL,
    ordinal    INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    span_text  TEXT NOT NULL,
    PRIMARY KEY (article, statement, ordinal),
    FOREIGN KEY (article, statement) REFERENCES statement (article, ordinal) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE statement_about (
    article   TEXT NOT NULL,
    statement INTEGER NOT NULL,
    ordinal   INTEGER NOT NULL,
    actor     TEXT NOT NULL,
    PRIMARY KEY (article, statement, ordinal),
    FOREIGN KEY (article, statement) REFERENCES statement (article, ordinal) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_about_by_actor ON statement_about (actor);

-- value is a decimal number with the digits that were read.
CREATE TABLE quantity (
    article    TEXT NOT NULL,
    statement  INTEGER NOT NULL,
    ordinal    INTEGER NOT NULL,
    value      TEXT NOT NULL,
    comparator TEXT,
    unit       TEXT,
    counted    TEXT,
    span_start INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    span_text  TEXT NOT NULL,
    PRIMARY KEY (article, statement, ordinal),
    FOREIGN KEY (article, statement) REFERENCES statement (article, ordinal) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Search in what was said. The text stands in statement_content.
CREATE VIRTUAL TABLE statement_search USING fts5 (
    text,
    content = '', contentless_delete = 1,
    tokenize = 'porter unicode61 remove_diacritics 2'
);

-- asserted_by is the ordinal of a statement of the same article; NULL where the article itself asserts the deed.
CREATE TABLE coded_event (
    article      TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    ordinal      INTEGER NOT NULL,
    type         TEXT NOT NULL,
    mode         TEXT,
    cameo        TEXT NOT NULL,
    status       TEXT NOT NULL,
    asserted_by  INTEGER,
    edtf         TEXT,
    basis        TEXT NOT NULL,
    earliest     TEXT,
    latest       TEXT,
    located      INTEGER NOT NULL,
    place        TEXT,
    country      TEXT,
    because_pass TEXT NOT NULL,
    because_rule TEXT NOT NULL,
    span_start   INTEGER NOT NULL,
    span_end     INTEGER NOT NULL,
    span_text    TEXT NOT NULL,
    PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX coded_event_by_type ON coded_event (type);
CREATE INDEX coded_event_by_cameo ON coded_event (cameo);

CREATE TABLE event_context (
    article TEXT NOT NULL,
    event   INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    context TEXT NOT NULL,
    PRIMARY KEY (article, event, ordinal),
    FOREIGN KEY (article, event) REFERENCES coded_event (article, ordinal) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- role is source or target.
CREATE TABLE event_party (
    article    TEXT NOT NULL,
    event      INTEGER NOT NULL,
    role       TEXT NOT NULL,
    ordinal    INTEGER NOT NULL,
    actor      TEXT,
    sector     TEXT,
    span_start INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    span_text  TEXT NOT NULL,
    PRIMARY KEY (article, event, role, ordinal),
    FOREIGN KEY (article, event) REFERENCES coded_event (article, ordinal) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX event_party_by_actor ON event_party (actor);
