package readout.model;

import java.util.Optional;

/**
 * A report that bears on an announcement.
 *
 * @param engagement index into the engagements of the article's reading; absent where the words tell of no contact, as a dateline
 * @param evidence in the article's text
 * @param words that stand there
 * @param because which rule found that it is about the same
 */
public record Trace(
        TraceRole role, String article, Optional<Integer> engagement, Span evidence, String words, Because because) {}
