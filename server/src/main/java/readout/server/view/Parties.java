package readout.server.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.EngagementKind;
import readout.model.Participant;
import readout.model.Side;
import readout.model.Where;
import readout.story.PersonId;

/** Says in words who took part and where. */
public final class Parties {
    private static final int NAMED = 4;
    private final ActorNames actors;

    public Parties(ActorNames actors) {
        this.actors = actors;
    }

    /** {@code Iran and Azerbaijan}; for a visit or a message {@code Iran to Azerbaijan}. */
    public String heading(EngagementKind kind, List<Participant> participants) {
        List<String> from = names(participants, Set.of(Side.VISITOR, Side.SENDER));
        List<String> to = names(participants, Set.of(Side.HOST, Side.RECIPIENT));
        boolean directed = kind == EngagementKind.VISIT || kind == EngagementKind.MESSAGE;
        boolean apart = from.stream().noneMatch(to::contains);
        return directed && apart && !from.isEmpty() && !to.isEmpty()
                ? listed(from) + " to " + listed(to)
                : listed(names(participants));
    }

    public ParticipantView view(Participant participant) {
        return new ParticipantView(
                participant.person().map(name -> person(name, participant.actor())),
                participant.actor().map(this::party),
                participant.office(),
                participant.side().map(Words::side));
    }

    public List<ParticipantView> views(List<Participant> participants) {
        return participants.stream().map(this::view).toList();
    }

    /** {@code Tehran, Iran}; absent where neither is known. */
    public Optional<String> where(Optional<Where> where) {
        Optional<String> place = where.flatMap(Where::place);
        Optional<String> country = where.flatMap(Where::country).map(actors::name);
        if (place.isPresent() && country.isPresent() && !place.equals(country)) {
            return Optional.of(place.get() + ", " + country.get());
        }
        return place.or(() -> country);
    }

    public String actor(String code) {
        return actors.name(code);
    }

    /** The record knows people under the id of every form of their names. */
    private static Link person(String name, Optional<String> actor) {
        return new Link(Links.person(PersonId.of(name, actor)), name);
    }

    Link party(String code) {
        return new Link(Filter.none().with("party", code).href("/"), actors.name(code));
    }

    private List<String> names(List<Participant> participants, Set<Side> sides) {
        return names(participants.stream()
                .filter(p -> p.side().filter(sides::contains).isPresent())
                .toList());
    }

    private List<String> names(List<Participant> participants) {
        return participants.stream()
                .flatMap(p -> p.actor().map(actors::name).or(p::person).or(p::office).stream())
                .distinct()
                .toList();
    }

    private static String listed(List<String> names) {
        if (names.isEmpty()) {
            return "parties not named";
        }
        if (names.size() <= NAMED) {
            return Words.and(names);
        }
        int others = names.size() - NAMED + 1;
        return String.join(", ", names.subList(0, NAMED - 1)) + " and " + others + " others";
    }
}
