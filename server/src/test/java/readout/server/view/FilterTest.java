package readout.server.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import readout.model.Edtf;
import readout.model.EngagementKind;
import readout.store.Order;
import readout.store.StoryQuery;

class FilterTest {
    @Test
    void the_order_in_which_filters_are_given_does_not_change_the_url() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        query.put("kind", List.of("call"));
        query.put("party", List.of("TUR", "RUS", "TUR"));
        query.put("q", List.of("  grain deal "));
        query.put("since", List.of(""));

        assertThat(Filter.of(query, Filter.EVENTS).href("/")).isEqualTo("/?q=grain+deal&party=TUR&party=RUS&kind=call");
    }

    @Test
    void the_query_of_a_page_has_all_filters_and_the_place_in_the_list() {
        Filter filter = Filter.of(
                Map.of("kind", List.of("video_call"), "since", List.of("2021-11"), "page", List.of("3")),
                Filter.EVENTS);

        StoryQuery query = filter.storiesOfPage();
        assertThat(query.kinds()).containsExactly(EngagementKind.VIDEO_CALL);
        assertThat(query.scope().since()).hasValue(Edtf.of("2021-11"));
        assertThat(query.scope().offset()).isEqualTo(100);
        assertThat(query.scope().limit()).isEqualTo(OptionalInt.of(50));
        assertThat(filter.stories().scope().limit()).isEmpty();
    }

    @Test
    void narrowing_begins_at_the_first_page_again() {
        Filter third = Filter.none().with("party", "IRN").page(3);

        assertThat(third.href("/")).isEqualTo("/?party=IRN&page=3");
        assertThat(third.with("party", "AZE").href("/")).isEqualTo("/?party=IRN&party=AZE");
        assertThat(third.with("since", "2020").with("since", "2021").href("/")).isEqualTo("/?party=IRN&since=2021");
        assertThat(third.without("party", "IRN").href("/")).isEqualTo("/");
    }

    @Test
    void the_order_is_newest_first_unless_the_url_says_otherwise() {
        Filter plain = Filter.of(Map.of("order", List.of("newest"), "kind", List.of("call")), Filter.EVENTS);
        assertThat(plain.href("/")).isEqualTo("/?kind=call");
        assertThat(plain.stories().scope().order()).isEqualTo(Order.NEWEST_FIRST);

        Filter turned = plain.page(4).turned();
        assertThat(turned.href("/")).isEqualTo("/?kind=call&order=oldest");
        assertThat(turned.articlesOfPage().scope().order()).isEqualTo(Order.OLDEST_FIRST);
        assertThat(turned.turned()).isEqualTo(plain);
        assertThat(turned.narrowing()).hasSize(1);
        assertThat(Filter.none().turned().narrows()).isFalse();
    }

    @Test
    void what_cannot_be_meant_is_said() {
        assertThatThrownBy(() -> Filter.of(Map.of("order", List.of("random")), Filter.EVENTS))
                .isInstanceOf(BadFilter.class)
                .hasMessageContaining("oldest");
        assertThatThrownBy(() -> Filter.of(Map.of("partys", List.of("IRN")), Filter.EVENTS))
                .isInstanceOf(BadFilter.class)
                .hasMessageContaining("partys")
                .hasMessageContaining("party");
        assertThatThrownBy(() -> Filter.of(Map.of("until", List.of("2021-13")), Filter.EVENTS))
                .isInstanceOf(BadFilter.class);
        assertThatThrownBy(() -> Filter.of(Map.of("page", List.of("-1")), Filter.EVENTS))
                .isInstanceOf(BadFilter.class);
        assertThatThrownBy(() -> Filter.of(Map.of("page", List.of("99999999999")), Filter.EVENTS))
                .isInstanceOf(BadFilter.class);
    }
}
