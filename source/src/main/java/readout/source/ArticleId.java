package readout.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
        return hexadecimal(sha256(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** By hand: {@code HexFormat.formatHex} of JDK 25.0.3 gave null now and then in long runs. */
    private static String hexadecimal(byte[] hash) {
        StringBuilder digits = new StringBuilder(2 * BYTES);
        for (int i = 0; i < BYTES; i++) {
            digits.append(Character.forDigit(hash[i] >> 4 & 0xf, 16)).append(Character.forDigit(hash[i] & 0xf, 16));
        }
        return digits.toString();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
