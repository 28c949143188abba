package readout.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import readout.lexicon.Lexicon;
import readout.lexicon.Naming;
import readout.lexicon.Office;
import readout.model.Edtf;
import readout.model.Engagement;
import readout.model.Holding;
import readout.model.Notice;
import readout.model.Participant;
import readout.model.Reading;

/**
 * Names those whom an article calls by their office alone, where a table that the user loaded knows who held it on that day:
 * {@code the Iranian foreign minister}. Each of them has a notice, as the name does not come from the article.
 */
final class Incumbents {
    private final Lexicon lexicon;

    Incumbents(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Reading named(Reading reading) {
        if (lexicon.loaded().isEmpty()) {
            return reading;
        }
        List<Notice> notices = new ArrayList<>();
        List<Engagement> engagements = reading.engagements().stream()
                .map(engagement -> engagement.of(engagement.participants().stream()
                        .map(p -> named(p, day(engagement, reading), notices))
                        .toList()))
                .toList();
        return reading.withEngagements(engagements)
                .withNotices(Stream.concat(
                                reading.notices().stream(), notices.stream().distinct())
                        .toList());
    }

    private static Optional<Edtf> day(Engagement engagement, Reading reading) {
        return engagement.when().edtf().or(() -> reading.article().published().when());
    }

    private Participant named(Participant p, Optional<Edtf> day, List<Notice> notices) {
        boolean nameless =
                p.person().isEmpty() && p.actor().isPresent() && p.office().isPresent();
        Optional<Holding> holder = nameless
                ? day.flatMap(when -> holder(p.actor().orElseThrow(), p.office().orElseThrow(), when))
                : Optional.empty();
        holder.ifPresent(held -> notices.add(new Notice(
                Notice.NAMED_BY_TABLE,
                p.evidence(),
                held.person() + " is named here by a table of holders, not by the article")));
        return holder.map(held ->
                        new Participant(Optional.of(held.person()), p.actor(), p.office(), p.side(), p.evidence()))
                .orElse(p);
    }

    /** The only one who can have held it then; on a day of change two can, and nobody is named. */
    private Optional<Holding> holder(String actor, String office, Edtf when) {
        String name = name(office);
        List<Holding> held = lexicon.loaded().stream()
                .filter(h -> h.actor().equals(actor)
                        && name(h.office()).equals(name)
                        && h.from().isPresent())
                .filter(h -> h.in(when))
                .toList();
        boolean one = held.stream().map(Holding::person).distinct().count() == 1;
        return one ? Optional.of(held.getFirst()) : Optional.empty();
    }

    private String name(String office) {
        return lexicon.title(office).stream()
                .filter(Naming.OfficeTitle.class::isInstance)
                .map(naming -> ((Naming.OfficeTitle) naming).office())
                .findFirst()
                .map(Office::name)
                .orElse(office.toLowerCase(Locale.ROOT));
    }
}
