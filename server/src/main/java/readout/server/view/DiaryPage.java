package readout.server.view;

import java.util.List;
import java.util.Optional;

/**
 * The diary: what was announced, and what became of it.
 *
 * @param calendar address of the same list as a calendar
 * @param patience how many days after the announced ones a report may still come
 */
public record DiaryPage(
        Frame frame,
        int total,
        List<Chip> chips,
        FacetGroup outcomes,
        Ordering ordering,
        List<DiaryEntry> rows,
        Pager pager,
        String calendar,
        int patience,
        Optional<String> empty) {}
