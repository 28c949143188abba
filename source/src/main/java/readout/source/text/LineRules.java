package readout.source.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.lexicon.Table;
import readout.model.FurnitureKind;

/** Lines that are furniture wherever they stand: advertisements, navigation, credits. */
public final class LineRules {
    private static final int LONGEST = 250;

    /** One row of the table. */
    record Rule(FurnitureKind kind, Pattern pattern, String example) {}

    private final List<Rule> rules;

    private LineRules(List<Rule> rules) {
        this.rules = rules;
    }

    /** The rules that come with Readout. */
    public static LineRules bundled() {
        return new LineRules(Tables.bundled(LineRules.class, "furniture.tsv").rows().stream()
                .map(LineRules::rule)
                .toList());
    }

    private static Rule rule(Table.Row row) {
        String words = row.text("words");
        String pattern = switch (row.text("match")) {
            case "line" -> Pattern.quote(words);
            case "start" -> Pattern.quote(words) + ".*";
            case "pattern" -> words;
            case String other -> throw new IllegalStateException(row.place() + ": no way to match: " + other);
        };
        return new Rule(
                row.constant(FurnitureKind.class, "kind"), Pattern.compile("(?iu)" + pattern), row.text("example"));
    }

    /** What a line is; absent where it may be the story. */
    public Optional<FurnitureKind> kind(String line) {
        return line.length() > LONGEST
                ? Optional.empty()
                : rules.stream()
                        .filter(rule -> rule.pattern().matcher(line).matches())
                        .map(Rule::kind)
                        .findFirst();
    }

    List<Rule> rules() {
        return rules;
    }
}
