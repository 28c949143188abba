package readout.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.language.NameType;
import readout.language.Sentence;
import readout.lexicon.Holder;
import readout.lexicon.Lexicon;
import readout.lexicon.Names;
import readout.lexicon.Naming;
import readout.lexicon.Office;
import readout.model.Article;
import readout.model.Edtf;
import readout.model.Published;

/** The persons of one article: every mention with a name belongs to one of them. */
final class People {
    /** A longer name is two in one: its first word counts alone. */
    private static final int LONG = 3;
    /** Words between two who are joined: {@code , and}. */
    private static final int JOINED = 2;

    private static final Set<String> AND = Set.of("and", "&", ",");

    private final Lexicon lexicon;
    private static final Pattern SUFFIX = Pattern.compile(",? (Jr|Sr)\\.?$");

    /** Years after which nobody knows who was in office by the surname alone. */
    private static final int GONE = 15;

    /** Offices whose holders news calls by the surname alone. */
    private static final Pattern LEADER = Pattern.compile("(prime minister|president|chancellor|secretary-general"
            + "|secretary of state|foreign (minister|secretary)|defen[cs]e (minister|secretary))");
    /** Shorter words are given names as often. */
    private static final int WORD = 4;

    private final Published published;
    private final Optional<Home> home;
    /** All names of the article that have more than one word. */
    private final List<String> full;

    private final List<Person> people = new ArrayList<>();
    private final Map<PartyMention, Person> byMention = new HashMap<>();

    /**
     * Longer names first, so that a surname finds the person that it is short for; those of a headline last, since names and verbs
     * are hard to tell apart there.
     */
    People(Lexicon lexicon, Article article, List<PartyMention> mentions, List<Sentence> sentences) {
        this.lexicon = lexicon;
        this.published = article.published();
        this.home = article.outlet().flatMap(outlet -> Home.of(outlet, lexicon));
        this.full = mentions.stream()
                .flatMap(mention -> mention.name().stream())
                .filter(name -> name.indexOf(' ') > 0)
                .toList();
        mentions.stream()
                .filter(mention -> mention.name().isPresent())
                .sorted(Comparator.comparing((PartyMention mention) -> mention.sentence() == 0)
                        .thenComparingInt(mention -> -wordCount(mention)))
                .forEach(this::place);
        for (int i = 1; i < mentions.size(); i++) {
            PartyMention second = mentions.get(i);
            if (areJoined(mentions.get(i - 1), second, sentences.get(second.sentence()))) {
                colleague(mentions.get(i - 1), second);
                ofBoth(mentions.get(i - 1), second, sentences.get(second.sentence()));
            }
        }
    }

    private static boolean areJoined(PartyMention first, PartyMention second, Sentence words) {
        return first.sentence() == second.sentence()
                && second.from() > first.to()
                && second.from() - first.to() <= JOINED
                && IntStream.range(first.to(), second.from())
                        .allMatch(i -> AND.contains(words.token(i).lemma()));
    }

    /** {@code President Parmelin and Foreign Minister Cassis of Switzerland}: the first speaks for the same state. */
    private void ofBoth(PartyMention first, PartyMention second, Sentence words) {
        boolean behind = IntStream.range(second.from(), Math.min(second.to() + 1, words.size() - 1))
                .anyMatch(i -> words.token(i).lemma().equals("of")
                        && words.token(i + 1).name() == NameType.PLACE);
        if (behind && first.actors().isEmpty() && first.office().isPresent()) {
            of(second).flatMap(Person::stated).ifPresent(actor -> of(first).ifPresent(person -> person.beside(actor)));
        }
    }

    /** {@code Israeli Prime Minister Netanyahu and Foreign Minister Lapid}: the second speaks for the same state. */
    private void colleague(PartyMention first, PartyMention second) {
        boolean below = second.office()
                .filter(held -> !held.level().startsWith("head_of"))
                .isPresent();
        if (below && second.actors().isEmpty() && first.form() == PartyMention.Form.PERSON) {
            of(first).flatMap(Person::actor).ifPresent(actor -> of(second).ifPresent(person -> person.beside(actor)));
        }
    }

    /** The one person of the article who is said to hold this office of this state. */
    Optional<Person> only(String state, Office office) {
        List<Person> holders = people.stream()
                .filter(person -> person.actor().filter(state::equals).isPresent())
                .filter(person -> person.office()
                        .filter(held -> held.name().equals(office.name()))
                        .isPresent())
                .toList();
        return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
    }

    private static int wordCount(PartyMention mention) {
        return mention.name().orElseThrow().split("\\s+").length;
    }

    private void place(PartyMention mention) {
        String name = own(mention);
        Optional<Holder> holder = holder(name, mention.actors()).filter(h -> !isNamesake(name, h));
        Person person = people.stream()
                .filter(p -> p.canBe(name, holder.map(Holder::person), mention.actors()))
                .findFirst()
                .orElseGet(() -> create(untitled(name), holder));
        holder.filter(h -> wordCount(mention) > 1).ifPresent(h -> know(person, h));
        person.add(mention, untitled(name));
        byMention.put(mention, person);
    }

    /** The name without {@code Jr.}, unless that tells a son from somebody who is known. */
    private String own(PartyMention mention) {
        String name = mention.name().orElseThrow();
        String bare = SUFFIX.matcher(name).replaceFirst("");
        boolean son = Person.isJunior(name)
                && holder(name, mention.actors()).isEmpty()
                && holder(bare, mention.actors())
                        .filter(elder -> !isJunior(elder))
                        .isPresent();
        return son ? name : bare;
    }

    /** {@code Carney} in an article of 2012 that names Jay Carney: not who came into office in 2025. */
    private boolean isNamesake(String name, Holder holder) {
        boolean later = holder.from()
                .flatMap(Edtf::earliest)
                .flatMap(from -> published.when().flatMap(Edtf::latest).map(from::isAfter))
                .orElse(false);
        return later
                && name.indexOf(' ') < 0
                && people.stream()
                        .anyMatch(p -> p.fullName().endsWith(" " + name)
                                && !p.fullName().equals(holder.person()));
    }

    /** A name without the title that a table or the engine took for part of it. */
    private String untitled(String name) {
        for (int end = name.lastIndexOf(' '); end > 0; end = name.lastIndexOf(' ', end - 1)) {
            if (!lexicon.title(name.substring(0, end)).isEmpty()) {
                return name.substring(end + 1);
            }
        }
        return name;
    }

    private Person create(String name, Optional<Holder> holder) {
        Person person = new Person(name, home);
        holder.ifPresent(h -> know(person, h));
        people.add(person);
        return person;
    }

    private void know(Person person, Holder holder) {
        person.byLexicon(
                holder,
                lexicon.title(holder.office()).stream()
                        .filter(Naming.OfficeTitle.class::isInstance)
                        .map(title -> ((Naming.OfficeTitle) title).office())
                        .findFirst());
    }

    /** The known office holder of that name: of the stated actor, in office at the time where that is known. */
    private Optional<Holder> holder(String name, List<String> actors) {
        List<Holder> named = byOpening(name);
        List<Holder> held = (named.isEmpty() ? bySurname(name) : named)
                .stream()
                        .filter(h -> Person.isJunior(name) == isJunior(h) || !Person.isJunior(name))
                        .filter(h -> name.indexOf(' ') > 0 || !isLongGone(h))
                        .filter(h -> actors.isEmpty() || actors.contains(h.actor()))
                        .toList();
        return held.stream()
                .filter(this::atThatTime)
                .findFirst()
                .or(() -> held.stream()
                        .max(Comparator.comparing(
                                h -> h.from().map(Object::toString).orElse(""))));
    }

    /** {@code Ferdinand Marcos Jr.}, by one of his names. */
    private static boolean isJunior(Holder holder) {
        return Person.isJunior(holder.person()) || holder.names().stream().anyMatch(Person::isJunior);
    }

    /** {@code Goldstone}, twenty years after a prosecutor of that name. */
    private boolean isLongGone(Holder holder) {
        return holder.to()
                .flatMap(Edtf::latest)
                .flatMap(to -> published.when().flatMap(Edtf::earliest).map(day -> day.isAfter(to.plusYears(GONE))))
                .orElse(false);
    }

    /** The whole name, or its first words: {@code King Salman bin Abdulaziz} is the known King Salman. */
    private List<Holder> byOpening(String name) {
        List<Holder> found = holders(name);
        for (int end = name.lastIndexOf(' '); found.isEmpty() && end > 0; end = name.lastIndexOf(' ', end - 1)) {
            boolean enough =
                    name.lastIndexOf(' ', end - 1) > 0 || Names.words(name).size() > LONG;
            found = enough ? holders(name.substring(0, end)) : List.of();
        }
        return found;
    }

    /** {@code HAYASHI Yoshimasa}: a family name in capitals stands first. */
    private static String inOrder(String name) {
        int space = name.indexOf(' ');
        String first = space > 1 ? name.substring(0, space) : "";
        boolean family = !first.isEmpty()
                && first.equals(first.toUpperCase(Locale.ROOT))
                && !name.equals(name.toUpperCase(Locale.ROOT))
                && first.chars().allMatch(Character::isLetter)
                && first.length() > 2;
        return family
                ? name.substring(space + 1) + " " + first.charAt(0)
                        + first.substring(1).toLowerCase(Locale.ROOT)
                : name;
    }

    private List<Holder> holders(String written) {
        String name = inOrder(written);
        List<Holder> exact = lexicon.names().named(name).stream()
                .filter(Naming.KnownPerson.class::isInstance)
                .flatMap(naming -> ((Naming.KnownPerson) naming).offices().stream())
                .toList();
        return exact.isEmpty() ? lexicon.holdersNamed(name) : exact;
    }

    /** {@code Donald J. Trump} is the known Trump whose first name begins alike. */
    private List<Holder> bySurname(String name) {
        List<String> words = Names.words(name);
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return words.size() < 2
                ? alone(name)
                : holders(last).stream()
                        .filter(h -> Names.words(h.person()).getFirst().equals(words.getFirst()))
                        .toList();
    }

    /** {@code Stoltenberg} alone, where nobody else of the article has the name: the one leader of that name who is in office. */
    private List<Holder> alone(String name) {
        boolean known = full.stream().anyMatch(whole -> whole.endsWith(" " + name));
        List<Holder> leaders = known || name.length() < WORD
                ? List.of()
                : lexicon.holdersOfSurname(name).stream()
                        .filter(h -> LEADER.matcher(h.office()).matches() && atThatTime(h))
                        .toList();
        return leaders.stream().map(Holder::person).distinct().count() == 1 ? leaders : List.of();
    }

    private boolean atThatTime(Holder holder) {
        return published.when().map(holder::in).orElse(false);
    }

    /** Whether it is a woman, as far as the given name tells. */
    boolean isWoman(Person person) {
        return lexicon.isWoman(person.fullName());
    }

    /** Somebody, or a state: an organisation without a name has no president. */
    boolean isOfState(Party party) {
        return party.person().isPresent()
                || lexicon.countries().stream()
                        .anyMatch(country -> party.actor().equals(Optional.of(country.code())));
    }

    /** The person that a mention with a name belongs to. */
    Optional<Person> of(PartyMention mention) {
        return Optional.ofNullable(byMention.get(mention));
    }

    /** These, beginning with the women among them. */
    Stream<Person> womenFirst(List<Person> candidates) {
        return Stream.concat(candidates.stream().filter(this::isWoman), candidates.stream());
    }
}
