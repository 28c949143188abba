package readout.lexicon;

import java.math.BigDecimal;
import java.util.List;

/**
 * A word that numbers are told with.
 *
 * @param words lower case, in a row
 * @param value of a number or scale: {@code 1000}; of a comparator its normal form: {@code over}; of a unit its sign: {@code km}
 * @param expect comparator, value, unit and what is counted, as the example gives them, apart by blanks
 */
public record QuantityWord(List<String> words, Use use, String value, String example, String expect) {
    /** What a word does in a quantity. */
    public enum Use {
        /** {@code twelve}. */
        NUMBER,
        /** {@code million}: multiplies what stands before. */
        SCALE,
        /** {@code more than}, before the number. */
        BEFORE,
        /** {@code or more}, after the number. */
        AFTER,
        /** {@code km}, after the number. */
        UNIT,
        /** {@code $}, before the number. */
        CURRENCY
    }

    static QuantityWord of(Table.Row row) {
        return new QuantityWord(
                List.of(row.text("words").split(" ")),
                row.constant(Use.class, "use"),
                row.text("value"),
                row.text("example"),
                row.text("expect"));
    }

    public BigDecimal number() {
        return new BigDecimal(value);
    }
}
