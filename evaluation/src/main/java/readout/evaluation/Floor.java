package readout.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The least that a measure may be.
 *
 * @param set the gold file, from the project's folder: {@code corpus/gold.jsonl}
 * @param measure such as {@code detection.f1}
 * @param least from 0 to 1
 */
public record Floor(String set, String measure, double least) {
    /**
     * Floors from a table of three columns separated by tabs: set, measure, floor. Lines that begin with {@code #} are notes.
     *
     * @throws GoldException where the file is no text or a line not of this form
     */
    public static List<Floor> read(Path table) throws IOException {
        List<String> lines = TextLines.of(table);
        List<Floor> floors = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                floors.add(floor(lines.get(i), table.getFileName() + ":" + (i + 1)));
            }
        }
        return floors;
    }

    private static Floor floor(String line, String place) {
        String[] fields = line.split("\t", -1);
        try {
            if (fields.length == 3) {
                return new Floor(fields[0], fields[1], Double.parseDouble(fields[2].strip()));
            }
        } catch (NumberFormatException notANumber) {
            throw new GoldException(place, "not a number: " + fields[2]);
        }
        throw new GoldException(place, "three columns are wanted: set, measure, floor");
    }

    /** What is wrong, where {@code measures} fell below this floor or lack the measure. */
    public Optional<String> fault(Map<String, Double> measures) {
        double value = measures.getOrDefault(measure, Double.NaN);
        if (value >= least) {
            return Optional.empty();
        }
        String is = Double.isNaN(value) ? "was not measured" : "is " + Figures.show(value);
        return Optional.of(set + ": " + measure + " " + is + ", its floor " + Figures.show(least));
    }
}
