package readout.model;

/**
 * Who took part in a story, as one of its articles says it.
 *
 * @param participant under the fullest form of the name; office and side may come from other articles of the story
 * @param article id of the article in whose text the participant's evidence lies
 */
public record StoryParticipant(Participant participant, String article) {}
