package readout.mechanism;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Mention;
import readout.model.MentionType;
import readout.model.Reading;
import readout.model.Span;

/** Finds the members that the words themselves declare: {@code the 3+3 format of Armenia, Azerbaijan, …}, {@code the Armenia-Azerbaijan commission}. */
final class Membership {
    private static final Set<MentionType> ACTORS =
            Set.of(MentionType.PLACE, MentionType.NATIONALITY, MentionType.ORGANISATION);
    private static final Pattern FORMAT = Pattern.compile(
            "^(?: (?:format|mechanism|platform|group))?,? ?(?:of|between|among|amongst|uniting|involving|comprising|consisting of"
                    + "|made up of|grouping|bringing together|which (?:comprises|unites|brings together|consists of)|\\() ?");
    private static final Pattern SIGNED = Pattern.compile(
            "^,? ?(?:(?:between|among|amongst) |(?:that was |which was |was |were )?(?:signed|concluded|reached|adopted|agreed) "
                    + "(?:on [\\p{L}\\d ,]{1,20} )?(?:by|between) )(?:the )?(?:(?:[\\p{L}]+ ){1,4}of )?");
    private static final Pattern BETWEEN = Pattern.compile("^(?:, and |, | and | & |[-–—/])(?:the )?$");
    private static final Pattern IN = Pattern.compile(" in (?:the )?");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the )?$");
    private static final Pattern HELPED =
            Pattern.compile("^[-–](?:brokered|mediated|backed|led|sponsored|hosted|chaired)\\b");
    private static final int LEAST = 2;
    private static final int REACH = 120;

    private final String text;
    private final List<Mention> actors;

    Membership(Reading reading) {
        text = reading.article().text();
        List<Mention> all = reading.mentions().stream()
                .filter(mention ->
                        ACTORS.contains(mention.type()) && mention.actor().isPresent())
                .sorted(Comparator.comparing(Mention::span))
                .toList();
        actors = all.stream()
                .filter(mention -> all.stream()
                        .noneMatch(other -> !other.span().equals(mention.span())
                                && mention.span().contains(other.span())))
                .toList();
    }

    /** Those that stand in the name itself; none where it names fewer than two. */
    List<Declared> inside(Span name) {
        return enough(actors.stream()
                .filter(mention -> name.contains(mention.span()) && !isHelper(mention.span()))
                .map(Membership::declared)
                .toList());
    }

    /** Those that a list right behind the name gives. */
    List<Declared> behind(Span name, MentionType kind) {
        String rest = text.substring(name.end(), Math.min(text.length(), name.end() + REACH));
        Matcher leads = (kind == MentionType.MECHANISM ? FORMAT : SIGNED).matcher(rest);
        return leads.find() ? enough(listed(name.end() + leads.end())) : List.of();
    }

    /** The place that the words behind the name put it in: {@code … in Gaza}. */
    Optional<Span> place(Span name) {
        return actors.stream()
                .filter(mention ->
                        mention.type() == MentionType.PLACE && mention.span().start() >= name.end())
                .findFirst()
                .map(Mention::span)
                .filter(place ->
                        IN.matcher(text.substring(name.end(), place.start())).matches());
    }

    private boolean isHelper(Span span) {
        return HELPED.matcher(text.substring(span.end(), Math.min(text.length(), span.end() + REACH)))
                .find();
    }

    private List<Declared> listed(int from) {
        List<Declared> members = new ArrayList<>();
        int at = from;
        Pattern gap = ARTICLE;
        Optional<Mention> next = next(at, gap);
        while (next.isPresent()) {
            members.add(declared(next.get()));
            at = next.get().span().end();
            gap = BETWEEN;
            next = next(at, gap);
        }
        return members;
    }

    private Optional<Mention> next(int at, Pattern gap) {
        return actors.stream()
                .filter(mention -> mention.span().start() >= at)
                .findFirst()
                .filter(mention ->
                        gap.matcher(text.substring(at, mention.span().start())).find());
    }

    private static Declared declared(Mention mention) {
        return new Declared(mention.actor().orElseThrow(), mention.span());
    }

    private static List<Declared> enough(List<Declared> members) {
        return members.stream().map(Declared::actor).distinct().count() < LEAST ? List.of() : List.copyOf(members);
    }
}
