package readout.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.language.Sentence;
import readout.lexicon.Body;
import readout.lexicon.Lexicon;
import readout.lexicon.Names;
import readout.lexicon.Naming;
import readout.model.Mention;
import readout.model.MentionType;
import readout.model.Span;

/**
 * What an article calls by a phrase and not by a name: {@code he}, {@code the Turkish foreign minister}, {@code the Syrian government}.
 *
 * <p>A pronoun is a mention of a person; an office with all that belongs to its phrase is a mention of an office, whose entity is the
 * person that holds it, where the article tells. An arm of a state is an organisation.
 */
final class References {
    /** Words of an arm's name at most: {@code state news agency}. */
    private static final int LONGEST_BODY = 3;
    /** Rank from which an office is no particular person's. */
    private static final int UNNAMED = 8;

    private final Lexicon lexicon;
    private final String text;

    References(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** The mentions of a text: its names, with the phrases in the place of the bare offices that they hold. */
    static List<Mention> together(List<Mention> names, List<Mention> phrases, List<Span> empty) {
        List<Span> taken = Stream.concat(phrases.stream().map(Mention::span), empty.stream())
                .toList();
        Stream<Mention> left = names.stream()
                .filter(name -> name.type() != MentionType.OFFICE
                        || taken.stream().noneMatch(span -> span.contains(name.span())));
        return Stream.concat(left, phrases.stream())
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
    }

    /** Phrases of a sentence, and the offices in it that name nobody: {@code officials}. */
    record Found(List<Mention> phrases, List<Span> empty) {}

    Found in(Sentence sentence, List<Label> labels, List<Parties.Resolved> parties) {
        List<Mention> phrases = new ArrayList<>(pronouns(sentence, parties));
        List<Span> empty = new ArrayList<>();
        Phrase phrase = new Phrase(sentence, labels);
        for (Label label : labels) {
            Optional<Naming.OfficeTitle> title =
                    label.known().filter(Naming.OfficeTitle.class::isInstance).map(Naming.OfficeTitle.class::cast);
            title.ifPresent(held -> office(new Titled(sentence, phrase, label, held), parties)
                    .ifPresentOrElse(phrases::add, () -> empty.add(sentence.span(label.from(), label.to()))));
        }
        arms(sentence, phrase).stream()
                .filter(arm -> phrases.stream().noneMatch(p -> p.span().overlaps(arm.span())))
                .forEach(phrases::add);
        return new Found(outermost(phrases), empty);
    }

    /** {@code Senior Chief Petty Officer} is one office, though there are two in it. */
    private static List<Mention> outermost(List<Mention> phrases) {
        return phrases.stream()
                .filter(p -> phrases.stream()
                        .noneMatch(other -> other.span().length() > p.span().length()
                                && other.span().contains(p.span())
                                && other.type() == p.type()))
                .distinct()
                .toList();
    }

    private static List<Mention> pronouns(Sentence sentence, List<Parties.Resolved> parties) {
        return IntStream.range(0, sentence.size())
                .filter(i -> sentence.token(i).tag().equals("PRP")
                        && Mention.isPronoun(sentence.token(i).word()))
                .mapToObj(i -> pronoun(sentence, i, person(parties, i)))
                .toList();
    }

    private static Mention pronoun(Sentence sentence, int i, Optional<Party> whom) {
        return new Mention(
                sentence.span(i, i + 1),
                MentionType.PERSON,
                whom.flatMap(Party::person).map(References::personId),
                whom.flatMap(Party::actor),
                Optional.empty());
    }

    /** The one person that the words at a token stand for. */
    private static Optional<Party> person(List<Parties.Resolved> parties, int token) {
        return parties.stream()
                .filter(r -> r.mention().covers(token) && r.parties().size() == 1)
                .map(r -> r.parties().getFirst())
                .filter(party -> party.person().isPresent())
                .findFirst();
    }

    static String personId(String name) {
        return "person:" + String.join("-", Names.words(name));
    }

    /** A label that is an office, where it stands. */
    private record Titled(Sentence sentence, Phrase phrase, Label label, Naming.OfficeTitle held) {}

    private Optional<Mention> office(Titled at, List<Parties.Resolved> parties) {
        Sentence sentence = at.sentence();
        Phrase phrase = at.phrase();
        Label label = at.label();
        Naming.OfficeTitle held = at.held();
        int name = nameAfter(sentence, phrase, label, parties);
        boolean titled = name >= 0;
        int start = phrase.start(label.from());
        int end = titled ? name : phrase.end(label.to());
        boolean body = lastBody(sentence, label).isPresent();
        Optional<String> actor = actor(parties, label);
        boolean vague =
                held.office().rank() >= UNNAMED && actor.isEmpty() || held.plural() && !namesActor(parties, label);
        if (!titled && !body && vague) {
            return Optional.empty();
        }
        Optional<String> whom = titled || body
                ? Optional.empty()
                : person(parties, label.from()).flatMap(Party::person);
        return Optional.of(new Mention(
                sentence.span(start, end),
                body ? MentionType.ORGANISATION : MentionType.OFFICE,
                whom.map(References::personId)
                        .or(() -> Optional.of("office:"
                                + String.join("-", Names.words(held.office().name())))),
                actor,
                Optional.empty()));
    }

    private Optional<Body> lastBody(Sentence sentence, Label label) {
        return IntStream.range(label.from(), label.to())
                .mapToObj(i -> lexicon.collectives().body(words(sentence, i, label.to())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private String words(Sentence sentence, int from, int to) {
        return sentence.span(from, to).of(text).toLowerCase(Locale.ROOT);
    }

    /** Where the name begins whose title this is; -1 where it is nobody's title. */
    private static int nameAfter(Sentence sentence, Phrase phrase, Label label, List<Parties.Resolved> parties) {
        Optional<PartyMention> party = parties.stream()
                .map(Parties.Resolved::mention)
                .filter(mention ->
                        mention.covers(label.from()) && mention.name().isPresent())
                .findFirst();
        return party.stream()
                .flatMapToInt(mention -> IntStream.range(label.to(), mention.to()))
                .takeWhile(i -> !sentence.token(i).word().equals(","))
                .filter(i -> phrase.at(i).filter(Label::isPerson).isPresent())
                .findFirst()
                .orElse(-1);
    }

    private static boolean namesActor(List<Parties.Resolved> parties, Label label) {
        return parties.stream()
                .map(Parties.Resolved::mention)
                .anyMatch(mention ->
                        mention.covers(label.from()) && !mention.actors().isEmpty());
    }

    private static Optional<String> actor(List<Parties.Resolved> parties, Label label) {
        return parties.stream()
                .filter(r -> r.mention().covers(label.from()))
                .flatMap(r -> r.parties().stream())
                .findFirst()
                .flatMap(Party::actor);
    }

    /** {@code the Syrian government}, {@code Turkey's parliament}, {@code the government of Iraq}. */
    private List<Mention> arms(Sentence sentence, Phrase phrase) {
        List<Mention> arms = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            int to = bodyEnd(sentence, i);
            if (to > i) {
                arm(sentence, phrase, i, to).ifPresent(arms::add);
            }
            i = Math.max(to, i + 1);
        }
        return arms;
    }

    /** After the longest name of an arm that begins at {@code i} and ends the nouns; {@code i} where none does. */
    private int bodyEnd(Sentence sentence, int i) {
        for (int to = Math.min(sentence.size(), i + LONGEST_BODY); to > i; to--) {
            boolean last = to == sentence.size() || !sentence.token(to).isNoun();
            if (last && lexicon.collectives().body(words(sentence, i, to)).isPresent()) {
                return to;
            }
        }
        return i;
    }

    private Optional<Mention> arm(Sentence sentence, Phrase phrase, int from, int to) {
        int start = phrase.start(from);
        int end = phrase.end(to);
        boolean government = lexicon.collectives()
                .body(words(sentence, from, to))
                .orElseThrow()
                .government();
        return IntStream.concat(IntStream.range(start, from), IntStream.range(to, end))
                .mapToObj(phrase::actorAt)
                .flatMap(Optional::stream)
                .flatMap(naming -> Labels.code(naming).stream())
                .findFirst()
                .map(code -> new Mention(
                        sentence.span(start, end),
                        MentionType.ORGANISATION,
                        government ? Optional.of("state:" + code) : Optional.empty(),
                        Optional.of(code),
                        Optional.empty()));
    }
}
