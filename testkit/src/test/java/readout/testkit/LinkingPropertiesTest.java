package readout.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.Reading;
import readout.model.Report;
import readout.model.Story;
import readout.story.StoryLinker;
import readout.story.Telling;

class LinkingPropertiesTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_order_of_arrival_changes_nothing(long seed) {
        List<Telling> tellings = tellings(RandomReadings.seeded(seed).take(500));
        List<Story> stories = StoryLinker.link(tellings);
        List<Telling> shuffled = new ArrayList<>(tellings);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(StoryLinker.link(shuffled)).isEqualTo(stories);
        assertThat(stories).anyMatch(story -> story.reports().size() > 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void every_engagement_is_reported_once_and_ids_are_unique(long seed) {
        List<Reading> readings = RandomReadings.seeded(seed).take(150);
        List<Story> stories = StoryLinker.link(tellings(readings));
        List<Report> reports =
                stories.stream().flatMap(story -> story.reports().stream()).toList();
        int engagements = readings.stream()
                .mapToInt(reading -> reading.engagements().size())
                .sum();
        assertThat(reports).hasSize(engagements).doesNotHaveDuplicates();
        assertThat(stories).extracting(Story::id).doesNotHaveDuplicates().allMatch(id -> id.matches("e[0-9a-f]{12}"));
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10, 11})
    void a_story_stands_on_its_reports(long seed) {
        List<Story> stories =
                StoryLinker.link(tellings(RandomReadings.seeded(seed).take(150)));
        assertThat(stories).allSatisfy(story -> {
            assertThat(story.independentSources()).isBetween(1, articles(story).size());
            assertThat(story.topics()).hasSizeLessThanOrEqualTo(8);
        });
    }

    private static TreeSet<String> articles(Story story) {
        return story.reports().stream().map(Report::article).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Telling> tellings(List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> Telling.of(reading).stream())
                .toList();
    }
}
