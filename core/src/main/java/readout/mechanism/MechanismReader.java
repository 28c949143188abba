package readout.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import readout.lexicon.Lexicon;
import readout.model.Engagement;
import readout.model.EngagementKind;
import readout.model.Mention;
import readout.model.Reading;
import readout.model.Salience;
import readout.model.Span;

/**
 * Finds standing formats and agreements, and gives them to the contacts whose talk invokes them. Safe for use by several threads.
 *
 * <p>Example: of {@code The ministers met in the 2+2 format.} the meeting has the mechanism {@code 2+2 format}.
 */
public final class MechanismReader {
    /** Words of a sentence that tells what was said at a contact. */
    private static final Pattern TALK = Pattern.compile(
            "\\b(?i:said|says|told|stress(?:ed|es)|emphasi[sz](?:ed|es|ing)|not(?:ed|es|ing)|express(?:ed|es)|prais(?:ed|es)"
                    + "|underlin(?:ed|es)|underscor(?:ed|es)|reaffirm(?:ed|s)|reiterat(?:ed|es)|call(?:ed|s) (?:for|on)|urg(?:ed|es)"
                    + "|maintain(?:ed|s)|discuss(?:ed|es|ing)?|review(?:ed|s)|address(?:ed|es)|explor(?:ed|es)|exchang(?:ed|es)"
                    + "|touch(?:ed|es) (?:on|upon)|agreed|welcomed|informed|briefed|on the agenda)\\b");

    private final MechanismNames names;

    public MechanismReader(Lexicon lexicon) {
        names = new MechanismNames(lexicon);
    }

    /** The names as mentions and by contact. */
    public record Invoked(List<Mention> mentions, List<Engagement> engagements) {}

    /**
     * Reads all sentences.
     *
     * @param sentences in the article's text, in order
     */
    public Invoked read(Reading reading, List<Span> sentences) {
        String text = reading.article().text();
        List<Mention> mentions = new ArrayList<>();
        List<List<String>> byContact = new ArrayList<>();
        reading.engagements().forEach(engagement -> byContact.add(new ArrayList<>()));
        for (Span sentence : sentences) {
            List<NamedMechanism> named = names.in(text, sentence);
            named.stream().map(NamedMechanism::mention).forEach(mentions::add);
            List<Integer> told = told(reading.engagements(), sentence);
            told.forEach(i -> named.forEach(mechanism -> byContact.get(i).add(mechanism.name())));
            if (told.isEmpty() && TALK.matcher(sentence.of(text)).find()) {
                mainTalk(reading.engagements())
                        .ifPresent(i -> named.stream()
                                .filter(NamedMechanism::isProper)
                                .forEach(mechanism -> byContact.get(i).add(mechanism.name())));
            }
        }
        return new Invoked(mentions, invoking(reading.engagements(), byContact));
    }

    /** Those that the sentence tells. */
    private static List<Integer> told(List<Engagement> engagements, Span sentence) {
        return IntStream.range(0, engagements.size())
                .filter(i -> engagements.get(i).evidence().overlaps(sentence))
                .boxed()
                .toList();
    }

    /** What the article is about, if it is a talk: later sentences tell what was said there. */
    private static Optional<Integer> mainTalk(List<Engagement> engagements) {
        return IntStream.range(0, engagements.size())
                .boxed()
                .filter(i -> engagements.get(i).salience() == Salience.MAIN)
                .filter(i -> isTalk(engagements.get(i).kind()))
                .findFirst();
    }

    private static boolean isTalk(EngagementKind kind) {
        return switch (kind) {
            case CALL, VIDEO_CALL, MEETING, MULTILATERAL, VISIT -> true;
            case MESSAGE, SIGNING, SUMMONS -> false;
        };
    }

    private static List<Engagement> invoking(List<Engagement> engagements, List<List<String>> byContact) {
        List<Engagement> invoking = new ArrayList<>();
        for (int i = 0; i < engagements.size(); i++) {
            invoking.add(engagements
                    .get(i)
                    .invoking(byContact.get(i).stream().distinct().toList()));
        }
        return invoking;
    }
}
