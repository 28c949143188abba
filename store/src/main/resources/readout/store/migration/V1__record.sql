-- The record. Offsets are UTF-16 code units into article.text, half-open; the words of a span stand beside it.
-- earliest and latest are ISO 8601 days that bound an EDTF date; NULL where it is open.

PRAGMA application_id = 1380208468;
PRAGMA user_version = 1;

CREATE TABLE article (
    number             INTEGER PRIMARY KEY,
    id                 TEXT NOT NULL UNIQUE,
    file               TEXT,
    url                TEXT,
    outlet             TEXT,
    title              TEXT,
    language           TEXT,
    published          TEXT,
    published_basis    TEXT NOT NULL,
    published_earliest TEXT,
    published_latest   TEXT,
    text               TEXT NOT NULL,
    text_sha256        TEXT NOT NULL,
    readout            TEXT NOT NULL,
    lexicon            TEXT NOT NULL,
    engine             TEXT NOT NULL
) STRICT;
CREATE INDEX article_by_outlet ON article (outlet);
CREATE INDEX article_by_publication ON article (published_earliest);

CREATE TABLE author (
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    name    TEXT NOT NULL,
    PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE furniture (
    article    TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL,
    kind       TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    span_text  TEXT NOT NULL,
    PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE origin (
    article    TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL,
    name       TEXT NOT NULL,
    kind       TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    span_text  TEXT NOT NULL,
    PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE mention (
    article    TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL,
    type       TEXT NOT NULL,
    entity     TEXT,
    actor      TEXT,
    latitude   REAL,
    longitude  REAL,
    geonames   INTEGER,
    span_start INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    span_text  TEXT NOT NULL,
    PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE time_expression (
    article    TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL,
    type       TEXT NOT NULL,
    value      TEXT NOT NULL,
    edtf       TEXT,
    basis      TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    span_text  TEXT NOT NULL,
    PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE notice (
    article    TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL,
    code       TEXT NOT NULL,
    message    TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    span_text  TEXT NOT NULL,
    PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE engagement (
    article      TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    ordinal      INTEGER NOT NULL,
    kind         TEXT NOT NULL,
    status       TEXT NOT NULL,
    salience     TEXT NOT NULL,
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

-- person_id is filled in when the record is linked.
CREATE TABLE participant (
    article    TEXT NOT NULL,
    engagement INTEGER NOT NULL,
    ordinal    INTEGER NOT NULL,
    person     TEXT,
    person_id  TEXT REFERENCES person (id) ON DELETE SET NULL,
    actor      TEXT,
    office     TEXT,
    side       TEXT,
    span_start INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    span_text  TEXT NOT NULL,
    PRIMARY KEY (article, engagement, ordinal),
    FOREIGN KEY (article, engagement) REFERENCES engagement (article, ordinal) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX participant_by_person ON participant (person_id);
CREATE INDEX participant_by_name ON participant (person, actor);

CREATE TABLE topic (
    article    TEXT NOT NULL,
    engagement INTEGER NOT NULL,
    ordinal    INTEGER NOT NULL,
    topic      TEXT NOT NULL,
    PRIMARY KEY (article, engagement, ordinal),
    FOREIGN KEY (article, engagement) REFERENCES engagement (article, ordinal) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE mechanism (
    article    TEXT NOT NULL,
    engagement INTEGER NOT NULL,
    ordinal    INTEGER NOT NULL,
    mechanism  TEXT NOT NULL,
    PRIMARY KEY (article, engagement, ordinal),
    FOREIGN KEY (article, engagement) REFERENCES engagement (article, ordinal) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Search. The text stands in article; number is the key here.
CREATE VIRTUAL TABLE article_search USING fts5 (
    title, text, names,
    content = '', contentless_delete = 1,
    tokenize = 'porter unicode61 remove_diacritics 2'
);

-- From here on everything is made of the readings when the record is linked.

CREATE TABLE person (
    id   TEXT PRIMARY KEY,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- actor is '' where no side is known; slug is the id that this form alone would give.
CREATE TABLE person_name (
    name    TEXT NOT NULL,
    actor   TEXT NOT NULL,
    slug    TEXT NOT NULL,
    reports INTEGER NOT NULL,
    person  TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    PRIMARY KEY (name, actor)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_name_by_person ON person_name (person);
CREATE INDEX person_name_by_slug ON person_name (slug);

CREATE TABLE story (
    id                  TEXT PRIMARY KEY,
    kind                TEXT NOT NULL,
    status              TEXT NOT NULL,
    edtf                TEXT,
    basis               TEXT NOT NULL,
    earliest            TEXT,
    latest              TEXT,
    located             INTEGER NOT NULL,
    place               TEXT,
    country             TEXT,
    independent_sources INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX story_by_date ON story (coalesce(earliest, latest) IS NULL, coalesce(earliest, latest), id);
CREATE INDEX story_by_kind ON story (kind);
CREATE INDEX story_by_status ON story (status);

CREATE TABLE report (
    article    TEXT NOT NULL,
    engagement INTEGER NOT NULL,
    story      TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL,
    PRIMARY KEY (article, engagement),
    FOREIGN KEY (article, engagement) REFERENCES engagement (article, ordinal) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX report_by_story ON report (story, ordinal);

CREATE TABLE story_participant (
    story      TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL,
    person     TEXT,
    person_id  TEXT REFERENCES person (id) ON DELETE SET NULL,
    actor      TEXT,
    office     TEXT,
    side       TEXT,
    span_start INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    PRIMARY KEY (story, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_participant_by_actor ON story_participant (actor);
CREATE INDEX story_participant_by_person ON story_participant (person_id);

CREATE TABLE story_topic (
    story   TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    topic   TEXT NOT NULL,
    PRIMARY KEY (story, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE story_mechanism (
    story     TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    ordinal   INTEGER NOT NULL,
    mechanism TEXT NOT NULL,
    PRIMARY KEY (story, ordinal)
) STRICT, WITHOUT ROWID;

-- One row while the stories are made of the stored readings, with the version of the rule that made them; none after a change.
CREATE TABLE linked (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    rule     INTEGER NOT NULL
) STRICT;
