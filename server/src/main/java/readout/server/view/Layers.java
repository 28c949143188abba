package readout.server.view;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The layers that are switched on.
 *
 * @param on in the enum's order
 */
public record Layers(Set<Layer> on) {
    private static final String NONE = "none";

    public Layers {
        on = on.isEmpty() ? EnumSet.noneOf(Layer.class) : EnumSet.copyOf(on);
    }

    public static Layers all() {
        return new Layers(EnumSet.allOf(Layer.class));
    }

    /**
     * Reads {@code persons,times}; {@code none} switches all off.
     *
     * @throws BadFilter for a layer that is not known
     */
    public static Layers parse(String text) {
        if (text.equals(NONE)) {
            return new Layers(Set.of());
        }
        return new Layers(Stream.of(text.split(",", -1)).map(Layers::layer).collect(Collectors.toSet()));
    }

    /** With this layer switched the other way. */
    public Layers toggled(Layer layer) {
        EnumSet<Layer> then = on.isEmpty() ? EnumSet.noneOf(Layer.class) : EnumSet.copyOf(on);
        if (!then.remove(layer)) {
            then.add(layer);
        }
        return new Layers(then);
    }

    /** Address of an article with these layers on. */
    public String href(String path) {
        return this.equals(all()) ? path : path + "?layers=" + text();
    }

    private String text() {
        List<String> codes = on.stream().map(Layer::code).toList();
        return codes.isEmpty() ? NONE : String.join(",", codes);
    }

    private static Layer layer(String code) {
        return Layer.of(code.strip()).orElseThrow(() -> new BadFilter(unknown(code)));
    }

    private static String unknown(String code) {
        String known = Stream.of(Layer.values()).map(Layer::code).collect(Collectors.joining(", "));
        return "There is no layer “" + code + "”. There are: " + known + ", " + NONE + ".";
    }
}
