package readout.source;

import java.io.IOException;
import java.util.Optional;
import readout.source.rss.Item;
import readout.source.rss.ItemReader;
import readout.source.rss.TooLongException;

/** The items of an RSS or Atom feed. A bad item costs itself alone; where the feed is cut off, what stands before is read. */
final class XmlFeed implements Feed {
    private final Input input;
    private final ItemReader items;
    private final ItemArticles articles;
    private boolean cut;
    private boolean over;

    XmlFeed(Input input, ItemReader items, ItemArticles articles) {
        this.input = input;
        this.items = items;
        this.articles = articles;
    }

    @Override
    public Optional<Captured> next() {
        if (over) {
            return Optional.empty();
        }
        Optional<Item> item = items.next();
        over = item.filter(Item::whole).isEmpty() && items.fault().isPresent() || item.isEmpty();
        return over && items.fault().isPresent()
                ? items.fault().map(e -> broken(e, item.isPresent()))
                : item.isPresent() ? item.map(this::read) : end();
    }

    private Captured read(Item item) {
        cut |= !item.whole();
        return articles.read(input, item);
    }

    private Optional<Captured> end() {
        if (!items.whole() && !cut) {
            return Optional.of(input.failed(place(false), Problems.FEED_CUT, "the feed is cut off here"));
        }
        return items.items() == 0 ? Optional.of(input.failed(Problems.EMPTY, "no item in it")) : Optional.empty();
    }

    private Captured broken(IOException e, boolean inside) {
        if (e instanceof TooLongException) {
            String message = "larger than the limit for one article; what follows is not read";
            return input.failed(place(inside), Problems.TOO_LARGE, message);
        }
        Captured.Failed fault = Faults.failed(input.name(), e);
        return input.failed(place(inside), fault.code(), fault.message());
    }

    /** @param inside whether the last item is not whole */
    private String place(boolean inside) {
        return "item " + (items.items() + (inside ? 0 : 1));
    }

    @Override
    public void close() {
        over = true;
        try {
            items.close();
        } catch (IOException nothingMoreToRead) {
            over = true;
        }
    }
}
