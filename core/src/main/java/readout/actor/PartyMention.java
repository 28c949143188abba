package readout.actor;

import java.util.List;
import java.util.Optional;
import readout.language.Sentence;
import readout.lexicon.Office;

/**
 * Words of one sentence that stand for somebody who can act for a state: a person, an office, a state, a pronoun.
 *
 * @param sentence number of the sentence in the article
 * @param from first token
 * @param to after the last token
 * @param name the personal name as it stands here
 * @param actors codes that these words themselves give; several for {@code the presidents of Poland and the Czech Republic}
 * @param office the title as the lexicon has it
 * @param title the title as written, lower case
 * @param count how many they are, where a number or an article says so: {@code the three leaders}, {@code the senior diplomat}; else 0
 */
public record PartyMention(
        int sentence,
        int from,
        int to,
        Form form,
        Optional<String> name,
        List<String> actors,
        Optional<Office> office,
        Optional<String> title,
        int count) {
    /** How the party is expressed. */
    public enum Form {
        /** {@code Turkish Foreign Minister Hakan Fidan}, {@code Fidan}. */
        PERSON,
        /** {@code the Turkish minister}, {@code his counterpart}, {@code Iranian officials}. */
        DESCRIBED,
        /** {@code the ministers}, {@code both sides}: more than one, not said who. */
        GROUP,
        /** {@code the two countries}: the states of a group, not their persons. */
        STATES,
        /** {@code Iran}, {@code the Kremlin}, {@code NATO}. */
        STATE,
        /** {@code Tehran}: a government or a city. */
        CAPITAL,
        /** {@code Iranian}: before a noun that is no office. */
        ADJECTIVE,
        /** {@code he}, {@code his}. */
        HE,
        /** {@code him}: not the subject of the same clause. */
        HIM,
        /** {@code she}, and {@code her} before a noun. */
        SHE,
        /** {@code her}: not the subject of the same clause. */
        HER,
        /** {@code they}, {@code their}. */
        THEY
    }

    /** {@code his Turkish counterpart}: the same office as another, not said which. */
    boolean isCounterpart() {
        return office.filter(held -> held.name().equals("counterpart")).isPresent();
    }

    /** {@code his predecessor}: the same office of the same state as another. */
    boolean isPredecessor() {
        return office.filter(held -> held.name().equals("predecessor")).isPresent();
    }

    /** {@code his counterpart}, {@code his host}: what they are to another, no office. */
    public boolean isRelative() {
        return isCounterpart()
                || office.filter(held ->
                                held.name().equals("host") || held.name().equals("guest"))
                        .isPresent();
    }

    /** {@code King Salman}: a name with an office in it. */
    public boolean isCrowned() {
        return name.flatMap(Titles::opening).isPresent();
    }

    /** {@code Obama}, in {@code he and Obama}, to {@code he}. */
    boolean isJoinedTo(PartyMention first, Sentence words) {
        boolean article = from > 0 && words.token(from - 1).lemma().equals("the");
        return first.sentence == sentence
                && first.to + 1 == (article ? from - 1 : from)
                && words.token(first.to).lemma().equals("and");
    }

    /** {@code his} before {@code foreign minister}, {@code Obama} before {@code 's envoy}. */
    boolean owns(PartyMention next, Sentence words) {
        int start = next.from;
        while (start > to && words.token(start - 1).tag().startsWith("JJ")) {
            start--;
        }
        String tag = words.token(Math.max(0, start - 1)).tag();
        boolean pronoun = tag.equals("PRP$") && to == start;
        boolean name = tag.equals("POS") && to == start - 1;
        return sentence == next.sentence && (pronoun || name);
    }

    /** The same party, in words that begin earlier. */
    PartyMention from(int earlier) {
        return new PartyMention(sentence, earlier, to, form, name, actors, office, title, count);
    }

    /** The same words, for these states. */
    PartyMention of(List<String> codes) {
        return new PartyMention(sentence, from, to, form, name, codes, office, title, count);
    }

    /** The same words, of so many. */
    PartyMention times(int number) {
        return new PartyMention(sentence, from, to, form, name, actors, office, title, number);
    }

    /** The same words, as one of a state, with the office. */
    PartyMention of(String actor, PartyMention holders) {
        return new PartyMention(
                sentence,
                from,
                to,
                Form.PERSON,
                name,
                List.of(actor),
                holders.office,
                holders.title.map(Titles::singular),
                0);
    }

    public boolean covers(int token) {
        return from <= token && token < to;
    }

    /** {@code he}, {@code she}: somebody whom a sentence may be about. */
    boolean isSubject() {
        return form == Form.HE || form == Form.SHE;
    }
}
