package readout.server.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.ChangeKind;
import readout.model.Edtf;
import readout.model.EngagementKind;
import readout.model.EngagementStatus;
import readout.model.Outcome;
import readout.model.StatementAct;
import readout.model.StatementForm;
import readout.store.AnnouncementQuery;
import readout.store.ArticleQuery;
import readout.store.ChangeQuery;
import readout.store.Order;
import readout.store.Scope;
import readout.store.StatementQuery;
import readout.store.StoryQuery;

/**
 * What a list is narrowed to and how it is ordered, as the URL has it. Two filters that mean the same make the same URL.
 *
 * <p>Example: {@code Filter.none().with("kind", "call").with("party", "IRN").href("/")} is
 * {@code /?party=IRN&kind=call}.
 *
 * @param params in the order in which they are written, each once
 */
public record Filter(List<Param> params) {
    /** How many records a page shows. */
    public static final int PAGE = 50;

    /** The filters of a list of events. */
    public static final List<String> EVENTS =
            List.of("q", "party", "person", "kind", "status", "outlet", "since", "until", "order", "page");

    /** The filters of a list of articles. */
    public static final List<String> ARTICLES = List.of("q", "outlet", "since", "until", "order", "page");

    /** The filters of a list of statements. */
    public static final List<String> STATEMENTS =
            List.of("q", "speaker", "actor", "about", "act", "form", "outlet", "since", "until", "order", "page");

    /** The filters of the list of formats and instruments. */
    public static final List<String> MECHANISMS = List.of("q", "outlet", "since", "until", "page");

    /** The filters of the diary. */
    public static final List<String> ANNOUNCEMENTS =
            List.of("q", "party", "person", "kind", "status", "outcome", "outlet", "since", "until", "order", "page");

    /** The filters of the log of events; {@code since} is the number of a change there. */
    public static final List<String> CHANGES = List.of("kind", "day", "since", "page");

    private static final List<String> SEQUENCE = Stream.of(EVENTS, ANNOUNCEMENTS, STATEMENTS, CHANGES)
            .flatMap(List::stream)
            .distinct()
            .sorted(Comparator.comparing(List.of("outlet", "since", "until", "order", "page")::indexOf))
            .toList();

    /** Those of a list that can be turned round and paged only. */
    public static final List<String> PAGES = List.of("order", "page");

    private static final List<String> SINGLE = List.of("q", "speaker", "day", "since", "until", "order", "page");
    private static final String OLDEST = "oldest";
    private static final String NEWEST = "newest";
    private static final int LAST_PAGE = 10_000_000;

    /** One narrowing: a name from the list above and its value. */
    public record Param(String name, String value) {}

    public Filter {
        params = params.stream()
                .filter(param -> !param.value().isBlank() && !param.equals(new Param("order", NEWEST)))
                .distinct()
                .sorted(Comparator.comparingInt(param -> SEQUENCE.indexOf(param.name())))
                .toList();
    }

    /**
     * Reads the parameters of a URL.
     *
     * @param names those that the page understands
     * @throws BadFilter for any other name, or a value that cannot be read
     */
    public static Filter of(Map<String, List<String>> query, List<String> names) {
        List<Param> params = new ArrayList<>();
        query.forEach((name, values) -> {
            requireKnown(name, names);
            values.forEach(value -> params.add(new Param(name, value.strip())));
        });
        Filter filter = new Filter(params);
        SINGLE.forEach(filter::atMostOne);
        if (names.equals(CHANGES)) {
            filter.changes();
        } else {
            filter.records();
        }
        filter.page();
        return filter;
    }

    private void records() {
        stories();
        statements();
        announcements();
        order();
    }

    public static Filter none() {
        return new Filter(List.of());
    }

    public List<String> values(String name) {
        return params.stream()
                .filter(param -> param.name().equals(name))
                .map(Param::value)
                .toList();
    }

    /** The value of a name that is given once at most; empty where it is not given. */
    public String value(String name) {
        return values(name).stream().findFirst().orElse("");
    }

    public boolean has(String name, String value) {
        return params.contains(new Param(name, value));
    }

    /** Narrowed further, from the first page on; a name that can be given once is replaced. */
    public Filter with(String name, String value) {
        Filter rest = (SINGLE.contains(name) ? without(name) : this).without("page");
        List<Param> more = new ArrayList<>(rest.params);
        more.add(new Param(name, value));
        return new Filter(more);
    }

    public Filter without(String name, String value) {
        return keeping(param -> !param.equals(new Param(name, value))).without("page");
    }

    public Filter without(String name) {
        return keeping(param -> !param.name().equals(name));
    }

    /** Only these names: what another list understands. */
    public Filter only(List<String> names) {
        return keeping(param -> names.contains(param.name()));
    }

    /** The filters that leave records out. */
    public List<Param> narrowing() {
        return without("order").without("page").params;
    }

    public boolean narrows() {
        return !narrowing().isEmpty();
    }

    /** Newest first, unless the URL says otherwise. */
    public Order order() {
        return switch (value("order")) {
            case "" -> Order.NEWEST_FIRST;
            case OLDEST -> Order.OLDEST_FIRST;
            default -> throw new BadFilter("“order” is " + NEWEST + " or " + OLDEST + ".");
        };
    }

    /** The same list from its other end. */
    public Filter turned() {
        return switch (order()) {
            case NEWEST_FIRST -> with("order", OLDEST);
            case OLDEST_FIRST -> without("order").without("page");
        };
    }

    public String href(String path) {
        String query = params.stream()
                .map(param -> param.name() + "=" + URLEncoder.encode(param.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The page, from 1. */
    public int page() {
        String page = value("page");
        try {
            int number = page.isEmpty() ? 1 : Integer.parseInt(page);
            if (number >= 1 && number <= LAST_PAGE) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as any other number that is no page
        }
        throw new BadFilter("There is no page “" + page + "”: pages are numbered from 1.");
    }

    public Filter page(int number) {
        return number == 1 ? without("page") : with("page", Integer.toString(number));
    }

    /** All stories that fit, not only those of this page. */
    public StoryQuery stories() {
        return new StoryQuery(
                value("q"),
                values("party"),
                values("person"),
                values("kind").stream()
                        .map(v -> term(EngagementKind.class, "kind", v))
                        .toList(),
                values("status").stream()
                        .map(v -> term(EngagementStatus.class, "status", v))
                        .toList(),
                scope());
    }

    /** The stories of this page. */
    public StoryQuery storiesOfPage() {
        return stories().page(offset(), PAGE);
    }

    /** The articles of this page. */
    public ArticleQuery articlesOfPage() {
        return articles().page(offset(), PAGE);
    }

    /** All articles that fit, not only those of this page. */
    public ArticleQuery articles() {
        return new ArticleQuery(value("q"), scope());
    }

    /** The statements of this page. */
    public StatementQuery statementsOfPage() {
        return statements().page(offset(), PAGE);
    }

    /** All statements that fit, not only those of this page. */
    public StatementQuery statements() {
        return new StatementQuery(
                value("q"),
                value("speaker"),
                values("actor"),
                values("about"),
                values("act").stream()
                        .map(v -> term(StatementAct.class, "act", v))
                        .toList(),
                values("form").stream()
                        .map(v -> term(StatementForm.class, "form", v))
                        .toList(),
                false,
                List.of(),
                scope());
    }

    private Scope scope() {
        return new Scope(values("outlet"), date("since"), date("until"), order(), 0, OptionalInt.empty());
    }

    /** The announcements of this page. */
    public AnnouncementQuery announcementsOfPage() {
        return announcements().page(offset(), PAGE);
    }

    /** All announcements that fit, not only those of this page. */
    public AnnouncementQuery announcements() {
        return new AnnouncementQuery(
                stories(),
                List.of(),
                values("outcome").stream()
                        .map(v -> term(Outcome.class, "outcome", v))
                        .toList(),
                AnnouncementQuery.PATIENCE);
    }

    /** All changes that fit, not only those of this page: the latest first, or on from a number in the order of the log. */
    public ChangeQuery changes() {
        String since = value("since");
        if (!since.isEmpty() && !since.matches("\\d{1,18}")) {
            throw new BadFilter("since=" + since + " is not a number of a change.");
        }
        return new ChangeQuery(
                since.isEmpty() ? 0 : Long.parseLong(since),
                values("kind").stream()
                        .map(v -> term(ChangeKind.class, "kind", v))
                        .toList(),
                date("day"),
                since.isEmpty(),
                0,
                OptionalInt.empty());
    }

    /** The changes of this page. */
    public ChangeQuery changesOfPage() {
        return changes().page(offset(), PAGE);
    }

    /** How many records stand before this page. */
    public int offset() {
        return (page() - 1) * PAGE;
    }

    private Filter keeping(Predicate<Param> which) {
        return new Filter(params.stream().filter(which).toList());
    }

    private void atMostOne(String name) {
        if (values(name).size() > 1) {
            throw new BadFilter("“" + name + "” can be given only once.");
        }
    }

    private static void requireKnown(String name, List<String> names) {
        if (!names.contains(name)) {
            throw new BadFilter("There is no filter “" + name + "” here. There are: " + String.join(", ", names) + ".");
        }
    }

    private Optional<Edtf> date(String name) {
        String value = value(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!Edtf.wellFormed(value)) {
            throw new BadFilter("“" + name + "=" + value + "” is not a date. Write 2023, 2023-09 or 2023-09-04.");
        }
        return Optional.of(Edtf.of(value));
    }

    private static <E extends Enum<E>> E term(Class<E> type, String name, String value) {
        for (E term : type.getEnumConstants()) {
            if (Words.code(term).equals(value.toLowerCase(Locale.ROOT))) {
                return term;
            }
        }
        throw new BadFilter("There is no " + name + " “" + value + "”.");
    }
}
