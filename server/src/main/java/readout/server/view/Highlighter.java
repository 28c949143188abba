package readout.server.view;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.model.Engagement;
import readout.model.Mention;
import readout.model.Reading;
import readout.model.Span;
import readout.model.Statement;
import readout.model.TimeExpression;

/** Cuts an article's text into paragraphs and these into stretches, each under the same layers. */
final class Highlighter {
    private final String text;
    private final List<Mark> marks;

    private Highlighter(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks;
    }

    /**
     * @param number of the engagement or statement that begins here; 0 for anything else
     */
    private record Mark(Span span, Layer layer, String title, int number) {}

    static List<List<Segment>> paragraphs(Reading reading, Layers layers) {
        List<Mark> marks = marks(reading).stream()
                .filter(mark -> layers.on().contains(mark.layer()))
                .toList();
        return new Highlighter(reading.article().text(), marks).paragraphs();
    }

    private static List<Mark> marks(Reading reading) {
        List<Mark> marks = new ArrayList<>();
        reading.article()
                .furniture()
                .forEach(f -> marks.add(new Mark(f.span(), Layer.FURNITURE, Words.code(f.kind()), 0)));
        List<Engagement> engagements = reading.engagements();
        for (int i = 0; i < engagements.size(); i++) {
            marks.add(new Mark(engagements.get(i).evidence(), Layer.ENGAGEMENTS, "", i + 1));
        }
        addStatements(reading, marks);
        reading.mentions().forEach(m -> marks.add(new Mark(m.span(), Layer.of(m.type()), title(m), 0)));
        reading.times().forEach(t -> marks.add(new Mark(t.span(), Layer.TIMES, title(t), 0)));
        return marks;
    }

    private static void addStatements(Reading reading, List<Mark> marks) {
        List<Statement> statements = reading.statements();
        for (int i = 0; i < statements.size(); i++) {
            int number = i + 1;
            String title = Words.act(statements.get(i).act());
            Span first = statements.get(i).content().getFirst();
            statements
                    .get(i)
                    .content()
                    .forEach(span ->
                            marks.add(new Mark(span, Layer.STATEMENTS, title, span.equals(first) ? number : 0)));
        }
    }

    private static String title(Mention mention) {
        return Stream.concat(mention.entity().stream(), mention.actor().stream())
                .collect(Collectors.joining(", ", Words.mention(mention.type()) + " ", ""))
                .strip();
    }

    private static String title(TimeExpression time) {
        String calendar = time.edtf().map(DateWords::text).orElse(time.value());
        return ("time: " + calendar + " " + Words.basis(time.basis())).strip();
    }

    private List<List<Segment>> paragraphs() {
        List<List<Segment>> paragraphs = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (!text.substring(start, end).isBlank()) {
                paragraphs.add(segments(new Span(start, end)));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    private List<Segment> segments(Span paragraph) {
        List<Mark> here =
                marks.stream().filter(mark -> mark.span().overlaps(paragraph)).toList();
        List<Integer> cuts = List.copyOf(cuts(paragraph, here));
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            segments.add(segment(new Span(cuts.get(i), cuts.get(i + 1)), here));
        }
        return segments;
    }

    private static SortedSet<Integer> cuts(Span paragraph, List<Mark> marks) {
        SortedSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        for (Mark mark : marks) {
            cuts.add(Math.max(paragraph.start(), mark.span().start()));
            cuts.add(Math.min(paragraph.end(), mark.span().end()));
        }
        return cuts;
    }

    private Segment segment(Span span, List<Mark> marks) {
        List<Mark> over = marks.stream().filter(m -> m.span().contains(span)).toList();
        String styles =
                over.stream().map(mark -> "l-" + mark.layer().code()).distinct().collect(Collectors.joining(" "));
        String title = over.stream()
                .map(Mark::title)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        return new Segment(
                span.of(text),
                styles,
                title,
                starting(Layer.ENGAGEMENTS, span, over),
                starting(Layer.STATEMENTS, span, over));
    }

    private static List<Integer> starting(Layer layer, Span span, List<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.layer() == layer && mark.number() > 0)
                .filter(mark -> mark.span().start() == span.start())
                .map(Mark::number)
                .toList();
    }
}
