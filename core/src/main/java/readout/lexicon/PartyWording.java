package readout.lexicon;

import java.util.regex.Pattern;

/**
 * Words that a party writes and a reporter does not: {@code the so-called regime}.
 *
 * @param words lower case, in a row
 * @param example a sentence that takes them over
 */
public record PartyWording(String words, String example) {
    static PartyWording of(Table.Row row) {
        return new PartyWording(row.text("words"), row.text("example"));
    }

    /** Where the words stand in a text, small or capital. */
    public Pattern pattern() {
        return Pattern.compile(Pattern.quote(words) + "\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
