package readout.server.view;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses within the site, and the check on addresses outside of it. */
public final class Links {
    private Links() {}

    public static String event(String id) {
        return "/events/" + PathId.encode(id);
    }

    public static String article(String id) {
        return "/articles/" + PathId.encode(id);
    }

    public static String person(String id) {
        return "/people/" + PathId.encode(id);
    }

    public static String mechanism(String id) {
        return MechanismsPages.PATH + "/" + PathId.encode(id);
    }

    /** The address as given where it is http or https with a host; everything else must not become a link. */
    public static Optional<String> outside(String url) {
        try {
            URI uri = new URI(url);
            return web(uri) && uri.getHost() != null ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static boolean web(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        return scheme.equals("http") || scheme.equals("https");
    }
}
