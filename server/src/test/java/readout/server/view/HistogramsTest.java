package readout.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import readout.store.Facets;

class HistogramsTest {
    @Test
    void bars_stand_in_order_of_time_and_stay_in_the_drawing() {
        List<Facets.Count> months = IntStream.range(0, 600)
                .mapToObj(i -> YearMonth.of(1980, 1).plusMonths(i))
                .map(month -> new Facets.Count(month.toString(), month.toString(), month.getMonthValue()))
                .toList();
        Histogram histogram = Histograms.of(Filter.none(), months);

        assertThat(histogram.bars()).hasSize(600).allSatisfy(bar -> {
            assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(histogram.width() + 3);
            assertThat(bar.y() + bar.height()).isEqualTo(histogram.height());
        });
        assertThat(histogram.bars()).isSortedAccordingTo((a, b) -> Integer.compare(a.x(), b.x()));
        assertThat(histogram.ticks()).hasSizeBetween(5, 12);
        assertThat(histogram.ticks().get(1).x() - histogram.ticks().get(0).x()).isGreaterThanOrEqualTo(62);
    }

    @Test
    void a_chosen_month_leads_back_to_all() {
        List<Facets.Count> months =
                List.of(new Facets.Count("2021-01", "2021-01", 1), new Facets.Count("2021-03", "2021-03", 4));
        Filter january = Filter.none().with("since", "2021-01").with("until", "2021-01");
        List<Histogram.Bar> bars = Histograms.of(january, months).bars();

        assertThat(bars.get(0).chosen()).isTrue();
        assertThat(bars.get(0).href()).isEqualTo("/");
        assertThat(bars.get(1).title()).isEqualTo("Mar 2021: 4 events");
        assertThat(bars.get(1).href()).isEqualTo("/?since=2021-03&until=2021-03");
    }

    @Test
    void one_month_is_no_histogram() {
        assertThat(Histograms.of(Filter.none(), List.of(new Facets.Count("2021-01", "", 9)))
                        .isEmpty())
                .isTrue();
    }
}
