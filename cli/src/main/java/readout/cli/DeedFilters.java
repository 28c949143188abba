package readout.cli;

import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.model.EventStatus;
import readout.model.EventType;
import readout.store.DeedQuery;

/** Which coded deeds are asked for. */
final class DeedFilters {
    @Mixin
    private final ArticleFilters common = new ArticleFilters();

    @Option(
            names = "--party",
            paramLabel = "CODE",
            split = ",",
            converter = CodeConverter.class,
            description = "Only deeds that this actor does or that are done to it: AZE, UNO, EU. Several: all of them.")
    private List<String> parties = List.of();

    @Option(
            names = "--source",
            paramLabel = "CODE",
            split = ",",
            converter = CodeConverter.class,
            description = "Only deeds by one of these.")
    private List<String> sources = List.of();

    @Option(
            names = "--target",
            paramLabel = "CODE",
            split = ",",
            converter = CodeConverter.class,
            description = "Only deeds to one of these.")
    private List<String> targets = List.of();

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            split = ",",
            description =
                    "Only these: agree, consult, support, concede, cooperate, aid, retreat, request, accuse, reject, threaten,"
                            + " protest, sanction, mobilize, coerce, assault, statement.")
    private List<EventType> types = List.of();

    @Option(
            names = "--cameo",
            paramLabel = "CODE",
            split = ",",
            description = "Only codes of CAMEO 1.1b3 that begin so: 04, 0871.")
    private List<String> cameo = List.of();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            description = "Only these: actual, future, hypothetical, negated, past.")
    private List<EventStatus> statuses = List.of();

    @Option(
            names = "--unattributed",
            description = "Only deeds that the article itself asserts, not one of its sources.")
    private boolean unattributed;

    @Option(names = "--article", paramLabel = "ID", description = "Only in this article. Several: any of them.")
    private List<String> articles = List.of();

    DeedQuery query() {
        return new DeedQuery(
                common.text(),
                parties,
                sources,
                targets,
                types,
                cameo,
                statuses,
                unattributed,
                articles,
                common.scope());
    }
}
