package readout.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records that JSON is made from: their components are the keys of the contract, in its order. */
interface Shape {
    record Reading(
            int schema,
            Article article,
            List<Origin> origins,
            List<Mention> mentions,
            List<Time> times,
            List<Engagement> engagements,
            List<Object> events,
            List<Object> statements,
            List<Notice> notices,
            Provenance provenance) {}

    record Article(
            String id,
            @Nullable String file,
            @Nullable String url,
            @Nullable String outlet,
            @Nullable String title,
            List<String> authors,
            @Nullable String language,
            String text,
            Published published) {}

    record Published(
            @Nullable String when,
            String basis,
            @Nullable String earliest,
            @Nullable String latest) {}

    record Span(int start, int end, String text) {}

    record Origin(String name, String kind, Span evidence) {}

    record Mention(
            int start,
            int end,
            String text,
            String type,
            @Nullable String entity,
            @Nullable String actor,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Integer geonames) {}

    record Time(
            int start,
            int end,
            String text,
            String type,
            String value,
            @Nullable String edtf,
            String basis) {}

    record Engagement(
            String kind,
            String status,
            String salience,
            List<Participant> participants,
            @Nullable String when,
            String when_basis,
            @Nullable String earliest,
            @Nullable String latest,
            @Nullable Where where,
            List<String> topics,
            List<String> mechanisms,
            Span evidence,
            String because) {}

    record Participant(
            @Nullable String person,
            @Nullable String actor,
            @Nullable String office,
            @Nullable String side,
            Span evidence) {}

    record Where(@Nullable String place, @Nullable String country) {}

    record Notice(String code, int start, int end, String message) {}

    record Provenance(String readout, String lexicon, String engine) {}

    record Event(
            String id,
            String kind,
            String status,
            List<Party> participants,
            @Nullable String when,
            String when_basis,
            @Nullable String earliest,
            @Nullable String latest,
            @Nullable Where where,
            List<String> topics,
            List<String> mechanisms,
            List<Report> reports,
            int independent_sources) {}

    record Party(
            @Nullable String person,
            @Nullable String actor,
            @Nullable String office,
            @Nullable String side,
            Source evidence) {}

    record Source(String article, int start, int end, String text) {}

    record Report(
            String article,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String url,
            int engagement,
            Span evidence) {}

    record Listed(
            String id,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String url,
            @Nullable String published,
            int engagements,
            int statements,
            @Nullable String story) {}
}
