package readout.source.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;

/** Takes the page out of a response. Of what is no page only the first bytes are held. */
final class Responses {
    /** HTTP headers are not longer than that, in bytes. */
    private static final int HEAD = 64 << 10;

    private static final List<String> PAGES = List.of("text/html", "application/xhtml+xml");

    private final int limit;

    /** @param limit of a page, in bytes */
    Responses(int limit) {
        this.limit = limit;
    }

    /** Fails where the record is cut off; what is wrong inside it is told. */
    Kept read(WarcResponse record) throws IOException {
        InputStream in = record.body().stream();
        byte[] head = in.readNBytes(HEAD);
        Optional<Kept> other = other(head);
        if (other.isPresent()) {
            return other.get();
        }
        byte[] rest = in.readNBytes(limit - Math.min(limit, HEAD) + 1);
        byte[] all = Arrays.copyOf(head, head.length + rest.length);
        System.arraycopy(rest, 0, all, head.length, rest.length);
        return all.length > limit ? tooLarge() : page(record, all);
    }

    /** Of an answer without a page in it. */
    private static Optional<Kept> other(byte[] head) {
        try {
            HttpResponse answer = parsed(head);
            if (answer.status() < 100) {
                throw new IOException("no HTTP status");
            }
            if (answer.status() < 200 || answer.status() > 299) {
                return Optional.of(new Kept.Other(Kept.Kind.STATUS, "HTTP status " + answer.status()));
            }
            MediaType type = answer.contentType();
            return PAGES.contains(type.base().toString().toLowerCase(Locale.ROOT))
                    ? Optional.empty()
                    : Optional.of(new Kept.Other(Kept.Kind.NO_PAGE, "not a web page but " + type.base()));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(broken(e));
        }
    }

    private static HttpResponse parsed(byte[] bytes) throws IOException {
        return HttpResponse.parse(LengthedBody.create(
                Channels.newChannel(new ByteArrayInputStream(bytes)),
                (ByteBuffer) ByteBuffer.allocate(8192).flip(),
                bytes.length));
    }

    private Kept page(WarcResponse record, byte[] response) {
        try {
            HttpResponse answer = parsed(response);
            Optional<String> fault = fault(record, answer);
            if (fault.isPresent()) {
                return new Kept.Other(Kept.Kind.BROKEN_RESPONSE, fault.get());
            }
            byte[] page = decoded(answer);
            return page.length > limit
                    ? tooLarge()
                    : new Kept.Page(
                            page,
                            Optional.ofNullable(record.target()),
                            Optional.ofNullable(
                                    answer.contentType().parameters().get("charset")));
        } catch (IOException | IllegalArgumentException e) {
            return broken(e);
        }
    }

    /** That the crawler or the line cut the page short. */
    private static Optional<String> fault(WarcResponse record, HttpResponse answer) throws IOException {
        Optional<String> cut = record.headers().first("WARC-Truncated").map(why -> "cut off by the crawler: " + why);
        long there = answer.body().size();
        return cut.or(() -> answer.headers()
                .first("Content-Length")
                .filter(said -> there >= 0 && said.matches("\\d{1,18}") && Long.parseLong(said) > there)
                .map(said -> "cut off: of " + said + " bytes " + there + " are there"));
    }

    private byte[] decoded(HttpResponse answer) throws IOException {
        String encoding = answer.headers().first("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "gzip", "x-gzip", "deflate" -> unpacked(answer.body().stream().readNBytes(limit + 1));
            default -> answer.bodyDecoded().stream().readNBytes(limit + 1);
        };
    }

    /** Some crawlers unpack what they keep and leave the header as it was; and servers disagree on what deflate is. */
    private byte[] unpacked(byte[] packed) throws IOException {
        int first = packed.length < 2 ? -1 : packed[0] & 0xff;
        InputStream in = new ByteArrayInputStream(packed);
        return switch (first) {
            case 0x1f -> new GZIPInputStream(in).readNBytes(limit + 1);
            case 0x78 -> new InflaterInputStream(in).readNBytes(limit + 1);
            case '<', ' ', '\r', '\n' -> packed;
            default -> new InflaterInputStream(in, new Inflater(true)).readNBytes(limit + 1);
        };
    }

    private Kept tooLarge() {
        return new Kept.Other(Kept.Kind.TOO_LARGE, "larger than " + limit + " bytes");
    }

    private static Kept broken(Exception e) {
        String message = Objects.requireNonNullElse(e.getMessage(), "cut off");
        return new Kept.Other(Kept.Kind.BROKEN_RESPONSE, "broken response: " + message.replaceAll("\\s+", " "));
    }
}
