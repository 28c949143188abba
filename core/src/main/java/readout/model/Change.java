package readout.model;

import java.util.List;

/**
 * One entry of the record's log of events.
 *
 * @param number counts up over the life of a record, from 1; it stands for when, as no clock is asked
 * @param event id of the event that it is about
 * @param to ids of the events that have its reports now; empty for one that is gone
 * @param articles ids of the articles whose reports came or went, in order; empty where the same reports were linked otherwise
 */
public record Change(long number, ChangeKind kind, String event, List<String> to, List<String> articles) {
    public Change {
        to = List.copyOf(to);
        articles = List.copyOf(articles);
    }
}
