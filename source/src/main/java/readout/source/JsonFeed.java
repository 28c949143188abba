package readout.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import readout.source.rss.Item;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;

/** A JSON file: one article, an array of them, or one after the other; or a JSON Feed. What is broken ends it. */
final class JsonFeed implements Feed {
    private final Input input;
    private final InputStream in;
    private final JsonArticles json;
    private final ItemArticles articles;
    private final Deque<Item> items = new ArrayDeque<>();
    private Optional<MappingIterator<JsonNode>> values = Optional.empty();
    private int count;
    private boolean over;

    JsonFeed(Input input, InputStream in, JsonArticles json, ItemArticles articles) {
        this.input = input;
        this.in = in;
        this.json = json;
        this.articles = articles;
    }

    @Override
    public Optional<Captured> next() {
        if (over) {
            return Optional.empty();
        }
        try {
            return advance();
        } catch (JacksonException e) {
            over = true;
            return Optional.of(broken(e));
        }
    }

    private Optional<Captured> advance() {
        MappingIterator<JsonNode> all = values.orElseGet(() -> json.values(in));
        values = Optional.of(all);
        while (items.isEmpty() && all.hasNextValue()) {
            JsonNode value = all.nextValue();
            if (!JsonItems.feed(value)) {
                return Optional.of(json.read(input, "article " + ++count, value));
            }
            items.addAll(JsonItems.of(value));
        }
        return items.isEmpty() ? end() : item();
    }

    private Optional<Captured> item() {
        count++;
        return Optional.of(articles.read(input, items.remove()));
    }

    private Optional<Captured> end() {
        over = true;
        return count > 0 ? Optional.empty() : Optional.of(input.failed(Problems.EMPTY, "no article in it"));
    }

    private Captured broken(JacksonException e) {
        return e.getCause() instanceof IOException io
                ? Faults.failed(input.name(), io)
                : input.failed(JsonArticles.place(e), Problems.BROKEN_JSON, JsonArticles.message(e));
    }

    @Override
    public void close() {
        over = true;
        try {
            in.close();
        } catch (IOException nothingMoreToRead) {
            over = true;
        }
    }
}
