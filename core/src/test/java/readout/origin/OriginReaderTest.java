package readout.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import readout.lexicon.Lexicon;
import readout.model.Article;
import readout.model.Furniture;
import readout.model.FurnitureKind;
import readout.model.Mention;
import readout.model.MentionType;
import readout.model.Provenance;
import readout.model.Reading;
import readout.model.Span;

class OriginReaderTest {
    private static final Pattern SENTENCE = Pattern.compile("[^.\\n]+\\.?");

    private final OriginReader reader = new OriginReader(Lexicon.bundled());

    @Test
    void a_chain_begins_with_the_outermost() {
        assertThat(origins("The envoys of Oman and Iran met in Muscat, according to Gulf in View, reporting IRNA.\n"
                        + "The press service of the Ministry of Foreign Affairs reported that they discussed trade."))
                .containsExactly(
                        "outlet Gulf in View",
                        "agency IRNA",
                        "government press service of the Ministry of Foreign Affairs");
    }

    @Test
    void a_credit_stands_before_what_the_sentences_say() {
        assertThat(origins(
                        "The two ministers met in Oslo, the Norwegian foreign ministry said.\nSource: Meridian Wire"))
                .containsExactly("agency Meridian Wire", "government Norwegian foreign ministry");
    }

    @Test
    void a_dateline_names_the_agency() {
        String text = "ANKARA, Sept 4 (Meridian Wire) - The presidents met on Monday.";
        Furniture dateline = new Furniture(FurnitureKind.DATELINE, new Span(0, text.indexOf("The")));
        assertThat(origins(article(text, Optional.empty(), List.of(dateline)), List.of()))
                .containsExactly("agency Meridian Wire");
    }

    @Test
    void the_outlet_itself_is_no_origin() {
        String text = "The presidents met on Monday, Meridian Wire reported.";
        assertThat(origins(article(text, Optional.of("Meridian Wire"), List.of()), List.of()))
                .isEmpty();
    }

    @Test
    void a_government_that_is_only_talked_about_is_no_origin() {
        assertThat(origins("The White House stands in Washington. Protesters marched to the Kremlin."))
                .isEmpty();
    }

    @Test
    void a_named_agency_stands_for_the_words_that_describe_it() {
        assertThat(origins("The two met in Tehran, Iran's state news agency IRNA reported."))
                .containsExactly("agency IRNA");
    }

    @Test
    void two_sources_of_one_statement_are_both_origins() {
        assertThat(origins(
                        "The call lasted an hour, says a joint statement issued by the White House and the Kremlin."))
                .containsExactly("government White House", "government Kremlin");
    }

    @Test
    void what_is_said_late_by_a_government_is_a_detail() {
        assertThat(
                        origins(
                                "The two met. They had lunch. They walked. They parted. The weather was fine, the Kremlin said."))
                .isEmpty();
    }

    @Test
    void a_post_has_its_writer() {
        String text = "Javad Zarif took to Twitter to welcome his guest.";
        Mention zarif = new Mention(
                new Span(0, 11),
                MentionType.PERSON,
                Optional.of("person:javad-zarif"),
                Optional.of("IRN"),
                Optional.empty());
        assertThat(origins(article(text, Optional.empty(), List.of()), List.of(zarif)))
                .containsExactly("social_media Twitter (Javad Zarif)");
    }

    @Test
    void a_pronoun_writes_a_post_in_its_persons_name() {
        String text = "Javad Zarif was glad. He took to Twitter to welcome his guest.";
        Mention zarif = person(new Span(0, 11), Optional.of("person:javad-zarif"));
        Mention he = person(new Span(22, 24), Optional.of("person:javad-zarif"));
        assertThat(origins(article(text, Optional.empty(), List.of()), List.of(zarif, he)))
                .containsExactly("social_media Twitter (Javad Zarif)");
        Mention nobody = person(new Span(22, 24), Optional.empty());
        assertThat(origins(article(text, Optional.empty(), List.of()), List.of(nobody)))
                .containsExactly("social_media Twitter");
    }

    private static Mention person(Span span, Optional<String> entity) {
        return new Mention(span, MentionType.PERSON, entity, Optional.empty(), Optional.empty());
    }

    @Test
    void the_evidence_holds_the_name() {
        String text = "The presidents met on Monday, the Associated Press reported.";
        Reading reading = reading(article(text, Optional.empty(), List.of()), List.of());
        assertThat(reader.read(reading, sentences(text)))
                .extracting(origin -> origin.evidence().of(text))
                .containsExactly("Associated Press");
    }

    private List<String> origins(String text) {
        return origins(article(text, Optional.empty(), List.of()), List.of());
    }

    private List<String> origins(Article article, List<Mention> mentions) {
        return reader.read(reading(article, mentions), sentences(article.text())).stream()
                .map(origin -> origin.kind().name().toLowerCase(java.util.Locale.ROOT) + " " + origin.name())
                .toList();
    }

    private static List<Span> sentences(String text) {
        List<Span> sentences = new ArrayList<>();
        SENTENCE.matcher(text).results().forEach(m -> sentences.add(new Span(m.start(), m.end())));
        return sentences;
    }

    private static Article article(String text, Optional<String> outlet, List<Furniture> furniture) {
        return Article.of("a", text).outlet(outlet).furniture(furniture);
    }

    private static Reading reading(Article article, List<Mention> mentions) {
        return Reading.of(article, new Provenance("0", "0", "none")).withMentions(mentions);
    }
}
