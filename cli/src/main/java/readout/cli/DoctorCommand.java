package readout.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks that Readout can work here. */
@Command(
        name = "doctor",
        description = "Checks the installation and the store, one line each.",
        footer = {"", "Example:", "  readout doctor --store caucasus.db"})
final class DoctorCommand implements Callable<Integer> {
    private final Context context;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    DoctorCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        List<Checks.Check> checks = new Checks(context, store.file()).all();
        for (Checks.Check check : checks) {
            context.console().print((check.fine() ? "ok     " : "wrong  ") + check.told());
        }
        boolean fine = checks.stream().allMatch(Checks.Check::fine);
        return (fine ? Exit.DONE : Exit.NOTHING).code();
    }
}
