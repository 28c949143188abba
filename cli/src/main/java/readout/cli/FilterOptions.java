package readout.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.store.StoryQuery;
import readout.story.PersonId;

/** Which stories are asked for. */
final class FilterOptions {
    @Mixin
    private final ArticleFilters common = new ArticleFilters();

    @Option(
            names = "--party",
            paramLabel = "CODE",
            split = ",",
            converter = CodeConverter.class,
            description = "Only events in which this actor takes part: AZE, UNO, EU. Several: all of them.")
    private List<String> parties = List.of();

    @Option(
            names = "--person",
            paramLabel = "NAME",
            split = ",",
            description = "Only events with this person: 'Hakan Fidan' or hakan-fidan.")
    private List<String> people = List.of();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            description =
                    "Only these kinds: call, video_call, visit, meeting, multilateral, message, signing, summons.")
    private List<EngagementKind> kinds = List.of();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            description = "Only these: held, ongoing, announced, proposed, cancelled, denied.")
    private List<EngagementStatus> statuses = List.of();

    StoryQuery query() {
        return new StoryQuery(
                common.text(),
                parties,
                people.stream().map(FilterOptions::personId).toList(),
                kinds,
                statuses,
                common.scope());
    }

    private static String personId(String typed) {
        return PersonId.of(typed, Optional.empty());
    }
}
