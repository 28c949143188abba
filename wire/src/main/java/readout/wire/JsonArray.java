package readout.wire;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;

/** One JSON array, an object a line. */
final class JsonArray<T> implements Output<T> {
    private final Writer to;
    private final Function<T, String> json;
    private String before = "[\n";

    JsonArray(Writer to, Function<T, String> json) {
        this.to = to;
        this.json = json;
    }

    @Override
    public void write(T item) throws IOException {
        to.append(before).append(json.apply(item));
        before = ",\n";
    }

    @Override
    public void close() throws IOException {
        to.append(before.equals(",\n") ? "\n]\n" : "[]\n");
        to.flush();
    }
}
