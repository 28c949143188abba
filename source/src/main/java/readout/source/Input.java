package readout.source;

import java.util.Optional;

/**
 * Where content comes from.
 *
 * @param name as told to the user
 * @param file last part of the path, absent for standard input
 * @param found met in a folder, and not named by the user
 * @param type as its name tells; absent where the content has to
 */
record Input(String name, Optional<String> file, boolean found, Optional<FileType> type) {
    Captured.Failed failed(String place, String code, String message) {
        return new Captured.Failed(name, place, code, message);
    }

    Captured.Failed failed(String code, String message) {
        return failed("", code, message);
    }
}
