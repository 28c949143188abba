package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import readout.engine.CoreNlpEngine;
import readout.model.EngagementKind;
import readout.model.Reading;
import readout.wire.ReadingJson;

/** Everything that needs the real engine, whose models are loaded once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealEngineTest {
    private final LazyEngine engine = new LazyEngine(CoreNlpEngine.NAME, CoreNlpEngine::load);
    private final Path corpus = corpus();

    @TempDir
    Path dir;

    private static Path corpus() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .map(folder -> folder.resolve("corpus/articles"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow();
    }

    private Ran run(String... arguments) {
        return Ran.with(() -> engine, Optional.empty(), "", arguments);
    }

    @Test
    void a_meeting_is_read_with_its_sides() throws IOException {
        Path file = Inputs.file(
                dir,
                "report.txt",
                "Ministers meet in Vienna\n\n"
                        + "Austrian Foreign Minister Alexander Schallenberg met his Hungarian counterpart Péter Szijjártó in Vienna on 9 March 2022.\n");
        Ran ran = run("extract", file.toString());
        assertThat(ran.exit()).isZero();
        Reading reading = ReadingJson.read(ran.out().strip());
        assertThat(reading.provenance().engine()).isEqualTo(CoreNlpEngine.NAME);
        assertThat(reading.engagements()).anySatisfy(engagement -> {
            assertThat(engagement.kind()).isEqualTo(EngagementKind.MEETING);
            assertThat(engagement.participants())
                    .extracting(p -> p.actor().orElse(""))
                    .contains("AUT", "HUN");
        });
    }

    @Test
    void evaluate_lists_a_pair_that_the_linking_missed() throws IOException {
        Inputs.file(dir, "articles.jsonl", """
                {"id": "w", "published": "2022-03-10", "text": "Austrian Foreign Minister Alexander Schallenberg met his \
                Hungarian counterpart Péter Szijjártó in Vienna on 9 March 2022."}
                {"id": "b", "published": "2022-06-10", "text": "Austrian Foreign Minister Alexander Schallenberg met his \
                Hungarian counterpart Péter Szijjártó in Budapest on 8 June 2022."}
                """);
        Path gold = Inputs.file(dir, "gold.jsonl", goldMeeting("w") + goldMeeting("b"));
        Ran ran = run("evaluate", "stories", gold.toString(), "--list");
        assertThat(ran.exit()).isZero();
        assertThat(ran.outLines().getFirst())
                .startsWith("missed pair\tw\tmeeting\tAustrian Foreign Minister")
                .contains("\tb\tmeeting\tAustrian Foreign Minister");
        assertThat(ran.outLines().get(1)).startsWith("engagements 2  events 1  stories 2");
    }

    private static String goldMeeting(String article) {
        return "{\"id\": \"" + article
                + "\", \"engagements\": [{\"kind\": \"meeting\", \"status\": \"held\", \"salience\": \"main\", "
                + "\"participants\": [{\"actor\": \"AUT\"}, {\"actor\": \"HUN\"}], \"evidence\": \"met\", \"event\": \"meeting\"}]}\n";
    }

    @Test
    void jobs_locale_and_zone_change_no_byte() throws IOException {
        String feed = corpus.resolve("A_feed.jsonl").toString();
        Ran one = run("extract", feed, "--jobs", "1");
        assertThat(one.outLines()).hasSizeGreaterThan(5);
        assertSame(run("extract", feed, "--jobs", "2"), one);
        List<String> turkish = List.of(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=UTF-16");
        try (Child child = Child.start(Main.class, turkish, "extract", feed)) {
            assertSame(child.ended(""), one);
        }
    }

    /** Tells of the first line that differs, not of all of them. */
    private static void assertSame(Ran ran, Ran expected) {
        for (int i = 0; i < Math.min(ran.outLines().size(), expected.outLines().size()); i++) {
            assertThat(ran.outLines().get(i)).isEqualTo(expected.outLines().get(i));
        }
        assertThat(ran.out().length()).isEqualTo(expected.out().length());
        assertThat(ran.err()).isEqualTo(expected.err());
        assertThat(ran.exit()).isEqualTo(expected.exit());
    }

    @Test
    void the_corpus_goes_into_a_store_that_verifies_and_answers() {
        String store = dir.resolve("s.db").toString();
        assertThat(run("ingest", corpus.toString(), "--store", store).exit()).isZero();
        assertThat(run("verify", "--store", store).exit()).isZero();
        assertThat(run("events", "--store", store, "--party", "AZE").outLines()).isNotEmpty();
        Shuffled.assertSameAnswers(Path.of(store), dir);
    }
}
