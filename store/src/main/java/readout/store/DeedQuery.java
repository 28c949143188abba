package readout.store;

import java.util.List;
import readout.model.EventStatus;
import readout.model.EventType;

/**
 * Which coded deeds are asked for. An empty list is any.
 *
 * @param text words to find in the article's text or title; empty for any
 * @param parties actor codes; a deed fits when all of them are among its sources and targets
 * @param sources who did it: one of these
 * @param targets to whom: one of these
 * @param cameo codes, or how they begin: {@code 04} is every consultation
 * @param unattributed only deeds that the article itself asserts
 * @param articles ids
 * @param scope a deed without a date counts as of its article's; the order is that of the articles, and the deeds of one stand as in its
 *     reading
 */
public record DeedQuery(
        String text,
        List<String> parties,
        List<String> sources,
        List<String> targets,
        List<EventType> types,
        List<String> cameo,
        List<EventStatus> statuses,
        boolean unattributed,
        List<String> articles,
        Scope scope) {}
