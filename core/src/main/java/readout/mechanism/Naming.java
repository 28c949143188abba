package readout.mechanism;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.Engagement;
import readout.model.Mention;
import readout.model.MentionType;
import readout.model.Reading;
import readout.model.Span;

/**
 * Tells which format or instrument each name of an article means. One that several can share, a commission or a ceasefire, is told apart by
 * its parties or its place; a short name means what the article names in full.
 */
final class Naming {
    private static final Set<MentionType> KINDS = Set.of(MentionType.MECHANISM, MentionType.INSTRUMENT);

    /** Of what several can share the name, and what is left of the name without the parties. */
    private static final Pattern SHARED = Pattern.compile(
            "(?i)\\b(?<base>(?:(?:economic|trade|military|ministerial|border|peace|strategic|demarcation|delimitation)(?:,? and |, | ))*"
                    + "(?:commission|committee|working group|task force|treaty|agreement|accord|deal|process|dialogue|cease-?fire|truce"
                    + "|armistice|memorand(?:um|ums|a) of understanding|format|mechanism|platform|contact group|statement|declaration))"
                    + "(?<rest>(?: (?:on|for) .*(?:border|delimitation|disarmament))?)(?: .*)?$");

    private static final Pattern PAIRED = Pattern.compile(
            "(?i).*(?:commission|committee|working group|task force|peace|strategic dialogue|cease-?fire|truce|armistice).*");
    private static final Pattern PEACE = Pattern.compile("peace (?:agreement|accord|deal)");
    private static final Pattern CEASEFIRE =
            Pattern.compile("cease-fire(?: agreement| deal| accord)?|ceasefire (?:agreement|deal|accord)");
    private static final Pattern GENERIC = Pattern.compile("(?i)memorand(?:um|ums|a) of understanding");
    private static final Pattern PROPER = Pattern.compile("\\p{Lu}|\\d ?\\+");
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");
    private static final Pattern EPITHET =
            Pattern.compile("(?i)\\b(?:joint|mixed|state|inter-?governmental|bilateral|temporary|humanitarian"
                    + "|permanent|lasting|fragile|high-level|cooperation)\\b");
    private static final Pattern OF_BOTH = Pattern.compile("(?i)\\b(?:joint|mixed|inter-?governmental|bilateral)\\b.*"
            + "\\b(?:commission|committee|working group)\\b.*");
    private static final int BOTH = 2;
    private static final int REACH = 16;
    private static final Pattern HELPED = Pattern.compile("\\p{Lu}[\\p{L}.'’-]+-(?:brokered|mediated|backed) ");
    private static final Pattern RESOLUTION = Pattern.compile("resolution-\\d+");
    private static final Pattern CHAMBER = Pattern.compile("(?:House|Senate|Knesset|Parliament|Congress) $");

    private final String text;
    private final List<Mention> mentions;
    private final Membership membership;
    private final List<Engagement> engagements;

    Naming(Reading reading, Membership membership) {
        this.text = reading.article().text();
        this.mentions = reading.mentions();
        this.membership = membership;
        this.engagements = reading.engagements();
    }

    /** All names, in order and apart. */
    List<Named> names() {
        List<Named> names = new ArrayList<>();
        mentions.stream()
                .filter(mention -> KINDS.contains(mention.type()))
                .sorted(Comparator.comparing(Mention::span))
                .filter(mention -> names.isEmpty() || !names.getLast().span().overlaps(mention.span()))
                .forEach(mention -> names.add(named(mention)));
        return names.stream().map(name -> inFull(name, names)).toList();
    }

    private Named named(Mention mention) {
        String words = mention.span().of(text).replaceAll("\\s+", " ");
        String own = Designation.slug(words);
        String written = mention.entity()
                .map(entity -> entity.substring(entity.indexOf(':') + 1))
                .orElse(own);
        if (!written.equals(own)) {
            return new Named(mention.span(), mention.type(), written, words, written, true);
        }
        return PAIRED.matcher(words).matches() ? shared(mention, words) : single(mention, words);
    }

    /** Of which there is one of the name. */
    private Named single(Mention mention, String words) {
        Designation of = Designation.of(words);
        boolean proper = isProper(of.name()) && !GENERIC.matcher(words).matches();
        String name = proper ? of.name() : base(words);
        String id = Designation.slug(name);
        if (RESOLUTION.matcher(id).matches()) {
            int from = Math.max(0, mention.span().start() - REACH);
            Matcher chamber =
                    CHAMBER.matcher(text.substring(from, mention.span().start()));
            name = chamber.find() ? chamber.group() + name : name;
        }
        return new Named(mention.span(), mention.type(), Designation.slug(name), name, Designation.slug(words), proper);
    }

    /** Whether it is a name of its own: with a capital, or a number of sides. */
    static boolean isProper(String name) {
        return PROPER.matcher(name).find();
    }

    /** Of which there may be many, told apart by the parties, the place or a date. */
    private Named shared(Mention mention, String words) {
        Span span = mention.span();
        String written = Designation.slug(words);
        Designation dated = Designation.of(words);
        if (dated.date().isPresent()) {
            return new Named(span, mention.type(), dated.id(), dated.name(), written, true);
        }
        String base = base(words);
        List<String> parties = parties(mention, written);
        if (!parties.isEmpty()) {
            String id = Designation.slug(base + " " + String.join(" ", parties));
            return new Named(span, mention.type(), id, words, written, true);
        }
        Optional<String> place = membership.place(span).map(where -> where.of(text));
        if (place.isPresent()) {
            String name = base + " in " + place.get();
            return new Named(span, mention.type(), Designation.slug(name), name, written, true);
        }
        return isProper(words, base)
                ? single(mention, words)
                : new Named(span, mention.type(), Designation.slug(base), base, written, false);
    }

    /** Whether more than who brokered it and of what sort it is stands with the bare name. */
    private static boolean isProper(String words, String base) {
        String rest = EPITHET.matcher(HELPED.matcher(words).replaceAll(""))
                .replaceAll("")
                .replaceAll("(?i)" + Pattern.quote(base), "");
        return CAPITAL.matcher(rest).find() && !base.equals("peace treaty") && !base.equals("ceasefire");
    }

    /** Codes of the parties by the words, else, of a commission that is joint, the two that speak of it. */
    private List<String> parties(Mention mention, String written) {
        List<Declared> inside = membership.inside(mention.span());
        List<Declared> named = inside.isEmpty() ? membership.behind(mention.span(), mention.type()) : inside;
        if (!named.isEmpty() || !OF_BOTH.matcher(mention.span().of(text)).matches()) {
            return named.stream().map(Declared::actor).distinct().sorted().toList();
        }
        return engagements.stream()
                .filter(e -> e.mechanisms().stream().map(Designation::slug).anyMatch(written::equals))
                .map(Invocations::parties)
                .filter(both -> both.size() == BOTH)
                .findFirst()
                .orElse(List.of());
    }

    private static String base(String words) {
        Matcher shared = SHARED.matcher(words);
        if (!shared.find()) {
            return words;
        }
        String base = (shared.group("base") + shared.group("rest")).toLowerCase(Locale.ROOT);
        if (PEACE.matcher(base).matches()) {
            return "peace treaty";
        }
        if (GENERIC.matcher(base).matches()) {
            return "memorandum of understanding";
        }
        return CEASEFIRE.matcher(base).matches() ? "ceasefire" : base;
    }

    /** What the article names in full, if it is one; a short name may stand before. */
    private Named inFull(Named name, List<Named> all) {
        boolean open = !name.specific() || RESOLUTION.matcher(name.id()).matches();
        if (!open) {
            return name;
        }
        List<Named> full = all.stream()
                .filter(other -> other.specific() && !other.id().equals(name.id()) && name.within(other))
                .toList();
        boolean one = full.stream().map(Named::id).distinct().count() == 1;
        return one ? name.as(full.getFirst()) : name;
    }
}
