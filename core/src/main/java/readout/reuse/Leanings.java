package readout.reuse;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * Finds which reports of one event are no sources of their own: copies and texts that took over a good part of another report, reports
 * of the same agency, office of state or outlet, and those that say they draw on another's outlet. Each leans on one other report at
 * most, never round in a circle. The answer does not depend on the order of the reports.
 *
 * <p>Whose day of publication is not known is not taken to be earlier or later than another; of such two with shared words the one
 * leans of which more stands in the other.
 */
public final class Leanings {
    /** Of several that one is a copy of, the first to appear comes first; of several that it took from, the one that it shares most with. */
    private static final Comparator<Possible> STRONGEST_FIRST = comparing((Possible p) -> p.leaning.kind())
            .thenComparingLong(Possible::age)
            .thenComparing(comparingDouble((Possible p) -> p.leaning.share()).reversed())
            .thenComparing(p -> p.leaning.on())
            .thenComparing(p -> p.leaning.article());

    private record Possible(Leaning leaning, Teller on) {
        private long age() {
            return leaning.kind() == LeaningKind.PARTIAL_REUSE ? 0 : on.day();
        }
    }

    private final List<Teller> tellers;
    private final List<Possible> possible = new ArrayList<>();

    private Leanings(List<Teller> tellers) {
        this.tellers = tellers;
    }

    /**
     * By the ids of the articles that lean, in their order. What is not there is a source of its own; at least one report is.
     *
     * @param tellers of two with the same id only one counts
     */
    public static Map<String, Leaning> among(Collection<Teller> tellers) {
        Map<String, Teller> byId = new TreeMap<>();
        tellers.forEach(teller -> byId.putIfAbsent(teller.id(), teller));
        Leanings leanings = new Leanings(List.copyOf(byId.values()));
        leanings.words();
        leanings.names();
        return leanings.chosen();
    }

    private void words() {
        List<Words> words = tellers.stream().map(Teller::article).map(Words::of).toList();
        List<Set<Integer>> partners = Fingerprints.partners(words);
        for (int i = 0; i < words.size(); i++) {
            for (int earlier : partners.get(i)) {
                Shared shared = Shared.between(words.get(earlier), words.get(i));
                shared(tellers.get(earlier), shared.one(), tellers.get(i), shared.other());
            }
        }
    }

    private void shared(Teller one, Shared.Half ofOne, Teller other, Shared.Half ofOther) {
        boolean otherLeans = other.isAfter(one) || !one.isAfter(other) && ofOther.share() >= ofOne.share();
        if (otherLeans) {
            taken(other, ofOther, one);
        } else {
            taken(one, ofOne, other);
        }
    }

    /** Most of what is quoted may have been heard by both. */
    private void taken(Teller teller, Shared.Half half, Teller on) {
        double share = half.share();
        if (share >= Verdict.MUCH && half.quotedShare() <= Verdict.MOSTLY) {
            LeaningKind kind = share >= Verdict.WHOLE ? LeaningKind.COPY : LeaningKind.PARTIAL_REUSE;
            possible.add(new Possible(
                    new Leaning(teller.id(), on.id(), kind, Optional.empty(), share, teller.isAfter(on)), on));
        }
    }

    private void names() {
        for (Teller one : tellers) {
            for (Teller other : tellers) {
                if (one != other) {
                    named(one, other, LeaningKind.CITES_OUTLET, Teller::cites);
                    if (!other.isAfter(one) && (one.isAfter(other) || one.id().compareTo(other.id()) > 0)) {
                        named(one, other, LeaningKind.SAME_ORIGIN, Teller::origin);
                        named(one, other, LeaningKind.SAME_OUTLET, Teller::outlet);
                    }
                }
            }
        }
    }

    private void named(Teller one, Teller on, LeaningKind kind, BiFunction<Teller, Teller, Optional<String>> name) {
        name.apply(one, on)
                .ifPresent(found -> possible.add(new Possible(
                        new Leaning(one.id(), on.id(), kind, Optional.of(found), 0, one.isAfter(on)), on)));
    }

    private Map<String, Leaning> chosen() {
        Map<String, Leaning> chosen = new TreeMap<>();
        possible.stream()
                .sorted(STRONGEST_FIRST)
                .map(Possible::leaning)
                .filter(leaning -> !chosen.containsKey(leaning.article()) && !comesBack(leaning, chosen))
                .forEachOrdered(leaning -> chosen.put(leaning.article(), leaning));
        return chosen;
    }

    private static boolean comesBack(Leaning leaning, Map<String, Leaning> chosen) {
        Optional<Leaning> next = Optional.ofNullable(chosen.get(leaning.on()));
        while (next.isPresent()) {
            if (next.get().on().equals(leaning.article())) {
                return true;
            }
            next = Optional.ofNullable(chosen.get(next.get().on()));
        }
        return false;
    }
}
