package readout.source;

import java.io.IOException;
import java.util.Optional;
import readout.source.warc.Kept;
import readout.source.warc.Located;
import readout.source.warc.WarcPages;

/** The web pages of a WARC file. */
final class WarcFeed implements Feed {
    private final Input input;
    private final WarcPages records;
    private final HtmlArticles pages;
    private boolean any;
    private boolean over;

    WarcFeed(Input input, WarcPages records, HtmlArticles pages) {
        this.input = input;
        this.records = records;
        this.pages = pages;
    }

    @Override
    public Optional<Captured> next() {
        if (over) {
            return Optional.empty();
        }
        try {
            Optional<Located> found = records.next();
            over = found.isEmpty();
            return found.isPresent() ? found.map(this::captured) : end();
        } catch (IOException e) {
            over = true;
            return Optional.of(Faults.failed(input.name(), e));
        }
    }

    private Captured captured(Located found) {
        any = true;
        return switch (found.kept()) {
            case Kept.Page page -> pages.read(input, found.place(), page);
            case Kept.Other other -> captured(found.place(), other);
        };
    }

    private Captured captured(String place, Kept.Other other) {
        return switch (other.kind()) {
            case STATUS -> new Captured.Skipped(input.name(), place, Problems.NOT_FOUND, other.message());
            case NO_PAGE -> new Captured.Skipped(input.name(), place, Problems.NOT_A_PAGE, other.message());
            case TOO_LARGE -> input.failed(place, Problems.TOO_LARGE, other.message());
            case BROKEN_RESPONSE -> input.failed(place, Problems.BROKEN_RESPONSE, other.message());
            case BROKEN_RECORD -> input.failed(place, Problems.BROKEN_RECORD, other.message());
        };
    }

    private Optional<Captured> end() {
        return any ? Optional.empty() : Optional.of(input.failed(Problems.EMPTY, "no response in it"));
    }

    @Override
    public void close() {
        over = true;
        try {
            records.close();
        } catch (IOException nothingMoreToRead) {
            over = true;
        }
    }
}
