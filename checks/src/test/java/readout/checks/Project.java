package readout.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of the project, and the files in it. */
final class Project {
    private Project() {}

    /** The folder that holds {@code mvnw}: the working folder or the one above it. */
    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("mvnw")) ? here : here.resolve("..").normalize();
    }

    /** The Java sources under {@code src/main/java} or {@code src/test/java} of every module, sorted. */
    static List<Path> sources(String kind) {
        return folders(root()).stream()
                .map(module -> module.resolve("src").resolve(kind).resolve("java"))
                .filter(Files::isDirectory)
                .flatMap(Project::below)
                .filter(file -> file.toString().endsWith(".java"))
                .sorted()
                .toList();
    }

    /** The name of the module that a source belongs to. */
    static String module(Path source) {
        return root().relativize(source).getName(0).toString();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything below a folder, in no particular order. */
    static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> folders(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
