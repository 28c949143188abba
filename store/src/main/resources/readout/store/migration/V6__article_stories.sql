-- Which articles tell the same story, by their words and days, also without engagements; made when the record is linked.

PRAGMA user_version = 6;

-- story is the id of the story's earliest article.
CREATE TABLE article_story (
    article TEXT PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    story   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX article_story_by_story ON article_story (story);

-- What is stored already is put together when it is linked next.
DELETE FROM linked;
