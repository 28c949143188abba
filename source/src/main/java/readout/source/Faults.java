package readout.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipException;

/** Exceptions as what the user is told. */
final class Faults {
    private Faults() {}

    static Captured.Failed failed(String input, IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> failed(input, Problems.MISSING, "no such file or folder");
            case AccessDeniedException _ -> failed(input, Problems.DENIED, "no right to read it");
            case FileSystemLoopException _ -> failed(input, Problems.LOOP, "the links lead in a circle");
            case ZipException _, EOFException _ ->
                failed(input, Problems.BROKEN_GZIP, "the compressed data is broken or cut off");
            default -> other(input, Objects.requireNonNullElse(e.getMessage(), "reading failed"));
        };
    }

    private static Captured.Failed other(String input, String message) {
        return message.toLowerCase(Locale.ROOT).contains("symbolic links")
                ? failed(input, Problems.LOOP, "the links lead in a circle")
                : failed(input, Problems.UNREADABLE, oneLine(message));
    }

    private static Captured.Failed failed(String input, String code, String message) {
        return new Captured.Failed(input, "", code, message);
    }

    static String oneLine(String message) {
        return message.replaceAll("\\s+", " ").strip();
    }
}
