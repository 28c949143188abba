package readout.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import readout.model.Article;

/** What the tests of inputs share. */
final class Samples {
    static final String FIRST =
            "The foreign ministers of the two countries met in the capital on Wednesday, officials said, and talked about trade.";
    static final String SECOND =
            "They also went through the plans for a railway, which has been in the making for years, and agreed to meet again.";

    private Samples() {}

    static String page(String title) {
        return """
                <html lang="en"><head><title>%s</title><meta property="og:site_name" content="Danube Review">
                <meta property="article:published_time" content="2023-10-08T10:00:00Z"></head>
                <body><h1>%s</h1><p>%s</p><p>%s</p></body></html>
                """.formatted(title, title, FIRST, SECOND);
    }

    static List<Captured> read(Path file) {
        return read(file.toString(), new byte[0], SourceOptions.DEFAULT);
    }

    /** @param limit of an article, in bytes */
    static List<Captured> read(Path file, int limit) {
        return read(file.toString(), new byte[0], new SourceOptions(limit));
    }

    static List<Captured> standardInput(byte[] bytes) {
        return read("-", bytes, SourceOptions.DEFAULT);
    }

    private static List<Captured> read(String name, byte[] standardInput, SourceOptions options) {
        List<Captured> all = new ArrayList<>();
        try (Captures found = new Sources(options).open(List.of(name), new ByteArrayInputStream(standardInput))) {
            found.forEachRemaining(all::add);
        }
        return all;
    }

    static List<Captured> read(Path folder, String name, String content) throws IOException {
        return read(folder, name, content.getBytes(StandardCharsets.UTF_8));
    }

    static List<Captured> read(Path folder, String name, byte[] content) throws IOException {
        return read(Files.write(folder.resolve(name), content));
    }

    static Article article(Captured found) {
        return ((Captured.Read) found).article();
    }

    static List<Article> articles(List<Captured> found) {
        return found.stream()
                .filter(Captured.Read.class::isInstance)
                .map(Samples::article)
                .toList();
    }

    /** Place and code, or {@code read}. */
    static List<String> told(List<Captured> found) {
        return found.stream().map(each -> each.place() + ": " + code(each)).toList();
    }

    private static String code(Captured found) {
        return switch (found) {
            case Captured.Read _ -> "read";
            case Captured.Failed failed -> failed.code();
            case Captured.Skipped skipped -> skipped.code();
        };
    }

    static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }
}
