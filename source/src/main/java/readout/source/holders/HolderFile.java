package readout.source.holders;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import readout.lexicon.Lexicon;
import readout.model.Holding;

/**
 * A table of holders of offices that was read.
 *
 * @param holdings the good rows, in order
 * @param problems the others
 */
public record HolderFile(List<Holding> holdings, List<Problem> problems) {
    public HolderFile {
        holdings = List.copyOf(holdings);
        problems = List.copyOf(problems);
    }

    /**
     * A row that could not be read.
     *
     * @param place {@code line 3}
     */
    public record Problem(String place, String message) {}

    /**
     * Reads a table: JSON where its first character says so, else CSV.
     *
     * @param lexicon knows the codes of states and the names of offices
     */
    public static HolderFile read(Path file, Lexicon lexicon) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\uFEFF", "");
        String start = text.stripLeading();
        Rows rows = new Rows(lexicon);
        if (start.startsWith("{") || start.startsWith("[")) {
            new WikidataJson(rows).read(text);
        } else {
            HolderCsv.read(text, rows);
        }
        return rows.file();
    }
}
