package readout.server.view;

import java.util.List;

/** Everybody who took part in a contact, most contacts first. */
public record PeoplePage(Frame frame, List<FacetGroup.Item> people) {}
