package readout.source.holders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.lexicon.Lexicon;
import readout.lexicon.Naming;
import readout.lexicon.Office;
import readout.model.Edtf;
import readout.model.Holding;
import readout.source.holders.HolderFile.Problem;

/** Gathers rows: what they say is brought into the lexicon's terms, or told as a problem. */
final class Rows {
    private static final String OF_WORDS =
            "(?i)^(?:of|for|to)\\b\\s*(?:the\\b)?\\s*|\\s*\\b(?:of|for|to)\\b\\s*(?:the)?\\s*$";

    private final Lexicon lexicon;
    private final Map<String, String> states = new TreeMap<>();
    private final List<Holding> holdings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Rows(Lexicon lexicon) {
        this.lexicon = lexicon;
        lexicon.countries().forEach(c -> states.put(c.code(), c.code()));
        lexicon.organisations().forEach(o -> states.put(o.code(), o.code()));
    }

    /** What a row says, as it stands there; empty for nothing. */
    record Raw(String person, String actor, String office, String from, String until, String source) {}

    /** A row that cannot be understood; the message says why. */
    static final class Bad extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Bad(String message) {
            super(message, null, false, false);
        }

        String said() {
            return String.valueOf(getMessage());
        }
    }

    void add(String place, Raw raw) {
        try {
            holdings.add(holding(raw));
        } catch (Bad bad) {
            problem(place, bad.said());
        }
    }

    void problem(String place, String message) {
        problems.add(new Problem(place, message));
    }

    HolderFile file() {
        return new HolderFile(holdings, problems);
    }

    private Holding holding(Raw raw) {
        String person = filled(raw.person(), "person");
        Post post = post(filled(raw.office(), "office"), raw.actor());
        Optional<Edtf> from = date(raw.from(), "from");
        Optional<Edtf> until = date(raw.until(), "until");
        if (from.flatMap(Edtf::earliest)
                .orElse(LocalDate.MIN)
                .isAfter(until.flatMap(Edtf::latest).orElse(LocalDate.MAX))) {
            throw new Bad("from " + raw.from() + " lies after until " + raw.until());
        }
        return new Holding(
                person,
                post.actor(),
                post.office(),
                from,
                until,
                Optional.of(raw.source()).filter(s -> !s.isEmpty()));
    }

    private static String filled(String cell, String column) {
        if (cell.isBlank()) {
            throw new Bad("no " + column);
        }
        if (cell.strip().matches("https?://.*|Q\\d+")) {
            throw new Bad(column + " " + cell.strip() + " is an address, not a name: ask for the label too, ?" + column
                    + "Label");
        }
        return cell.strip().replaceAll("\\s+", " ");
    }

    /** An office of a state. */
    private record Post(String office, String actor) {}

    /** {@code foreign minister} with {@code IRN} beside it, or {@code Minister of Foreign Affairs of Iran} alone. */
    private Post post(String words, String actor) {
        Optional<Office> whole = title(words);
        if (whole.isPresent()) {
            return new Post(whole.get().name(), actor(actor, whole.get().actor().orElse("")));
        }
        List<String> parts = Arrays.asList(words.split(" "));
        return IntStream.iterate(parts.size() - 1, length -> length > 0, length -> length - 1)
                .boxed()
                .flatMap(length -> IntStream.rangeClosed(0, parts.size() - length)
                        .mapToObj(from -> part(parts, from, length, actor)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Post(words.toLowerCase(Locale.ROOT), actor(actor, "")));
    }

    /** An office in some words, whose state the others name. */
    private Optional<Post> part(List<String> words, int from, int length, String actor) {
        String others = (String.join(" ", words.subList(0, from)) + " "
                        + String.join(" ", words.subList(from + length, words.size())))
                .strip();
        Optional<String> named = state(others.replaceAll(OF_WORDS, "").strip());
        return title(String.join(" ", words.subList(from, from + length)))
                .filter(office -> named.isPresent())
                .map(office -> new Post(office.name(), actor.isBlank() ? named.orElseThrow() : actor(actor, "")));
    }

    private Optional<Office> title(String words) {
        return lexicon.title(words).stream()
                .filter(Naming.OfficeTitle.class::isInstance)
                .map(naming -> ((Naming.OfficeTitle) naming).office())
                .findFirst();
    }

    private String actor(String words, String otherwise) {
        String given = words.isBlank() ? otherwise : words.strip();
        if (given.isEmpty()) {
            throw new Bad("no actor: the code or name of a state or organisation is needed");
        }
        return state(given)
                .orElseThrow(() ->
                        new Bad("actor " + given + " is no state or organisation that Readout knows (as IRN, Iran)"));
    }

    private Optional<String> state(String words) {
        return Stream.of(words, words.toUpperCase(Locale.ROOT))
                .filter(states::containsKey)
                .findFirst()
                .or(() -> lexicon.names().named(words).stream()
                        .flatMap(naming -> code(naming).stream())
                        .findFirst());
    }

    private static Optional<String> code(Naming naming) {
        return switch (naming) {
            case Naming.StateName s -> Optional.of(s.country().code());
            case Naming.Nationality n -> Optional.of(n.country().code());
            case Naming.Government g -> Optional.of(g.country().code());
            case Naming.OrganisationName o -> Optional.of(o.organisation().code());
            case Naming.Capital c -> Optional.empty();
            case Naming.OfficeTitle t -> Optional.empty();
            case Naming.KnownPerson p -> Optional.empty();
            case Naming.PlaceName p -> Optional.empty();
        };
    }

    private static Optional<Edtf> date(String cell, String column) {
        String day = cell.strip().replaceFirst("^\\+", "").replaceFirst("T\\d{2}:.*$", "");
        if (day.isEmpty() || day.equals("..")) {
            return Optional.empty();
        }
        if (!day.matches("\\d{4}(-\\d{2}){0,2}[?~%]?") || !Edtf.wellFormed(day)) {
            throw new Bad(column + " " + cell + " is no date: 2013, 2013-08 or 2013-08-15 is");
        }
        return Optional.of(Edtf.of(day));
    }
}
