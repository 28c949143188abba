package readout.engagement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import readout.actor.Party;
import readout.lexicon.Holder;
import readout.lexicon.Lexicon;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.EngagementStatus;
import readout.model.TimeExpression;
import readout.model.TimexType;

/**
 * Contacts of which only the beginning of their time is told: what has happened since a year, or since somebody took office, happened in
 * one of the years from then on; what is to come in a place comes after the arrival there.
 *
 * <p>Example: {@code have visited since Modi became prime minister}, written in 2016, is {@code [2014,2015,2016]}; {@code arrived on
 * 29 April in Jordan, where he will meet the king} is {@code 2018-04-29/..}.
 */
final class Beginnings {
    private static final String MARK = "since";
    private static final String WHERE = "where";
    /** Verbs of coming into office. */
    private static final Set<String> TAKING =
            Set.of("become", "take", "assume", "come", "enter", "win", "elect", "inaugurate", "appoint", "swear");

    private static final List<String> HIGHEST = List.of("prime minister", "president", "king", "chancellor");

    private final List<Holder> holders;

    Beginnings(Lexicon lexicon) {
        holders = lexicon.holders();
    }

    /** The time that the words leave open; nothing where they tell no beginning. */
    Optional<TimeExpression> of(Scene scene, int token, EngagementStatus status) {
        return switch (status) {
            case HELD -> scene.isVerb(token) ? since(scene, token) : Optional.empty();
            case ANNOUNCED -> arrival(scene, token);
            case ONGOING, PROPOSED, CANCELLED, DENIED -> Optional.empty();
        };
    }

    /** {@code arrived on Sunday, where he will meet}: from the day of the verb above the clause. */
    private static Optional<TimeExpression> arrival(Scene scene, int token) {
        Clauses clauses = new Clauses(scene);
        return clauses.upwards(token)
                .filter(t -> scene.tree().children(t, "advmod", "mark").stream()
                        .anyMatch(child -> scene.lemma(child).equals(WHERE)))
                .boxed()
                .findFirst()
                .map(clauses::verbAbove)
                .filter(verb -> verb >= 0 && !Speech.tells(scene.lemma(verb)))
                .flatMap(verb -> Times.of(scene, verb, EngagementStatus.HELD))
                .flatMap(time -> time.edtf()
                        .filter(Edtf::isDay)
                        .flatMap(Edtf::earliest)
                        .map(day -> new TimeExpression(
                                time.span(), time.type(), time.value(), Optional.of(Edtf.from(day)), Basis.INFERRED)));
    }

    /** Nothing where the beginning is of the year of publication. */
    private Optional<TimeExpression> since(Scene scene, int token) {
        return scene.published()
                .flatMap(out -> marked(scene, token)
                        .flatMap(t -> begin(scene, t)
                                .filter(year -> year < out.getYear())
                                .map(year -> expression(scene, t, year, out.getYear()))));
    }

    private static Optional<Integer> marked(Scene scene, int token) {
        return scene.tree().children(token, "advcl", "nmod", "obl").stream()
                .filter(t -> t > token && scene.caseOf(t).equals(MARK))
                .findFirst();
    }

    private Optional<Integer> begin(Scene scene, int t) {
        return scene.isVerb(t) ? taken(scene, t) : told(scene, t);
    }

    private static Optional<Integer> told(Scene scene, int t) {
        return scene.times().stream()
                .filter(time -> time.span().overlaps(scene.sentence().token(t).span()))
                .flatMap(time -> time.edtf().flatMap(Edtf::earliest).stream())
                .map(day -> day.getYear())
                .findFirst();
    }

    /** The year in which the subject came into the office that is named, else into the highest. */
    private Optional<Integer> taken(Scene scene, int verb) {
        if (!TAKING.contains(scene.lemma(verb))) {
            return Optional.empty();
        }
        return scene.tree().children(verb, "nsubj").stream()
                .flatMap(subject -> scene.partiesOf(subject).stream())
                .findFirst()
                .flatMap(party -> office(scene, verb).stream()
                        .flatMap(office -> year(party, office).stream())
                        .findFirst());
    }

    private static List<String> office(Scene scene, int verb) {
        String after = IntStream.range(verb, scene.sentence().size())
                .mapToObj(scene::lemma)
                .collect(Collectors.joining(" "));
        List<String> named = HIGHEST.stream().filter(after::contains).toList();
        return named.isEmpty() ? HIGHEST : named;
    }

    private Optional<Integer> year(Party party, String office) {
        return holders.stream()
                .filter(h -> h.office().equals(office)
                        && party.actor().equals(Optional.of(h.actor()))
                        && party.person().filter(h.names()::contains).isPresent())
                .flatMap(h -> h.from().flatMap(Edtf::earliest).stream())
                .map(day -> day.getYear())
                .min(Integer::compare);
    }

    private static TimeExpression expression(Scene scene, int t, int first, int last) {
        String years = IntStream.rangeClosed(first, last)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(",", "[", "]"));
        return new TimeExpression(
                scene.sentence().token(t).span(), TimexType.DATE, years, Optional.of(Edtf.of(years)), Basis.INFERRED);
    }
}
