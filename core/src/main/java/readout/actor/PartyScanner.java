package readout.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.actor.PartyMention.Form;
import readout.language.NameType;
import readout.language.Sentence;
import readout.language.Token;
import readout.lexicon.Naming;

/**
 * Joins the labels of one sentence into parties: {@code [actor] [modifiers] [office] [of actors] [name] [, apposition]}.
 *
 * <p>Example: {@code Foreign Minister of Azerbaijan Jeyhun Bayramov} is one party, {@code the presidents of Poland and the Czech
 * Republic} one mention with two actors.
 */
final class PartyScanner {
    private static final int MOST_MODIFIERS = 4;
    private static final int LONGEST_NAME = 4;
    private static final int ABBREVIATION = 3;
    private static final int LONGEST_ERRAND = 9;
    private static final Set<String> ERRANDS = Set.of("for", "of", "to", "on");
    private static final Set<String> SMALL =
            Set.of("and", "of", "the", ",", "&", "for", "affairs", "issues", "matters");
    private static final Set<String> ENDS = Set.of(",", ".", ";", ")", "");
    private static final Set<String> OF = Set.of("of", "for");
    private static final Set<String> PLACES = Set.of("in", "at", "from");

    /** Two words run into one: {@code TrumpTrump}. */
    private static final Pattern BROKEN = Pattern.compile("\\p{Ll}{3,}\\p{Lu}");

    private final int number;
    private final Sentence sentence;
    private final String text;
    private final Labels labels;
    private final Styles styles;

    PartyScanner(int number, Sentence sentence, String text, List<Label> labels) {
        this.number = number;
        this.sentence = sentence;
        this.text = text;
        this.labels = new Labels(sentence, labels);
        this.styles = new Styles(sentence);
    }

    /** The parties in order, apart from each other. */
    List<PartyMention> scan() {
        List<PartyMention> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            Optional<PartyMention> party = partyAt(i);
            party.map(p -> Sides.counted(sentence, p)).ifPresent(found::add);
            i = party.map(PartyMention::to).orElse(i + 1);
        }
        return NameLists.filled(sentence, found);
    }

    private Optional<PartyMention> partyAt(int i) {
        int after = styles.opens(i) ? styles.after(i) : i;
        if (after > i) {
            return labels.personAt(after)
                    .map(person -> {
                        Draft draft = new Draft(i);
                        name(draft, person);
                        return draft.mention(number);
                    })
                    .or(() -> styled(i, after))
                    .or(() -> Optional.of(bare(i, after, labels.isWord(i, "his") ? Form.HE : Form.SHE)));
        }
        Optional<Integer> koreas = Sides.koreas(sentence, i);
        if (koreas.isPresent()) {
            return koreas.map(to -> bare(i, to, Form.STATE).of(Sides.KOREAN));
        }
        boolean known = labels.at(i).filter(label -> label.to() > i + 1).isPresent();
        Optional<PartyMention> unnamed = known ? Optional.empty() : pronoun(i);
        if (unnamed.isEmpty()) {
            unnamed = Sides.at(sentence, i)
                    .map(to -> bare(i, to, Sides.areStates(sentence, to) ? Form.STATES : Form.GROUP));
        }
        return unnamed.isPresent() ? unnamed : labels.at(i).flatMap(this::labelled);
    }

    /** {@code His Highness the Amir of Kuwait}. */
    private Optional<PartyMention> styled(int i, int after) {
        return labels.isWord(after, "the")
                ? labels.at(after + 1).flatMap(this::labelled).map(mention -> mention.from(i))
                : Optional.empty();
    }

    private Optional<PartyMention> pronoun(int i) {
        String tag = sentence.token(i).tag();
        return tag.startsWith("PRP")
                ? form(labels.lower(i), tag.endsWith("$")).map(form -> bare(i, i + 1, form))
                : Optional.empty();
    }

    private static Optional<Form> form(String pronoun, boolean possessive) {
        return Optional.ofNullable(
                switch (pronoun) {
                    case "he", "his" -> Form.HE;
                    case "him" -> Form.HIM;
                    case "she" -> Form.SHE;
                    case "her" -> possessive ? Form.SHE : Form.HER;
                    case "they", "them", "their" -> Form.THEY;
                    default -> null;
                });
    }

    private PartyMention bare(int from, int to, Form form) {
        return new PartyMention(
                number, from, to, form, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), 0);
    }

    private Optional<PartyMention> labelled(Label label) {
        if (label.isPerson() && BROKEN.matcher(words(label)).find()) {
            return Optional.empty();
        }
        Draft draft = new Draft(label.from());
        if (label.known().isPresent()) {
            known(draft, label, label.known().get());
        } else {
            name(draft, label);
        }
        return draft.found() ? Optional.of(draft.mention(number)) : Optional.empty();
    }

    private void known(Draft draft, Label label, Naming naming) {
        switch (naming) {
            case Naming.OfficeTitle title -> office(draft, title, label);
            case Naming.StateName s -> actor(draft, s.country().code(), Form.STATE, label.to());
            case Naming.Government g -> actor(draft, g.country().code(), Form.STATE, label.to());
            case Naming.OrganisationName o ->
                organisation(draft, o.organisation().speakers(), label.to());
            case Naming.Capital c -> actor(draft, c.country().code(), Form.CAPITAL, label.to());
            case Naming.Nationality n -> nationality(draft, n, label);
            case Naming.KnownPerson p -> name(draft, label);
            case Naming.PlaceName p -> {}
        }
    }

    private void nationality(Draft draft, Naming.Nationality of, Label label) {
        if (!isPrivate(label)) {
            actor(draft, of.country().code(), people(label), label.to());
        }
    }

    private void organisation(Draft draft, List<String> speakers, int end) {
        actor(draft, speakers.getFirst(), Form.STATE, end);
        draft.moreActors(speakers.subList(1, speakers.size()), draft.to());
    }

    /** {@code three detained Americans}: some people, not their state. */
    private boolean isPrivate(Label label) {
        boolean counted = label.from() > 0
                && Set.of("CD", "VBN").contains(sentence.token(label.from() - 1).tag());
        return counted && people(label) == Form.STATE;
    }

    /** A people ({@code the Iranians}) or an adjective ({@code Iranian}). */
    private Form people(Label label) {
        Token last = sentence.token(label.to() - 1);
        boolean plural = last.tag().endsWith("S") && last.word().endsWith("s");
        return plural ? Form.STATE : Form.ADJECTIVE;
    }

    private void actor(Draft draft, String code, Form form, int end) {
        draft.actor(code, form, end);
        fellows(draft);
        int next = labels.afterPossessive(draft.to());
        Optional<Label> title = titleFrom(next);
        if (title.isPresent()) {
            office(draft, title.get());
        } else if (form == Form.ADJECTIVE || next > draft.to()) {
            labels.personAt(next).ifPresent(person -> name(draft, person));
        }
    }

    /** {@code the Polish and Czech presidents}, {@code the Polish and the Czech president}, {@code Azerbaijan, Iran top diplomats}, {@code Oman and Iran's ministers}. */
    private void fellows(Draft draft) {
        Labels.ActorList more = labels.joinedTo(draft.to());
        boolean oneEach = more.codes().size() == 1 && labels.isWord(draft.to() + 1, "the") && draft.isAdjective();
        boolean apart = draft.from() > 0 && PLACES.contains(labels.lower(draft.from() - 1));
        boolean shared = !more.codes().isEmpty()
                && (more.codes().size() == 1 || !apart)
                && titleFrom(labels.afterPossessive(more.end()))
                        .flatMap(label -> labels.titleAt(label.from()))
                        .filter(title -> title.plural() || oneEach)
                        .isPresent();
        if (shared) {
            draft.moreActors(more.codes(), more.end());
        }
    }

    /** The title that begins at {@code i} or after some modifiers. */
    private Optional<Label> titleFrom(int i) {
        int start = sentence.afterBrackets(i);
        for (int j = start; j < sentence.size() && j <= start + MOST_MODIFIERS; j++) {
            if (labels.titleAt(j).isPresent()) {
                return labels.at(j);
            }
            if (labels.at(j).isPresent() || !labels.isModifier(j)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void office(Draft draft, Label label) {
        office(draft, labels.titleAt(label.from()).orElseThrow(), label);
    }

    private void office(Draft draft, Naming.OfficeTitle title, Label label) {
        draft.office(title, spelled(title, label), label.to());
        ofActors(draft);
        secondOffice(draft);
        errand(draft);
        Optional<Label> person = labels.personAt(styles.after(draft.to())).or(() -> afterBody(draft));
        if (person.isEmpty() && labels.isWord(draft.to(), ",") && !draft.isPlural()) {
            person = labels.rankedAt(styles.after(draft.to() + 1))
                    .filter(name -> labels.isSaidOf(name, draft.actors()))
                    .filter(name -> draft.hasState() || isSetOff(draft.from(), name));
        }
        person.ifPresentOrElse(p -> name(draft, p), () -> unknownName(draft));
    }

    /** {@code Secretary of the Latvian Defence Council Ana Kalna}: the name after that of what he is of. */
    private Optional<Label> afterBody(Draft draft) {
        int i = draft.to();
        while (draft.hasActor()
                && i - draft.to() < LONGEST_NAME
                && i < sentence.size()
                && sentence.token(i).name() == NameType.ORGANISATION
                && labels.personAt(i).isEmpty()) {
            i++;
        }
        return i > draft.to() && !draft.isPlural() ? labels.personAt(i) : Optional.empty();
    }

    /** {@code the host, Boris Johnson, said}, {@code her foreign minister, Wang Yi.}: a title after an article, a name between commas. */
    private boolean isSetOff(int title, Label name) {
        int before = title - 1;
        while (before > 0 && sentence.token(before).tag().startsWith("JJ")) {
            before--;
        }
        boolean owned = Sides.DETERMINERS.contains(labels.lower(before)) || labels.isWord(before, "'s");
        return owned && ENDS.contains(labels.lower(name.to()));
    }

    /** {@code Deputy Prime Minister and Foreign Minister Benny Gantz}, {@code Special Envoy Ambassador Jones}: one person of two offices. */
    private void secondOffice(Draft draft) {
        boolean joined = labels.isWord(draft.to(), "and") || labels.isWord(draft.to(), "&");
        int second = joined ? draft.to() + 1 : draft.to();
        if (draft.isPlural() || labels.codeAt(second).isPresent()) {
            return;
        }
        Optional<Label> title =
                joined ? titleFrom(second) : labels.titleAt(second).flatMap(t -> labels.at(second));
        title.filter(label -> labels.personAt(styles.after(label.to())).isPresent())
                .ifPresent(label -> draft.upTo(label.to()));
    }

    /** {@code Special Envoy for Climate John Kerry}, {@code Under Secretary of State for Political Affairs Victoria Nuland}. */
    private void errand(Draft draft) {
        int i = draft.to();
        if (!ERRANDS.contains(labels.lower(i)) || draft.isPlural()) {
            return;
        }
        i++;
        while (i < sentence.size() && i - draft.to() <= LONGEST_ERRAND && isErrandWord(i)) {
            i = Math.max(labels.end(i), i + 1);
        }
        if (i > draft.to() + 1 && labels.personAt(i).isPresent()) {
            draft.upTo(i);
        }
    }

    private boolean isErrandWord(int i) {
        Token token = sentence.token(i);
        boolean name = token.tag().startsWith("NNP") || token.tag().startsWith("JJ");
        return labels.personAt(i).isEmpty()
                && labels.titleAt(i).isEmpty()
                && (SMALL.contains(labels.lower(i))
                        || (name && Character.isUpperCase(token.word().codePointAt(0))));
    }

    /** {@code of Azerbaijan}, {@code of Poland and the Czech Republic}; an envoy for Syria does not speak for Syria, a spokesman for NATO does. */
    private void ofActors(Draft draft) {
        if (labels.isWord(draft.to(), "to")) {
            toHolder(draft);
            return;
        }
        if (!OF.contains(labels.lower(draft.to()))) {
            return;
        }
        Labels.ActorList actors = labels.actorsFrom(draft.to() + 1);
        if (actors.codes().isEmpty()) {
            return;
        }
        boolean voice = !draft.hasActor() && draft.isVoice();
        if (voice && titleFrom(labels.end(labels.afterArticle(draft.to() + 1))).isPresent()) {
            return;
        }
        boolean errand = labels.isWord(draft.to(), "for") && !voice || draft.hasActor();
        if (draft.isPlural() && !errand) {
            draft.moreActors(actors.codes(), actors.end());
        } else {
            int first = labels.afterArticle(draft.to() + 1);
            draft.moreActors(errand ? List.of() : List.of(actors.codes().getFirst()), labels.end(first));
        }
    }

    /** {@code adviser to the Prime Minister of Malta}. */
    private void toHolder(Draft draft) {
        Optional<Label> title = titleFrom(labels.afterArticle(draft.to() + 1));
        Labels.ActorList actors = title.filter(label -> labels.isWord(label.to(), "of") && !draft.hasActor())
                .map(label -> labels.actorsFrom(label.to() + 1))
                .orElse(new Labels.ActorList(List.of(), 0));
        if (actors.codes().size() == 1) {
            draft.moreActors(actors.codes(), actors.end());
        }
    }

    /** A capitalised name that the engine did not see, directly after a title: {@code Foreign Minister Purevsuren}. */
    private void unknownName(Draft draft) {
        if (styles.after(draft.to()) > draft.to()) {
            return;
        }
        int end = draft.to();
        while (end < sentence.size() && end - draft.to() < LONGEST_NAME && isUnknownName(end)) {
            end++;
        }
        if (end > draft.to() && !draft.isPlural()) {
            draft.name(sentence.span(draft.to(), end).of(text), end);
        }
    }

    private boolean isUnknownName(int i) {
        Token token = sentence.token(i);
        return labels.at(i).isEmpty() && token.tag().equals("NNP") && !CalendarWords.contain(token.word());
    }

    private void name(Draft draft, Label label) {
        draft.name(words(label), label.to());
        draft.known(label.known());
        if (!draft.hasOffice() || !draft.hasState()) {
            apposition(draft);
        }
        if (!draft.hasActor()) {
            ofActors(draft);
        }
    }

    /** {@code Hakan Fidan, the Turkish foreign minister,}. */
    private void apposition(Draft draft) {
        if (!labels.isWord(draft.to(), ",")) {
            return;
        }
        int start = draft.to() + 1;
        while (Sides.DETERMINERS.contains(labels.lower(start))) {
            start++;
        }
        int from = start;
        Optional<String> code = labels.codeAt(start);
        titleFrom(labels.afterPossessive(code.isPresent() ? labels.end(from) : from))
                .filter(title -> labels.personAt(title.to()).isEmpty())
                .ifPresent(title -> apposition(draft, code, title));
    }

    private void apposition(Draft draft, Optional<String> code, Label title) {
        if (labels.titleAt(title.from()).orElseThrow().plural()) {
            return;
        }
        code.filter(c -> !draft.hasActor()).ifPresent(c -> draft.actor(c, Form.PERSON, draft.to()));
        String name = draft.name();
        draft.office(labels.titleAt(title.from()).orElseThrow(), words(title).toLowerCase(Locale.ROOT), title.to());
        if (code.isEmpty()) {
            ofActors(draft);
        }
        draft.name(name, draft.to());
    }

    /** The title as written, lower case; {@code FM} is spelled out. */
    private String spelled(Naming.OfficeTitle title, Label label) {
        String words = words(label).toLowerCase(Locale.ROOT);
        return words.length() <= ABBREVIATION ? title.office().name() : words;
    }

    private String words(Label label) {
        return sentence.span(label.from(), label.to()).of(text).replaceAll("\\s+", " ");
    }
}
