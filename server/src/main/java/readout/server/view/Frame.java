package readout.server.view;

import java.util.List;

/**
 * What surrounds every page.
 *
 * @param title of the window
 * @param section {@code events}, {@code statements}, {@code announcements}, {@code articles}, {@code mechanisms}, {@code people}, {@code changes}, {@code about} or empty
 * @param json address of the same page as JSON; empty where there is none
 * @param filter what the search box keeps
 */
public record Frame(String title, String section, String json, Filter filter) {
    public static Frame of(String title, String section, String json) {
        return new Frame(title, section, json, Filter.none());
    }

    /** Where the search box leads. */
    public String searchPath() {
        return List.of("articles", "statements", "announcements", "mechanisms").contains(section) ? "/" + section : "/";
    }
}
