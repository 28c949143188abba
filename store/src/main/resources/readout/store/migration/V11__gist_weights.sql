-- How much each weighty term of an article weighs, so that only articles which share enough of them are looked at whole.

PRAGMA user_version = 11;

DROP TABLE gist_key;
CREATE TABLE gist_key (
    term    INTEGER NOT NULL,
    day     INTEGER,
    article TEXT NOT NULL,
    weight  INTEGER NOT NULL
) STRICT;
CREATE INDEX gist_key_by_term ON gist_key (term, day, article, weight);
CREATE INDEX gist_key_by_article ON gist_key (article);

-- What is stored already gets all this when it is linked next.
DELETE FROM linked;
