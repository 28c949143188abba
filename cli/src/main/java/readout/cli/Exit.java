package readout.cli;

/** How a command ends. Interruption ends the program with 130, which the virtual machine does by itself. */
enum Exit {
    /** Done. */
    DONE(0),
    /** Nothing was found, or a check failed. */
    NOTHING(1),
    /** The command cannot be understood or carried out. */
    ERROR(2),
    /** Some inputs failed, the rest is done. */
    PARTLY(3);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
