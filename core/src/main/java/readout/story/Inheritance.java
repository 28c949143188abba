package readout.story;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import readout.model.Basis;
import readout.model.Engagement;
import readout.model.Report;
import readout.model.Story;
import readout.model.When;

/**
 * The date that a report of an event takes over from another one, as it has none itself or a vaguer one: inferred across articles.
 *
 * <p>Example: one article tells of a call without a day, another of the same call "on Tuesday"; the first inherits the day.
 *
 * @param from id of the article that gives the date
 * @param own what the report itself says
 * @param when the date, {@link Basis#INFERRED}
 */
public record Inheritance(String from, When own, When when) {
    /**
     * The inheritances among the reports of an event, by the id of the article that inherits, in the order of the reports.
     *
     * @param engagements what each report tells; empty where its article is gone
     */
    public static Map<String, Inheritance> among(Story story, Function<Report, Optional<Engagement>> engagements) {
        Map<String, When> own = new LinkedHashMap<>();
        story.reports()
                .forEach(report -> engagements.apply(report).ifPresent(e -> own.put(report.article(), e.when())));
        Map<String, Inheritance> inherited = new LinkedHashMap<>();
        own.entrySet().stream()
                .filter(report -> report.getValue().edtf().equals(story.when().edtf()))
                .findFirst()
                .ifPresent(giver -> own.forEach((article, when) -> {
                    if (isVaguer(when, story.when())) {
                        inherited.put(article, new Inheritance(giver.getKey(), when, inferred(story.when())));
                    }
                }));
        return inherited;
    }

    private static When inferred(When when) {
        return When.on(when.edtf().orElseThrow(), Basis.INFERRED);
    }

    /** Whether a date says less than the event's, and nothing against it. */
    private static boolean isVaguer(When own, When told) {
        Days mine = Days.of(own.edtf());
        Days days = Days.of(told.edtf());
        if (told.edtf().isEmpty() || own.edtf().equals(told.edtf())) {
            return false;
        }
        return own.edtf().isEmpty()
                || (days.known() && (!mine.known() || (mine.length() > days.length() && mine.meet(days, 0))));
    }
}
