package readout.model;

/** TimeML's types of time expression. */
public enum TimexType {
    DATE,
    TIME,
    DURATION,
    SET
}
