package readout.pipeline;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.lexicon.Lexicon;
import readout.lexicon.PartyWording;
import readout.model.Notice;
import readout.model.Reading;
import readout.model.Span;

/**
 * Finds terms of a party that an article uses as its own: {@code the so-called regime}, outside quotation marks and outside what somebody is
 * reported to have said.
 */
final class Wordings {
    private final List<Pattern> terms;

    Wordings(Lexicon lexicon) {
        terms = lexicon.manners().wordings().stream().map(PartyWording::pattern).toList();
    }

    Reading marked(Reading reading) {
        String text = reading.article().text();
        List<Notice> found = terms.stream()
                .flatMap(term -> Leaks.outside(reading, term).stream())
                .filter(span -> reading.statements().stream().noneMatch(said -> said.covers(span)))
                .sorted()
                .map(span -> notice(span, text))
                .toList();
        return found.isEmpty()
                ? reading
                : reading.withNotices(Stream.concat(reading.notices().stream(), found.stream())
                        .toList());
    }

    private static Notice notice(Span span, String text) {
        return new Notice(
                Notice.PARTY_TERM,
                span,
                "“" + span.of(text)
                        + "” is a term of one party, used here outside quotation marks and outside what anybody is reported to have said.");
    }
}
