package readout.cli;

/** What a query's end says. */
final class Found {
    private Found() {}

    /** Says so where nothing was found. */
    static Exit exit(int found, String what, Console console) {
        if (found == 0) {
            console.say("no " + what + " fits");
        }
        return found == 0 ? Exit.NOTHING : Exit.DONE;
    }
}
