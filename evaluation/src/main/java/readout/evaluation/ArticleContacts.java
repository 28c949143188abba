package readout.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * The engagements of one article, in gold or as read.
 *
 * @param id the article's id; in gold of the project's own corpus also a file name
 * @param file name of the file that the article came from
 * @param text empty where it is not given
 */
public record ArticleContacts(String id, Optional<String> file, String text, List<Contact> contacts) {
    public ArticleContacts {
        contacts = List.copyOf(contacts);
    }
}
