-- Lists in either order of date, each with an index that gives it. An uncertain date stands by its earliest day, then by its latest;
-- where only one of them is known it counts as both, and what has no date comes last in either order.
-- A participant of a story has the article that its evidence lies in. Stories are made anew when the record is linked.

PRAGMA user_version = 2;

DROP INDEX story_by_date;
CREATE INDEX story_oldest_first ON story (
    coalesce(earliest, latest) IS NULL, coalesce(earliest, latest), coalesce(latest, earliest), id);
CREATE INDEX story_newest_first ON story (
    coalesce(earliest, latest) IS NULL, coalesce(earliest, latest) DESC, coalesce(latest, earliest) DESC, id);

DROP INDEX article_by_publication;
CREATE INDEX article_oldest_first ON article (
    coalesce(published_earliest, published_latest) IS NULL, coalesce(published_earliest, published_latest),
    coalesce(published_latest, published_earliest), id);
CREATE INDEX article_newest_first ON article (
    coalesce(published_earliest, published_latest) IS NULL, coalesce(published_earliest, published_latest) DESC,
    coalesce(published_latest, published_earliest) DESC, id);

-- A migration runs without foreign keys, so nothing is deleted along with the stories.
DELETE FROM linked;
DELETE FROM report;
DELETE FROM story_topic;
DELETE FROM story_mechanism;
DELETE FROM story;
DROP TABLE story_participant;
CREATE TABLE story_participant (
    story      TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL,
    person     TEXT,
    person_id  TEXT REFERENCES person (id) ON DELETE SET NULL,
    actor      TEXT,
    office     TEXT,
    side       TEXT,
    article    TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    span_start INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    PRIMARY KEY (story, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_participant_by_actor ON story_participant (actor);
CREATE INDEX story_participant_by_person ON story_participant (person_id);
CREATE INDEX story_participant_by_article ON story_participant (article);
