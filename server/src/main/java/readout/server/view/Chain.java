package readout.server.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.Article;
import readout.model.Origin;
import readout.model.Reading;
import readout.model.Speaker;
import readout.model.Statement;

/**
 * Through whom a statement came: {@code Meridian Wire ← press service ← Ana Lind}. First the outlet, then whom the article draws on, then those
 * who report what the speaker said, at last the speaker.
 */
final class Chain {
    private final Reading reading;
    private final List<String> links = new ArrayList<>();

    private Chain(Reading reading) {
        this.reading = reading;
    }

    static List<String> of(Reading reading, int statement) {
        Chain chain = new Chain(reading);
        chain.add(Readings.outlet(reading.article().outlet()));
        List<String> speakers = chain.speakers(statement);
        reading.origins().stream()
                .filter(origin -> !chain.speaks(origin, statement))
                .forEach(origin -> chain.add(origin.name()));
        speakers.forEach(chain::add);
        return List.copyOf(chain.links);
    }

    private void add(String name) {
        if (links.stream().noneMatch(name::equalsIgnoreCase)) {
            links.add(name);
        }
    }

    /** Those who report it, the outermost first, and who said it. */
    private List<String> speakers(int statement) {
        List<String> speakers = new ArrayList<>();
        Optional<Integer> number = Optional.of(statement);
        for (int i = 0; number.isPresent() && i < reading.statements().size(); i++) {
            name(reading.article(), reading.statements().get(number.get())).ifPresent(speakers::addFirst);
            number = reading.reporting(number.get());
        }
        return speakers;
    }

    static Optional<String> name(Article article, Statement statement) {
        return statement.speaker().map(speaker -> speaker.person().orElse(words(article, speaker)));
    }

    private static String words(Article article, Speaker speaker) {
        return Excerpt.plain(speaker.span().of(article.text()));
    }

    /** Whether the words that name an origin are those of the speaker. */
    private boolean speaks(Origin origin, int statement) {
        return reading.statements()
                .get(statement)
                .speaker()
                .filter(speaker -> speaker.span().overlaps(origin.evidence()))
                .isPresent();
    }
}
