package readout.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files to read, good and bad. */
final class Inputs {
    private Inputs() {}

    /** One article a line, with the ids {@code a0}, {@code a1}… */
    static String lines(int count) {
        return IntStream.range(0, count).mapToObj(Inputs::line).collect(Collectors.joining());
    }

    private static String line(int i) {
        return "{\"id\": \"a" + i + "\", \"title\": \"Talks " + i + "\", \"published\": \"2023-08-" + (10 + i % 20)
                + "\", \"outlet\": \"Danube Review\", \"text\": \"Austria's Alexander Schallenberg met Hungary's "
                + "Péter Szijjártó in Vienna on Tuesday. " + "Rain fell. ".repeat(i % 7) + "\"}\n";
    }

    static Path file(Path folder, String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    static Path bytes(Path folder, String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    /** A text of 50 MB. */
    static Path huge(Path folder) throws IOException {
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) 'a');
        Path file = folder.resolve("huge.txt");
        for (int i = 0; i < 50; i++) {
            Files.write(file, block, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        return file;
    }

    /** Bytes that are no text. */
    static byte[] noise() {
        byte[] bytes = new byte[4096];
        new SplittableRandom(7).nextBytes(bytes);
        return bytes;
    }

    /** A page of ten thousand elements, each in the one before it. */
    static String deepPage() {
        return "<html><head><title>Snow</title></head><body>" + "<div>".repeat(10_000)
                + "<p>Snow fell in the hills, and the roads to the north were closed for the whole of the day.</p>"
                + "</div>".repeat(10_000) + "</body></html>";
    }

    /** Good text with two bytes in it that are no UTF-8. */
    static byte[] brokenText() {
        byte[] bytes = "Talks in Oslo\n\nAna Lind met Jonas Berg ?? in Oslo.\n".getBytes(StandardCharsets.UTF_8);
        int at = new String(bytes, StandardCharsets.UTF_8).indexOf('?');
        bytes[at] = (byte) 0xff;
        bytes[at + 1] = (byte) 0xfe;
        return bytes;
    }
}
