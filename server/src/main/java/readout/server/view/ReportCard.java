package readout.server.view;

import java.util.Optional;

/**
 * How one article tells an event.
 *
 * @param number of the report on its page, from 1
 * @param original address of the article on the web, checked
 * @param leant absent where the report is a source of its own
 * @param inherited the date that it takes over from another report; absent where it gives the date itself
 * @param status what this article says of the contact, in one word
 */
public record ReportCard(
        int number,
        String href,
        String title,
        String outlet,
        DateView published,
        Excerpt excerpt,
        Optional<String> original,
        Optional<Leant> leant,
        Optional<Inherited> inherited,
        String status,
        String because) {}
