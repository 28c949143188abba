package readout.source;

import java.io.IOException;
import java.util.Optional;

/** An article a line. A bad line costs itself alone. */
final class JsonLinesFeed implements Feed {
    private final Input input;
    private final Lines lines;
    private final JsonArticles json;
    private boolean any;
    private boolean over;

    JsonLinesFeed(Input input, Lines lines, JsonArticles json) {
        this.input = input;
        this.lines = lines;
        this.json = json;
    }

    @Override
    public Optional<Captured> next() {
        if (over) {
            return Optional.empty();
        }
        try {
            return advance();
        } catch (IOException e) {
            over = true;
            return Optional.of(Faults.failed(input.name(), e));
        }
    }

    private Optional<Captured> advance() throws IOException {
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!blank(line.get().bytes())) {
                any = true;
                return Optional.of(captured(line.get()));
            }
        }
        over = true;
        return any ? Optional.empty() : Optional.of(input.failed(Problems.EMPTY, "no article in it"));
    }

    private Captured captured(Lines.Line line) {
        String place = "line " + line.number();
        if (line.tooLong()) {
            return input.failed(place, Problems.TOO_LARGE, "the line is larger than the limit for one article");
        }
        Decoded decoded = Decoder.utf8(line.bytes());
        return json.read(input, place, decoded, line.offset());
    }

    private static boolean blank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        over = true;
        try {
            lines.close();
        } catch (IOException nothingMoreToRead) {
            over = true;
        }
    }
}
