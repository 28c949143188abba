package readout.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.actor.Parties.Resolved;
import readout.actor.Party;
import readout.actor.PartyMention.Form;
import readout.actor.PlaceMention;
import readout.engagement.Found;
import readout.engagement.Scene;
import readout.engagement.Scenes;
import readout.language.Sentence;
import readout.lexicon.Lexicon;
import readout.model.Because;
import readout.model.CodedEvent;
import readout.model.Deeds;
import readout.model.Engagement;
import readout.model.Span;
import readout.model.Statement;

/** Codes the deeds that an article tells, each once. Safe for use by several threads. */
public final class EventCoder {
    private static final String PASS = "deed";

    private final DeedReader reader;
    private final Deeds deeds;

    /** @param deeds which deeds are told */
    public EventCoder(Lexicon lexicon, Deeds deeds) {
        this.reader = new DeedReader(lexicon);
        this.deeds = deeds;
    }

    /**
     * The deeds of a text in the order in which they are told.
     *
     * @param contacts the engagements of the text, with which consultations agree
     * @param said the statements of the text
     * @param body the stretch of the text that evidence may come from
     */
    public Coded read(Scenes scenes, List<Engagement> contacts, List<Statement> said, Span body) {
        Found found = scenes.found();
        List<Told> told = new ArrayList<>();
        Optional<String> home = Optional.empty();
        Optional<Party> before = Optional.empty();
        for (int i = 0; i < found.sentences().size(); i++) {
            Sentence sentence = found.sentences().get(i);
            Optional<String> here = only(found, i).or(() -> only(found, 0));
            home = here.isPresent() ? here : home;
            if (body.contains(sentence.span()) && reader.isCandidate(sentence)) {
                List<Told> all = reader.read(mended(scenes.get(i)), home, before);
                told.addAll(deeds == Deeds.SURE ? new Certainty(sentence).sure(all) : all);
            }
            before = subject(found, i);
        }
        return write(once(new Contacts(contacts).agreed(told)), said);
    }

    private static Scene mended(Scene scene) {
        Sentence sentence = scene.sentence();
        return scene.with(YetTo.mended(sentence, Gerunds.mended(sentence, MeantTo.mended(sentence, scene.tree()))));
    }

    /** The state that a sentence names, where it names one alone. */
    private static Optional<String> only(Found found, int number) {
        List<String> states = Stream.concat(
                        found.parties().placesIn(number).stream().map(PlaceMention::country),
                        found.parties().in(number).stream()
                                .filter(r -> r.mention().form() == Form.ADJECTIVE)
                                .flatMap(r -> r.parties().stream())
                                .flatMap(p -> p.actor().stream()))
                .distinct()
                .toList();
        return states.size() == 1 ? Optional.of(states.getFirst()) : Optional.empty();
    }

    /** The first state or organisation of a sentence: whom {@code it} in the next one can mean. */
    private static Optional<Party> subject(Found found, int number) {
        return found.parties().in(number).stream()
                .filter(r -> r.mention().form() == Form.STATE || r.mention().form() == Form.CAPITAL)
                .map(Resolved::parties)
                .flatMap(List::stream)
                .findFirst();
    }

    /** Every deed once, by its fullest telling, at the place of its first. */
    private static List<Told> once(List<Told> told) {
        List<Told> kept = new ArrayList<>();
        for (Told next : told) {
            int same = -1;
            for (int i = 0; i < kept.size() && same < 0; i++) {
                same = kept.get(i).isSameAs(next) ? i : -1;
            }
            if (same < 0) {
                kept.add(next);
            } else if (kept.get(same).fullness() < next.fullness()) {
                kept.set(same, next);
            }
        }
        return kept;
    }

    private static Coded write(List<Told> told, List<Statement> said) {
        Asserters asserters = new Asserters(said);
        told.forEach(asserters::of);
        List<Optional<Statement>> by = told.stream().map(asserters::of).toList();
        List<Statement> statements = asserters.all();
        List<CodedEvent> events = IntStream.range(0, told.size())
                .mapToObj(i -> event(told.get(i), by.get(i).map(statements::indexOf)))
                .toList();
        return new Coded(events, statements);
    }

    private static CodedEvent event(Told t, Optional<Integer> statement) {
        return new CodedEvent(
                t.type(),
                t.mode(),
                t.contexts(),
                t.cameo(),
                t.status(),
                statement,
                t.sources(),
                t.targets(),
                t.when(),
                t.where(),
                t.evidence(),
                new Because(PASS, t.rule()));
    }
}
