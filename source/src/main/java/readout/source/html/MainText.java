package readout.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import readout.model.FurnitureKind;
import readout.source.text.Headlines;
import readout.source.text.LineRules;

/** The paragraphs of the story. */
final class MainText {
    /** Below this many characters what the page gives its readers is not the whole story. */
    private static final int SHORT = 400;

    /** A heading that repeats the title stands among the first blocks. */
    private static final int HEAD = 4;

    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R");

    private final LineRules rules = LineRules.bundled();
    private final Pruner pruner = Pruner.bundled();

    /** @param page changed: what is not the story is taken out */
    List<String> paragraphs(Document page, Metadata meta) {
        Optional<String> lead = Lead.of(page, meta);
        pruner.prune(page);
        List<String> shown = Density.densest(page.body()).map(Paragraphs::of).orElse(List.of());
        List<String> story = new ArrayList<>(clean(fuller(shown, meta), meta.title()));
        lead.filter(words -> story.stream().noneMatch(block -> block.contains(words)))
                .ifPresent(story::addFirst);
        return story;
    }

    /** @param story changed: all of it is the story, but for what a page holds beside one */
    List<String> paragraphs(Document story, Optional<String> title) {
        pruner.prune(story);
        return clean(Paragraphs.of(story.body()), title);
    }

    /** @param text with blank lines between the paragraphs */
    List<String> paragraphs(String text, Optional<String> title) {
        List<String> blocks = BLANK_LINE
                .splitAsStream(text)
                .flatMap(block -> Texts.filled(block).stream())
                .toList();
        return clean(blocks, title);
    }

    /** What is shown, or what JSON-LD holds where that is much more. */
    private static List<String> fuller(List<String> shown, Metadata meta) {
        int length = shown.stream().mapToInt(String::length).sum();
        return length >= SHORT
                ? shown
                : meta.data()
                        .body()
                        .filter(body -> body.length() > 2 * length)
                        .map(String::lines)
                        .map(lines -> lines.flatMap(line -> Texts.filled(line).stream())
                                .toList())
                        .orElse(shown);
    }

    private List<String> clean(List<String> blocks, Optional<String> title) {
        List<String> kept = new ArrayList<>();
        for (String block : blocks) {
            boolean heading = kept.size() < HEAD
                    && title.filter(words -> Headlines.repeats(words, block)).isPresent();
            if (!heading && !crumb(block)) {
                kept.add(block);
            }
        }
        return kept;
    }

    private boolean crumb(String block) {
        return rules.kind(block)
                .filter(kind -> kind == FurnitureKind.ADVERTISEMENT || kind == FurnitureKind.NAVIGATION)
                .isPresent();
    }
}
