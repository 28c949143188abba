package readout.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.actor.PartyMention.Form;
import readout.lexicon.Holder;
import readout.lexicon.Naming;

/** What a scanner has gathered of one party so far. Lives inside one call. */
final class Draft {
    /** A state that is part of the office's name: {@code US defense secretary}. */
    private static final Pattern COUNTRY = Pattern.compile("^(?:u\\.s\\.|us) ");

    private final int from;
    private int to;
    private Form form = Form.STATE;
    private final List<String> actors = new ArrayList<>();
    private Optional<String> name = Optional.empty();
    private Optional<Naming.OfficeTitle> office = Optional.empty();
    private Optional<String> title = Optional.empty();
    /** The one state that somebody who is known by name holds offices of. */
    private Optional<String> home = Optional.empty();

    Draft(int from) {
        this.from = from;
        this.to = from;
    }

    /** Its first token. */
    int from() {
        return from;
    }

    boolean found() {
        return to > from;
    }

    int to() {
        return to;
    }

    String name() {
        return name.orElseThrow();
    }

    boolean hasOffice() {
        return office.isPresent();
    }

    boolean hasActor() {
        return !actors.isEmpty();
    }

    /** Codes of the states that are named so far. */
    List<String> actors() {
        return List.copyOf(actors);
    }

    /** Whether a state is known, by name or because the office exists in one state alone. */
    boolean hasState() {
        return hasActor() || implied().isPresent();
    }

    private Optional<String> implied() {
        return office.flatMap(o -> o.office().actor());
    }

    /** Whether it speaks for somebody: {@code a spokesman for}. */
    boolean isVoice() {
        return title.filter(Titles::isVoice).isPresent();
    }

    boolean isPlural() {
        return office.map(Naming.OfficeTitle::plural).orElse(false);
    }

    /** Whether it names a state by its adjective alone, so far. */
    boolean isAdjective() {
        return form == Form.ADJECTIVE;
    }

    void actor(String code, Form as, int end) {
        actors.add(code);
        form = as;
        to = end;
    }

    void office(Naming.OfficeTitle held, String words, int end) {
        office = Optional.of(held);
        title = Optional.of(COUNTRY.matcher(words).replaceFirst(""));
        form = held.plural() && !hasActor() ? Form.GROUP : Form.DESCRIBED;
        to = end;
    }

    /** Takes in the words up to here without a meaning of their own. */
    void upTo(int end) {
        to = end;
    }

    void name(String words, int end) {
        name = Optional.of(words);
        form = Form.PERSON;
        to = end;
    }

    /** Takes note of who the lexicon knows by the name. */
    void known(Optional<Naming> naming) {
        home = naming.filter(Naming.KnownPerson.class::isInstance)
                .map(known -> ((Naming.KnownPerson) known)
                        .offices().stream().map(Holder::actor).distinct().toList())
                .filter(states -> states.size() == 1)
                .map(List::getFirst);
    }

    void moreActors(List<String> codes, int end) {
        actors.addAll(codes);
        to = end;
        if (form == Form.GROUP) {
            form = Form.DESCRIBED;
        }
    }

    /** The mention; an office of one state alone speaks for that state, or for that of who is known to hold it, where the text names none. */
    PartyMention mention(int sentence) {
        List<String> codes = hasActor()
                ? List.copyOf(actors)
                : implied().map(state -> home.orElse(state)).stream().toList();
        return new PartyMention(
                sentence, from, to, form, name, codes, office.map(Naming.OfficeTitle::office), title, 0);
    }
}
