package readout.wire;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;
import readout.model.Change;
import readout.model.Reading;

/** The outputs that there are: a kind of record in a format. */
public final class Outputs {
    private Outputs() {}

    /** Readings; a table or CSV has a row for each engagement. */
    public static Output<Reading> readings(Format format, Writer to) throws IOException {
        return output(format, to, ReadingJson::write, new ReadingRows());
    }

    /** Stories, which the wire calls events. */
    public static Output<ToldStory> stories(Format format, Writer to) throws IOException {
        Rows<ToldStory> rows = format == Format.CSV ? new StoryCells() : new StoryRows();
        return output(format, to, StoryJson::write, rows);
    }

    public static Output<ArticleLine> articles(Format format, Writer to) throws IOException {
        return output(format, to, ArticleJson::write, new ArticleRows());
    }

    public static Output<ToldStatement> statements(Format format, Writer to) throws IOException {
        Rows<ToldStatement> rows = format == Format.CSV ? new StatementCells() : new StatementRows();
        return output(format, to, StatementJson::write, rows);
    }

    public static Output<ToldDeed> deeds(Format format, Writer to) throws IOException {
        Rows<ToldDeed> rows = format == Format.CSV ? new DeedCells() : new DeedRows();
        return output(format, to, DeedJson::write, rows);
    }

    /** Statements as W3C Web Annotations in JSON-LD, one a line. */
    public static Output<ToldStatement> annotations(Writer to) {
        return new JsonLines<>(to, AnnotationJson::write);
    }

    /** What was announced and what became of it. */
    public static Output<ToldAnnouncement> announcements(Format format, Writer to) throws IOException {
        Rows<ToldAnnouncement> rows = format == Format.CSV ? new AnnouncementCells() : new AnnouncementRows();
        return output(format, to, AnnouncementJson::write, rows);
    }

    /** What was announced for some day, as a calendar (iCalendar, RFC 5545). */
    public static Output<ToldAnnouncement> calendar(Writer to) throws IOException {
        return new AnnouncementCalendar(to);
    }

    /** What became of events from one linking to the next. */
    public static Output<Change> changes(Format format, Writer to) throws IOException {
        return output(format, to, ChangeJson::write, new ChangeRows());
    }

    /** Who held which office. */
    public static Output<ToldTenure> tenures(Format format, Writer to) throws IOException {
        Rows<ToldTenure> rows = format == Format.CSV ? new TenureCells() : new TenureRows();
        return output(format, to, TenureJson::write, rows);
    }

    /** Formats and instruments; CSV has a row for each invocation, a table one for each of them. */
    public static Output<ToldMechanism> mechanisms(Format format, Writer to) throws IOException {
        Rows<ToldMechanism> rows = format == Format.CSV ? new MechanismCells() : new MechanismRows();
        return output(format, to, MechanismJson::write, rows);
    }

    private static <T> Output<T> output(Format format, Writer to, Function<T, String> json, Rows<T> rows)
            throws IOException {
        return switch (format) {
            case JSONL -> new JsonLines<>(to, json);
            case JSON -> new JsonArray<>(to, json);
            case TABLE -> new PlainTable<>(to, rows);
            case CSV -> new Csv<>(to, rows);
        };
    }
}
