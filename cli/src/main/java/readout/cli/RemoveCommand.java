package readout.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readout.store.ArticleQuery;
import readout.store.RecordStore;

/** Takes articles out of a store. */
@Command(
        name = "remove",
        description = {
            "Takes articles, and all that was read from them, out of the store.",
            "What they told events, people and announcements is undone; readout changes shows what became of the events.",
            "Where one of those named is not in the store, nothing is removed."
        },
        footer = {
            "",
            "Examples:",
            "  readout remove corpus/16 corpus/17",
            "  readout remove --file 04_harbour_sochi-grain.txt --store readout.db"
        })
final class RemoveCommand implements Callable<Integer> {
    private final Context context;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", arity = "0..*", description = "An article's id, as readout articles prints it.")
    private List<String> ids = List.of();

    @Option(
            names = "--file",
            paramLabel = "NAME",
            description =
                    "All articles that came from this file, by its name as readout articles prints it. May be given several times.")
    private List<String> files = List.of();

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    RemoveCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        if (ids.isEmpty() && files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "say which: the id of an article, or --file NAME");
        }
        try (RecordStore open = store.open()) {
            Set<String> found = found(open);
            found.forEach(open::remove);
            open.link();
            context.console().say(found.size() + (found.size() == 1 ? " article removed" : " articles removed"));
            return Exit.DONE.code();
        }
    }

    /** @throws CommandException where one of them is not there */
    private Set<String> found(RecordStore open) {
        List<String> missing = new ArrayList<>();
        Set<String> found = new LinkedHashSet<>();
        for (String id : ids) {
            (open.reading(id).isPresent() ? found : missing).add(id);
        }
        for (String file : files) {
            List<String> of = of(open, file);
            found.addAll(of);
            if (of.isEmpty()) {
                missing.add("--file " + file);
            }
        }
        if (!missing.isEmpty()) {
            throw new CommandException(String.join(", ", missing)
                    + ": no such article in the store, and nothing was removed; readout articles lists them");
        }
        return found;
    }

    private static List<String> of(RecordStore open, String file) {
        List<String> of = new ArrayList<>();
        open.articles(ArticleQuery.ALL, article -> {
            if (article.file().equals(Optional.of(file))) {
                of.add(article.id());
            }
        });
        return of;
    }
}
