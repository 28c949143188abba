package readout.lexicon;

import java.util.List;
import java.util.Optional;
import readout.model.EventType;

/**
 * A word that tells a deed, and where who does it and to whom stand around it.
 *
 * <p>A slot is {@code subj}, {@code obj}, {@code poss} (a noun's possessor or adjective), {@code carrier} (subject of the verb that carries the
 * noun), {@code comp} (parties of what is asked, refused or threatened) or a preposition; {@code +} before it means that those there do the
 * deed together with the others.
 *
 * @param id such as {@code condemn.v}
 * @param words lemma, and the particle that must follow it, if any: {@code carry out}
 * @param needs conditions that must all hold, see {@link Condition}
 * @param unless conditions none of which may hold
 * @param sources slots of those who do it
 * @param targets slots of those whom it is done to; the first that names anybody counts
 * @param mode PLOVER mode
 * @param cameo CAMEO 1.1b3 code
 * @param takes how the deed that it is about changes the code: {@code appeal} before {@code to meet} gives 026
 * @param expect what the example must give: type, code, status, then sources {@code >} targets
 */
public record Deed(
        String id,
        List<String> words,
        boolean verb,
        List<Condition> needs,
        List<Condition> unless,
        List<String> sources,
        List<String> targets,
        EventType type,
        Optional<String> mode,
        String cameo,
        Optional<String> takes,
        String example,
        String expect) {
    /**
     * What must stand around the word.
     *
     * <p>Example: {@code obj=sanction,ban} is an object with one of these lemmas in it, {@code prep=for} a phrase with this preposition,
     * {@code both} a known party on either side.
     *
     * @param kind {@code obj}, {@code prep}, {@code comp}, {@code near}, {@code next}, {@code both}, {@code person}
     * @param values lemmas, one of which is enough; empty where any is
     */
    public record Condition(String kind, List<String> values) {
        static Condition of(String cell) {
            String[] halves = cell.split("=", 2);
            return new Condition(halves[0], halves.length > 1 ? List.of(halves[1].split(",")) : List.of());
        }
    }

    static Deed of(Table.Row row) {
        return new Deed(
                row.text("id"),
                List.of(row.text("word").split(" ")),
                row.text("pos").equals("verb"),
                row.list("needs").stream().map(Condition::of).toList(),
                row.list("unless").stream().map(Condition::of).toList(),
                row.list("source"),
                row.list("target"),
                row.constant(EventType.class, "type"),
                row.optional("mode"),
                row.text("cameo"),
                row.optional("takes"),
                row.text("example"),
                row.text("expect"));
    }

    /** How exactly the row says where it applies: the most exact of several that fit counts. */
    public int exactness() {
        int conditions = needs.stream().mapToInt(Deed::weight).sum();
        return 2 * words.size() + conditions;
    }

    /** How many lemmas its conditions allow: of two equally exact rows the narrower counts. */
    public int breadth() {
        return needs.stream().mapToInt(c -> c.values().size()).sum();
    }

    private static int weight(Condition condition) {
        boolean grammatical = condition.kind().equals("obj") || condition.kind().equals("comp");
        return grammatical ? (condition.values().isEmpty() && !condition.kind().equals("comp") ? 1 : 3) : 2;
    }

    /** The word's own lemma. */
    public String lemma() {
        return words.getFirst();
    }
}
