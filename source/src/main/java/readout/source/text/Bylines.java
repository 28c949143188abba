package readout.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that name who wrote it: {@code By Dana Whitlock}, {@code Dana WhitlockWeb Editor}. */
final class Bylines {
    private static final int LONGEST = 120;
    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]*|al|bin|de|del|der|di|el|la|le|van|von)){1,4}";
    private static final Pattern BY = Pattern.compile("(?:By|BY|Written by|WRITTEN BY|Author:|From)\\s+(.+)");
    private static final Pattern NAMED = Pattern.compile("(" + NAME + ")");
    private static final Pattern AND = Pattern.compile("\\s*(?:,\\s*(?:and\\s+)?|\\s(?:and|&)\\s)\\s*");

    private final NameWords names;

    Bylines(NameWords names) {
        this.names = names;
    }

    /** Those who wrote it; an empty list for a desk without names; absent where the line is no byline. */
    Optional<List<String>> authors(String line) {
        if (line.length() > LONGEST || line.endsWith(".")) {
            return Optional.empty();
        }
        Matcher by = BY.matcher(line);
        return by.matches() ? signed(by.group(1)) : withRole(line);
    }

    private Optional<List<String>> signed(String names) {
        List<String> authors = people(withoutRole(names).orElse(names));
        return authors.isEmpty() && withoutRole(names).isEmpty() ? Optional.empty() : Optional.of(authors);
    }

    private Optional<List<String>> withRole(String line) {
        return withoutRole(line)
                .filter(rest -> rest.isEmpty() || NAMED.matcher(rest).matches())
                .map(this::people);
    }

    /** What stands before a role at the end, with or without a blank between. */
    private Optional<String> withoutRole(String line) {
        Matcher role = names.roles().matcher(line);
        return role.find()
                ? Optional.of(line.substring(0, role.start()).replaceAll("[\\s,|–—-]+$", ""))
                : Optional.empty();
    }

    /** The names, up to the first thing that is no name: a place, a paper. */
    private List<String> people(String list) {
        List<String> people = new ArrayList<>();
        boolean several = list.contains(" and ") || list.contains(" & ");
        for (String part : AND.split(list)) {
            boolean person = NAMED.matcher(part).matches() && !names.newspaper(part) && !names.agency(part);
            if (!person || !people.isEmpty() && !several) {
                return people;
            }
            people.add(part);
        }
        return people;
    }
}
