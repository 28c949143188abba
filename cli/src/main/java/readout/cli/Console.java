package readout.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where a command reads and prints: always UTF-8, lines end in a line feed.
 *
 * @param out data; buffered
 * @param err log and progress
 * @param outIsTerminal whether a person sees the data as they come
 * @param lively whether a progress bar may be drawn on {@code err}
 */
record Console(InputStream in, Writer out, PrintStream err, boolean outIsTerminal, boolean lively) {
    static Console of(InputStream in, OutputStream out, OutputStream err, Terminals terminals) {
        return new Console(
                in,
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminals.out(),
                terminals.err() && terminals.lively());
    }

    /** For what is printed as it is read: a bar on the same terminal would stand between the lines. */
    Console whilePrinting() {
        return new Console(in, out, err, outIsTerminal, lively && !outIsTerminal);
    }

    /** A line of data. */
    void print(String line) throws IOException {
        out.append(line).append('\n');
    }

    void print(List<String> lines) throws IOException {
        for (String line : lines) {
            print(line);
        }
    }

    /** Words from outside on one line, without anything that steers a terminal. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ");
    }

    /** A line of log, with the program's name in front. */
    void say(String line) {
        err.print((lively ? "\r\u001b[K" : "") + "readout: " + line + "\n");
    }
}
