package readout.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.model.Engagement;
import readout.model.Participant;
import readout.model.Reading;
import readout.model.Salience;
import readout.model.Span;
import readout.model.Where;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the contacts that articles tell: from gold, from readings written to a file, from readings in memory.
 *
 * <p>Example: {@code ContactReader.gold(Path.of("gold.jsonl"))} has one element for each line.
 */
public final class ContactReader {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ContactReader() {}

    /**
     * Gold: an article a line, {@code {"id", "text", "engagements"}}. Of lines with the same id the last counts.
     *
     * @throws GoldException where a line is not such an article
     */
    public static List<ArticleContacts> gold(Path file) throws IOException {
        return read(file, ContactReader::goldArticle);
    }

    /**
     * Readings as {@code readout extract} prints them, one a line.
     *
     * @throws GoldException where a line is not a reading
     */
    public static List<ArticleContacts> readings(Path file) throws IOException {
        return read(file, ContactReader::reading);
    }

    /** A reading in memory. */
    public static ArticleContacts of(Reading reading) {
        String text = reading.article().text();
        return new ArticleContacts(
                reading.article().id(),
                reading.article().file(),
                text,
                reading.engagements().stream().map(e -> contact(e, text)).toList());
    }

    private interface LineReader {
        ArticleContacts read(JsonNode line);
    }

    private static List<ArticleContacts> read(Path file, LineReader reader) throws IOException {
        Map<String, ArticleContacts> articles = new LinkedHashMap<>();
        List<String> lines = TextLines.of(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                ArticleContacts article = line(lines.get(i), file.getFileName() + ":" + (i + 1), reader);
                articles.put(article.id(), article);
            }
        }
        return List.copyOf(articles.values());
    }

    private static ArticleContacts line(String line, String place, LineReader reader) {
        try {
            JsonNode json = JSON.readTree(line);
            if (!json.path("engagements").isArray()) {
                throw new GoldException(place, "no engagements");
            }
            return reader.read(json);
        } catch (JacksonException broken) {
            throw new GoldException(place, "not JSON: " + broken.getOriginalMessage());
        }
    }

    private static ArticleContacts goldArticle(JsonNode json) {
        return contacts(json, json);
    }

    private static ArticleContacts reading(JsonNode json) {
        return contacts(json, json.path("article"));
    }

    private static ArticleContacts contacts(JsonNode json, JsonNode article) {
        List<Contact> contacts = new ArrayList<>();
        json.path("engagements").forEach(engagement -> contacts.add(contact(engagement)));
        return new ArticleContacts(
                text(article, "id").orElse(""),
                text(article, "file"),
                text(article, "text").orElse(""),
                contacts);
    }

    private static Contact contact(JsonNode json) {
        Set<String> parties = new TreeSet<>();
        Set<String> people = new TreeSet<>();
        for (JsonNode participant : json.path("participants")) {
            text(participant, "actor").ifPresent(parties::add);
            text(participant, "person").ifPresent(name -> addSurname(people, name));
        }
        return new Contact(
                text(json, "kind"),
                text(json, "status"),
                text(json, "salience").filter("main"::equals).isPresent(),
                parties,
                people,
                text(json, "when"),
                text(json.path("where"), "place"),
                text(json.path("where"), "country"),
                evidence(json.path("evidence")),
                text(json, "event"));
    }

    private static void addSurname(Set<String> people, String name) {
        String surname = Surname.of(name);
        if (!surname.isEmpty()) {
            people.add(surname);
        }
    }

    private static Contact.Evidence evidence(JsonNode json) {
        if (!json.isObject()) {
            return new Contact.Evidence(json.asString(""), Optional.empty());
        }
        Optional<Contact.Place> at = json.path("start").isInt()
                ? Optional.of(new Contact.Place(
                        json.path("start").asInt(), json.path("end").asInt()))
                : Optional.empty();
        return new Contact.Evidence(text(json, "text").orElse(""), at);
    }

    private static Optional<String> text(JsonNode json, String key) {
        return json.path(key).isString()
                ? Optional.of(json.path(key).asString()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    private static Contact contact(Engagement engagement, String text) {
        Set<String> parties = new TreeSet<>();
        Set<String> people = new TreeSet<>();
        for (Participant participant : engagement.participants()) {
            participant.actor().ifPresent(parties::add);
            participant.person().ifPresent(name -> addSurname(people, name));
        }
        return new Contact(
                Optional.of(wire(engagement.kind())),
                Optional.of(wire(engagement.status())),
                engagement.salience() == Salience.MAIN,
                parties,
                people,
                engagement.when().edtf().map(Object::toString),
                engagement.where().flatMap(Where::place),
                engagement.where().flatMap(Where::country),
                evidence(engagement.evidence(), text),
                Optional.empty());
    }

    private static Contact.Evidence evidence(Span span, String text) {
        int start = text.codePointCount(0, span.start());
        int length = text.codePointCount(span.start(), span.end());
        return new Contact.Evidence(span.of(text), Optional.of(new Contact.Place(start, start + length)));
    }

    private static String wire(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
