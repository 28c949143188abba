package readout.pipeline;

import java.util.List;
import readout.actor.Parties;
import readout.coding.Coded;
import readout.coding.EventCoder;
import readout.engagement.Engagements;
import readout.engagement.Found;
import readout.engagement.Scenes;
import readout.gazetteer.Whereabouts;
import readout.language.LanguageEngine;
import readout.language.Sentence;
import readout.language.Trees;
import readout.lexicon.Lexicon;
import readout.model.Article;
import readout.model.Deeds;
import readout.model.Engagement;
import readout.model.Provenance;
import readout.model.Published;
import readout.model.Reading;
import readout.model.Statement;
import readout.model.TimeExpression;
import readout.statement.Ground;
import readout.statement.StatementReader;
import readout.time.TimeReader;

/**
 * Reads articles. Safe for use by several threads; the same article gives the same reading.
 *
 * <p>Example: {@code new ArticleReader(CoreNlpEngine.load(), Lexicon.bundled(), "0.1.0").read(article).engagements()}.
 */
public final class ArticleReader {
    private final LanguageEngine engine;
    private final Lexicon lexicon;
    private final TimeReader times = new TimeReader();
    private final Engagements engagements;
    private final EventCoder events;
    private final StatementReader statements;
    private final HeadlineCase headlines;
    private final Sidelights sidelights;
    private final Incumbents incumbents;
    private final Margins margins;
    private final Bounds bounds;
    private final Whereabouts whereabouts;
    private final Wordings wordings;
    private final Provenance provenance;

    /** @param version of Readout, for provenance */
    public ArticleReader(LanguageEngine engine, Lexicon lexicon, String version) {
        this(engine, lexicon, version, Deeds.SURE);
    }

    /**
     * @param version of Readout, for provenance
     * @param deeds which coded events are told
     */
    public ArticleReader(LanguageEngine engine, Lexicon lexicon, String version, Deeds deeds) {
        this.engine = engine;
        this.lexicon = lexicon;
        this.headlines = new HeadlineCase(lexicon);
        this.engagements = new Engagements(lexicon);
        this.events = new EventCoder(lexicon, deeds);
        this.statements = new StatementReader(lexicon);
        this.sidelights = new Sidelights(lexicon);
        this.incumbents = new Incumbents(lexicon);
        this.bounds = new Bounds(times);
        this.whereabouts = new Whereabouts(lexicon);
        this.margins = new Margins(engine, lexicon, times);
        this.wordings = new Wordings(lexicon);
        this.provenance = new Provenance(
                version, lexicon.digest(), engine.describe() + (deeds == Deeds.ALL ? ", all deeds" : ""));
    }

    /** What made the readings of this reader. */
    public Provenance provenance() {
        return provenance;
    }

    public Reading read(Article article) {
        ReadingView view = ReadingView.of(article, headlines);
        List<Sentence> sentences = engine.sentences(view.text(), view.blocks());
        Parties parties = Parties.find(lexicon, view.text(), sentences, article);
        Published published = times.published(view.text(), sentences, article.published());
        List<TimeExpression> when = times.read(view.text(), sentences, published);
        Found found = new Found(sentences, parties, when, new Trees(engine, sentences));
        Margins.Noted beside = margins.of(article, published);
        Scenes scenes = new Scenes(found, published, beside.day());
        List<Engagement> told = engagements.read(scenes, view.lead(sentences), view.body());
        List<Statement> said =
                statements
                        .read(new Ground(view.text(), view.blocks(), sentences, parties, when, found.trees()))
                        .stream()
                        .filter(view::holds)
                        .toList();
        Coded coded = events.read(scenes, told, said, view.body());
        Article dated = article.published(published);
        Reading reading = new Alignment(view, beside, whereabouts)
                .reading(dated, found, new Alignment.Told(told, coded.events(), coded.statements()), provenance);
        Reading whole = bounds.with(incumbents.named(sidelights.with(reading, sentences, view)), sentences, view);
        return Disputes.marked(wordings.marked(Leaks.marked(whole)));
    }
}
