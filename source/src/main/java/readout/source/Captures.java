package readout.source;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What was found in the inputs, one after the other, read as it is asked for. For one thread. */
public final class Captures implements Iterator<Captured>, AutoCloseable {
    private final Feed feed;
    private Optional<Captured> next = Optional.empty();
    private boolean over;

    Captures(Feed feed) {
        this.feed = feed;
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty() && !over) {
            next = feed.next();
            over = next.isEmpty();
        }
        return next.isPresent();
    }

    @Override
    public Captured next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Captured found = next.orElseThrow();
        next = Optional.empty();
        return found;
    }

    /** Closes what is open. There is nothing more after that. */
    @Override
    public void close() {
        over = true;
        next = Optional.empty();
        feed.close();
    }
}
