package readout.story;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import readout.model.Story;

/**
 * Finds which engagements of different articles are one real contact.
 *
 * <p>Two tellings agree when they have the same kind of contact between the same parties, dates that fit, and no contradiction; where a
 * date is missing or vague, the same people and the same content as well. What agrees best is joined first, and a join that would
 * put a contradiction into one story is not made.
 */
public final class StoryLinker {
    /** Version of the rule: counted up with every change that can give other stories. */
    public static final int RULE = 6;

    private static final Comparator<Agreement> BEST_FIRST = comparingDouble(Agreement::strength)
            .reversed()
            .thenComparing(agreement -> agreement.a().key())
            .thenComparing(agreement -> agreement.b().key());

    private StoryLinker() {}

    /**
     * A story and the part that it was found in: tellings among which a chain of agreements leads from each to each. Whether two
     * tellings agree depends on nothing else, so a part can be linked without knowing any other.
     *
     * @param part names the part by one of its tellings
     */
    public record Linked(Story story, String part) {}

    /** Whether two tellings are of one part whatever else there is. */
    public static boolean agree(Telling a, Telling b) {
        return Candidates.worth(a, b) && Agreement.between(a, b).isPresent();
    }

    /**
     * The stories that these tellings tell, in order of id: each telling in exactly one. The result does not depend on their order.
     *
     * @param tellings no two with the same article and index
     */
    public static List<Story> link(List<Telling> tellings) {
        return linked(tellings).stream().map(Linked::story).toList();
    }

    /** The same with the part of each story. */
    public static List<Linked> linked(List<Telling> tellings) {
        List<Telling> inOrder =
                tellings.stream().sorted(comparing(Telling::key)).toList();
        List<Agreement> agreements = agreements(inOrder);
        Clusters clusters = new Clusters(inOrder);
        Doubts.settled(agreements).forEach(agreement -> clusters.join(agreement.a(), agreement.b()));
        Parts parts = new Parts();
        agreements.forEach(agreement -> parts.join(agreement.a(), agreement.b()));
        return clusters.all().stream()
                .map(cluster -> new Linked(StoryMerge.story(cluster), parts.of(cluster.getFirst())))
                .sorted(comparing(linked -> linked.story().id()))
                .toList();
    }

    private static List<Agreement> agreements(List<Telling> tellings) {
        List<Agreement> agreements = new ArrayList<>();
        Candidates.among(tellings, (a, b) -> Agreement.between(a, b).ifPresent(agreements::add));
        agreements.sort(BEST_FIRST);
        return agreements;
    }
}
