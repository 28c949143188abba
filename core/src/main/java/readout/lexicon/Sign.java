package readout.lexicon;

/**
 * What a word of {@code status.tsv} says of what is told beside or below it.
 *
 * <p>Example: {@code call off} is {@link #CANCELLED}, {@code if} a {@link #CONDITION}.
 */
public enum Sign {
    /** A verb of saying: what follows it is asserted by its subject. */
    REPORT,
    /** A verb of denying: what follows it is denied by its subject. */
    DENIAL,
    /** A noun for what is told: {@code the claim that}. */
    TELLING,
    /** A verb by which somebody denies what is told: {@code dismissed reports that}. */
    DISMISSAL,
    /** A word that says that what is told is not so: {@code the claim was baseless}, {@code wrongly reported}. */
    FALSE,
    /** A verb by which a picture or a document tells: {@code the film showed}. */
    SHOWING,
    /** What stands below has not happened yet: {@code plans to meet}, {@code a planned visit}. */
    TO_COME,
    /** In the passive, what it is said of has not happened yet: {@code a meeting has been arranged}. */
    ARRANGED,
    /** Before a noun only, what it names has not happened yet: {@code the next visit}. */
    UPCOMING,
    /** Before a noun only, what it names is going on: {@code the current talks}. */
    ONGOING,
    /** What stands below is only thought of: {@code considers sanctions}. */
    SUPPOSED,
    /** What stands below is only thought of if it is not known yet: {@code discussed a meeting}, {@code discussed meeting}. */
    INDEFINITE,
    /** An adjective of what somebody wants: {@code it is important that they meet}. */
    WISHED,
    /** A verb of what is said on an occasion that took place: {@code agreed to send more in a call}. */
    COMMITTING,
    /** What stands below did not happen: {@code failed to meet}. */
    UNDONE,
    /** What stands below was to happen, and will not: {@code called off the meeting}. */
    CANCELLED,
    /** It says no: {@code not}, {@code without}, {@code nearly}. */
    NEGATION,
    /** What was tried was not reached: {@code in vain}. */
    VAIN,
    /** Who does it is nobody: {@code no soldier attacked}. */
    NOBODY,
    /** An auxiliary of what is to come. */
    WILL,
    /** An auxiliary of what is only thought of. */
    MODAL,
    /** An adverb by which it is only thought of: {@code perhaps}. */
    MAYBE,
    /** It opens a condition: {@code if}. */
    CONDITION,
    /** Before an infinitive, soon to come: {@code about to}. */
    ABOUT_TO,
    /** It is to come as others expect it, which is no word of who would do it: {@code due to}. */
    PREDICTED,
    /** What stands after it is not what was done: {@code rather than}. */
    INSTEAD,
    /** Before {@code of} and a gerund, only thought of: {@code dreams of}. */
    THOUGHT,
    /** What follows takes back what was meant: {@code but}. */
    TURN,
    /** Long before what is told: {@code decades ago}. */
    FORMERLY,
    /** In a time, still to come: {@code next}. */
    AHEAD,
    /** A preposition that ties a gerund to the verb above: {@code refrained from}. */
    GOVERNED,
    /** A preposition of what is only beside it: {@code after}. */
    OCCASION,
    /** A verb with the preposition that belongs to it: what follows is no occasion ({@code engage in}). */
    BOUND
}
