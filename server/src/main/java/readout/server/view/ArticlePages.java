package readout.server.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.model.Article;
import readout.model.Engagement;
import readout.model.Notice;
import readout.model.Provenance;
import readout.model.Reading;
import readout.model.Salience;
import readout.model.TimeExpression;
import readout.reuse.Echo;
import readout.store.ArticleQuery;
import readout.store.ArticleSummary;
import readout.store.CopiedWords;
import readout.store.RecordStore;

/** Makes the page of one article. */
public final class ArticlePages {
    private final RecordStore store;
    private final ActorNames actors;
    private final Parties parties;

    public ArticlePages(RecordStore store, ActorNames actors) {
        this.store = store;
        this.actors = actors;
        this.parties = new Parties(actors);
    }

    public ArticlePage of(Reading reading, Layers layers) {
        Article article = reading.article();
        String path = Links.article(article.id());
        String title = article.title().orElse("Untitled");
        return new ArticlePage(
                Frame.of(title, "articles", path + ".json"),
                title,
                Readings.outlet(article.outlet()),
                article.authors(),
                article.language().orElse(""),
                DateWords.of(article.published()),
                article.url().flatMap(Links::outside),
                article.file(),
                switches(reading, layers, path),
                allOrNone(layers, path),
                Highlighter.paragraphs(reading, layers),
                engagements(reading),
                new DeedViews(parties).of(reading),
                new StatementViews(actors).of(new Said(store).of(reading).toList()),
                MechanismPages.links(reading),
                origins(reading),
                siblings(article.id()).stream().map(ArticlePages::sibling).toList(),
                notices(reading),
                times(reading),
                provenance(reading.provenance()));
    }

    private static List<ArticlePage.Switch> switches(Reading reading, Layers layers, String path) {
        return Arrays.stream(Layer.values())
                .filter(layer -> count(reading, layer) > 0)
                .map(layer -> new ArticlePage.Switch(
                        layer.label(),
                        layer.code(),
                        layers.on().contains(layer),
                        count(reading, layer),
                        layers.toggled(layer).href(path)))
                .toList();
    }

    private static Link allOrNone(Layers layers, String path) {
        Layers none = new Layers(Set.of());
        return layers.equals(none) ? new Link(Layers.all().href(path), "All on") : new Link(none.href(path), "All off");
    }

    private static int count(Reading reading, Layer layer) {
        return switch (layer) {
            case ENGAGEMENTS -> reading.engagements().size();
            case STATEMENTS -> reading.statements().size();
            case TIMES -> reading.times().size();
            case FURNITURE -> reading.article().furniture().size();
            case PERSONS, ACTORS, PLACES, OFFICES, MECHANISMS ->
                (int) reading.mentions().stream()
                        .filter(mention -> Layer.of(mention.type()) == layer)
                        .count();
        };
    }

    private List<EngagementView> engagements(Reading reading) {
        List<Optional<String>> stories = store.storiesOf(reading.article().id());
        return IntStream.range(0, reading.engagements().size())
                .mapToObj(i -> view(reading, i, i < stories.size() ? stories.get(i) : Optional.empty()))
                .toList();
    }

    private EngagementView view(Reading reading, int index, Optional<String> story) {
        Engagement engagement = reading.engagements().get(index);
        return new EngagementView(
                index + 1,
                Words.code(engagement.kind()),
                Words.kind(engagement.kind()),
                Words.status(engagement.status()),
                engagement.salience() == Salience.MAIN,
                parties.views(engagement.participants()),
                DateWords.of(engagement.when()),
                parties.where(engagement.where()),
                engagement.topics(),
                MechanismPages.links(engagement.mechanisms(), List.of(reading)),
                engagement.evidence().of(reading.article().text()),
                engagement.because().toString(),
                story.map(Links::event));
    }

    /** The other articles that tell the same story, oldest first. */
    public List<ArticleSummary> siblings(String article) {
        List<ArticleSummary> found = new ArrayList<>();
        store.storyTold(article)
                .ifPresent(story -> store.articles(ArticleQuery.ALL.telling(List.of(story)), found::add));
        return found.stream().filter(told -> !told.id().equals(article)).toList();
    }

    private static ArticlePage.Sibling sibling(ArticleSummary article) {
        return new ArticlePage.Sibling(
                Links.article(article.id()),
                article.title().orElse("Untitled"),
                Readings.outlet(article.outlet()),
                DateWords.of(article.published()));
    }

    private static List<ArticlePage.OriginView> origins(Reading reading) {
        return reading.origins().stream()
                .map(origin -> new ArticlePage.OriginView(
                        origin.name(),
                        Words.code(origin.kind()).replace('_', ' '),
                        origin.evidence().of(reading.article().text())))
                .toList();
    }

    private List<ArticlePage.NoticeView> notices(Reading reading) {
        String text = reading.article().text();
        Stream<ArticlePage.NoticeView> own = reading.notices().stream()
                .map(notice -> new ArticlePage.NoticeView(notice.code(), notice.message(), Optional.empty()));
        Stream<ArticlePage.NoticeView> copied =
                CopiedWords.of(store, reading).stream().map(echo -> copied(echo, echo.notice(text)));
        return Stream.concat(own, copied).toList();
    }

    private static ArticlePage.NoticeView copied(Echo echo, Notice notice) {
        Link other = new Link(Links.article(echo.other().id()), "the other text");
        return new ArticlePage.NoticeView(notice.code(), notice.message(), Optional.of(other));
    }

    private static List<ArticlePage.TimeView> times(Reading reading) {
        return reading.times().stream()
                .map(time -> time(time, reading.article().text()))
                .toList();
    }

    private static ArticlePage.TimeView time(TimeExpression time, String text) {
        return new ArticlePage.TimeView(time.span().of(text), DateWords.of(time.edtf(), time.basis()), time.value());
    }

    private static String provenance(Provenance provenance) {
        return "Readout " + provenance.readout() + ", lexicon " + provenance.lexicon() + ", " + provenance.engine();
    }
}
