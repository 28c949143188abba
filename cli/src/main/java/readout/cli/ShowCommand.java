package readout.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import readout.model.Reading;
import readout.store.CopiedWords;
import readout.store.RecordStore;
import readout.wire.Output;

/** Prints stored readings, with notices of words that other texts of the store have too. */
@Command(
        name = "show",
        description = {
            "Prints what is stored of articles, as extract does.",
            "A notice stands at each passage that is word for word in another text of the store (wording.copied) or in one",
            "that has it from an office of state (wording.official)."
        },
        footer = {"", "Example:", "  readout show corpus/16 --explain"})
final class ShowCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "ID", arity = "1..*", description = "An article's id, as readout articles prints it.")
    private List<String> ids = List.of();

    @Mixin
    private final ReadingOutput output = new ReadingOutput();

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    ShowCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        List<String> missing = new ArrayList<>();
        try (RecordStore open = store.open();
                Output<Reading> out = output.open(context)) {
            Listing<Reading> listing = new Listing<>(out);
            for (String id : ids) {
                open.reading(id)
                        .ifPresentOrElse(
                                reading -> listing.write(CopiedWords.noted(open, reading)), () -> missing.add(id));
            }
        }
        missing.forEach(
                id -> context.console().say(id + ": no such article in the store; readout articles lists them"));
        return exit(missing).code();
    }

    private Exit exit(List<String> missing) {
        if (missing.isEmpty()) {
            return Exit.DONE;
        }
        return missing.size() == ids.size() ? Exit.NOTHING : Exit.PARTLY;
    }
}
