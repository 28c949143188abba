package readout.server.view;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.Article;
import readout.model.Quantity;
import readout.model.Speaker;
import readout.model.Statement;
import readout.wire.ToldStatement;

/** Makes the views of statements. */
final class StatementViews {
    static final String PATH = "/statements";

    private final ActorNames actors;

    StatementViews(ActorNames actors) {
        this.actors = actors;
    }

    List<StatementView> of(List<ToldStatement> told) {
        return told.stream().map(this::view).toList();
    }

    private StatementView view(ToldStatement told) {
        Statement statement = told.statement();
        Article article = told.article();
        Optional<Speaker> speaker = statement.speaker();
        return new StatementView(
                told.number() + 1,
                speaker.map(s -> Excerpt.plain(s.span().of(article.text()))).orElse(""),
                speaker.flatMap(Speaker::person).map(StatementViews::person),
                speaker.flatMap(Speaker::actor).map(this::actor),
                speaker.flatMap(Speaker::office),
                Words.act(statement.act()),
                Words.form(statement),
                statement.cue().map(cue -> Excerpt.plain(cue.of(article.text()))),
                content(told),
                Manner.of(told),
                statement.quantities().stream().map(StatementViews::quantity).toList(),
                told.asserted().stream().map(e -> e.type() + " " + e.cameo()).toList(),
                Chain.of(told.reading(), told.number()),
                new Link(anchor(told), article.title().orElse("Untitled")),
                told.event().map(id -> new Link(Links.event(id), "its event")));
    }

    private static String anchor(ToldStatement told) {
        return Links.article(told.article().id()) + "#statement-" + (told.number() + 1);
    }

    private static Link person(String name) {
        return new Link(Filter.none().with("speaker", name).href(PATH), name);
    }

    private Link actor(String code) {
        return new Link(Filter.none().with("actor", code).href(PATH), actors.name(code));
    }

    private static String content(ToldStatement told) {
        return told.statement().content().stream()
                .map(span -> Excerpt.plain(span.of(told.article().text())))
                .collect(Collectors.joining(" … "));
    }

    private static String quantity(Quantity q) {
        return Stream.of(q.comparator(), Optional.of(digits(q.value())), q.unit(), q.of())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /** {@code 15,000,000,000}, with the digits behind the point that were read. */
    private static String digits(BigDecimal value) {
        DecimalFormat grouped = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        grouped.setMinimumFractionDigits(Math.max(0, value.scale()));
        return grouped.format(value);
    }
}
