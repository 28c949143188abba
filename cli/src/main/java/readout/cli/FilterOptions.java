package readout.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
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
                parties.stream().map(FilterOptions::code).toList(),
                people.stream().map(FilterOptions::personId).toList(),
                kinds,
                statuses,
                common.outlets(),
                common.since(),
                common.until(),
                common.order(),
                0,
                OptionalInt.empty());
    }

    /** Codes are typed in lower case too; names of movements are left alone. */
    static String code(String typed) {
        return typed.matches("[a-z]{2,5}") ? typed.toUpperCase(Locale.ROOT) : typed;
    }

    private static String personId(String typed) {
        return PersonId.of(typed, Optional.empty());
    }
}
