package readout.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.model.StatementAct;

/**
 * Words that report what somebody says, thinks or wants.
 *
 * @param words lemmas in a row: {@code point out}, {@code according to}; the first of a verb's or noun's row carries the frames
 * @param prepositions that bring in the content: {@code for} of {@code call for}
 * @param act absent where the content tells it: {@code said}
 * @param expect act and words of the content that the example gives
 */
public record StatementCue(
        List<String> words,
        Kind kind,
        Set<Frame> frames,
        Set<String> prepositions,
        Optional<StatementAct> act,
        Strength strength,
        String example,
        String expect) {
    /** Part of speech of the first word. */
    public enum Kind {
        VERB,
        NOUN,
        ADJECTIVE,
        PREPOSITION,
        /** Punctuation between a speaker's name and the words: {@code Ministry: Border open}. */
        MARK,
        /** A dash between a quotation and who signs it: {@code “…” — Ana Lind}. */
        SIGNATURE,
        /** Any verb beside a quotation that is a sentence: {@code “Well done!” beamed the coach}. */
        ANY
    }

    /** How the content hangs on the cue. */
    public enum Frame {
        /** A clause or quotation: {@code said that …}, {@code …, he said}. */
        CLAUSE,
        /** An infinitive, with the one who is to do it: {@code urged Iran to …}. */
        TO,
        /** A gerund: {@code suggested holding …}. */
        ING,
        /** A noun: {@code praised the accord}; with what it is called: {@code called it a farce}. */
        OBJECT,
        /** A noun and what it is taken for: {@code described it as …}. */
        AS
    }

    /** How surely the words tell of something said. */
    public enum Strength {
        /** Said or written: {@code said}. */
        PLAIN,
        /** Said with weight: {@code insisted}. */
        STRONG,
        /** Said, and the reporter does not vouch for it: {@code claimed}. */
        DOUBTED,
        /** Shown by a document, a poll, a finding. */
        SHOWN,
        /** Thought, felt or wished. */
        THOUGHT,
        /** Done, by words or otherwise: {@code supports}, {@code refused}. */
        DONE;

        /** Whether words are sure to have been used. */
        public boolean isSpeech() {
            return this == PLAIN || this == STRONG || this == DOUBTED;
        }
    }

    public StatementCue {
        words = List.copyOf(words);
        frames = Set.copyOf(frames);
        prepositions = Set.copyOf(prepositions);
    }

    static StatementCue of(Table.Row row) {
        Set<Frame> frames = EnumSet.noneOf(Frame.class);
        List<String> prepositions = new ArrayList<>();
        row.list("frames").forEach(cell -> frame(cell).ifPresentOrElse(frames::add, () -> prepositions.add(cell)));
        return new StatementCue(
                List.of(row.text("words").split(" ")),
                row.constant(Kind.class, "kind"),
                frames,
                Set.copyOf(prepositions),
                row.optional("act").map(cell -> row.constant(StatementAct.class, "act")),
                row.constant(Strength.class, "strength"),
                row.text("example"),
                row.text("expect"));
    }

    private static Optional<Frame> frame(String cell) {
        return Arrays.stream(Frame.values())
                .filter(frame -> frame.name().toLowerCase(Locale.ROOT).equals(cell))
                .findFirst();
    }

    public boolean has(Frame frame) {
        return frames.contains(frame);
    }
}
