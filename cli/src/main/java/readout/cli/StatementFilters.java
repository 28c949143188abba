package readout.cli;

import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.model.StatementAct;
import readout.model.StatementForm;
import readout.store.StatementQuery;

/** Which statements are asked for. */
final class StatementFilters {
    @Option(
            names = "--speaker",
            paramLabel = "TEXT",
            description = "Only by speakers whose name or office has this in it: Fidan, 'foreign minister'.")
    private String speaker = "";

    @Option(
            names = "--actor",
            paramLabel = "CODE",
            split = ",",
            converter = CodeConverter.class,
            description = "Only by speakers for this state, organisation or movement: IRN. Several: any of them.")
    private List<String> actors = List.of();

    @Option(
            names = "--about",
            paramLabel = "CODE",
            split = ",",
            converter = CodeConverter.class,
            description = "Only about this state, organisation or movement: ISR. Several: any of them.")
    private List<String> about = List.of();

    @Option(
            names = "--act",
            paramLabel = "ACT",
            split = ",",
            description =
                    "Only these: accuse, demand, warn, reject, praise, support, express_concern, deny, announce, inform,"
                            + " appeal, agree.")
    private List<StatementAct> acts = List.of();

    @Option(
            names = "--form",
            paramLabel = "FORM",
            split = ",",
            description = "Only these: direct, mixed, indirect, agentless.")
    private List<StatementForm> forms = List.of();

    @Option(names = "--number", description = "Only statements that claim a number.")
    private boolean number;

    @Option(names = "--text", paramLabel = "WORDS", description = "Only with these words in what was said.")
    private String text = "";

    @Option(names = "--article", paramLabel = "ID", description = "Only in this article. Several: any of them.")
    private List<String> articles = List.of();

    @Mixin
    private final ListFilters common = new ListFilters();

    StatementQuery query() {
        return new StatementQuery(text, speaker, actors, about, acts, forms, number, articles, common.scope());
    }
}
