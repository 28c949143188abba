package readout.wire.coded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import readout.lexicon.CameoCode;
import readout.lexicon.Country;
import readout.lexicon.Lexicon;
import readout.lexicon.LexiconException;
import readout.lexicon.Organisation;
import readout.lexicon.Table;
import readout.model.CodedEvent;

/** The names, numbers and scores that other coders give to codes. Where one is unknown the answer is empty. */
final class CodeBook {
    private static final List<String> QUADS =
            List.of("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT");

    private final Map<String, CameoCode> cameo;
    private final Map<String, Country> countries;
    private final Map<String, Organisation> organisations;
    private final Map<String, Table.Row> states = table("states.tsv", row -> row.text("code"));
    private final Map<String, Table.Row> groups = table("groups.tsv", row -> row.text("code"));
    private final Map<String, Table.Row> sectors = table("sectors.tsv", row -> row.text("code"));
    private final Map<String, Table.Row> plover = table(
            "plover.tsv", row -> row.text("type") + "/" + row.optional("mode").orElse(""));

    CodeBook(Lexicon lexicon) {
        cameo = lexicon.coding().cameo().stream().collect(Collectors.toMap(CameoCode::code, Function.identity()));
        countries = lexicon.countries().stream().collect(Collectors.toMap(Country::code, Function.identity()));
        organisations =
                lexicon.organisations().stream().collect(Collectors.toMap(Organisation::code, Function.identity()));
    }

    private static Map<String, Table.Row> table(String name, Function<Table.Row, String> key) {
        try (InputStream in = CodeBook.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new LexiconException("no table " + name);
            }
            return Table.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)).rows().stream()
                    .collect(Collectors.toMap(key, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static String cell(Map<String, Table.Row> table, String key, String column) {
        return Optional.ofNullable(table.get(key))
                .flatMap(row -> row.optional(column))
                .orElse("");
    }

    private Optional<CameoCode> code(CodedEvent event) {
        return Optional.ofNullable(cameo.get(event.cameo()));
    }

    String cameoName(CodedEvent event) {
        return code(event).map(CameoCode::name).orElse("");
    }

    /** From -10 to 10; empty where no score was published. */
    String goldstein(CodedEvent event) {
        return code(event)
                .flatMap(CameoCode::goldstein)
                .map(score -> Double.toString(score))
                .orElse("");
    }

    /** From 1 to 4. */
    String quadNumber(CodedEvent event) {
        return code(event).map(code -> Integer.toString(code.quad())).orElse("");
    }

    String quadName(CodedEvent event) {
        return code(event).map(code -> QUADS.get(code.quad() - 1)).orElse("");
    }

    /** PLOVER's score of the mode, else of the type. */
    String plover(CodedEvent event) {
        String type = event.type().name();
        String exact = cell(plover, type + "/" + event.mode().orElse(""), "score");
        return exact.isEmpty() ? cell(plover, type + "/", "score") : exact;
    }

    boolean isState(String actor) {
        return countries.containsKey(actor);
    }

    boolean isOfStates(String actor) {
        return Optional.ofNullable(organisations.get(actor))
                .filter(organisation -> !organisation.kind().equals("movement"))
                .isPresent();
    }

    /** The usual English name of a state or organisation, else the code. */
    String name(String actor) {
        return Optional.ofNullable(countries.get(actor))
                .map(Country::name)
                .or(() -> Optional.ofNullable(organisations.get(actor)).map(Organisation::name))
                .orElse(actor);
    }

    String group(String actor) {
        String cameoGroup = cell(groups, actor, "cameo");
        return cameoGroup.isEmpty() ? actor : cameoGroup;
    }

    String fips(String country) {
        return cell(states, country, "fips");
    }

    String cow(String country) {
        return cell(states, country, "cow");
    }

    String sectorName(String sector) {
        return cell(sectors, sector, "name");
    }

    /** CAMEO's code for the role. */
    String role(String sector) {
        String other = cell(sectors, sector, "cameo");
        return other.isEmpty() ? sector : other;
    }
}
