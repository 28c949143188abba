package readout.server.view;

import readout.story.Inheritance;

/**
 * The date that a report takes over from another one.
 *
 * @param own what the report itself says of when, in words
 * @param text the date in words
 * @param href of the report that gives it
 * @param report its name on the page
 */
public record Inherited(String own, String text, String href, String report) {
    /** @param number of the report that gives the date */
    static Inherited of(Inheritance inheritance, int number) {
        String own = inheritance
                .own()
                .edtf()
                .map(date -> "says " + DateWords.text(date))
                .orElse("gives no date");
        String text = inheritance.when().edtf().map(DateWords::text).orElse("");
        return new Inherited(own, text, "#r" + number, "report " + number);
    }
}
