package readout.engagement;

import java.util.Set;

/** Verbs whose object does what the infinitive after it tells: {@code urged Netanyahu to meet Abbas}. */
final class Control {
    private static final Set<String> OF_OBJECT = Set.of(
            "allow",
            "appoint",
            "ask",
            "call",
            "convince",
            "create",
            "direct",
            "dispatch",
            "encourage",
            "establish",
            "expect",
            "force",
            "form",
            "help",
            "implore",
            "instruct",
            "invite",
            "lobby",
            "nudge",
            "order",
            "permit",
            "persuade",
            "press",
            "pressure",
            "prod",
            "push",
            "request",
            "see",
            "send",
            "tell",
            "urge",
            "want");

    private Control() {}

    /** Whether it is the object of the verb that is to act. */
    static boolean isOfObject(String verb) {
        return OF_OBJECT.contains(verb);
    }
}
