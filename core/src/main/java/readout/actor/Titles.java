package readout.actor;

/** Forms of office titles. */
final class Titles {
    private Titles() {}

    /** {@code prime ministers} gives {@code prime minister}. */
    static String singular(String title) {
        return title.endsWith("s") && !title.endsWith("ss") ? title.substring(0, title.length() - 1) : title;
    }

    /** A leader holds any high office; a minister any with the word in it. */
    static boolean holds(Party party, String office) {
        boolean leader = office.equals("leader") || office.equals("diplomat");
        return party.title()
                .map(title -> leader || title.contains(office))
                .orElse(leader && party.person().isPresent());
    }
}
