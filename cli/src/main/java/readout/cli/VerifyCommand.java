package readout.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import readout.store.RecordStore;
import readout.store.Verification;

/** Reads a store again and prints what is wrong with it. */
@Command(
        name = "verify",
        description = "Checks every stored span against its text, and the store's file. Prints one fault a line.",
        footer = {"", "Example:", "  readout verify --store readout.db"})
final class VerifyCommand implements Callable<Integer> {
    private final Context context;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    VerifyCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        try (RecordStore open = store.open()) {
            Verification found = open.verify();
            for (Verification.Fault fault : found.faults()) {
                context.console().print(fault.place() + ": " + fault.message());
            }
            context.console()
                    .say(found.articles() + " articles and " + found.spans() + " spans checked, "
                            + found.faults().size() + " faults");
            return (found.clean() ? Exit.DONE : Exit.NOTHING).code();
        }
    }
}
