package readout.store;

import java.util.Collections;
import java.util.List;
import readout.model.Announcement;
import readout.model.Edtf;

/** The conditions that queries stand for. */
final class Filters {
    private static final String PERSON = """
            person_id IN (SELECT id FROM person WHERE id = :id
            UNION SELECT person FROM person_name WHERE slug = :id AND NOT EXISTS (SELECT 1 FROM person WHERE id = :id)
            UNION SELECT person FROM person_name WHERE NOT EXISTS (SELECT 1 FROM person_name WHERE slug = :id)
                AND instr('-' || slug || '-', '-' || :id || '-') > 0)""".replace(":id", "?");

    private Filters() {}

    /** On {@code story s}. */
    static Condition of(StoryQuery query) {
        Condition condition =
                told(query).in("s.kind IN (%s)", codes(query.kinds())).in("s.status IN (%s)", codes(query.statuses()));
        return within(condition, query.scope(), "s.");
    }

    /** On {@code announcement a} of {@code story s} and {@code engagement e}. */
    static Condition of(AnnouncementQuery query) {
        StoryQuery stories = query.stories();
        Condition condition = told(stories)
                .in("e.kind IN (%s)", codes(stories.kinds()))
                .in("e.status IN (%s)", codes(stories.statuses()))
                .in(outcome(query.patience()) + " IN (%s)", codes(query.outcomes()));
        for (String event : query.events()) {
            condition.and("""
                    (a.story = ? OR a.id IN (SELECT t.announcement FROM announcement_trace t
                    JOIN report r ON r.article = t.article AND r.engagement = t.engagement WHERE r.story = ?))""", event, event);
        }
        return within(condition, stories.scope(), "a.");
    }

    /** What became of {@code announcement a} by the last day of the record: the rule of {@link Announcement#by} in SQL. */
    static String outcome(int patience) {
        return """
                CASE WHEN a.outcome IN ('pending', 'confirmed') AND date(a.latest, '+DAYS days') <
                (SELECT max(published_latest) FROM article) THEN 'no_trace' ELSE a.outcome END""".replace("DAYS", Integer.toString(patience));
    }

    /** On {@code story s}: who and which words, not when. */
    private static Condition told(StoryQuery query) {
        Condition condition = new Condition();
        SearchText.query(query.text()).ifPresent(words -> condition.and("""
                EXISTS (SELECT 1 FROM report r JOIN article a ON a.id = r.article WHERE r.story = s.id
                AND a.number IN (SELECT rowid FROM article_search WHERE article_search MATCH ?))""", words));
        for (String party : query.parties()) {
            condition.and("s.id IN (SELECT story FROM story_participant WHERE actor = ?)", party);
        }
        people(condition, query.people());
        return condition.in("""
                s.id IN (SELECT r.story FROM report r JOIN article a ON a.id = r.article
                WHERE a.outlet IN (%s))""", query.scope().outlets());
    }

    /** Any of these people: by id, by the id of another form of the name, or, where nobody has that, by words of the name. */
    private static void people(Condition condition, List<String> ids) {
        if (!ids.isEmpty()) {
            String any = String.join(" OR ", Collections.nCopies(ids.size(), PERSON));
            Object[] bound = ids.stream()
                    .flatMap(id -> Collections.nCopies(5, id).stream())
                    .toArray();
            condition.and("s.id IN (SELECT story FROM story_participant WHERE " + any + ")", bound);
        }
    }

    /** On {@code article a}. */
    static Condition of(ArticleQuery query) {
        Condition condition = new Condition();
        SearchText.query(query.text())
                .ifPresent(words -> condition.and(
                        "a.number IN (SELECT rowid FROM article_search WHERE article_search MATCH ?)", words));
        condition
                .in("a.id IN (SELECT article FROM article_story WHERE story IN (%s))", query.stories())
                .in("a.outlet IN (%s)", query.scope().outlets());
        return within(condition, query.scope(), "a.published_");
    }

    /** On {@code statement s} of {@code article a}. */
    static Condition of(StatementQuery query) {
        Condition condition = new Condition();
        SearchText.query(query.text())
                .ifPresent(words -> condition.and(
                        "s.number IN (SELECT rowid FROM statement_search WHERE statement_search MATCH ?)", words));
        if (!query.speaker().isEmpty()) {
            condition.and("instr(s.speaker_folded, ?) > 0", SearchText.folded(query.speaker()));
        }
        if (query.number()) {
            condition.and("EXISTS (SELECT 1 FROM quantity q WHERE q.article = s.article AND q.statement = s.ordinal)");
        }
        condition
                .in("s.actor IN (%s)", query.actors())
                .in(
                        "(s.article, s.ordinal) IN (SELECT article, statement FROM statement_about WHERE actor IN (%s))",
                        query.about())
                .in("s.act IN (%s)", codes(query.acts()))
                .in("s.form IN (%s)", codes(query.forms()))
                .in("s.article IN (%s)", query.articles())
                .in("a.outlet IN (%s)", query.scope().outlets());
        return within(condition, query.scope(), "a.published_");
    }

    /** What can have been between the two days; an unknown date can. */
    private static Condition within(Condition condition, Scope scope, String prefix) {
        return within(condition, scope, prefix + "earliest", prefix + "latest");
    }

    /** The same of a day that lies between two columns. */
    static Condition within(Condition condition, Scope scope, String earliest, String latest) {
        scope.since()
                .flatMap(Edtf::earliest)
                .ifPresent(day -> condition.and("(" + latest + " IS NULL OR " + latest + " >= ?)", day.toString()));
        scope.until()
                .flatMap(Edtf::latest)
                .ifPresent(day -> condition.and("(" + earliest + " IS NULL OR " + earliest + " <= ?)", day.toString()));
        return condition;
    }

    static List<String> codes(List<? extends Enum<?>> constants) {
        return constants.stream().map(Rows::code).toList();
    }
}
