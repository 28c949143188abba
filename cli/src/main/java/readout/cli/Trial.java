package readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import readout.evaluation.ContactReader;
import readout.evaluation.EngagementScore;
import readout.evaluation.LinkScore;
import readout.evaluation.StatementScore;
import readout.model.Reading;
import readout.model.Report;
import readout.story.StoryLinker;
import readout.story.Telling;
import readout.wire.ReadingJson;

/** Reads the articles beside a gold file and scores the readings. */
final class Trial {
    private final Path gold;
    private final List<Reading> readings;

    /** @throws CommandException where there is no {@code gold}, or no articles are beside it */
    Trial(Context context, Path gold) throws IOException {
        this.gold = gold;
        if (!Files.exists(gold)) {
            throw new CommandException(gold + ": no such file");
        }
        this.readings = read(context, articles(gold));
    }

    private static Path articles(Path gold) {
        return Stream.of("articles.jsonl", "articles")
                .map(gold::resolveSibling)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new CommandException(gold + ": no articles.jsonl and no folder articles beside it"));
    }

    private static List<Reading> read(Context context, Path articles) throws IOException {
        List<Reading> readings = new ArrayList<>();
        new ReadingRun(context, new ReadOptions()).run(List.of(articles.toString()), readings::add);
        return readings;
    }

    EngagementScore engagements() throws IOException {
        return EngagementScore.of(
                ContactReader.gold(gold),
                readings.stream().map(ContactReader::of).toList());
    }

    StatementScore statements() throws IOException {
        return StatementScore.of(gold, readings.stream().map(ReadingJson::write).toList());
    }

    LinkScore stories() throws IOException {
        Map<Report, String> stories = new HashMap<>();
        StoryLinker.link(readings.stream().flatMap(r -> Telling.of(r).stream()).toList())
                .forEach(story -> story.reports().forEach(report -> stories.put(report, story.id())));
        return LinkScore.of(
                engagements(), (article, index) -> Optional.ofNullable(stories.get(new Report(article, index))));
    }
}
