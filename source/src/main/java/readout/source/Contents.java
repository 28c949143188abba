package readout.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import readout.source.rss.ItemReader;
import readout.source.warc.Origin;
import readout.source.warc.WarcPages;

/** Content, compressed or not, into what was captured. */
final class Contents {
    private static final int HEAD = 8192;

    private final int limit;
    private final JsonArticles json = new JsonArticles();
    private final TextArticles texts = new TextArticles();
    private final HtmlArticles pages = new HtmlArticles();
    private final ItemArticles items = new ItemArticles();

    Contents(SourceOptions options) {
        limit = options.articleLimit();
    }

    /** Closes {@code raw} in the end, unless it is standard input. */
    Feed feed(Input input, InputStream raw) {
        InputStream in = input.file().isPresent() ? raw : new Unclosed(raw);
        try {
            BufferedInputStream start = new BufferedInputStream(in, HEAD);
            return Peek.packedWarc(input.type(), head(start, HEAD))
                    ? records(input, start, true)
                    : feed(input, unpacked(start));
        } catch (IOException e) {
            close(in);
            return Feed.of(Faults.failed(input.name(), e));
        }
    }

    private static BufferedInputStream unpacked(BufferedInputStream in) throws IOException {
        byte[] head = head(in, 2);
        boolean gzip = head.length == 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
        return gzip ? new BufferedInputStream(new GZIPInputStream(in, HEAD), HEAD) : in;
    }

    private Feed feed(Input input, BufferedInputStream in) throws IOException {
        byte[] head = head(in, HEAD);
        if (FileType.warc(head) && input.type().orElse(FileType.WARC) == FileType.WARC) {
            return records(input, in, false);
        }
        Optional<Captured.Failed> bad = unfit(input, head);
        if (bad.isPresent()) {
            in.close();
            return Feed.of(bad.get());
        }
        return switch (input.type().orElseGet(() -> FileType.ofContent(head))) {
            case TEXT -> whole(input, in, texts::read);
            case HTML -> whole(input, in, pages::read);
            case JSON_LINES -> new JsonLinesFeed(input, new Lines(in, limit), json);
            case JSON -> new JsonFeed(input, in, json, items);
            case FEED -> Roots.feed(head) ? items(input, in, head) : notAFeed(input, in);
            case WARC -> notAWarc(input, in);
        };
    }

    private Feed items(Input input, InputStream in, byte[] head) throws IOException {
        return new XmlFeed(input, new ItemReader(Decoder.feed(in, head), limit), items);
    }

    private static Feed notAFeed(Input input, InputStream in) throws IOException {
        in.close();
        String message = "neither RSS nor Atom";
        return input.found()
                ? Feed.skipped(input.name(), Problems.NOT_A_FEED, message)
                : Feed.of(input.failed(Problems.NOT_A_FEED, message));
    }

    private Feed records(Input input, InputStream in, boolean packed) throws IOException {
        return new WarcFeed(input, new WarcPages(in, packed, limit, origin(input)), pages);
    }

    private static Feed notAWarc(Input input, InputStream in) throws IOException {
        in.close();
        return Feed.of(input.failed(Problems.NOT_A_WARC, "not a WARC file"));
    }

    /** A file can be read again from any place, a pipe cannot. */
    private static Optional<Origin> origin(Input input) {
        Path file = Path.of(input.name());
        return input.file().isPresent() && Files.isRegularFile(file)
                ? Optional.of(offset ->
                        Channels.newInputStream(Files.newByteChannel(file).position(offset)))
                : Optional.empty();
    }

    private static Optional<Captured.Failed> unfit(Input input, byte[] head) {
        if (head.length == 0) {
            return Optional.of(input.failed(Problems.EMPTY, "nothing in it"));
        }
        return Binary.kind(head).map(kind -> input.failed(Problems.BINARY, "not text but " + kind));
    }

    /** Makes one article of the whole content. */
    private interface Reader {
        Captured read(Input input, byte[] bytes);
    }

    private Feed whole(Input input, InputStream in, Reader reader) throws IOException {
        try (in) {
            byte[] bytes = in.readNBytes(limit + 1);
            return Feed.of(
                    bytes.length > limit
                            ? input.failed(Problems.TOO_LARGE, "larger than " + limit + " bytes")
                            : reader.read(input, bytes));
        }
    }

    private static byte[] head(BufferedInputStream in, int length) throws IOException {
        in.mark(length);
        byte[] head = in.readNBytes(length);
        in.reset();
        return head;
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException nothingMoreToLose) {
            return;
        }
    }
}
