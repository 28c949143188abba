package readout.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import readout.language.NameType;
import readout.language.Sentence;
import readout.lexicon.Naming;
import readout.model.MentionType;

/**
 * Places and organisations that the engine saw in a sentence and that no label covers as a whole: {@code Iraqi Security Forces}, of which
 * the tables know {@code Iraqi}.
 */
final class Runs {
    private static final Set<String> PREPOSITIONS = Set.of("near", "in", "at", "from", "of", "to", "outside", "the");

    private final Sentence sentence;
    private final List<Label> labels;
    private final List<Run> runs;

    Runs(Sentence sentence, List<Label> labels) {
        this.sentence = sentence;
        this.labels = labels;
        this.runs = find();
    }

    /** @param known what a label in it names; of a place, where it begins the run */
    record Run(int from, int to, MentionType type, Optional<Naming> known) {
        private boolean holds(Label label) {
            return from <= label.from() && label.to() <= to;
        }
    }

    List<Run> all() {
        return runs;
    }

    /**
     * Whether a label is part of a longer name and stands for nothing by itself. States, places and nationalities in the name of an
     * organisation do: {@code Government of Canada}.
     */
    boolean swallow(Label label) {
        boolean organisation =
                label.known().filter(Naming.OrganisationName.class::isInstance).isPresent();
        return runs.stream().anyMatch(run -> run.holds(label) && (organisation || run.type() == MentionType.PLACE));
    }

    /** Whether no name covers a token but perhaps that of an organisation, as of the {@code Sunni Endowment Office}. */
    boolean isFree(int token) {
        return at(token).isEmpty()
                && sentence.token(token).name() != NameType.PERSON
                && runs.stream()
                        .noneMatch(run -> run.type() == MentionType.PLACE && run.from() <= token && token < run.to());
    }

    private List<Run> find() {
        List<Run> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            int end = end(i);
            run(i, end).ifPresent(found::add);
            i = Math.max(end, i + 1);
        }
        return found;
    }

    /** After the last token that the engine has under the same name and that is free or under a label that can be part of it. */
    private int end(int i) {
        NameType name = sentence.token(i).name();
        int end = i;
        if (name == NameType.PLACE || name == NameType.ORGANISATION) {
            while (end < sentence.size() && sentence.token(end).name() == name && fits(end, name)) {
                end++;
            }
        }
        return end;
    }

    private boolean fits(int token, NameType name) {
        return at(token)
                .map(label ->
                        label.known().filter(naming -> canBePart(naming, name)).isPresent()
                                && IntStream.range(label.from(), label.to())
                                        .allMatch(i -> sentence.token(i).name() == name))
                .orElse(true);
    }

    private static boolean canBePart(Naming naming, NameType name) {
        return switch (naming) {
            case Naming.StateName s -> true;
            case Naming.Capital c -> true;
            case Naming.PlaceName p -> true;
            case Naming.Nationality n -> name == NameType.ORGANISATION;
            case Naming.OrganisationName o -> name == NameType.ORGANISATION;
            case Naming.Government g -> false;
            case Naming.OfficeTitle t -> false;
            case Naming.KnownPerson p -> false;
        };
    }

    private Optional<Run> run(int begin, int to) {
        int from = begin;
        while (from < to && PREPOSITIONS.contains(sentence.token(from).word().toLowerCase(Locale.ROOT))) {
            from++;
        }
        int first = from;
        boolean free = IntStream.range(first, to).anyMatch(i -> at(i).isEmpty());
        if (!free) {
            return Optional.empty();
        }
        boolean place = sentence.token(first).name() == NameType.PLACE;
        Optional<Naming> known = IntStream.range(first, to)
                .mapToObj(this::at)
                .flatMap(Optional::stream)
                .flatMap(label -> label.known().stream())
                .findFirst();
        return Optional.of(new Run(first, to, place ? MentionType.PLACE : MentionType.ORGANISATION, known));
    }

    private Optional<Label> at(int token) {
        return labels.stream()
                .filter(label -> label.from() <= token && token < label.to())
                .findFirst();
    }
}
