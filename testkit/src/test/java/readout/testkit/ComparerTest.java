package readout.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import readout.compare.Comparer;
import readout.compare.Comparison;
import readout.compare.Comparison.Fact;
import readout.compare.Comparison.Kind;
import readout.compare.Comparison.Verdict;
import readout.compare.Framing;
import readout.model.EngagementKind;
import readout.model.MentionType;
import readout.model.OriginKind;
import readout.model.Published;
import readout.model.Reading;
import readout.model.StatementAct;
import readout.model.Story;
import readout.story.StoryLinker;
import readout.story.Telling;

/** The call of the presidents of the United States and China of 2 April 2024 in two tellings. */
class ComparerTest {
    private static Reading house() {
        return Draft.of("house", """
                        Biden speaks with Xi

                        President Joe Biden spoke by telephone with President Xi Jinping on Tuesday. The presidents welcomed progress on the control of narcotics. It was noted that some 1,500 companies had come under so-called market rules. Regret was voiced about trade policies that harm American workers, the White House said.
                        """)
                .outlet("Meridian Wire")
                .published("2024-04-02")
                .origin("the White House", OriginKind.GOVERNMENT)
                .mention("the White House", MentionType.ORGANISATION, "USA")
                .mention("American", MentionType.NATIONALITY, "USA")
                .engagement(
                        EngagementKind.CALL,
                        "President Joe Biden spoke by telephone with President Xi Jinping on Tuesday")
                .with("Joe Biden", "USA", "president")
                .with("Xi Jinping", "CHN", "president")
                .on("2024-04-02")
                .about("control of narcotics")
                .done()
                .statement("progress on the control of narcotics")
                .by("The presidents", "USA")
                .jointly()
                .act(StatementAct.PRAISE)
                .done()
                .statement("some 1,500 companies had come under so-called market rules")
                .act(StatementAct.ACCUSE)
                .quantity("1,500", 1500, "companies")
                .done()
                .statement("trade policies that harm American workers")
                .by("the White House", "USA")
                .act(StatementAct.ACCUSE)
                .done()
                .reading();
    }

    private static Reading lantern() {
        return Draft.of("lantern", """
                        Leaders of China and the US talk

                        Xi Jinping took a call from Joseph Biden on Tuesday. Biden welcomed progress in the control of narcotics. Xi warned that over 1,600 companies had come under illegal market rules. Xi said that Taiwan was a red line.
                        """)
                .outlet("Pacific Lantern")
                .published("2024-04-03")
                .mention("Taiwan", MentionType.PLACE, "TWN")
                .engagement(EngagementKind.CALL, "Xi Jinping took a call from Joseph Biden on Tuesday")
                .with("Xi Jinping", "CHN", "party leader")
                .with("Joseph Biden", "USA", "president")
                .on("2024-04-02")
                .about("control of narcotics", "Taiwan")
                .done()
                .statement("progress in the control of narcotics")
                .by("Biden", "USA", "Joseph Biden")
                .act(StatementAct.PRAISE)
                .done()
                .statement("over 1,600 companies had come under illegal market rules")
                .by("Xi", "CHN", "Xi Jinping")
                .act(StatementAct.ACCUSE)
                .quantity("1,600", 1600, "companies")
                .done()
                .statement("Taiwan was a red line")
                .by("Xi", "CHN", "Xi Jinping")
                .act(StatementAct.WARN)
                .done()
                .reading();
    }

    private static Comparison compare(Reading... readings) {
        return compare(Arrays.asList(readings));
    }

    private static Comparison compare(List<Reading> readings) {
        List<Story> stories = StoryLinker.link(readings.stream()
                .flatMap(reading -> Telling.of(reading).stream())
                .toList());
        assertThat(stories).hasSize(1);
        return new Comparer(Framing.bundled())
                .of(
                        stories.getFirst(),
                        id -> readings.stream()
                                .filter(reading -> reading.article().id().equals(id))
                                .findFirst());
    }

    private static Fact fact(Comparison comparison, Kind kind, String words) {
        return comparison.facts().stream()
                .filter(fact -> fact.kind() == kind && fact.fact().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static List<Verdict> verdicts(Fact fact) {
        return fact.cells().stream().map(Comparison.Cell::verdict).toList();
    }

    private static String words(Comparison comparison, Fact fact, int report) {
        return fact.cells()
                .get(report)
                .passages()
                .getFirst()
                .span()
                .of(comparison.reports().get(report).text());
    }

    @Test
    void each_fact_is_said_omitted_or_told_otherwise_with_the_words() {
        Comparison comparison = compare(house(), lantern());
        assertThat(comparison.reports()).extracting(article -> article.id()).containsExactly("house", "lantern");
        assertThat(verdicts(fact(comparison, Kind.PARTICIPANT, "Biden"))).containsExactly(Verdict.SAID, Verdict.SAID);
        assertThat(verdicts(fact(comparison, Kind.PARTICIPANT, "Xi")))
                .containsExactly(Verdict.DIFFERS, Verdict.DIFFERS);
        assertThat(verdicts(fact(comparison, Kind.DATE, ""))).containsExactly(Verdict.SAID, Verdict.SAID);
        assertThat(verdicts(fact(comparison, Kind.TOPIC, "narcotics"))).containsExactly(Verdict.SAID, Verdict.SAID);
        assertThat(verdicts(fact(comparison, Kind.TOPIC, "Taiwan"))).containsExactly(Verdict.OMITTED, Verdict.SAID);
        Fact line = fact(comparison, Kind.CLAIM, "red line");
        assertThat(verdicts(line)).containsExactly(Verdict.OMITTED, Verdict.SAID);
        assertThat(words(comparison, line, 1)).isEqualTo("Taiwan was a red line");
        assertThat(verdicts(fact(comparison, Kind.CLAIM, "harm American workers")))
                .containsExactly(Verdict.SAID, Verdict.OMITTED);
    }

    @Test
    void a_claim_that_is_joint_in_one_report_and_one_speakers_in_another_has_drifted() {
        Comparison comparison = compare(house(), lantern());
        assertThat(comparison.drifts()).hasSize(2);
        Fact narcotics = comparison.drifts().getFirst();
        assertThat(narcotics.cells().get(0).passages().getFirst().value()).isEqualTo("jointly");
        assertThat(narcotics.cells().get(1).passages().getFirst().value()).endsWith("Biden (USA)");
        Fact companies = comparison.drifts().getLast();
        assertThat(companies.cells().get(0).passages().getFirst().value()).isEqualTo("nobody is named");
        assertThat(companies.cells().get(1).passages().getFirst().value()).isEqualTo("Xi Jinping (CHN)");
    }

    @Test
    void a_number_is_followed_through_the_reports_with_who_had_it_first() {
        Comparison comparison = compare(house(), lantern());
        assertThat(comparison.numbers()).hasSize(1);
        Comparison.Spread spread = comparison.numbers().getFirst();
        assertThat(spread.differs()).isTrue();
        assertThat(spread.given())
                .extracting(given -> given.quantity().value().intValue())
                .containsExactly(1500, 1600);
        assertThat(spread.first()).contains(0);
    }

    @Test
    void who_was_first_is_not_known_where_a_report_is_undated() {
        Reading undated = lantern().withArticle(lantern().article().published(Published.UNKNOWN));
        assertThat(compare(house(), undated).numbers().getFirst().first()).isEmpty();
    }

    @Test
    void a_readout_is_one_sides_where_only_one_sides_bodies_are_named() {
        Comparison comparison = compare(house(), lantern());
        assertThat(comparison.readout().parties()).containsExactly("CHN", "USA");
        assertThat(comparison.readout().sides()).containsExactly("USA");
        assertThat(comparison.readout().named())
                .singleElement()
                .satisfies(named -> assertThat(named.report()).isZero());
        assertThat(compare(lantern()).readout().sides()).isEmpty();
    }

    @Test
    void framing_words_are_shown_with_who_says_them() {
        Comparison comparison = compare(house(), lantern());
        assertThat(comparison.framings())
                .extracting(f -> f.report() + " " + f.words() + " " + f.voice())
                .containsExactly(
                        "0 so-called * " + Optional.of("nobody is named"),
                        "1 illegal " + Optional.of("Xi Jinping (CHN)"));
    }

    @Test
    void the_order_of_arrival_changes_nothing() {
        List<Reading> readings = new ArrayList<>(List.of(house(), lantern(), Samples.call(), Samples.sameCall()));
        readings.replaceAll(
                reading -> reading.withEngagements(reading.engagements().subList(0, 1)));
        Comparison comparison = compare(readings);
        assertThat(comparison.reports()).hasSize(4);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(readings, new Random(seed));
            assertThat(compare(readings)).isEqualTo(comparison);
        }
    }
}
