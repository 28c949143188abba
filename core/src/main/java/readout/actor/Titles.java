package readout.actor;

/** Forms of office titles. */
final class Titles {
    private Titles() {}

    /** {@code prime ministers} gives {@code prime minister}. */
    static String singular(String title) {
        return title.endsWith("s") && !title.endsWith("ss") ? title.substring(0, title.length() - 1) : title;
    }
}
