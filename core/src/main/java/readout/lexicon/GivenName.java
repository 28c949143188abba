package readout.lexicon;

/**
 * A given name, to tell whom "she" can mean.
 *
 * @param example a public person of that name
 */
public record GivenName(String name, boolean female, String example) {
    static GivenName of(Table.Row row) {
        return new GivenName(row.text("name"), row.text("gender").equals("female"), row.text("example"));
    }
}
