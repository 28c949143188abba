package readout.server.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.store.ArticleSummary;
import readout.store.Facets;
import readout.store.RecordStore;
import readout.store.StoryQuery;

/** Makes the list of articles. */
public final class ArticlesPages {
    private static final String PATH = "/articles";
    private final RecordStore store;
    private final ActorNames actors;

    public ArticlesPages(RecordStore store, ActorNames actors) {
        this.store = store;
        this.actors = actors;
    }

    public ArticlesPage of(Filter filter) {
        List<ArticleSummary> found = articles(filter);
        List<ArticleSummary> shown = found.subList(0, Math.min(found.size(), Filter.PAGE));
        Facets facets = store.facets(StoryQuery.ALL);
        String total = filter.narrows() ? "" : " of " + store.counts().articles();
        return new ArticlesPage(
                new Frame("Articles", "articles", filter.href("/articles.json"), filter),
                Chips.of(filter, PATH, facets, actors),
                List.of(outlets(filter, facets)),
                shown.stream().map(ArticlesPages::row).toList(),
                Pager.of(filter, PATH, shown.size(), found.size() > shown.size(), total),
                filter.without("page").href("/"),
                empty(shown, filter));
    }

    /** The articles of the filter's page, and one more where there is a next page. */
    public List<ArticleSummary> articles(Filter filter) {
        List<ArticleSummary> found = new ArrayList<>();
        store.articles(filter.articlesOfPage(), found::add);
        return found;
    }

    private static Optional<String> empty(List<ArticleSummary> shown, Filter filter) {
        if (!shown.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                filter.narrows()
                        ? "No article fits."
                        : filter.page() > 1
                                ? "This page lies behind the end of the list."
                                : "The record is empty. Fill it with: readout ingest FOLDER");
    }

    private static FacetGroup outlets(Filter filter, Facets facets) {
        List<FacetGroup.Item> items =
                facets.outlets().stream().map(count -> outlet(filter, count)).toList();
        return new FacetGroup("Outlet", items, List.of());
    }

    private static FacetGroup.Item outlet(Filter filter, Facets.Count count) {
        boolean chosen = filter.has("outlet", count.value());
        Filter then = chosen ? filter.without("outlet", count.value()) : filter.with("outlet", count.value());
        return new FacetGroup.Item(count.label(), count.stories(), then.href(PATH), chosen);
    }

    private static ArticlesPage.Row row(ArticleSummary article) {
        return new ArticlesPage.Row(
                Links.article(article.id()),
                article.title().orElse("Untitled"),
                article.outlet().orElse("unknown outlet"),
                DateWords.of(article.published()),
                article.engagements() == 0 ? "no contact" : Words.count(article.engagements(), "contact"),
                article.story().map(Links::event),
                article.url().flatMap(Links::outside));
    }
}
