package readout.lexicon;

/**
 * A national outlet: where it names an official of no state, it is one of its own.
 *
 * @param name words that stand in the outlet's name
 * @param country code of the state that it is written for
 */
public record Outlet(String name, String country, String example) {
    static Outlet of(Table.Row row) {
        return new Outlet(row.text("name"), row.text("country"), row.text("example"));
    }
}
