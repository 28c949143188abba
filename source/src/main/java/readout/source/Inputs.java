package readout.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Opens files and folders. */
final class Inputs {
    private final Contents contents;

    Inputs(SourceOptions options) {
        contents = new Contents(options);
    }

    Feed standardInput(InputStream in) {
        return contents.feed(new Input("-", Optional.empty(), false, Optional.empty()), in);
    }

    /** A file or folder that the user named: read whatever it is called. */
    Feed named(Path path) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class).isDirectory()
                    ? folder(path)
                    : file(path, Optional.empty());
        } catch (IOException e) {
            return Feed.of(Faults.failed(path.toString(), e));
        }
    }

    private Feed folder(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            List<Path> sorted =
                    children.sorted(Comparator.comparing(Inputs::name)).toList();
            return sorted.isEmpty()
                    ? Feed.skipped(folder.toString(), Problems.EMPTY, "the folder is empty")
                    : new Chain(sorted.stream()
                            .<Supplier<Feed>>map(child -> () -> found(child))
                            .iterator());
        } catch (IOException e) {
            return Feed.of(Faults.failed(folder.toString(), e));
        }
    }

    /** Something in a folder. */
    private Feed found(Path path) {
        if (name(path).startsWith(".")) {
            return Feed.skipped(path.toString(), Problems.HIDDEN, "hidden");
        }
        try {
            BasicFileAttributes what = Files.readAttributes(path, BasicFileAttributes.class);
            return what.isDirectory() ? foundFolder(path) : foundFile(path, what);
        } catch (IOException e) {
            return Feed.of(Faults.failed(path.toString(), e));
        }
    }

    private Feed foundFolder(Path path) throws IOException {
        boolean link = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .isSymbolicLink();
        return link
                ? Feed.skipped(path.toString(), Problems.LINKED_FOLDER, "a link to a folder is not followed")
                : folder(path);
    }

    private Feed foundFile(Path path, BasicFileAttributes what) throws IOException {
        if (!what.isRegularFile()) {
            return Feed.skipped(path.toString(), Problems.SPECIAL, "neither a file nor a folder");
        }
        Optional<FileType> type = FileType.ofName(name(path));
        return type.isEmpty()
                ? Feed.skipped(path.toString(), Problems.UNKNOWN_TYPE, "not a kind of file that is read")
                : file(path, type);
    }

    private Feed file(Path path, Optional<FileType> found) throws IOException {
        Optional<FileType> type = found.or(() -> FileType.ofName(name(path)));
        Input input = new Input(path.toString(), Optional.of(name(path)), found.isPresent(), type);
        return contents.feed(input, Files.newInputStream(path));
    }

    private static String name(Path path) {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }
}
