package readout.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.model.TimexType;

/**
 * Joins a time of day and its day.
 *
 * <p>Examples: {@code 5 p.m. EST, Nov. 6} and {@code Thursday evening} are one expression each.
 */
final class DaytimePass implements Pass {
    private static final Set<String> BETWEEN = Set.of(",", "on");

    @Override
    public List<Draft> over(List<Word> words, List<Draft> found) {
        List<Draft> joined = new ArrayList<>();
        for (Draft draft : found) {
            Optional<Draft> before = joined.isEmpty() ? Optional.empty() : Optional.of(joined.getLast());
            Optional<Draft> whole = before.flatMap(time -> clockAndDay(words, time, draft));
            if (whole.isPresent()) {
                joined.removeLast();
            }
            joined.add(whole.orElseGet(() -> dayAndPart(words, draft)));
        }
        return joined;
    }

    private static Optional<Draft> clockAndDay(List<Word> words, Draft time, Draft day) {
        boolean near = words.subList(time.to(), Math.max(time.to(), day.from())).stream()
                .allMatch(word -> BETWEEN.contains(word.lower()));
        return near
                        && day.isDay()
                        && day.from() - time.to() <= 1
                        && time.meaning() instanceof Meaning.Timed timed
                        && timed.day().isEmpty()
                ? Optional.of(timed(time.from(), day.to(), day.meaning(), timed.part()))
                : Optional.empty();
    }

    private static Draft dayAndPart(List<Word> words, Draft day) {
        return Optional.of(day)
                .filter(draft -> draft.isDay() && draft.to() < words.size())
                .flatMap(draft -> words.get(draft.to()).as(WordClass.DAYPART))
                .map(part -> timed(day.from(), day.to() + 1, day.meaning(), "T" + part))
                .orElse(day);
    }

    private static Draft timed(int from, int to, Meaning day, String part) {
        return new Draft(from, to, TimexType.TIME, new Meaning.Timed(Optional.of(day), part));
    }
}
