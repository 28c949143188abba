package readout.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;
import readout.model.Edtf;
import readout.store.Order;
import readout.store.Scope;

/** Filters that all lists have in common. */
final class ListFilters {
    @Option(names = "--outlet", paramLabel = "NAME", description = "Only as told by this outlet. Several: any of them.")
    private List<String> outlets = List.of();

    @Option(
            names = "--since",
            paramLabel = "EDTF",
            converter = EdtfConverter.class,
            description = "Only what can be on or after this date: 2023-09-10, 2023-09, 2023.")
    private Optional<Edtf> since = Optional.empty();

    @Option(
            names = "--until",
            paramLabel = "EDTF",
            converter = EdtfConverter.class,
            description = "Only what can be on or before this date.")
    private Optional<Edtf> until = Optional.empty();

    @Option(names = "--newest-first", description = "Newest first (default: oldest first); undated ones come last.")
    private boolean newestFirst;

    /** All of them that fit. */
    Scope scope() {
        Order order = newestFirst ? Order.NEWEST_FIRST : Order.OLDEST_FIRST;
        return new Scope(outlets, since, until, order, 0, OptionalInt.empty());
    }
}
