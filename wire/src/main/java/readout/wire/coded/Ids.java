package readout.wire.coded;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import readout.model.CodedEvent;
import readout.wire.ToldDeed;

/** Numbers that are made of what they stand for. */
final class Ids {
    /** What a number of 64-bit floating point holds exactly, as which R and JavaScript read them. */
    private static final int BITS = 53;

    private Ids() {}

    /** What a deed is told apart by. */
    static String deed(ToldDeed deed) {
        CodedEvent event = deed.event();
        return String.join(
                "\n",
                deed.article().id(),
                event.type().name(),
                event.mode().orElse(""),
                event.cameo(),
                event.status().name(),
                event.evidence().toString(),
                Integer.toString(deed.number()));
    }

    /** A number in decimal digits. */
    static String number(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return Long.toString(ByteBuffer.wrap(digest).getLong() >>> (Long.SIZE - BITS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
