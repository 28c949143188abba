package readout.lexicon;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;

/**
 * A word that tells a contact, and who stands where around it.
 *
 * @param id such as {@code meet.v}
 * @param word lemma
 * @param verb else a noun
 * @param openMeans whether words such as {@code by phone} nearby decide the kind
 * @param weak whether the word by itself does not tell the means: {@code discussed}
 * @param partner whether there must be an object or somebody after a preposition: one speaks with somebody
 * @param subject part of who does it: subject of a verb, possessor of a noun
 * @param object part of the direct object, or of what follows {@code of}
 * @param personObject whether the object must be a person or an office: one calls a minister, not a country
 * @param assembly whether who is addressed must be named by one of the words it needs: {@code told the Security Council}
 * @param obliques parts by preposition
 * @param needs one of these words must stand in the sentence, if there are any
 * @param unless none of these words may stand beside it
 * @param told status where nothing around the word says another: {@code ongoing} after {@code arrived}
 * @param expect what the example must give: kind, status, then actors
 */
public record Trigger(
        String id,
        String word,
        boolean verb,
        EngagementKind kind,
        boolean openMeans,
        boolean weak,
        boolean partner,
        Optional<Part> subject,
        Optional<Part> object,
        boolean personObject,
        boolean assembly,
        Map<String, Part> obliques,
        List<String> needs,
        List<String> unless,
        EngagementStatus told,
        String example,
        String expect) {
    /** The part that somebody, or a place, takes in a contact. */
    public enum Part {
        PARTICIPANT,
        VISITOR,
        HOST,
        SENDER,
        RECIPIENT,
        DESTINATION
    }

    static Trigger of(Table.Row row) {
        return new Trigger(
                row.text("id"),
                row.text("word"),
                row.text("pos").equals("verb"),
                row.constant(EngagementKind.class, "kind"),
                row.optional("means").filter(cell -> !cell.equals("partner")).isPresent(),
                row.optional("means").filter(cell -> cell.startsWith("weak")).isPresent(),
                row.optional("means").filter(cell -> cell.endsWith("partner")).isPresent(),
                row.optional("subject").map(cell -> row.constant(Part.class, "subject")),
                row.optional("object").map(cell -> row.constant(Part.class, "object")),
                row.optional("object_is").equals(Optional.of("person")),
                row.optional("object_is").equals(Optional.of("assembly")),
                obliques(row),
                row.list("needs"),
                row.list("unless"),
                row.optional("told")
                        .map(cell -> row.constant(EngagementStatus.class, "told"))
                        .orElse(EngagementStatus.HELD),
                row.text("example"),
                row.text("expect"));
    }

    private static Map<String, Part> obliques(Table.Row row) {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (String cell : row.list("obliques")) {
            String[] halves = cell.split(":", 2);
            parts.put(halves[0], part(row, halves.length > 1 ? halves[1] : ""));
        }
        return parts;
    }

    private static Part part(Table.Row row, String name) {
        return Arrays.stream(Part.values())
                .filter(p -> p.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new LexiconException(row.place() + ": no part " + name));
    }
}
