package readout.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.Article;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.Published;

class SourcesTest {
    private static final String STORY = "The envoys met on Monday and talked about the border for more than an hour.\n";
    private static final String LINE = "{\"text\":\"The envoys met.\"}\n";

    @TempDir
    private Path folder;

    @Test
    void a_folder_is_read_in_the_order_of_names() throws IOException {
        file("b.txt", STORY + "b");
        file("a/z.jsonl", LINE + LINE);
        file("a/y.html", "<p>" + STORY);
        file("B.ndjson", LINE);
        assertThat(read(folder))
                .extracting(found -> folder.relativize(Path.of(found.input())) + " " + found.place())
                .containsExactly("B.ndjson line 1", "a/y.html ", "a/z.jsonl line 1", "a/z.jsonl line 2", "b.txt ");
    }

    @Test
    void each_bad_input_gives_one_failure_and_the_rest_is_read() throws IOException {
        file("01.txt", "");
        file("02.txt", " \n\n");
        bytes("03.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        bytes("04.html", new byte[1000]);
        bytes("05.jsonl", Arrays.copyOf("{\"text\"".getBytes(StandardCharsets.UTF_8), 3000));
        file("06.html", "<html><body><nav><a href=/>Home</a></nav></body></html>");
        file("07.html", "<div>".repeat(10_000) + STORY);
        file("08.jsonl", "\n\n");
        file("09.json", "[]");
        bytes("10.jsonl.gz", Arrays.copyOf(gzip(LINE.repeat(1000)), 40));
        Files.createSymbolicLink(folder.resolve("11.txt"), folder.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("12.txt"), folder.resolve("12.txt"));
        file("99.txt", STORY);
        List<Captured> found = read(folder);
        assertThat(codes(found))
                .containsExactly(
                        "01.txt file.empty",
                        "02.txt file.empty",
                        "03.txt file.binary",
                        "04.html file.binary",
                        "05.jsonl file.binary",
                        "06.html html.no-article",
                        "07.html html.deep",
                        "08.jsonl file.empty",
                        "09.json file.empty",
                        "10.jsonl.gz gzip.broken",
                        "11.txt file.missing",
                        "12.txt link.loop",
                        "99.txt read");
    }

    @Test
    void a_file_over_the_limit_fails_and_a_long_jsonl_does_not() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("a.txt"))) {
            byte[] megabyte = STORY.repeat((1 << 20) / STORY.length()).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 50; i++) {
                out.write(megabyte);
            }
        }
        bytes("b.txt.gz", gzip(STORY.repeat(400_000)));
        file("c.jsonl", LINE + "{\"text\":\"" + "x".repeat(21 << 20) + "\"}\n" + LINE);
        List<Captured> found = read(folder);
        assertThat(codes(found))
                .containsExactly(
                        "a.txt file.too-large",
                        "b.txt.gz file.too-large",
                        "c.jsonl read",
                        "c.jsonl file.too-large",
                        "c.jsonl read");
        assertThat(found.get(3).place()).isEqualTo("line 2");
    }

    @Test
    void a_bad_line_costs_itself_alone() throws IOException {
        file("a.jsonl", LINE + "{\"title\":\"no text\"}\n[1]\n\n{\"text\":\" \"}\nnull\n" + LINE + "{\"text\":\"cut o");
        assertThat(read(folder))
                .extracting(SourcesTest::placeAndCode)
                .containsExactly(
                        "line 1 read",
                        "line 2 text.missing",
                        "line 3 text.missing",
                        "line 5 text.missing",
                        "line 6 text.missing",
                        "line 7 read",
                        "line 8 json.broken");
    }

    @Test
    void a_json_file_holds_one_article_or_many() throws IOException {
        file("a.json", "{\n \"text\": \"One.\"\n}\n");
        file("b.json", "[{\"text\":\"One.\"}, {\"text\":\"Two.\"},\n {\"text\":");
        assertThat(read(folder))
                .extracting(SourcesTest::placeAndCode)
                .containsExactly("article 1 read", "article 1 read", "article 2 read", "line 2 json.broken");
    }

    @Test
    void keys_of_the_contract_are_taken() throws IOException {
        file("a.jsonl", """
                {"id":"x1","title":"Talks","text":"ANKARA - The envoys met.","published":"2023-10-08T23:30:00-05:00","outlet":"Danube Review","url":"https://danube.example/1","authors":["Dana Whitlock"],"language":"en","mood":"calm"}
                """);
        Article article = article(read(folder).getFirst());
        assertThat(article.id()).isEqualTo("x1");
        assertThat(article.file()).contains("a.jsonl");
        assertThat(article.published()).isEqualTo(Published.on(Edtf.of("2023-10-08"), Basis.METADATA));
        assertThat(article.authors()).containsExactly("Dana Whitlock");
        assertThat(article.furniture())
                .singleElement()
                .satisfies(f -> assertThat(f.span().of(article.text())).isEqualTo("ANKARA -"));
    }

    @Test
    void a_date_that_is_none_is_told_and_unknown() throws IOException {
        file("a.jsonl", "{\"text\":\"The envoys met.\",\"published\":\"last Tuesday\"}\n");
        Captured.Read read = (Captured.Read) read(folder).getFirst();
        assertThat(read.article().published()).isEqualTo(Published.UNKNOWN);
        assertThat(read.notices()).singleElement().satisfies(n -> {
            assertThat(n.code()).isEqualTo(Problems.BAD_VALUE);
            assertThat(n.message()).contains("last Tuesday");
        });
    }

    @Test
    void ids_come_from_the_content() throws IOException {
        file("a.jsonl", LINE + "{\"text\":\"The envoys met.\"}\n{\"text\":\"The envoys left.\"}\n");
        List<String> ids =
                read(folder).stream().map(found -> article(found).id()).toList();
        assertThat(ids.get(0)).isEqualTo(ids.get(1)).isNotEqualTo(ids.get(2)).matches("[0-9a-f]{16}");
    }

    @Test
    void broken_bytes_are_marked_and_told_with_their_place() throws IOException {
        bytes("a.txt", "caf\u00e9 – \u00ff\u00fe met".getBytes(Charset.forName("UTF-8")));
        bytes("b.txt", concat("Türkiye and Bakı met ", new byte[] {(byte) 0xff}, " today, officials said"));
        bytes("c.jsonl", concat(LINE + "{\"text\":\"Bakı ", new byte[] {(byte) 0xc4}, "\"}\n"));
        List<Captured> found = read(folder);
        assertThat(((Captured.Read) found.get(0)).notices()).isEmpty();
        Captured.Read text = (Captured.Read) found.get(1);
        assertThat(text.article().text()).contains("met \ufffd today");
        assertThat(text.notices()).singleElement().satisfies(n -> {
            assertThat(n.code()).isEqualTo(Problems.BROKEN_BYTES);
            assertThat(n.span().of(text.article().text())).isEqualTo("\ufffd");
            assertThat(n.message()).contains("at byte 23");
        });
        Captured.Read line = (Captured.Read) found.get(3);
        assertThat(line.place()).isEqualTo("line 2");
        assertThat(line.notices().getFirst().message()).contains("at byte " + (LINE.length() + 15));
    }

    @Test
    void encodings_are_found() throws IOException {
        String words = "Die Außenminister der Länder trafen sich „am Montag“, wie es hieß, und fuhren über die Brücke.";
        bytes("a.txt", words.getBytes(Charset.forName("windows-1252")));
        bytes("b.txt", ("\ufeff" + words).getBytes(StandardCharsets.UTF_16LE));
        bytes("c.txt", ("\ufeff" + words).getBytes(StandardCharsets.UTF_8));
        bytes(
                "d.html",
                ("<meta charset=iso-8859-9><p>" + "Bakı'da görüştüler. ".repeat(10))
                        .getBytes(Charset.forName("ISO-8859-9")));
        bytes(
                "e.html",
                ("<meta charset=iso-8859-1><p>" + "Bakı'da görüştüler. ".repeat(10)).getBytes(StandardCharsets.UTF_8));
        List<Captured> found = read(folder);
        assertThat(found.subList(0, 3)).extracting(each -> article(each).text()).containsOnly(words);
        assertThat(((Captured.Read) found.getFirst()).notices())
                .singleElement()
                .satisfies(n -> assertThat(n.code()).isEqualTo(Problems.GUESSED_ENCODING));
        assertThat(found.subList(3, 5))
                .extracting(each -> article(each).text())
                .allMatch(text -> text.startsWith("Bakı'da görüştüler."));
    }

    @Test
    void compressed_files_are_read() throws IOException {
        bytes("a.jsonl.gz", gzip(LINE + LINE));
        bytes("b.html.gz", gzip("<p>" + STORY + "</p>"));
        bytes("c.txt.gz", gzip(STORY));
        assertThat(codes(read(folder)))
                .containsExactly("a.jsonl.gz read", "a.jsonl.gz read", "b.html.gz read", "c.txt.gz read");
    }

    @Test
    void what_is_no_article_is_passed_over_and_told() throws IOException {
        file("notes.md", "# Notes");
        file(".hidden.txt", STORY);
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createDirectory(folder.resolve("none"));
        assertThat(codes(read(folder)))
                .containsExactly(
                        ".hidden.txt file.hidden", "loop link.folder", "none file.empty", "notes.md type.unknown");
    }

    @Test
    void a_file_that_is_named_is_read_whatever_it_is_called() throws IOException {
        file("a.dat", STORY);
        file("b.dat", LINE);
        file("c", "\n <p>" + STORY);
        assertThat(codes(read(folder.resolve("a.dat"), folder.resolve("b.dat"), folder.resolve("c"))))
                .containsExactly("a.dat read", "b.dat read", "c read");
    }

    @Test
    void a_name_without_a_file_fails() {
        assertThat(codes(read(folder.resolve("missing.txt"), folder)))
                .containsExactly("missing.txt file.missing", folder.getFileName() + " file.empty");
    }

    @Test
    void standard_input_is_told_by_its_beginning() {
        assertThat(standardInput("\n" + LINE + LINE)).hasSize(2);
        assertThat(article(standardInput("<p>" + STORY).getFirst()).text()).isEqualTo(STORY.strip());
        assertThat(article(standardInput("Talks\n\n" + STORY).getFirst()).title())
                .contains("Talks");
        assertThat(article(standardInput(STORY).getFirst()).file()).isEmpty();
        assertThat(placeAndCode(standardInput("").getFirst())).isEqualTo(" file.empty");
    }

    @Test
    void a_text_is_kept_whole() throws IOException {
        file("a.txt", "Talks\r\n\r\nThey met.\rThey left.\r\n");
        assertThat(article(read(folder).getFirst()).text()).isEqualTo("Talks\n\nThey met.\nThey left.\n");
    }

    @Test
    void a_folder_or_file_without_rights_fails() throws IOException {
        file("a/x.txt", STORY);
        file("b.txt", STORY);
        file("c.txt", STORY);
        assertThat(folder.resolve("a").toFile().setReadable(false)).isTrue();
        assertThat(folder.resolve("b.txt").toFile().setReadable(false)).isTrue();
        assumeFalse(Files.isReadable(folder.resolve("b.txt")), "the superuser may read everything");
        assertThat(codes(read(folder))).containsExactly("a file.denied", "b.txt file.denied", "c.txt read");
    }

    @Test
    void nothing_comes_after_the_end_or_a_close() throws IOException {
        file("a.jsonl", LINE + LINE);
        try (Captures found = open(folder.toString())) {
            assertThat(found.hasNext()).isTrue();
            found.close();
            assertThat(found.hasNext()).isFalse();
        }
    }

    private List<Captured> read(Path... paths) {
        List<Captured> all = new ArrayList<>();
        try (Captures found = open(Arrays.stream(paths).map(Path::toString).toArray(String[]::new))) {
            found.forEachRemaining(all::add);
        }
        return all;
    }

    private static Captures open(String... names) {
        return new Sources(SourceOptions.DEFAULT).open(List.of(names), new ByteArrayInputStream(new byte[0]));
    }

    private static List<Captured> standardInput(String content) {
        List<Captured> all = new ArrayList<>();
        try (Captures found = new Sources(SourceOptions.DEFAULT)
                .open(List.of("-"), new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)))) {
            found.forEachRemaining(all::add);
        }
        return all;
    }

    private static Article article(Captured found) {
        return ((Captured.Read) found).article();
    }

    private static List<String> codes(List<Captured> found) {
        return found.stream()
                .map(each -> Path.of(each.input()).getFileName() + " " + code(each))
                .toList();
    }

    private static String placeAndCode(Captured found) {
        return found.place() + " " + code(found);
    }

    private static String code(Captured found) {
        return switch (found) {
            case Captured.Read read -> "read";
            case Captured.Failed failed -> failed.code();
            case Captured.Skipped skipped -> skipped.code();
        };
    }

    private void file(String name, String content) throws IOException {
        bytes(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(String name, byte[] content) throws IOException {
        Path path = folder.resolve(name);
        Path parent = path.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.write(path, content);
    }

    private static byte[] concat(String before, byte[] middle, String after) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(before.getBytes(StandardCharsets.UTF_8));
        all.write(middle);
        all.write(after.getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
    }

    private static byte[] gzip(String content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
