-- Where articles name formats and instruments. Articles that were stored before have none until they are read again.

PRAGMA user_version = 9;

-- mechanism is the same for all names of one; name is in full as far as the article tells.
CREATE TABLE invocation (
    article    TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL,
    mechanism  TEXT NOT NULL,
    kind       TEXT NOT NULL,
    name       TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    span_text  TEXT NOT NULL,
    PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX invocation_by_mechanism ON invocation (mechanism, article);
