package readout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a virtual machine of its own. */
final class Child implements AutoCloseable {
    private static final int LONGEST_SECONDS = 120;

    private final Process process;
    private final Path err;

    private Child(Process process, Path err) {
        this.process = process;
        this.err = err;
    }

    /** @param options of the virtual machine */
    static Child start(Class<?> main, List<String> options, String... arguments) throws IOException {
        Path err = Files.createTempFile("readout-child", ".err");
        return new Child(
                new ProcessBuilder(command(main, options, arguments))
                        .redirectError(err.toFile())
                        .start(),
                err);
    }

    static List<String> command(Class<?> main, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx2g",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(options);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Feeds standard input and waits for the end. */
    Ran ended(String input) throws IOException {
        Thread feeder = new Thread(() -> feed(input));
        feeder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(exit(), out, err());
    }

    private void feed(String input) {
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int exit() {
        try {
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("still running");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String err() throws IOException {
        return Files.readString(err);
    }

    InputStream out() {
        return process.getInputStream();
    }

    /** The next line of standard output. */
    String line() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = out().read();
        while (c >= 0 && c != '\n') {
            line.append((char) c);
            c = out().read();
        }
        return line.toString();
    }

    /** As Ctrl-C does. */
    void interrupt() throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
    }

    void kill() {
        process.destroyForcibly();
        exit();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.deleteIfExists(err);
    }
}
