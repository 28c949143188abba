package readout.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import readout.lexicon.Lexicon;
import readout.model.OriginKind;
import readout.reuse.Copies;
import readout.reuse.CopyPair;
import readout.wire.LinkJson;

/** Prints which articles share words, and why; stores nothing. */
@Command(
        name = "copies",
        description =
                "Finds pairs of articles that share words or tell one story, and says why: a copy, a part taken over, the"
                        + " same quotation, furniture of a site, or one event in different words. Stores nothing.",
        footer = {"", "Example:", "  readout copies reports/ | grep '\"copy\"'"})
final class CopiesCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "FILE", description = "Files or folders: text, HTML, JSONL. - or none is standard input.")
    private List<String> inputs = List.of("-");

    @Mixin
    private final RunOptions options = new RunOptions();

    @Mixin
    private final HelpOption help = new HelpOption();

    CopiesCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Collected collected = Collected.of(context, inputs, options);
        List<CopyPair> pairs = collected.computed(options.jobs(), articles -> Copies.among(articles, agencies()));
        for (CopyPair pair : pairs) {
            context.console()
                    .print(LinkJson.copy(pair.a(), pair.b(), pair.label().name(), pair.share()));
        }
        return collected.exit(pairs.size()).code();
    }

    private static Set<String> agencies() {
        return Lexicon.bundled().sources().stream()
                .filter(source -> source.kind() == OriginKind.AGENCY)
                .flatMap(source -> source.names().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
