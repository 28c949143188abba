package readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import readout.model.Article;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.Notice;
import readout.model.Provenance;
import readout.model.Published;
import readout.model.Reading;
import readout.pipeline.ArticleReader;
import readout.source.Captured;
import readout.source.Problems;

/** Makes an outcome of what was captured. Safe for use by several threads; never throws for one article. */
final class Reader {
    /** Code of an article that could not be read though it is one. */
    static final String READING_FAILED = "reading.failed";

    /** Codes of notices that tell of something lost. */
    private static final List<String> DAMAGE = List.of(Problems.BROKEN_BYTES, Problems.DEEP);

    private final ArticleReader reader;
    private final Optional<Edtf> date;
    private final Predicate<Article> known;

    /**
     * @param date when undated articles are taken to have appeared
     * @param known articles that need not be read
     */
    Reader(ArticleReader reader, Optional<Edtf> date, Predicate<Article> known) {
        this.reader = reader;
        this.date = date;
        this.known = known;
    }

    Outcome read(Captured captured) {
        return switch (captured) {
            case Captured.Failed failed -> new Outcome.Failed(failed);
            case Captured.Skipped skipped -> new Outcome.Skipped(skipped);
            case Captured.Read read -> read(read);
        };
    }

    private Outcome read(Captured.Read captured) {
        Article article = dated(captured.article());
        try {
            return known.test(article) ? new Outcome.Known(article) : read(captured, article);
        } catch (IllegalStateException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NullPointerException
                | StackOverflowError fault) {
            return new Outcome.Failed(new Captured.Failed(
                    captured.input(), captured.place(), READING_FAILED, "cannot be read: " + oneLine(fault)));
        }
    }

    private Outcome read(Captured.Read captured, Article article) {
        return new Outcome.Read(captured, noticed(reader.read(article), captured.notices()), damage(captured));
    }

    /** Why not all of an input could be read. */
    static Optional<Notice> damage(Captured.Read captured) {
        return captured.notices().stream()
                .filter(notice -> DAMAGE.contains(notice.code()))
                .findFirst();
    }

    private static String oneLine(Throwable fault) {
        String message = Objects.requireNonNullElse(fault.getMessage(), "");
        return (fault.getClass().getSimpleName() + " " + message).strip().replaceAll("\\p{Cntrl}+", " ");
    }

    private Article dated(Article article) {
        return date.filter(given -> article.published().when().isEmpty())
                .map(given -> article.published(Published.on(given, Basis.METADATA)))
                .orElse(article);
    }

    private static Reading noticed(Reading reading, List<Notice> notices) {
        List<Notice> all = new ArrayList<>(notices);
        all.addAll(reading.notices());
        return reading.withNotices(all);
    }

    Provenance provenance() {
        return reader.provenance();
    }
}
