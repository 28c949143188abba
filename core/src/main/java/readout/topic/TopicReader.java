package readout.topic;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.language.Sentence;
import readout.lexicon.Lexicon;
import readout.lexicon.TopicCue.Use;
import readout.model.Engagement;
import readout.model.EngagementKind;
import readout.model.Salience;
import readout.model.Span;

/**
 * Finds what contacts were about, in the sentences that tell them and in those right after that go on about the same people. Safe for use
 * by several threads.
 *
 * <p>Example: of {@code The ministers met. They discussed trade and visas.} the topics are {@code trade} and {@code visas}.
 */
public final class TopicReader {
    private static final int MOST = 5;
    /** How many sentences after the one that tells a contact may go on about it. */
    private static final int FOLLOWING = 4;

    /** How a sentence begins that goes on about those who met. */
    private static final Pattern SAME = Pattern.compile(
            "(?i)^(?:[^,]{0,40}, )?(?:they|the two|both|the (?:three |four )?(?:ministers|presidents|leaders|sides|parties|pair|men|envoys|diplomats|officials|delegations|counterparts|foreign ministers|heads of state)|during (?:the|their)|in (?:the|their) (?:call|talks|conversation|meeting)|at (?:the|their) (?:talks|meeting|summit)|the (?:call|talks|conversation|meeting|summit|discussions)|among the)\\b.*",
            Pattern.DOTALL);

    private final TopicCues cues;

    public TopicReader(Lexicon lexicon) {
        cues = new TopicCues(lexicon.topicCues());
    }

    /**
     * Up to five short noun phrases.
     *
     * @param all the contacts of the text, of which {@code engagement} is one
     * @param offset where the text begins that the contacts' spans point into, in the one of the sentences
     */
    public List<String> topics(Engagement engagement, List<Engagement> all, List<Sentence> sentences, int offset) {
        int told = sentenceOf(engagement, sentences, offset);
        if (told < 0) {
            return List.of();
        }
        Sentence telling = sentences.get(told);
        boolean others = engagement.kind() == EngagementKind.VISIT
                && (goesOn(telling) || isToldTwice(engagement, all, telling, offset));
        Stream<String> here = others ? Stream.empty() : cues.topics(telling, uses(engagement)).stream();
        return Stream.of(here, following(engagement, all, sentences, offset), headline(engagement, sentences))
                .flatMap(topics -> topics)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Set<Use> uses(Engagement engagement) {
        return engagement.kind() == EngagementKind.SIGNING
                ? EnumSet.allOf(Use.class)
                : EnumSet.of(Use.OBJECT, Use.NOUN, Use.ABOUT, Use.SUBJECT);
    }

    /** What the first sentence says of the contact that the article is about. */
    private Stream<String> headline(Engagement engagement, List<Sentence> sentences) {
        boolean main = engagement.salience() == Salience.MAIN && engagement.kind() != EngagementKind.VISIT;
        return main ? cues.topics(sentences.getFirst(), EnumSet.of(Use.OBJECT, Use.NOUN)).stream() : Stream.empty();
    }

    /** Whether the sentence tells a talk too, whose topics they then are. */
    private static boolean isToldTwice(Engagement visit, List<Engagement> all, Sentence sentence, int offset) {
        return all.stream()
                .anyMatch(other -> other != visit
                        && other.kind() != EngagementKind.VISIT
                        && at(other, offset).overlaps(sentence.span()));
    }

    private static boolean goesOn(Sentence sentence) {
        return SAME.matcher(words(sentence)).matches();
    }

    private Stream<String> following(
            Engagement engagement, List<Engagement> all, List<Sentence> sentences, int offset) {
        int told = sentenceOf(engagement, sentences, offset);
        Stream.Builder<String> topics = Stream.builder();
        for (int i = told + 1; i < Math.min(sentences.size(), told + 1 + FOLLOWING); i++) {
            Sentence sentence = sentences.get(i);
            boolean same = goesOn(sentence);
            boolean others = all.stream()
                    .anyMatch(other -> other != engagement && at(other, offset).overlaps(sentence.span()));
            if (others && !(same && engagement.kind() != EngagementKind.VISIT)) {
                break;
            }
            cues.topics(sentence, same ? EnumSet.of(Use.OBJECT, Use.NOUN, Use.SUBJECT) : EnumSet.of(Use.SUBJECT))
                    .forEach(topics::add);
            if (others) {
                break;
            }
        }
        return topics.build();
    }

    private static String words(Sentence sentence) {
        StringBuilder words = new StringBuilder();
        sentence.tokens()
                .forEach(token -> words.append(words.isEmpty() || token.word().equals(",") ? "" : " ")
                        .append(token.word()));
        return words.toString();
    }

    private static int sentenceOf(Engagement engagement, List<Sentence> sentences, int offset) {
        Span evidence = at(engagement, offset);
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).span().overlaps(evidence)) {
                return i;
            }
        }
        return -1;
    }

    private static Span at(Engagement engagement, int offset) {
        Span evidence = engagement.evidence();
        return new Span(evidence.start() + offset, evidence.end() + offset);
    }
}
