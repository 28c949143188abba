package readout.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import readout.actor.Parties.Resolved;
import readout.language.Sentence;
import readout.lexicon.Office;
import readout.model.Span;

/**
 * Resolves the parties of an article from the first sentence to the last: titles, groups and pronouns to those named before.
 *
 * <p>Holds who was spoken of; made for one article.
 */
final class Discourse {
    /** How many persons named of late a pronoun can mean. */
    private static final int RECENT = 4;

    private final People people;
    private final List<Person> recent = new ArrayList<>();
    /** The number of the sentence that names a person last. */
    private final Map<Person, Integer> seen = new HashMap<>();
    /** By sentence whom {@code him} meant last: {@code A asked him for a truce. B spoke with him as well}. */
    private final Map<Integer, Person> objects = new HashMap<>();

    private Optional<Person> subject = Optional.empty();
    /** Whom sentences were about, the latest first. */
    private final List<Person> subjects = new ArrayList<>();

    private Optional<Person> sentenceSubject = Optional.empty();
    /** Somebody without a name whom the sentence begins with: {@code The Qatari leader was cheered as he}. */
    private Optional<Party> opener = Optional.empty();
    /** The last one of this sentence without a name: {@code Oslo said that the foreign minister would see his counterpart}. */
    private Optional<Party> unnamed = Optional.empty();

    /** The last ones of this sentence with one title: {@code Swedish officials met their counterparts}. */
    private Optional<Party> many = Optional.empty();

    private Optional<ClauseSubjects> clauses = Optional.empty();
    private Optional<Resolved> before = Optional.empty();
    /** Whose the next one is: {@code his counterpart}. */
    private Optional<Party> owner = Optional.empty();

    private int sentence = -1;
    private final Groups groups;

    Discourse(People people) {
        this.people = people;
        this.groups = new Groups(people);
    }

    /** The parties that a mention stands for; empty where nobody fits. */
    List<Party> resolve(PartyMention mention, Sentence words) {
        enter(mention.sentence(), words);
        owner = before.filter(last -> last.mention().owns(mention, words))
                .flatMap(last -> last.parties().size() == 1
                        ? Optional.of(last.parties().getFirst())
                        : many.filter(several -> last.mention().form() == PartyMention.Form.THEY));
        Span span = words.span(mention.from(), mention.to());
        List<Party> parties = switch (mention.form()) {
            case PERSON -> person(mention, span);
            case DESCRIBED -> described(mention, span);
            case GROUP -> Others.are(mention, words) ? List.of() : group(mention, span, words);
            case THEY -> Others.than(doer(mention), group(mention, span, words), words, mention);
            case STATES ->
                groups.meant(mention, span).stream()
                        .map(p -> new Party(Optional.empty(), p.actor(), Optional.empty(), span))
                        .distinct()
                        .toList();
            case STATE, CAPITAL, ADJECTIVE -> states(mention, span);
            case HE -> subject(span, subjects(mention, words).filter(p -> !people.isWoman(p)));
            case HIM ->
                object(span, others(mention).filter(p -> !people.isWoman(p)).findFirst());
            case SHE -> subject(span, people.womenFirst(subjects(mention, words).toList()));
            case HER -> pronoun(span, people.womenFirst(others(mention).toList()));
        };
        List<Party> known = possessed(mention, words, parties);
        remember(mention, known);
        groups.add(new Resolved(mention, known), words);
        before = Optional.of(new Resolved(mention, known));
        return known;
    }

    /** {@code his foreign minister}, {@code Obama's envoy}: who belongs to somebody speaks for the same state, but a host or a counterpart does not. */
    private List<Party> possessed(PartyMention mention, Sentence words, List<Party> parties) {
        boolean its =
                mention.from() > 0 && words.token(mention.from() - 1).lemma().equals("its");
        Optional<String> state = its ? groups.owner() : Optional.empty();
        Optional<String> home =
                state.or(() -> owner.filter(party -> mention.office().isPresent() && !mention.isRelative())
                        .flatMap(Party::actor));
        return home.filter(code -> parties.stream().allMatch(p -> p.actor().isEmpty()))
                .map(code -> (parties.isEmpty() ? List.of(unnamed(mention, words)) : parties)
                        .stream().map(p -> p.of(code)).toList())
                .orElse(parties);
    }

    private List<Party> group(PartyMention mention, Span span, Sentence words) {
        boolean brought = Others.areBrought(mention, words);
        Optional<Person> does = !Others.isObject(mention, words)
                ? Optional.empty()
                : brought ? clauses.flatMap(c -> c.subject(mention)) : doer(mention);
        boolean two = brought || mention.form() == PartyMention.Form.GROUP;
        return does.map(person -> groups.others(person.at(span), mention, span, two))
                .orElseGet(() -> groups.meant(mention, span));
    }

    private static Party unnamed(PartyMention mention, Sentence words) {
        return new Party(Optional.empty(), Optional.empty(), mention.title(), words.span(mention.from(), mention.to()));
    }

    private void enter(int number, Sentence words) {
        if (number != sentence) {
            groups.enter(number);
            sentence = number;
            subject = sentenceSubject.or(() -> subject);
            sentenceSubject.ifPresent(person -> {
                subjects.remove(person);
                subjects.addFirst(person);
            });
            sentenceSubject = Optional.empty();
            opener = Optional.empty();
            unnamed = Optional.empty();
            many = Optional.empty();
            clauses = Optional.of(new ClauseSubjects(words));
        }
    }

    private void remember(PartyMention mention, List<Party> parties) {
        boolean one = mention.form() == PartyMention.Form.DESCRIBED
                && parties.size() == 1
                && parties.getFirst().person().isEmpty()
                && parties.getFirst().actor().isPresent()
                && mention.title().filter(title -> !title.endsWith("s")).isPresent();
        if (one) {
            unnamed = Optional.of(parties.getFirst());
            opener = unnamed.filter(party -> mention.from() <= 1).or(() -> opener);
        }
        many = Optional.of(mention)
                .filter(m -> m.form() == PartyMention.Form.DESCRIBED && !m.isRelative() && !parties.isEmpty())
                .flatMap(PartyMention::title)
                .filter(title -> title.endsWith("s"))
                .map(title -> new Party(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(title),
                        parties.getFirst().span()))
                .or(() -> many);
        people.of(mention).or(() -> meant(mention)).ifPresent(person -> {
            recent.remove(person);
            recent.addFirst(person);
            seen.put(person, sentence);
            boolean aside = clauses.filter(c -> c.isAside(mention)).isPresent();
            sentenceSubject = sentenceSubject.or(() -> Optional.of(person).filter(p -> !aside));
            clauses.ifPresent(c -> c.add(mention, person));
        });
    }

    /** Whom {@code the president} means, if one of those spoken of. */
    private Optional<Person> meant(PartyMention mention) {
        return mention.form() == PartyMention.Form.DESCRIBED && mention.actors().size() < 2
                ? antecedent(mention)
                : Optional.empty();
    }

    private List<Party> person(PartyMention mention, Span span) {
        return people.of(mention).map(p -> List.of(party(p, mention, span))).orElse(List.of());
    }

    private Party party(Person person, PartyMention mention, Span span) {
        Optional<String> actor =
                mention.actors().size() == 1 ? Optional.of(mention.actors().getFirst()) : person.actor();
        return new Party(Optional.of(person.name()), actor, title(mention).or(person::title), span);
    }

    private List<Party> described(PartyMention mention, Span span) {
        Optional<Person> known = mention.actors().size() > 1 ? Optional.empty() : antecedent(mention);
        if (known.isPresent()) {
            return List.of(known.get().at(span));
        }
        Optional<String> title = title(mention);
        return mention.actors().isEmpty()
                ? List.of(new Party(Optional.empty(), Optional.empty(), title, span))
                : mention.actors().stream()
                        .map(code -> holder(mention, code)
                                .map(person -> new Party(
                                        Optional.of(person.name()),
                                        Optional.of(code),
                                        title.map(Titles::singular),
                                        span))
                                .orElseGet(() -> new Party(Optional.empty(), Optional.of(code), title, span)))
                        .toList();
    }

    /** {@code the presidents of Rwanda and Uganda}: whom the article names in that office, be it later. */
    private Optional<Person> holder(PartyMention mention, String state) {
        return mention.office()
                .filter(office -> office.rank() < Groups.UNNAMED && !mention.isRelative())
                .flatMap(office -> people.only(state, office));
    }

    /** A counterpart holds the office of the person before. */
    private Optional<String> title(PartyMention mention) {
        return mention.title()
                .flatMap(title -> mention.isPredecessor()
                        ? owner.flatMap(Party::title)
                        : mention.isCounterpart()
                                ? owner.flatMap(Party::title)
                                        .map(held -> Titles.ofCounterpart(held, title))
                                        .or(() -> recent.stream().findFirst().flatMap(Person::title))
                                        .or(() -> Optional.of(title))
                                : Optional.of(title).filter(t -> !mention.isRelative()));
    }

    private Optional<Person> antecedent(PartyMention mention) {
        Office office = mention.office().orElse(null);
        if (office == null || mention.isCounterpart() || mention.isPredecessor()) {
            return Optional.empty();
        }
        Stream<Person> known =
                mention.actors().isEmpty() ? Stream.concat(subjects.stream(), recent.stream()) : recent.stream();
        return known.filter(p -> mention.actors().isEmpty()
                        || p.actor().equals(Optional.of(mention.actors().getFirst())))
                .filter(p -> Titles.fits(office, p, !mention.actors().isEmpty()))
                .findFirst()
                .or(() -> mention.count() == 1 && mention.actors().isEmpty() && Titles.isGeneric(office)
                        ? subjects().findFirst()
                        : Optional.empty());
    }

    private static List<Party> states(PartyMention mention, Span span) {
        return mention.actors().stream()
                .map(code -> new Party(Optional.empty(), Optional.of(code), Optional.empty(), span))
                .toList();
    }

    /** The one without a name that the sentence opens with, else one of these, else the last one without a name. */
    private List<Party> subject(Span span, Stream<Person> candidates) {
        Optional<Party> first = opener.filter(p -> sentenceSubject.isEmpty());
        List<Party> named = first.isPresent() ? List.of() : pronoun(span, candidates);
        return named.isEmpty()
                ? first.or(() -> unnamed).map(p -> List.of(p.at(span))).orElse(List.of())
                : named;
    }

    /** Who the first pronoun of a sentence means is whom it goes on about. */
    private List<Party> pronoun(Span span, Stream<Person> candidates) {
        Optional<Person> person = candidates.findFirst();
        sentenceSubject = sentenceSubject.or(() -> person);
        return person.map(p -> List.of(p.at(span))).orElse(List.of());
    }

    private List<Party> object(Span span, Optional<Person> person) {
        person.ifPresent(p -> objects.put(sentence, p));
        return pronoun(span, person.stream());
    }

    /** Who a subject pronoun can mean, the likeliest first: the subject of this sentence, of the one before, anybody named of late. */
    private Stream<Person> subjects() {
        return Stream.of(
                        Stream.of(sentenceSubject, subject).flatMap(Optional::stream),
                        recent.stream().filter(person -> seen.getOrDefault(person, 0) >= sentence - 1),
                        subjects.stream().limit(RECENT),
                        recent.stream().limit(RECENT))
                .flatMap(people -> people);
    }

    /** The same; what is somebody's is rather the subject's of its own clause. */
    private Stream<Person> subjects(PartyMention pronoun, Sentence words) {
        Optional<Person> own = words.token(pronoun.from()).tag().equals("PRP$")
                ? clauses.flatMap(c -> c.subject(pronoun))
                : Optional.empty();
        Optional<Person> met = isAfterWhom(pronoun, words) ? recent.stream().findFirst() : Optional.empty();
        return Stream.concat(own.stream(), subjects())
                .filter(p -> met.filter(p::equals).isEmpty());
    }

    /** {@code Kim, whom he met}: somebody else than Kim. */
    private static boolean isAfterWhom(PartyMention pronoun, Sentence words) {
        return pronoun.from() > 0 && words.token(pronoun.from() - 1).lemma().equals("whom");
    }

    /** The same for a pronoun that is no subject: rather not the subject of its own clause. */
    private Stream<Person> others(PartyMention pronoun) {
        Optional<Person> does = doer(pronoun);
        boolean named = recent.stream()
                        .filter(p -> seen.getOrDefault(p, -1) == sentence)
                        .count()
                > 1;
        Stream<Person> same = named ? Stream.of() : Stream.ofNullable(objects.get(sentence - 1));
        return Stream.concat(
                Stream.concat(same, subjects())
                        .filter(p -> does.filter(p::equals).isEmpty()),
                does.stream());
    }

    private Optional<Person> doer(PartyMention object) {
        return clauses.flatMap(c -> c.subject(object)).or(() -> sentenceSubject);
    }
}
