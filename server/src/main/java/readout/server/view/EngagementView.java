package readout.server.view;

import java.util.List;
import java.util.Optional;

/**
 * A contact as one article tells it, for the legend beside the text.
 *
 * @param number as in the text, from 1
 * @param main whether the article is about it
 * @param because which rule decided
 * @param event the event that it is a report of
 */
public record EngagementView(
        int number,
        String kind,
        String kindWord,
        String status,
        boolean main,
        List<ParticipantView> participants,
        DateView when,
        Optional<String> where,
        List<String> topics,
        List<Link> mechanisms,
        String evidence,
        String because,
        Optional<String> event) {}
