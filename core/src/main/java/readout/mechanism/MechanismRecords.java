package readout.mechanism;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import readout.lexicon.Lexicon;
import readout.lexicon.Mechanism;
import readout.mechanism.MechanismRecord.Member;
import readout.mechanism.MechanismRecord.Source;
import readout.mechanism.MechanismRecord.Told;
import readout.model.Reading;

/** Puts records of formats and instruments together from readings and the table that comes with Readout. Safe for use by several threads. */
public final class MechanismRecords {
    private final Map<String, Mechanism> listed = new HashMap<>();

    public MechanismRecords(Lexicon lexicon) {
        lexicon.mechanisms().forEach(row -> listed.put(Designation.slug(row.name()), row));
    }

    /**
     * The name to show.
     *
     * @param written the names that articles give it, each with how often
     */
    public String name(String id, Map<String, Integer> written) {
        return Optional.ofNullable(listed.get(id)).map(Mechanism::name).orElseGet(() -> commonest(written, id));
    }

    private static String commonest(Map<String, Integer> written, String id) {
        return new TreeMap<>(written)
                .entrySet().stream()
                        .max(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> entry.getValue())
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .map(Map.Entry::getKey)
                        .orElse(id);
    }

    /**
     * Whether it is told which one it is, by the table, a name of its own, parties, a place or a date: {@code a ceasefire} is not, and
     * all that articles call so have one id.
     *
     * @param written the names that articles give it, each with how often
     */
    public boolean isIdentified(String id, Map<String, Integer> written) {
        return listed.containsKey(id)
                || written.keySet().stream()
                        .anyMatch(name ->
                                Naming.isProper(name) || !Designation.slug(name).equals(id));
    }

    /**
     * One record.
     *
     * @param readings of the articles that name it, in the order in which its invocations are to stand
     * @return absent where none of them names it
     */
    public Optional<MechanismRecord> of(String id, Collection<Reading> readings) {
        List<Told> told = readings.stream()
                .flatMap(reading -> Invocations.of(reading).stream()
                        .filter(invocation -> invocation.id().equals(id))
                        .map(invocation -> new Told(reading, invocation)))
                .toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(record(id, told));
    }

    private MechanismRecord record(String id, List<Told> told) {
        Map<String, Integer> names = new HashMap<>();
        told.forEach(one -> names.merge(one.invocation().name(), 1, Integer::sum));
        String name = name(id, names);
        Designation says = Designation.of(name);
        Optional<Mechanism> row = Optional.ofNullable(listed.get(id));
        Invocation first = told.getFirst().invocation();
        return new MechanismRecord(
                id,
                name,
                row.map(Mechanism::kind).orElse(first.kind()),
                row.isPresent() || first.specific(),
                aliases(name, row, told),
                says.number(),
                says.date(),
                members(row, told),
                told);
    }

    private static List<String> aliases(String name, Optional<Mechanism> row, List<Told> told) {
        List<String> aliases = new ArrayList<>(row.map(Mechanism::names).orElse(List.of()));
        TreeSet<String> written = new TreeSet<>();
        told.stream()
                .filter(one -> !isBySort(one))
                .map(one -> one.words().replaceAll("\\s+", " "))
                .forEach(written::add);
        aliases.addAll(written);
        return aliases.stream().distinct().filter(alias -> !alias.equals(name)).toList();
    }

    /** {@code the statement} is no name. */
    private static boolean isBySort(Told told) {
        return told.words().matches("\\p{Ll}+") && told.invocation().specific();
    }

    private static List<Member> members(Optional<Mechanism> row, List<Told> told) {
        Map<String, Member> members = new LinkedHashMap<>();
        row.map(Mechanism::members)
                .orElse(List.of())
                .forEach(actor -> members.put(actor, new Member(actor, true, Optional.empty())));
        for (Told one : told) {
            for (Declared declared : one.invocation().members()) {
                Source source = new Source(one.reading(), declared.span());
                members.merge(
                        declared.actor(),
                        new Member(declared.actor(), false, Optional.of(source)),
                        (known, other) -> new Member(
                                known.actor(), known.listed(), known.source().or(other::source)));
            }
        }
        return List.copyOf(members.values());
    }
}
