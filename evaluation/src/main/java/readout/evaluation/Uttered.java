package readout.evaluation;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * A statement as it is compared.
 *
 * @param speaker where the speaker's words stand, in code points; empty where nobody is named
 * @param who the person and the actor that are meant
 * @param content letters and figures of what was said, by their place
 * @param values what other keys hold, by name
 * @param quantities value, comparator, unit and what is counted of each number
 */
record Uttered(
        BitSet speaker,
        String who,
        BitSet cue,
        BitSet content,
        Map<String, String> values,
        List<String> quantities,
        String shown) {
    private static final int LONGEST = 80;
    private static final List<String> PLAIN = List.of("form", "act", "joint", "polarity", "when");

    /** @param text the article's text as code points */
    static Uttered of(JsonNode json, int[] text) {
        JsonNode speaker = json.path("speaker");
        BitSet content = new BitSet();
        json.path("content").forEach(part -> content.or(place(part)));
        content.stream().filter(i -> !Character.isLetterOrDigit(text[i])).forEach(content::clear);
        return new Uttered(
                place(speaker),
                speaker.path("person").asString("") + "|"
                        + speaker.path("actor").asString(""),
                place(json.path("cue")),
                content,
                values(json),
                json.path("quantities")
                        .valueStream()
                        .map(Uttered::quantity)
                        .sorted()
                        .toList(),
                shown(content, text));
    }

    private static BitSet place(JsonNode span) {
        BitSet places = new BitSet();
        if (span.path("start").isInt()) {
            places.set(span.path("start").asInt(), span.path("end").asInt());
        }
        return places;
    }

    private static Map<String, String> values(JsonNode json) {
        Map<String, String> values = new TreeMap<>();
        PLAIN.forEach(key -> values.put(key, value(json.path(key))));
        values.put("setting", value(json.path("setting").path("kind")));
        values.put(
                "hedges",
                json.path("hedges")
                        .valueStream()
                        .map(hedge -> value(hedge.path("start")))
                        .sorted()
                        .toList()
                        .toString());
        return values;
    }

    private static String value(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? "none" : node.asString();
    }

    private static String quantity(JsonNode json) {
        String number = json.path("value")
                .decimalValueOpt()
                .map(n -> n.stripTrailingZeros().toPlainString())
                .orElse("none");
        return String.join(
                " ", value(json.path("comparator")), number, value(json.path("unit")), value(json.path("of")));
    }

    private static String shown(BitSet content, int[] text) {
        int from = Math.max(0, content.nextSetBit(0));
        int to = Math.min(content.length(), from + LONGEST);
        return new String(text, from, Math.max(0, to - from)).replaceAll("\\s+", " ");
    }

    /** Common share of all that the two say, 0 to 1. */
    double overlap(Uttered other) {
        BitSet common = (BitSet) content.clone();
        common.and(other.content);
        BitSet all = (BitSet) content.clone();
        all.or(other.content);
        return Figures.share(common.cardinality(), all.cardinality());
    }

    boolean sameCue(Uttered other) {
        return cue.intersects(other.cue);
    }

    /** Whether the same words name the speaker and the same person and actor are meant, or nobody by both. */
    boolean sameSpeaker(Uttered other) {
        boolean same = speaker.isEmpty() ? other.speaker.isEmpty() : speaker.intersects(other.speaker);
        return same && who.equals(other.who);
    }

    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }
}
