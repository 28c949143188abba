package readout.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import readout.model.Edtf;
import readout.model.Published;

/** The id of an article that comes without one. */
final class ArticleId {
    private static final int BYTES = 8;

    private ArticleId() {}

    /** The first 16 hexadecimal digits of the SHA-256 of title, text, day and outlet, a line feed between each. */
    static String of(Optional<String> title, String text, Published published, Optional<String> outlet) {
        String content = String.join(
                "\n", title.orElse(""), text, published.when().map(Edtf::text).orElse(""), outlet.orElse(""));
        return HexFormat.of().formatHex(sha256(content.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
