package readout.model;

/**
 * What decided.
 *
 * @param pass name of the pass, such as {@code verb-frame}
 * @param rule lexicon entry or model, such as {@code meet.v}
 */
public record Because(String pass, String rule) {
    @Override
    public String toString() {
        return pass + ":" + rule;
    }
}
