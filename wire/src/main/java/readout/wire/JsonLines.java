package readout.wire;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;

/** One JSON object a line. */
final class JsonLines<T> implements Output<T> {
    private final Writer to;
    private final Function<T, String> json;

    JsonLines(Writer to, Function<T, String> json) {
        this.to = to;
        this.json = json;
    }

    @Override
    public void write(T item) throws IOException {
        to.append(json.apply(item)).append('\n');
    }

    @Override
    public void close() throws IOException {
        to.flush();
    }
}
