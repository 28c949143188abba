package readout.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.Basis;
import readout.model.Furniture;
import readout.model.FurnitureKind;
import readout.model.Published;
import readout.model.Span;

/** One walk over the lines of one text: the head up to the first paragraph, then the rest. */
final class PlainTextPass {
    private static final int MASTHEAD = 40;
    /** A line below the headline may stand before the paragraph with the dateline. */
    private static final int DATELINE_WITHIN = 2;

    private final PlainTextReader use;
    private final List<Line> lines;
    private final List<Furniture> furniture = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Optional<String> outlet = Optional.empty();
    private Published published = Published.UNKNOWN;
    private int paragraphs;
    private boolean datelined;

    PlainTextPass(PlainTextReader use, List<Line> lines) {
        this.use = use;
        this.lines = lines;
    }

    PlainTextPass titled(String words) {
        title = Optional.of(words);
        return this;
    }

    PlainText run() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<FurnitureKind> kind = paragraphs == 0 ? inHead(i) : anywhere(line);
            kind.ifPresent(k -> furniture.add(new Furniture(k, line.span())));
            if (kind.isEmpty() && paragraphs++ < DATELINE_WITHIN) {
                dateline(line);
            }
        }
        return new PlainText(title, authors, outlet, published, furniture);
    }

    private Optional<FurnitureKind> anywhere(Line line) {
        return use.rules()
                .kind(line.words())
                .or(() -> use.timestamps().is(line.words()) ? Optional.of(FurnitureKind.TIMESTAMP) : Optional.empty());
    }

    private Optional<FurnitureKind> inHead(int i) {
        Line line = lines.get(i);
        Optional<FurnitureKind> kind = byline(line)
                .or(() -> anywhere(line))
                .or(() -> headline(i))
                .or(() -> dateAndPlace(line))
                .or(() -> masthead(i));
        if (kind.filter(FurnitureKind.TIMESTAMP::equals).isPresent()) {
            publishedOn(use.timestamps().published(line.words()));
        }
        return kind;
    }

    private Optional<FurnitureKind> byline(Line line) {
        Optional<List<String>> named = use.bylines().authors(line.words());
        named.ifPresent(authors::addAll);
        return named.map(names -> FurnitureKind.BYLINE);
    }

    private Optional<FurnitureKind> headline(int i) {
        String words = lines.get(i).words();
        if (title.isPresent()) {
            return title.filter(first -> Headlines.repeats(first, words)).map(first -> FurnitureKind.HEADLINE);
        }
        if (!Headlines.is(lines, i) || use.datelines().at(lines.get(i)).span().isPresent()) {
            return Optional.empty();
        }
        title = Optional.of(words);
        return Optional.of(FurnitureKind.HEADLINE);
    }

    /** A line such as {@code Baku, 6 April 2023}. */
    private Optional<FurnitureKind> dateAndPlace(Line line) {
        Datelines.Found found = use.datelines().at(line);
        if (found.span().filter(line.span()::equals).isEmpty()) {
            return Optional.empty();
        }
        take(found);
        return Optional.of(FurnitureKind.DATELINE);
    }

    /** A newspaper's name alone on a line above the date. */
    private Optional<FurnitureKind> masthead(int i) {
        String words = lines.get(i).words();
        boolean name = words.length() <= MASTHEAD && words.matches("(?:The )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){1,3}");
        if (!name || !use.names().newspaper(words) || !dated(i + 1)) {
            return Optional.empty();
        }
        outlet = outlet.or(() -> Optional.of(words));
        return Optional.of(FurnitureKind.CREDIT);
    }

    private boolean dated(int i) {
        return i < lines.size()
                && (use.timestamps().is(lines.get(i).words())
                        || use.datelines().at(lines.get(i)).span().isPresent());
    }

    private void dateline(Line line) {
        if (datelined) {
            return;
        }
        Datelines.Found found = use.datelines().at(line);
        Optional<Span> span = found.span();
        datelined = span.isPresent();
        span.ifPresent(s -> furniture.add(new Furniture(FurnitureKind.DATELINE, s)));
        take(found);
    }

    private void take(Datelines.Found found) {
        outlet = outlet.or(found::outlet);
        publishedOn(found.published());
    }

    /** The first date that is stated, or else the first that is inferred. */
    private void publishedOn(Published day) {
        boolean better =
                published.basis() == Basis.NONE || published.basis() == Basis.INFERRED && day.basis() == Basis.STATED;
        published = better ? day : published;
    }
}
