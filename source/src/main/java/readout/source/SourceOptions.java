package readout.source;

/**
 * How inputs are read.
 *
 * @param articleLimit largest article, in bytes after decompression: a text file, a web page, a line of JSONL
 */
public record SourceOptions(int articleLimit) {
    /** Up to 20 MiB an article. */
    public static final SourceOptions DEFAULT = new SourceOptions(20 << 20);

    public SourceOptions {
        if (articleLimit < 1) {
            throw new IllegalArgumentException("limit of " + articleLimit + " bytes");
        }
    }
}
