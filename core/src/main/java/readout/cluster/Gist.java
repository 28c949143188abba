package readout.cluster;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.IntStream;
import readout.model.Article;

/** What of an article tells which story it is part of: the words of title and opening, and when it appeared. Much smaller than the article. */
public final class Gist {
    /** How many of its weightiest terms an article is looked for by. */
    private static final int KEYS = 24;

    /** A stretch in which an article appeared that is longer than so many days says as little as none. */
    static final int LONGEST = 31;

    private final String article;
    private final Profile profile;
    private final Appeared appeared;
    private final List<Key> keys;

    private Gist(String article, Profile profile, Appeared appeared) {
        this.article = article;
        this.profile = profile;
        this.appeared = appeared;
        this.keys = IntStream.range(0, profile.terms().length)
                .mapToObj(i -> new Key(profile.terms()[i], profile.weights()[i]))
                .sorted(Comparator.comparingLong(Key::weight).reversed().thenComparingInt(Key::term))
                .limit(KEYS)
                .sorted(Comparator.comparingInt(Key::term))
                .toList();
    }

    /** A term that an article is looked for by. */
    public record Key(int term, long weight) {}

    /** Takes the gist of one article after another. For one thread. */
    public static final class Maker {
        private final Terms terms = Terms.bundled();
        private final Rarity rarity = Rarity.bundled();

        /** Example: {@code new Gist.Maker().of(article)}. */
        public Gist of(Article article) {
            Map<String, Double> weights = new TreeMap<>();
            terms.of(article)
                    .forEach((term, times) -> weights.put(term, (1 + StrictMath.log(times)) * rarity.of(term)));
            return new Gist(article.id(), Profile.of(weights), Appeared.of(article.published()));
        }
    }

    /** All of it, to be kept; see {@link #read}. */
    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(17 + 6 * profile.terms().length)
                .put((byte) (appeared.known() ? 1 : 0))
                .putLong(appeared.first())
                .putLong(appeared.last());
        for (int i = 0; i < profile.terms().length; i++) {
            bytes.putInt(profile.terms()[i]).putShort((short) profile.weights()[i]);
        }
        return bytes.array();
    }

    /** The gist of an article from its {@link #bytes}. */
    public static Gist read(String article, byte[] kept) {
        ByteBuffer bytes = ByteBuffer.wrap(kept);
        Appeared appeared = new Appeared(bytes.get() == 1, bytes.getLong(), bytes.getLong());
        int[] terms = new int[bytes.remaining() / 6];
        long[] weights = new long[terms.length];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = bytes.getInt();
            weights[i] = Short.toUnsignedLong(bytes.getShort());
        }
        return new Gist(article, new Profile(terms, weights), appeared);
    }

    /** Id of the article. */
    public String article() {
        return article;
    }

    /** The weightiest terms. */
    public List<Key> keys() {
        return keys;
    }

    /** The first day on which it can have appeared, as a number of days since 1970; absent where that is not known within a month. */
    public OptionalLong firstDay() {
        return appeared.known() && appeared.last() - appeared.first() < LONGEST
                ? OptionalLong.of(appeared.first())
                : OptionalLong.empty();
    }

    Profile profile() {
        return profile;
    }

    Appeared appeared() {
        return appeared;
    }

    /** For the order of articles in time, those of an unknown day last. */
    long day() {
        return appeared.known() ? appeared.last() : Long.MAX_VALUE;
    }
}
