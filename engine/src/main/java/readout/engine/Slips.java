package readout.engine;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Slips of the tagger that news of diplomacy suffers from, mended before anything else is read from the tags. */
final class Slips {
    private static final String NAME = "NNP";
    /** What the object of a verb begins with. */
    private static final Set<String> OBJECT = Set.of(NAME, "JJ", "DT", "PRP$", "NN");

    /** Tags of what stands before {@code following} as a preposition. */
    private static final Set<String> BEFORE_FOLLOWING =
            Set.of("NN", "NNS", NAME, "NNPS", ",", "VBD", "VBN", "RB", "CD", "``");

    private static final Set<String> PLANS = Set.of("plans", "hopes", "aims", "offers", "moves", "attempts");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> BOUNDARIES = Set.of(",", ":", "``", "''");

    private static final int LONGEST_NAME = 5;

    private Slips() {}

    static void mend(List<CoreLabel> labels) {
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            if (label.originalText().equals("WHO") || isInName(labels, i)) {
                label.setTag(NAME);
            } else if (isAgain(labels, i)) {
                label.setNER("O");
            } else if (isChief(labels, i)) {
                label.setTag("NN");
            } else if (isBare(labels, i)) {
                label.setTag("VB");
            } else if (isPlanning(labels, i)) {
                label.setTag("VBZ");
            } else if (isPreposition(labels, i)) {
                label.setTag("IN");
                label.setLemma(label.originalText().toLowerCase(Locale.ROOT));
            } else if (i == 0 && isMeeting(labels)) {
                label.setTag("VBG");
                label.setLemma("meet");
            } else if (isSummoning(labels, i)) {
                label.setTag("VBZ");
                label.setLemma("summon");
            }
        }
    }

    /** {@code in} of {@code Moon Jae-in}. */
    private static boolean isInName(List<CoreLabel> labels, int i) {
        return i > 0
                && labels.get(i - 1).originalText().equals("-")
                && "PERSON".equals(labels.get(i).ner())
                && !labels.get(i).tag().startsWith("NN");
    }

    /** {@code Ana LindOther} of {@code Lind Ana LindOther news}: the name in a link that a page has run into the text. */
    private static boolean isAgain(List<CoreLabel> labels, int i) {
        for (int first = Math.max(0, i - LONGEST_NAME); first < i; first++) {
            int last = i;
            while (last < labels.size() && last - first <= LONGEST_NAME && !repeats(labels, first, last)) {
                last++;
            }
            boolean run = last < labels.size() && last - first <= LONGEST_NAME && last > first + 1;
            if (run && "PERSON".equals(labels.get(first).ner())) {
                return true;
            }
        }
        return false;
    }

    private static boolean repeats(List<CoreLabel> labels, int first, int last) {
        String name = labels.get(first).originalText();
        String glued = labels.get(last).originalText();
        return name.length() > 2
                && glued.length() > name.length() + 1
                && glued.startsWith(name)
                && Character.isUpperCase(glued.charAt(name.length()));
    }

    /** {@code PLO chief Yasser Arafat}: an office between names, no adjective. */
    private static boolean isChief(List<CoreLabel> labels, int i) {
        return i > 0
                && i + 1 < labels.size()
                && labels.get(i).originalText().equals("chief")
                && labels.get(i - 1).tag().startsWith(NAME)
                && labels.get(i + 1).tag().startsWith(NAME);
    }

    /** {@code will breakfast with}, {@code will chair a session}. */
    private static boolean isBare(List<CoreLabel> labels, int i) {
        return i > 0
                && labels.get(i).tag().equals("NN")
                && labels.get(i - 1).tag().equals("MD")
                && i + 1 < labels.size()
                && (labels.get(i + 1).originalText().equals("with")
                        || Set.of("DT", "PRP", "PRP$")
                                .contains(labels.get(i + 1).tag()));
    }

    /** {@code The prime minister plans to raise it}: the verb of a clause that has no other. */
    private static boolean isPlanning(List<CoreLabel> labels, int i) {
        boolean infinitive = i > 0
                && i + 2 < labels.size()
                && PLANS.contains(labels.get(i).originalText())
                && labels.get(i).tag().equals("NNS")
                && Set.of("NN", NAME).contains(labels.get(i - 1).tag())
                && labels.get(i + 1).originalText().equals("to")
                && labels.get(i + 2).tag().equals("VB");
        return infinitive && !hasVerb(labels, i, -1) && !hasVerb(labels, i, 1);
    }

    /** Whether a finite verb stands in the words on one side, up to a comma. */
    private static boolean hasVerb(List<CoreLabel> labels, int from, int step) {
        for (int i = from + step; i >= 0 && i < labels.size(); i += step) {
            if (BOUNDARIES.contains(labels.get(i).tag())
                    || labels.get(i).originalText().equals("that")) {
                return false;
            }
            if (FINITE.contains(labels.get(i).tag())) {
                return true;
            }
        }
        return false;
    }

    /** {@code Turkey summons US envoy}. */
    private static boolean isSummoning(List<CoreLabel> labels, int i) {
        return i > 0
                && i + 1 < labels.size()
                && labels.get(i).originalText().equals("summons")
                && labels.get(i - 1).tag().startsWith("NN")
                && OBJECT.contains(labels.get(i + 1).tag());
    }

    /** {@code Following talks with him}, {@code a vote following the visit}; not {@code was following him}. */
    private static boolean isPreposition(List<CoreLabel> labels, int i) {
        return labels.get(i).originalText().equalsIgnoreCase("following")
                && labels.get(i).tag().equals("VBG")
                && (i == 0 || BEFORE_FOLLOWING.contains(labels.get(i - 1).tag()))
                && i + 1 < labels.size()
                && (OBJECT.contains(labels.get(i + 1).tag())
                        || labels.get(i + 1).tag().equals("NNS"));
    }

    /** {@code Meeting Xi in Beijing, Macron praised the deal}. */
    private static boolean isMeeting(List<CoreLabel> labels) {
        return labels.size() > 2
                && labels.get(0).originalText().equals("Meeting")
                && labels.get(0).tag().startsWith("NN")
                && labels.get(1).tag().equals(NAME)
                && labels.stream().anyMatch(label -> label.tag().equals(","));
    }
}
