package readout.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The static files. Each stands under an address that names its content, so that browsers may keep it for ever. */
public final class Assets {
    /** Where all of them are served. */
    static final String PREFIX = "/assets/";

    private static final String FOLDER = "/readout/server/assets/";
    private static final int DIGEST = 12;
    private static final Map<String, String> TYPES =
            Map.of("css", "text/css; charset=utf-8", "svg", "image/svg+xml; charset=utf-8");

    private final Map<String, Asset> byName;
    private final Map<String, Asset> byAddress;

    /**
     * @param address file name with a digest of the content
     */
    record Asset(String name, String address, String type, byte[] content) {}

    private Assets(List<Asset> assets) {
        byName = assets.stream().collect(Collectors.toMap(Asset::name, Function.identity()));
        byAddress = assets.stream().collect(Collectors.toMap(Asset::address, Function.identity()));
    }

    static Assets load() {
        return new Assets(List.of(asset("style.css"), asset("icon.svg")));
    }

    /** Address of a file: {@code /assets/style.0a1b2c3d4e5f.css} for {@code style.css}. */
    public String href(String name) {
        return PREFIX + Objects.requireNonNull(byName.get(name), name).address();
    }

    Optional<Asset> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    private static Asset asset(String name) {
        byte[] content = content(name);
        int dot = name.lastIndexOf('.');
        String extension = name.substring(dot + 1);
        String address = name.substring(0, dot) + "." + digest(content) + "." + extension;
        return new Asset(name, address, Objects.requireNonNull(TYPES.get(extension)), content);
    }

    private static byte[] content(String name) {
        try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(FOLDER + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash).substring(0, DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
