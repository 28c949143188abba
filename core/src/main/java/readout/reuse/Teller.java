package readout.reuse;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import readout.model.Article;
import readout.model.Edtf;
import readout.model.Origin;
import readout.model.OriginKind;
import readout.model.Reading;

/** An article that reports an event, with the sources that it says it draws on. */
public record Teller(Article article, List<Origin> origins) {
    public Teller {
        origins = List.copyOf(origins);
    }

    public static Teller of(Reading reading) {
        return new Teller(reading.article(), reading.origins());
    }

    String id() {
        return article.id();
    }

    /** Whether it is known to have appeared after the other: on a later day, or later on the same day where both give the time. */
    boolean isAfter(Teller other) {
        Optional<OffsetDateTime> here = instant();
        Optional<OffsetDateTime> there = other.instant();
        if (here.isPresent() && there.isPresent()) {
            return here.get().isAfter(there.get());
        }
        return day(Edtf::earliest)
                .flatMap(first -> other.day(Edtf::latest).map(first::isAfter))
                .orElse(false);
    }

    /** Of publication, for an order in time; what has none comes last. */
    long day() {
        return day(Edtf::latest).map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    }

    private Optional<LocalDate> day(Function<Edtf, Optional<LocalDate>> end) {
        return article.published().when().flatMap(end);
    }

    private Optional<OffsetDateTime> instant() {
        try {
            return article.published().when().map(Edtf::text).map(OffsetDateTime::parse);
        } catch (DateTimeParseException onlyADay) {
            return Optional.empty();
        }
    }

    /** The outlet's name, if this article says that it draws on the other's outlet. */
    Optional<String> cites(Teller other) {
        return other.article
                .outlet()
                .filter(outlet -> origins.stream().anyMatch(origin -> same(origin.name(), outlet)));
    }

    /** The agency or office of state on which both say they draw. */
    Optional<String> origin(Teller other) {
        return bodies().filter(name -> other.bodies().anyMatch(theirs -> same(name, theirs)))
                .findFirst();
    }

    /** Only names that stand for one body: "the ministry" may be anybody's. */
    private Stream<String> bodies() {
        return origins.stream()
                .filter(origin -> origin.kind() == OriginKind.AGENCY
                        || origin.kind() == OriginKind.GOVERNMENT && Bodies.isNamed(origin.name()))
                .map(Origin::name);
    }

    /** The outlet of both. Outlets that are not known may be any. */
    Optional<String> outlet(Teller other) {
        return article.outlet()
                .filter(own -> other.article
                        .outlet()
                        .filter(theirs -> same(own, theirs))
                        .isPresent());
    }

    private static boolean same(String one, String other) {
        String squeezed = Verdict.squeezed(one);
        return !squeezed.isEmpty() && squeezed.equals(Verdict.squeezed(other));
    }
}
