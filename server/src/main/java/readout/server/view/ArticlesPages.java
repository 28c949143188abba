package readout.server.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.store.ArticleFacets;
import readout.store.ArticleSummary;
import readout.store.RecordStore;

/** Makes the list of articles. */
public final class ArticlesPages {
    private static final String PATH = "/articles";
    private final RecordStore store;

    public ArticlesPages(RecordStore store) {
        this.store = store;
    }

    public ArticlesPage of(Filter filter) {
        List<ArticleSummary> articles = articles(filter);
        ArticleFacets facets = store.facets(filter.articles());
        return new ArticlesPage(
                new Frame("Articles", "articles", filter.href("/articles.json"), filter),
                facets.total(),
                Chips.of(filter, PATH),
                groups(filter, widened(filter, facets)),
                Ordering.of(filter, PATH),
                articles.stream().map(ArticlesPages::row).toList(),
                Pager.of(filter, PATH, articles.size(), facets.total()),
                filter.without("page").href("/"),
                empty(articles, filter));
    }

    /** The articles of the filter's page. */
    public List<ArticleSummary> articles(Filter filter) {
        List<ArticleSummary> found = new ArrayList<>();
        store.articles(filter.articlesOfPage(), found::add);
        return found;
    }

    private Optional<String> empty(List<ArticleSummary> articles, Filter filter) {
        return articles.isEmpty() ? Optional.of(Empty.why(store, filter, "article")) : Optional.empty();
    }

    /** Any chosen outlet fits, so the others are counted without the choice. */
    private ArticleFacets widened(Filter filter, ArticleFacets facets) {
        return filter.values("outlet").isEmpty()
                ? facets
                : store.facets(filter.without("outlet").articles());
    }

    private static List<FacetGroup> groups(Filter filter, ArticleFacets facets) {
        List<FacetGroup.Item> items =
                facets.outlets().stream().map(count -> item(filter, count)).toList();
        return items.isEmpty() ? List.of() : List.of(FacetGroup.of("Outlet", items));
    }

    private static FacetGroup.Item item(Filter filter, ArticleFacets.Count count) {
        boolean chosen = filter.has("outlet", count.outlet());
        Filter then = chosen ? filter.without("outlet", count.outlet()) : filter.with("outlet", count.outlet());
        return new FacetGroup.Item(count.outlet(), count.articles(), then.href(PATH), chosen);
    }

    private static ArticlesPage.Row row(ArticleSummary article) {
        return new ArticlesPage.Row(
                Links.article(article.id()),
                article.title().orElse("Untitled"),
                Readings.outlet(article.outlet()),
                DateWords.of(article.published()),
                article.engagements() == 0 ? "no contact" : Words.count(article.engagements(), "contact"),
                article.event().map(Links::event),
                article.url().flatMap(Links::outside));
    }
}
