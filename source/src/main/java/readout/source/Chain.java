package readout.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Feeds one after the other, each opened when the one before it is at its end. */
final class Chain implements Feed {
    private final Deque<Captured> ready;
    private final Iterator<Supplier<Feed>> links;
    private @Nullable Feed current;

    Chain(Iterator<Supplier<Feed>> links) {
        this.ready = new ArrayDeque<>();
        this.links = links;
    }

    Chain(List<Captured> ready) {
        this.ready = new ArrayDeque<>(ready);
        this.links = List.<Supplier<Feed>>of().iterator();
    }

    @Override
    public Optional<Captured> next() {
        if (!ready.isEmpty()) {
            return Optional.of(ready.remove());
        }
        while (true) {
            Optional<Captured> found = current == null ? Optional.empty() : current.next();
            if (found.isPresent()) {
                return found;
            }
            close();
            if (!links.hasNext()) {
                return Optional.empty();
            }
            current = links.next().get();
        }
    }

    @Override
    public void close() {
        if (current != null) {
            current.close();
            current = null;
        }
    }
}
