package readout.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The lines of a file that people may have named by mistake. */
final class TextLines {
    private TextLines() {}

    /** @throws GoldException where the file is no text */
    static List<String> of(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new GoldException(file.toString(), "not text in UTF-8");
        }
    }
}
