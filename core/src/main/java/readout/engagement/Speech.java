package readout.engagement;

import java.util.Set;

/** Verbs that report: {@code said}, {@code announced}. */
final class Speech {
    /** What stands inside the words of these is told by them, not done by them. */
    private static final Set<String> SPEECH = Set.of(
            "say",
            "tell",
            "report",
            "state",
            "add",
            "note",
            "write",
            "claim",
            "confirm",
            "declare",
            "recall",
            "explain",
            "stress",
            "emphasize",
            "emphasise",
            "mention",
            "argue",
            "insist",
            "believe",
            "think",
            "know",
            "reveal",
            "indicate",
            "read");
    /** These as well, but what they tell of has not happened yet. */
    private static final Set<String> NOTICES = Set.of("announce", "unveil", "disclose", "publish", "post", "tweet");

    private Speech() {}

    /** Whether what stands inside its words is told, not done: {@code said that they met}. */
    static boolean tells(String lemma) {
        return SPEECH.contains(lemma);
    }

    /** Whether the verb only reports; of some, what has not happened yet: {@code announced a visit}. */
    static boolean reports(String lemma) {
        return SPEECH.contains(lemma) || NOTICES.contains(lemma);
    }
}
