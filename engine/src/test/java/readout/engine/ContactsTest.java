package readout.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.lexicon.Lexicon;
import readout.model.Article;
import readout.model.Basis;
import readout.model.Edtf;
import readout.model.Engagement;
import readout.model.Participant;
import readout.model.Published;
import readout.pipeline.ArticleReader;

/** Contacts in sentences that parsers get wrong, or that name somebody by a word only. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContactsTest {
    private ArticleReader reader;

    @BeforeAll
    void load() {
        reader = new ArticleReader(CoreNlpEngine.load(), Lexicon.bundled(), "test");
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    The Norwegian prime minister told the Polish president in a phone call on Monday that the line would open.    | call held NOR,POL
                    During their meeting in Lisbon, the Brazilian president thanked the Spanish king for the invitation.           | meeting held BRA,ESP
                    The Norwegian minister and a delegation, including experts from the Ministry of Energy, visited Algeria.       | visit held DZA,NOR
                    UN envoy Lakhdar Brahimi spoke. His tour has taken in Turkey and Jordan. | visit held TUR,UNO; visit held JOR,UNO
                    The French president discussed holding a summit with the Turkish president.                                    | meeting proposed FRA,TUR
                    Speaking alongside the Latvian prime minister, the Danish prime minister called for patience.                  | meeting held DNK,LVA
                    Azerbaijan and Georgia opened the line. On Monday the two ministers spoke by telephone.                        | call held AZE,GEO
                    The Omani foreign minister will travel to neighbouring Yemen.                                                  | visit announced OMN,YEM
                    The Swiss president made a previous visit to Kenya in 2013.                                                    | visit held CHE,KEN
                    The Tunisian president has invited the Italian prime minister to Tunis, his office announced on Monday.        | message held ITA,TUN; visit proposed ITA,TUN
                    Canada has met Croatia in the cricket final in Toronto on Monday.                                              | none
                    The mayors of Lyon and Turin were called to Brussels.                                                          | none
                    """)
    void contacts_are_found(String text, String expected) {
        String found = engagements(text).stream().map(ContactsTest::describe).collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "none" : found).isEqualTo(expected);
    }

    private List<Engagement> engagements(String text) {
        Article article = Article.of("c", text).published(Published.on(Edtf.of("2022-06-28"), Basis.METADATA));
        return reader.read(article).engagements();
    }

    private static String describe(Engagement e) {
        String actors = e.participants().stream()
                .map(Participant::actor)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(","));
        return (e.kind() + " " + e.status() + " ").toLowerCase(Locale.ROOT) + actors;
    }
}
