package readout.wire.coded;

import java.time.LocalDate;
import java.util.Optional;
import readout.model.Article;
import readout.model.Edtf;
import readout.model.GeoPoint;
import readout.model.Mention;
import readout.model.MentionType;
import readout.model.Where;
import readout.wire.ToldDeed;

/** When and where a deed was, as formats want it that know no uncertainty. */
final class Happened {
    private Happened() {}

    /** Its first day; of a deed without a date the day of its article, as other coders have it. */
    static Optional<LocalDate> day(ToldDeed deed) {
        return deed.event().when().edtf().flatMap(Happened::first).or(() -> published(deed.article()));
    }

    static Optional<LocalDate> published(Article article) {
        return article.published().when().flatMap(Happened::first);
    }

    private static Optional<LocalDate> first(Edtf when) {
        return when.earliest().or(when::latest);
    }

    static Optional<String> place(ToldDeed deed) {
        return deed.event().where().flatMap(Where::place);
    }

    static String country(ToldDeed deed) {
        return deed.event().where().flatMap(Where::country).orElse("");
    }

    /** Where its place lies, if the article's text was found on a map. */
    static Optional<GeoPoint> point(ToldDeed deed) {
        String text = deed.article().text();
        return place(deed)
                .flatMap(place -> deed.reading().mentions().stream()
                        .filter(mention -> mention.type() == MentionType.PLACE)
                        .filter(mention -> mention.span().of(text).equals(place))
                        .map(Mention::point)
                        .flatMap(Optional::stream)
                        .findFirst());
    }
}
