package readout.source.rss;

import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Reads the items of an RSS 0.9x, 1.0, 2.0 or Atom feed as they come. An item that was read is forgotten, so that memory does not grow
 * with the feed. Declared entities are not resolved and nothing outside the feed is opened.
 */
public final class ItemReader implements AutoCloseable {
    /** Elements that nest deeper are put beside each other. */
    private static final int DEPTH = 256;

    private final Measured in;
    private final StreamParser parser;
    private final Iterator<Element> elements;
    private final Head head = new Head();
    private int items;
    private boolean whole = true;

    /** @param limit of one item, in characters, above which reading ends with the fault {@link TooLongException} */
    public ItemReader(Reader in, int limit) {
        this.in = new Measured(in, limit);
        parser = new StreamParser(Parser.xmlParser().setTrackPosition(true).setMaxDepth(DEPTH)).parse(this.in, "");
        elements = parser.iterator();
    }

    /** The next item, or empty at the end of the feed, or where it cannot be read any further. */
    public Optional<Item> next() {
        while (elements.hasNext()) {
            Element element = elements.next();
            switch (new Part(element).name()) {
                case "item", "entry" -> {
                    return Optional.of(taken(element));
                }
                case "channel", "feed", "rss", "rdf" ->
                    whole &= !element.endSourceRange().isImplicit();
                default -> head(element);
            }
        }
        return Optional.empty();
    }

    private void head(Element element) {
        Element parent = element.parent();
        if (parent != null && feed(parent)) {
            head.take(new Part(element));
        }
    }

    private static boolean feed(Element parent) {
        String name = new Part(parent).name();
        return name.equals("channel") || name.equals("feed");
    }

    private Item taken(Element element) {
        Item item = Items.of(++items, element, head);
        for (Node before = element.previousSibling(); before != null; before = element.previousSibling()) {
            before.remove();
        }
        element.remove();
        in.restart();
        return item;
    }

    /** Items so far. */
    public int items() {
        return items;
    }

    /** What ended reading before the end of the feed. */
    public Optional<IOException> fault() {
        return in.fault();
    }

    /** After the last item: whether the feed has an end, and was not cut off. */
    public boolean whole() {
        return whole;
    }

    @Override
    public void close() throws IOException {
        parser.close();
        in.close();
    }
}
