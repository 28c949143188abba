package readout.mechanism;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.model.Edtf;
import readout.model.MentionType;
import readout.model.Reading;
import readout.model.Span;

/**
 * A format or an instrument over many articles.
 *
 * @param aliases other names: those of the table, then those that the articles use, in the order of their letters
 * @param specific whether it is known which one it is; {@code ceasefire} without parties, place or date may be several
 * @param number of a resolution: {@code 2202}
 * @param date of an instrument, as its name says
 * @param members those declared, not those that attend: by the table where it knows them, else by the words of articles
 * @param invocations in the order of the articles
 */
public record MechanismRecord(
        String id,
        String name,
        MentionType kind,
        boolean specific,
        List<String> aliases,
        Optional<String> number,
        Optional<Edtf> date,
        List<Member> members,
        List<Told> invocations) {
    /** Where an article declares it. */
    public record Source(Reading reading, Span span) {}

    /**
     * A member or party.
     *
     * @param listed whether the table that comes with Readout says so
     * @param source the first words of an article that say so
     */
    public record Member(String actor, boolean listed, Optional<Source> source) {}

    /** One invocation and the reading that it stands in. */
    public record Told(Reading reading, Invocation invocation) {
        /** The words that name it. */
        public String words() {
            return invocation.span().of(reading.article().text());
        }

        /** Who attends the contact at which it is invoked; none where it is at no contact. */
        public List<String> attendees() {
            return invocation
                    .engagement()
                    .map(reading.engagements()::get)
                    .map(Invocations::parties)
                    .orElse(List.of());
        }
    }

    public MechanismRecord {
        aliases = List.copyOf(aliases);
        members = List.copyOf(members);
        invocations = List.copyOf(invocations);
    }

    /** How often each part is cited, {@code paragraph 4}, in the order of the first time. */
    public Map<String, Integer> cited() {
        Map<String, Integer> cited = new LinkedHashMap<>();
        invocations.stream()
                .flatMap(told -> told.invocation().citations().stream())
                .forEach(citation -> cited.merge(citation.label(), 1, Integer::sum));
        return cited;
    }

    /** The articles that name it, each once, in order. */
    public List<String> articles() {
        return invocations.stream()
                .map(told -> told.reading().article().id())
                .distinct()
                .toList();
    }

    /** Actors that invoke it, in the order of their codes. */
    public List<String> invokers() {
        Set<String> by = new TreeSet<>();
        invocations.forEach(told -> by.addAll(told.invocation().by()));
        return List.copyOf(by);
    }

    /** Actors that attend contacts at which it is invoked, in the order of their codes. */
    public List<String> attendees() {
        Set<String> present = new TreeSet<>();
        invocations.forEach(told -> present.addAll(told.attendees()));
        return List.copyOf(present);
    }

    /** Whether an actor is a member, invokes it, or attends where it is invoked. */
    public boolean concerns(String actor) {
        Set<String> all = new LinkedHashSet<>(invokers());
        all.addAll(attendees());
        members.forEach(member -> all.add(member.actor()));
        return all.contains(actor);
    }
}
