package readout.server.view;

import java.util.List;
import java.util.Optional;

/**
 * A statement as pages show it.
 *
 * @param number in its article, from 1
 * @param speaker in the words of the article; empty where nobody is named
 * @param person leads to what else the person said
 * @param actor leads to what else was said for it
 * @param act {@code accuses}
 * @param cue the words that report it
 * @param content what was said, an ellipsis between stretches
 * @param manner how surely, when and on what occasion it was said: {@code left open}, {@code hedged: might}, {@code at a press conference}
 * @param quantities {@code over 120 trucks}
 * @param asserts the coded events that it asserts: {@code ASSAULT 190}
 * @param chain through whom it came, the outlet first
 */
public record StatementView(
        int number,
        String speaker,
        Optional<Link> person,
        Optional<Link> actor,
        Optional<String> office,
        String act,
        String form,
        Optional<String> cue,
        String content,
        List<String> manner,
        List<String> quantities,
        List<String> asserts,
        List<String> chain,
        Link article,
        Optional<Link> event) {}
