package readout.lexicon;

/**
 * What an arm of a state is called: {@code army}, {@code foreign ministry}.
 *
 * @param government whether it is the government itself: {@code regime}
 */
public record Body(String head, boolean government, String example) {
    static Body of(Table.Row row) {
        return new Body(
                row.text("head"),
                row.optional("kind").filter("government"::equals).isPresent(),
                row.text("example"));
    }
}
