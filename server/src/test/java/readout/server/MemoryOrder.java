package readout.server;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import readout.model.Edtf;
import readout.store.Order;

/** Orders lists by date. */
final class MemoryOrder {
    private MemoryOrder() {}

    /** By the first day alone, which is all that the samples need. */
    static <T> Comparator<T> by(Order order, Function<T, Optional<Edtf>> date, Function<T, String> id) {
        Comparator<T> days = Comparator.comparing(
                value -> date.apply(value).flatMap(Edtf::earliest).orElse(LocalDate.MIN));
        Comparator<T> undatedLast = Comparator.comparing(
                value -> date.apply(value).flatMap(Edtf::earliest).isEmpty());
        Comparator<T> turned = order == Order.NEWEST_FIRST ? days.reversed() : days;
        return undatedLast.thenComparing(turned).thenComparing(id);
    }
}
