package readout.server.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        OutletCounts outlets = OutletCounts.of(store, filter);
        return new ArticlesPage(
                new Frame("Articles", "articles", filter.href("/articles.json"), filter),
                outlets.total(),
                Chips.of(filter, PATH),
                groups(filter, outlets),
                articles.stream().map(ArticlesPages::row).toList(),
                Pager.of(filter, PATH, articles.size(), outlets.total()),
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

    private static List<FacetGroup> groups(Filter filter, OutletCounts outlets) {
        List<FacetGroup.Item> items =
                outlets.counts().stream().map(count -> item(filter, count)).toList();
        return items.isEmpty() ? List.of() : List.of(new FacetGroup("Outlet", items, List.of()));
    }

    private static FacetGroup.Item item(Filter filter, OutletCounts.Count count) {
        boolean chosen = filter.has("outlet", count.outlet());
        Filter then = chosen ? filter.without("outlet", count.outlet()) : filter.with("outlet", count.outlet());
        return new FacetGroup.Item(count.outlet(), count.articles(), then.href(PATH), chosen);
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
