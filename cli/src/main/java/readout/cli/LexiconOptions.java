package readout.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import readout.lexicon.Lexicon;
import readout.lexicon.Profile;
import readout.model.Holding;
import readout.source.Captured;
import readout.source.holders.HolderFile;

/** What the user adds to the lexicon. */
final class LexiconOptions {
    /** Code of a row of a table of holders that could not be read. */
    static final String BAD_ROW = "holders.bad_row";

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "What disputed names mean: a name, a tab and a code a line, as in: Crimea<TAB>UKR.")
    private Optional<Path> profile = Optional.empty();

    @Option(
            names = "--holders",
            paramLabel = "FILE",
            description = "Who held which office when: CSV or Wikidata JSON, as for readout offices import.")
    private List<Path> holders = List.of();

    /**
     * The bundled lexicon, changed and added to.
     *
     * @param more holders besides
     * @param failures is told of bad rows
     */
    Lexicon lexicon(List<Holding> more, Failures failures) throws IOException {
        Lexicon lexicon = Lexicon.bundled();
        if (profile.isPresent()) {
            String text = new String(Files.readAllBytes(profile.get()), StandardCharsets.UTF_8);
            lexicon = lexicon.with(Profile.parse(profile.get().toString(), text));
        }
        for (Path file : holders) {
            lexicon = lexicon.with(good(file, HolderFile.read(file, lexicon), failures));
        }
        return lexicon.with(more);
    }

    /** The good rows of a table; the others are told. */
    static List<Holding> good(Path file, HolderFile read, Failures failures) throws IOException {
        for (HolderFile.Problem problem : read.problems()) {
            failures.failed(new Captured.Failed(file.toString(), problem.place(), BAD_ROW, problem.message()));
        }
        return read.holdings();
    }
}
