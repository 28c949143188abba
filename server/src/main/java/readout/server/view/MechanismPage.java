package readout.server.view;

import java.util.List;
import java.util.Optional;

/**
 * One format or instrument over all articles.
 *
 * @param kind {@code format} or {@code instrument}
 * @param specific whether it is known which one it is
 * @param number of a resolution
 * @param cited parts with how often: {@code paragraph 4 (2)}
 * @param shown how many of the invocations stand on this page
 */
public record MechanismPage(
        Frame frame,
        String name,
        String kind,
        boolean specific,
        List<String> aliases,
        Optional<String> number,
        Optional<DateView> date,
        List<Member> members,
        List<String> invokers,
        List<String> attendees,
        List<String> cited,
        Ordering ordering,
        List<Invoked> invocations,
        int total,
        Pager pager) {
    /**
     * @param basis who says so: the table, or words of an article
     * @param href where the words stand; absent where the table alone says it
     */
    public record Member(String name, String basis, Optional<String> href) {}

    /**
     * @param who who invokes it: {@code Jeyhun Bayramov, for Azerbaijan}; empty where the article itself names it
     * @param parts that are cited: {@code paragraph 4}
     * @param attendees of the contact
     */
    public record Invoked(
            String href,
            String title,
            String outlet,
            DateView published,
            Excerpt excerpt,
            String who,
            List<String> parts,
            List<String> attendees,
            Optional<String> event) {}
}
