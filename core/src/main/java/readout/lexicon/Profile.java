package readout.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What disputed names mean: the code of a name where it stands for who acts there, and the country of the place of that name. A
 * convention for computing, which the user can replace; the words of the article are kept in any case.
 *
 * <p>A row that names a state, an organisation or a place as the tables call it changes all its forms; one that names it by another form
 * changes this form alone. Example: after {@code Taiwan<TAB>CHN}, Taiwan, the Taiwanese and Taipei are all {@code CHN}; after
 * {@code Malvinas<TAB>ARG}, the Falkland Islands stay {@code GBR}.
 */
public final class Profile {
    private static final String COUNTRIES = "countries.tsv";
    private static final String ORGANISATIONS = "organisations.tsv";
    private static final String PLACES = "places.tsv";
    private static final List<String> COUNTRY_FORMS =
            List.of("names", "demonyms", "capital", "capital_aliases", "governments");

    private final List<Entry> entries;

    private Profile(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * One row.
     *
     * @param place file and line
     * @param code of who acts under that name; absent for a mere place
     * @param country of the place of that name; absent for the code, where that is a state's
     */
    private record Entry(String place, String name, Optional<String> code, Optional<String> country) {}

    static Profile of(Table table) {
        return new Profile(table.rows().stream().map(Profile::entry).toList());
    }

    /**
     * Reads a profile: on each line a name and a code with a tab between, and where the place of that name has the code of another
     * state, this after a second tab. Empty lines, lines that begin with {@code #}, and a head {@code name<TAB>code} are passed over.
     *
     * @param file for messages
     * @throws LexiconException where a line is malformed
     */
    public static Profile parse(String file, String text) {
        List<Entry> entries = new ArrayList<>();
        List<String> lines =
                Arrays.asList(text.replace("\r", "").replace("\uFEFF", "").split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean head = i == 0 && line.startsWith("name\t");
            if (!line.isBlank() && !line.startsWith("#") && !head) {
                entries.add(entry(file + ", line " + (i + 1), line));
            }
        }
        return new Profile(entries);
    }

    private static Entry entry(String place, String line) {
        List<String> cells =
                Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
        if (cells.size() < 2 || cells.get(0).isEmpty() || cells.get(1).isEmpty()) {
            throw new LexiconException(place + ": a name, a tab and a code are needed, as in: Crimea<TAB>UKR");
        }
        return new Entry(
                place,
                cells.get(0),
                Optional.of(cells.get(1)),
                cells.size() > 2 ? Optional.of(cells.get(2)).filter(c -> !c.isEmpty()) : Optional.empty());
    }

    private static Entry entry(Table.Row row) {
        return new Entry(row.place(), row.text("name"), row.optional("code"), row.optional("country"));
    }

    /** The tables, changed. */
    Map<String, Table> applied(Map<String, Table> tables) {
        Map<String, Table> changed = new LinkedHashMap<>(tables);
        entries.forEach(entry -> new Change(entry, changed).make());
        return changed;
    }

    /** One row, put into effect. */
    private record Change(Entry entry, Map<String, Table> tables) {
        void make() {
            Set<String> states = union(codes(COUNTRIES, "code"), codes(PLACES, "country"));
            entry.code().ifPresent(code -> known(code, union(states, codes(ORGANISATIONS, "code"))));
            entry.country().ifPresent(code -> known(code, states));
            boolean acts = entry.code().map(this::act).orElse(false);
            boolean place = entry.country()
                    .or(() -> entry.code().filter(states::contains))
                    .map(this::lie)
                    .orElse(has(PLACES, "place"));
            if (!acts && !place) {
                throw new LexiconException(entry.place() + ": no table knows the name " + entry.name());
            }
        }

        private static Set<String> union(Set<String> a, Set<String> b) {
            return Stream.concat(a.stream(), b.stream()).collect(Collectors.toSet());
        }

        private Set<String> codes(String table, String column) {
            return rows(table).stream()
                    .flatMap(row -> row.optional(column).stream())
                    .collect(Collectors.toSet());
        }

        private void known(String code, Set<String> codes) {
            if (!codes.contains(code)) {
                throw new LexiconException(entry.place() + ": " + code + " is the code of no state or organisation"
                        + " of the lexicon (states have three letters: UKR)");
            }
        }

        private List<Table.Row> rows(String table) {
            return Optional.ofNullable(tables.get(table))
                    .orElseThrow(() -> new LexiconException("no table " + table))
                    .rows();
        }

        private boolean has(String table, String column) {
            return rows(table).stream()
                    .anyMatch(row -> is(row, column) || row.list("names").contains(entry.name()));
        }

        private boolean is(Table.Row row, String column) {
            return row.optional(column).equals(Optional.of(entry.name()));
        }

        /** Whoever has this name acts under this code. */
        private boolean act(String code) {
            boolean whole = recode(COUNTRIES, "name", code)
                    | recode(ORGANISATIONS, "name", code)
                    | recode(ORGANISATIONS, "code", code);
            return whole
                    || move(COUNTRIES, COUNTRY_FORMS, code) | move(ORGANISATIONS, List.of("names", "bodies"), code);
        }

        private boolean recode(String table, String column, String code) {
            boolean found = rows(table).stream().anyMatch(row -> is(row, column));
            change(table, row -> is(row, column) ? with(row, "code", code) : row);
            return found;
        }

        /** One form of a name goes to another row. */
        private boolean move(String table, List<String> columns, String code) {
            boolean found = rows(table).stream().anyMatch(row -> hasForm(row, columns));
            boolean there = rows(table).stream()
                    .anyMatch(row -> hasForm(row, columns) && row.text("code").equals(code));
            if (found && !there) {
                boolean capital =
                        rows(table).stream().anyMatch(row -> hasForm(row, List.of("capital", "capital_aliases")));
                change(table, row -> without(row, columns));
                add(capital ? "capital_aliases" : "names", code);
            }
            return found;
        }

        private boolean hasForm(Table.Row row, List<String> columns) {
            return columns.stream()
                    .filter(row.cells()::containsKey)
                    .anyMatch(column -> row.list(column).contains(entry.name()));
        }

        private Table.Row without(Table.Row row, List<String> columns) {
            Table.Row changed = row;
            for (String column : columns) {
                if (changed.list(column).contains(entry.name())) {
                    List<String> others = changed.list(column).stream()
                            .filter(form -> !form.equals(entry.name()))
                            .toList();
                    changed = with(changed, column, String.join("|", others));
                }
            }
            return changed;
        }

        private void add(String column, String code) {
            boolean state = codes(COUNTRIES, "code").contains(code);
            String to = state ? column : "names";
            change(
                    state ? COUNTRIES : ORGANISATIONS,
                    row -> row.text("code").equals(code)
                            ? with(
                                    row,
                                    to,
                                    String.join(
                                            "|",
                                            Stream.concat(row.list(to).stream(), Stream.of(entry.name()))
                                                    .toList()))
                            : row);
        }

        /** The place of this name lies in this country. */
        private boolean lie(String country) {
            boolean whole = rows(PLACES).stream().anyMatch(row -> is(row, "place"));
            boolean form = !whole && has(PLACES, "place");
            if (whole) {
                change(PLACES, row -> is(row, "place") ? with(row, "country", country) : row);
            } else if (form) {
                part(country);
            }
            return whole || form;
        }

        /** The form becomes a place of its own, where its country is another. */
        private void part(String country) {
            List<Table.Row> rows = new ArrayList<>();
            for (Table.Row row : rows(PLACES)) {
                boolean other = row.list("names").contains(entry.name())
                        && !row.optional("country").equals(Optional.of(country));
                rows.add(other ? without(row, List.of("names")) : row);
                if (other) {
                    rows.add(with(with(with(row, "place", entry.name()), "names", ""), "country", country));
                }
            }
            tables.put(PLACES, new Table(PLACES, rows));
        }

        private void change(String table, UnaryOperator<Table.Row> change) {
            tables.put(table, new Table(table, rows(table).stream().map(change).toList()));
        }

        private static Table.Row with(Table.Row row, String column, String cell) {
            Map<String, String> cells = new HashMap<>(row.cells());
            cells.put(column, cell);
            return new Table.Row(row.place(), cells);
        }
    }
}
