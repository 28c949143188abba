package readout.server.view;

/**
 * A date in words, with how sure it is.
 *
 * @param text {@code 9 Dec 2020}, {@code one of 4 Sundays}, {@code on or after 10 May 2018}, {@code undated}
 * @param note what the date rests on and, where the text does not say it, between which days it lies; may be empty
 * @param edtf the date as the record has it; empty where there is none
 * @param certainty {@code day}, {@code span} (from one day to another), {@code bounded} or {@code undated}
 */
public record DateView(String text, String note, String edtf, String certainty) {}
