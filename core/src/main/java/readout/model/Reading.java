package readout.model;

import java.util.List;

/** All that was read from one article. Every span lies inside {@code article.text()}. */
public record Reading(
        Article article,
        List<Origin> origins,
        List<Mention> mentions,
        List<TimeExpression> times,
        List<Engagement> engagements,
        List<Notice> notices,
        Provenance provenance) {
    public Reading {
        origins = List.copyOf(origins);
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
        engagements = List.copyOf(engagements);
        notices = List.copyOf(notices);
    }
}
