package readout.cli;

import java.io.IOException;

/** Takes what became of the inputs, in their order, on one thread. */
interface Outcomes {
    void take(Outcome outcome) throws IOException;

    /** Called about once a second while there is nothing to take. */
    default void idle() throws IOException {}
}
