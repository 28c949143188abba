-- What the linking of a new, changed or removed article needs to find the few others that it bears on.

PRAGMA user_version = 10;

-- Articles that were stored, changed or removed since the record was linked last, and the names of people that they had before.
CREATE TABLE unlinked (
    article TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
CREATE TABLE unlinked_name (
    name  TEXT NOT NULL,
    actor TEXT NOT NULL,
    PRIMARY KEY (name, actor)
) STRICT, WITHOUT ROWID;

-- What a name form is compared by; base is the id of the name before people of one name are told apart.
CREATE TABLE name_key (
    actor TEXT NOT NULL,
    key   TEXT NOT NULL,
    name  TEXT NOT NULL,
    PRIMARY KEY (actor, key, name)
) STRICT, WITHOUT ROWID;
ALTER TABLE person_name ADD COLUMN base TEXT NOT NULL DEFAULT '';
CREATE INDEX person_name_by_base ON person_name (base);
CREATE INDEX story_participant_by_name ON story_participant (person, actor);
CREATE INDEX sighting_by_name ON sighting (person, actor);

-- Engagements by kind, two parties and a day; day counts from 1970, NULL where it is not known within a month. The tables from here
-- on outlive the article, until the record is linked.
CREATE TABLE shelf (
    key        TEXT NOT NULL,
    day        INTEGER,
    vague      INTEGER NOT NULL,
    article    TEXT NOT NULL,
    engagement INTEGER NOT NULL
) STRICT;
CREATE INDEX shelf_by_key ON shelf (key, day, vague, article, engagement);
CREATE INDEX shelf_by_article ON shelf (article);

-- part names the engagements that a chain of agreements connects.
ALTER TABLE last_report ADD COLUMN part TEXT NOT NULL DEFAULT '';
CREATE INDEX last_report_by_part ON last_report (part);

-- What articles tell of contacts by two parties and the month; and what announcements look for.
CREATE TABLE docket (
    key     TEXT NOT NULL,
    article TEXT NOT NULL,
    PRIMARY KEY (key, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX docket_by_article ON docket (article);
CREATE TABLE watch (
    key   TEXT NOT NULL,
    story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    PRIMARY KEY (key, story)
) STRICT, WITHOUT ROWID;
CREATE INDEX watch_by_story ON watch (story);

-- The weighed terms of an article; those that it is looked for by, with a day as above; how alike two articles are, both ways round.
CREATE TABLE gist (
    article TEXT PRIMARY KEY,
    kept    BLOB NOT NULL,
    part    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX gist_by_part ON gist (part);
CREATE TABLE gist_key (
    term    INTEGER NOT NULL,
    day     INTEGER,
    article TEXT NOT NULL
) STRICT;
CREATE INDEX gist_key_by_term ON gist_key (term, day, article);
CREATE INDEX gist_key_by_article ON gist_key (article);
CREATE TABLE likeness (
    article TEXT NOT NULL,
    other   TEXT NOT NULL,
    value   INTEGER NOT NULL,
    PRIMARY KEY (article, other)
) STRICT, WITHOUT ROWID;

-- What is stored already gets all this when it is linked next.
DELETE FROM linked;
