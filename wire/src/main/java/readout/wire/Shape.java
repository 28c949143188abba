package readout.wire;

import java.math.BigDecimal;
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
            List<Coded> events,
            List<Statement> statements,
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

    record Coded(
            String type,
            @Nullable String mode,
            List<String> contexts,
            String cameo,
            String ontology,
            String status,
            @Nullable Integer asserted_by,
            List<Actor> sources,
            List<Actor> targets,
            @Nullable String when,
            String when_basis,
            @Nullable String earliest,
            @Nullable String latest,
            @Nullable Where where,
            Span evidence,
            String because) {}

    record Actor(@Nullable String actor, @Nullable String sector, String text, int start, int end) {}

    record Statement(
            @Nullable Speaker speaker,
            @Nullable Words cue,
            List<Stretch> content,
            String form,
            boolean joint,
            String act,
            List<String> about,
            List<Quantity> quantities,
            @Nullable Integer within,
            List<Integer> asserts,
            @Nullable String polarity,
            @Nullable List<Marked> hedges,
            @Nullable String when,
            @Nullable String when_basis,
            @Nullable Marked setting,
            @Nullable Where where,
            String because) {}

    /** Words of a kind. */
    record Marked(String kind, String text, int start, int end) {}

    record Speaker(
            String text,
            int start,
            int end,
            @Nullable String person,
            @Nullable String actor,
            @Nullable String office) {}

    record Words(String text, int start, int end) {}

    record Stretch(int start, int end) {}

    record Quantity(
            BigDecimal value,
            @Nullable String comparator,
            @Nullable String unit,
            @Nullable String of,
            int start,
            int end) {}

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

    record Said(
            String id,
            String article,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String event,
            @Nullable Speaker speaker,
            @Nullable Words cue,
            List<Span> content,
            String form,
            boolean joint,
            String act,
            List<String> about,
            List<Quantity> quantities,
            @Nullable Integer within,
            List<Integer> asserts,
            @Nullable String polarity,
            @Nullable List<Marked> hedges,
            @Nullable String when,
            @Nullable String when_basis,
            @Nullable Marked setting,
            @Nullable Where where,
            String because) {}

    record Deed(
            String id,
            String article,
            @Nullable String title,
            @Nullable String outlet,
            String type,
            @Nullable String mode,
            List<String> contexts,
            String cameo,
            String ontology,
            String status,
            @Nullable Integer asserted_by,
            @Nullable Speaker asserter,
            List<Actor> sources,
            List<Actor> targets,
            @Nullable String when,
            String when_basis,
            @Nullable String earliest,
            @Nullable String latest,
            @Nullable Where where,
            Span evidence,
            String because) {}

    record Held(
            String person,
            @Nullable String person_id,
            String actor,
            String office,
            @Nullable String from,
            @Nullable String until,
            String basis,
            @Nullable String source,
            int articles,
            List<Shown> evidence,
            List<String> conflicts) {}

    record Shown(
            String article,
            int start,
            int end,
            String text,
            @Nullable String when) {}

    record Announced(
            String id,
            String event,
            String kind,
            String status,
            String outcome,
            List<Participant> participants,
            @Nullable String announced,
            @Nullable String when,
            String when_basis,
            @Nullable String earliest,
            @Nullable String latest,
            @Nullable String window,
            @Nullable String moved_to,
            @Nullable Where where,
            List<String> topics,
            String article,
            int engagement,
            Span evidence,
            List<Traced> reports) {}

    record Traced(
            String role,
            String article,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String url,
            @Nullable String published,
            @Nullable Integer engagement,
            Span evidence,
            String because) {}

    record Mechanism(
            String id,
            String name,
            String kind,
            boolean specific,
            List<String> aliases,
            @Nullable String number,
            @Nullable String date,
            List<Member> members,
            List<String> attendees,
            List<String> invoked_by,
            List<Cited> cited,
            int articles,
            List<Invoked> invocations) {}

    record Member(String actor, String basis, @Nullable Source evidence) {}

    record Cited(String part, int count) {}

    record Invoked(
            String article,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String url,
            @Nullable String published,
            Span evidence,
            List<Part> parts,
            List<String> by,
            @Nullable Speaker speaker,
            @Nullable String statement,
            @Nullable Integer engagement,
            @Nullable String event,
            List<String> attendees) {}

    record Part(String unit, String number, Span evidence) {}
}
