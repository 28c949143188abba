-- How surely a statement is made, when and on what occasion. Statements that were stored before hold what their words say, without
-- a hedge or an occasion, until their articles are read again.

PRAGMA user_version = 8;

ALTER TABLE statement ADD COLUMN polarity TEXT NOT NULL DEFAULT 'positive';
ALTER TABLE statement ADD COLUMN edtf TEXT;
ALTER TABLE statement ADD COLUMN basis TEXT NOT NULL DEFAULT 'none';
ALTER TABLE statement ADD COLUMN earliest TEXT;
ALTER TABLE statement ADD COLUMN latest TEXT;
ALTER TABLE statement ADD COLUMN setting TEXT;
ALTER TABLE statement ADD COLUMN setting_start INTEGER;
ALTER TABLE statement ADD COLUMN setting_end INTEGER;
ALTER TABLE statement ADD COLUMN setting_text TEXT;
ALTER TABLE statement ADD COLUMN located INTEGER NOT NULL DEFAULT 0;
ALTER TABLE statement ADD COLUMN place TEXT;
ALTER TABLE statement ADD COLUMN country TEXT;

CREATE TABLE statement_hedge (
    article    TEXT NOT NULL,
    statement  INTEGER NOT NULL,
    ordinal    INTEGER NOT NULL,
    kind       TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    span_text  TEXT NOT NULL,
    PRIMARY KEY (article, statement, ordinal),
    FOREIGN KEY (article, statement) REFERENCES statement (article, ordinal) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
