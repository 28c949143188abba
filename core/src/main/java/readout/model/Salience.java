package readout.model;

/** Whether a contact is what the article is about. */
public enum Salience {
    MAIN,
    OTHER
}
