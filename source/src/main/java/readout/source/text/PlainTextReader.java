package readout.source.text;

/** Finds the furniture of plain texts. */
public final class PlainTextReader {
    private final NameWords names;
    private final LineRules rules;
    private final Datelines datelines;
    private final Bylines bylines;
    private final Timestamps timestamps;

    private PlainTextReader(NameWords names, DateText dates) {
        this.names = names;
        this.rules = LineRules.bundled();
        this.datelines = Datelines.bundled();
        this.bylines = new Bylines(names);
        this.timestamps = new Timestamps(dates);
    }

    /** With the tables that come with Readout. */
    public static PlainTextReader bundled() {
        return new PlainTextReader(NameWords.bundled(), new DateText());
    }

    /** @param text with {@code \n} as line end */
    public PlainText read(String text) {
        return new PlainTextPass(this, Line.of(text)).run();
    }

    /** A text whose headline is known and stands outside. */
    public PlainText read(String text, String title) {
        return new PlainTextPass(this, Line.of(text)).titled(title).run();
    }

    NameWords names() {
        return names;
    }

    LineRules rules() {
        return rules;
    }

    Datelines datelines() {
        return datelines;
    }

    Bylines bylines() {
        return bylines;
    }

    Timestamps timestamps() {
        return timestamps;
    }
}
