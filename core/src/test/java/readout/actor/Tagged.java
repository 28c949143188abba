package readout.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import readout.language.NameType;
import readout.language.Sentence;
import readout.language.Token;
import readout.model.Span;

/** A sentence written as {@code Fidan/NNP/PERSON said/VBD ./.}: word, tag, and what the engine takes a name for. */
final class Tagged {
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();

    static Tagged of(String... lines) {
        Tagged tagged = new Tagged();
        for (String line : lines) {
            tagged.add(line);
        }
        return tagged;
    }

    private void add(String line) {
        List<Token> tokens = new ArrayList<>();
        for (String part : line.split(" ")) {
            String[] halves = part.split("/");
            boolean joined = halves[0].startsWith("'") || halves[1].equals(".") || halves[1].equals(",");
            if (!text.isEmpty() && !joined) {
                text.append(' ');
            }
            int start = text.length();
            text.append(halves[0]);
            NameType name = halves.length > 2 ? NameType.valueOf(halves[2]) : NameType.NONE;
            tokens.add(new Token(
                    new Span(start, text.length()), halves[0], halves[0].toLowerCase(Locale.ROOT), halves[1], name));
        }
        sentences.add(new Sentence(0, tokens));
    }

    String text() {
        return text.toString();
    }

    List<Sentence> sentences() {
        return sentences;
    }
}
