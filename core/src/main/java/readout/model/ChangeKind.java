package readout.model;

/** What became of an event when the record was linked again. */
public enum ChangeKind {
    /** It is there for the first time. */
    ADDED,
    /** Reports joined or left it; its id stays. */
    CHANGED,
    /** The same event goes on under another id. */
    RENAMED,
    /** It went into an event that has reports of other ones too. */
    MERGED,
    /** Its reports now tell of several events, one of which may have its id. */
    SPLIT,
    /** None of its reports is there any more. */
    GONE
}
