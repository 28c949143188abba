package readout.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.language.Sentence;
import readout.language.Token;
import readout.lexicon.Lexicon;
import readout.lexicon.Names;
import readout.lexicon.Naming;
import readout.model.GeoPoint;
import readout.model.Mention;
import readout.model.MentionType;
import readout.model.Span;

/** The record's mentions out of labels: what is named where. */
final class Mentions {
    /** {@code Crimean Tatar}, {@code Shi 'ite}. */
    private static final int LONGEST_PEOPLE = 3;

    private static final Set<String> PREFIXES = Set.of("intra-", "inter-", "non-", "anti-", "pro-", "pan-", "trans-");
    private static final Set<String> PARTICLES = Set.of("al", "el", "Al", "El", "-", "‑");

    private final People people;
    private final Lexicon lexicon;
    private final String text;

    Mentions(People people, Lexicon lexicon, String text) {
        this.people = people;
        this.lexicon = lexicon;
        this.text = text;
    }

    List<Mention> of(List<Sentence> sentences, List<List<Label>> labels, List<List<Parties.Resolved>> resolved) {
        List<Mention> mentions = new ArrayList<>();
        Set<String> misnamed = Misnamed.of(text, sentences, labels);
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            List<Parties.Resolved> parties = resolved.get(i);
            Runs runs = new Runs(sentence, labels.get(i));
            labels.get(i).stream()
                    .filter(label -> !runs.swallow(label))
                    .map(label -> mention(sentence, label, parties))
                    .map(mention -> isPlace(mention, misnamed) ? place(mention) : mention)
                    .forEach(mentions::add);
            labels.get(i).forEach(label -> mentions.addAll(within(sentence, label)));
            sentence.tokens().forEach(token -> mentions.addAll(afterPrefix(token)));
            runs.all().forEach(run -> mentions.add(run(sentence, run)));
            mentions.addAll(peoples(sentence, runs));
        }
        mentions.sort((a, b) -> a.span().compareTo(b.span()));
        return mentions;
    }

    private Mention mention(Sentence sentence, Label label, List<Parties.Resolved> parties) {
        if (label.known().isEmpty() && isPeople(sentence, label.from(), label.to())) {
            return people(sentence, label.from(), label.to());
        }
        if (label.isPerson()) {
            return person(sentence, label, parties);
        }
        Naming naming = label.known().orElseThrow();
        Optional<String> actor = naming instanceof Naming.OfficeTitle ? actorAt(label, parties) : Labels.code(naming);
        return new Mention(
                sentence.span(label.from(), label.to()),
                areMany(sentence, label) ? MentionType.ORGANISATION : type(naming),
                Optional.of(entity(naming)),
                actor,
                point(naming));
    }

    /** {@code the Iranians}: people, not a mark of somebody. */
    private static boolean areMany(Sentence sentence, Label label) {
        return label.known().filter(Naming.Nationality.class::isInstance).isPresent()
                && isPlural(sentence, label.to() - 1);
    }

    private static boolean isPlural(Sentence sentence, int token) {
        return sentence.token(token).word().endsWith("s")
                && sentence.token(token).tag().endsWith("S");
    }

    /** {@code Syrian} in {@code the Syrian Democratic Forces}, which a table knows as a whole. */
    private List<Mention> within(Sentence sentence, Label label) {
        if (label.known().filter(Naming.OrganisationName.class::isInstance).isEmpty()) {
            return List.of();
        }
        return IntStream.range(label.from(), label.to())
                .mapToObj(sentence::token)
                .flatMap(token -> nationality(token.word(), token.span()))
                .toList();
    }

    /** {@code Syrian} in {@code intra-Syrian}. */
    private List<Mention> afterPrefix(Token token) {
        int hyphen = token.word().indexOf('-') + 1;
        boolean prefix = hyphen > 1 && PREFIXES.contains(token.word().substring(0, hyphen));
        int start = token.span().start() + hyphen;
        return prefix && token.span().length() == token.word().length()
                ? nationality(
                                token.word().substring(hyphen),
                                new Span(start, token.span().end()))
                        .toList()
                : List.of();
    }

    private Stream<Mention> nationality(String word, Span span) {
        return lexicon.names().named(word).stream()
                .filter(Naming.Nationality.class::isInstance)
                .map(naming -> new Mention(
                        span,
                        MentionType.NATIONALITY,
                        Optional.of(entity(naming)),
                        Labels.code(naming),
                        Optional.empty()));
    }

    private Mention person(Sentence sentence, Label label, List<Parties.Resolved> parties) {
        Optional<Person> person = parties.stream()
                .filter(r -> r.mention().covers(label.from()))
                .findFirst()
                .flatMap(r -> people.of(r.mention()));
        return new Mention(
                sentence.span(withParticle(sentence, label.from()), label.to()),
                MentionType.PERSON,
                person.map(p -> References.personId(p.name())),
                person.flatMap(Person::actor),
                Optional.empty());
    }

    private boolean isPlace(Mention mention, Set<String> misnamed) {
        return mention.type() == MentionType.PERSON
                && misnamed.contains(mention.span().of(text));
    }

    private static Mention place(Mention misnamed) {
        return new Mention(misnamed.span(), MentionType.PLACE, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** {@code al-} directly before a name belongs to it. */
    private static int withParticle(Sentence sentence, int from) {
        int start = from;
        while (start > 0 && PARTICLES.contains(sentence.token(start - 1).word()) && joined(sentence, start)) {
            start--;
        }
        return sentence.token(start).word().length() == 1 ? from : start;
    }

    private static boolean joined(Sentence sentence, int i) {
        return sentence.token(i - 1).span().end() == sentence.token(i).span().start();
    }

    private static Optional<String> actorAt(Label label, List<Parties.Resolved> parties) {
        return parties.stream()
                .filter(r -> r.mention().covers(label.from()))
                .flatMap(r -> r.parties().stream())
                .findFirst()
                .flatMap(Party::actor);
    }

    private static MentionType type(Naming naming) {
        return switch (naming) {
            case Naming.StateName s -> MentionType.PLACE;
            case Naming.Capital c -> MentionType.PLACE;
            case Naming.PlaceName p -> MentionType.PLACE;
            case Naming.Nationality n -> MentionType.NATIONALITY;
            case Naming.Government g -> MentionType.ORGANISATION;
            case Naming.OrganisationName o -> MentionType.ORGANISATION;
            case Naming.OfficeTitle t -> MentionType.OFFICE;
            case Naming.KnownPerson p -> MentionType.PERSON;
        };
    }

    private static String entity(Naming naming) {
        return switch (naming) {
            case Naming.StateName s -> "state:" + s.country().code();
            case Naming.Nationality n -> "state:" + n.country().code();
            case Naming.Capital c -> "place:" + slug(c.country().capitals().getFirst());
            case Naming.PlaceName p -> "place:" + slug(p.place().name());
            case Naming.Government g -> "state:" + g.country().code();
            case Naming.OrganisationName o -> "organisation:" + o.organisation().code();
            case Naming.OfficeTitle t -> "office:" + slug(t.office().name());
            case Naming.KnownPerson p ->
                References.personId(p.offices().getFirst().person());
        };
    }

    private static String slug(String name) {
        return String.join("-", Names.words(name)).toLowerCase(Locale.ROOT);
    }

    private static Optional<GeoPoint> point(Naming naming) {
        return naming instanceof Naming.PlaceName p ? Optional.of(p.place().point()) : Optional.empty();
    }

    /** What the engine saw and no table knows as a whole. */
    private Mention run(Sentence sentence, Runs.Run run) {
        if (isPeople(sentence, run.from(), run.to())) {
            return people(sentence, run.from(), run.to());
        }
        boolean place = run.type() == MentionType.PLACE;
        return new Mention(
                sentence.span(run.from(), run.to()),
                run.type(),
                Optional.empty(),
                run.known().flatMap(Labels::code),
                place ? run.known().flatMap(Mentions::point) : Optional.empty());
    }

    /** {@code Kurdish}, {@code Shia}: where no longer name holds the word. */
    private List<Mention> peoples(Sentence sentence, Runs runs) {
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            int end = runs.isFree(i) ? endOfPeople(sentence, i) : i;
            if (end > i) {
                found.add(people(sentence, i, end));
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    private int endOfPeople(Sentence sentence, int i) {
        for (int to = Math.min(sentence.size(), i + LONGEST_PEOPLE); to > i; to--) {
            if (isPeople(sentence, i, to)) {
                return to;
            }
        }
        return i;
    }

    private boolean isPeople(Sentence sentence, int from, int to) {
        return lexicon.collectives().people(sentence.span(from, to).of(text)).isPresent();
    }

    private Mention people(Sentence sentence, int from, int to) {
        return new Mention(
                sentence.span(from, to),
                isPlural(sentence, to - 1) ? MentionType.ORGANISATION : MentionType.NATIONALITY,
                lexicon.collectives().people(sentence.span(from, to).of(text)).map(p -> "people:" + slug(p.name())),
                Optional.empty(),
                Optional.empty());
    }
}
