package readout.engine;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.actor.Parties;
import readout.coding.EventCoder;
import readout.engagement.Found;
import readout.engagement.Scenes;
import readout.language.LanguageEngine;
import readout.language.Sentence;
import readout.language.Trees;
import readout.lexicon.Lexicon;
import readout.model.Article;
import readout.model.Deeds;
import readout.model.Published;
import readout.model.Span;

/** Prints how many sentences a second and thread are coded, parsing not counted. Argument: a file with a sentence a line. */
final class CodingSpeed {
    private static final int ROUNDS = 20;

    private CodingSpeed() {}

    public static void main(String... arguments) throws IOException {
        Lexicon lexicon = Lexicon.bundled();
        LanguageEngine engine = CoreNlpEngine.load();
        List<Scenes> read = new ArrayList<>();
        for (String text : Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
            read.add(scenes(engine, lexicon, text));
        }
        EventCoder coder = new EventCoder(lexicon, Deeds.SURE);
        for (int round = 0; round < ROUNDS; round++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int deeds = 0;
            for (Scenes scenes : read) {
                deeds += coder.read(scenes, List.of(), List.of(), new Span(0, Integer.MAX_VALUE))
                        .events()
                        .size();
            }
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
            System.out.println(read.size() + " sentences, " + deeds + " deeds, " + Math.round(read.size() / seconds)
                    + " sentences a second of processor time");
        }
    }

    private static Scenes scenes(LanguageEngine engine, Lexicon lexicon, String text) {
        List<Sentence> sentences = engine.sentences(text, List.of(new Span(0, text.length())));
        Parties parties = Parties.find(lexicon, text, sentences, Article.of("speed", text));
        return new Scenes(
                new Found(sentences, parties, List.of(), new Trees(engine, sentences)),
                Published.UNKNOWN,
                Optional.empty());
    }
}
