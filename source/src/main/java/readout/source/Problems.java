package readout.source;

/** The codes of what can be wrong with an input. */
public final class Problems {
    /** No file or folder has that name. */
    public static final String MISSING = "file.missing";
    /** The user may not read the file or folder. */
    public static final String DENIED = "file.denied";
    /** The links lead in a circle. */
    public static final String LOOP = "link.loop";
    /** Reading broke off. */
    public static final String UNREADABLE = "file.unreadable";
    /** Nothing, or white space alone. */
    public static final String EMPTY = "file.empty";
    /** An image, a program, a PDF: not text. */
    public static final String BINARY = "file.binary";
    /** One article is longer than the limit. */
    public static final String TOO_LARGE = "file.too-large";
    /** The compressed data is broken or cut off. */
    public static final String BROKEN_GZIP = "gzip.broken";
    /** Not JSON, or cut off. */
    public static final String BROKEN_JSON = "json.broken";
    /** JSON, but not an object with a text. */
    public static final String NO_TEXT = "text.missing";
    /** A web page in which no article was found. */
    public static final String NO_ARTICLE = "html.no-article";
    /** A web page nests deeper than any page does that was not made to break its readers. */
    public static final String DEEP = "html.deep";
    /** XML, but not RSS or Atom. */
    public static final String NOT_A_FEED = "feed.none";
    /** A feed that ends inside an item or before its end. */
    public static final String FEED_CUT = "feed.cut-off";
    /** Not a WARC file, though its name says so. */
    public static final String NOT_A_WARC = "warc.none";
    /** A record of a WARC file is cut off, or not as long as it says. */
    public static final String BROKEN_RECORD = "warc.broken-record";
    /** The HTTP response inside a record is broken, or in a form that is not read. */
    public static final String BROKEN_RESPONSE = "warc.broken-response";

    /** Notice: bytes that are no characters. */
    public static final String BROKEN_BYTES = "text.broken-bytes";
    /** Notice: the encoding is not declared and was guessed. */
    public static final String GUESSED_ENCODING = "text.guessed-encoding";
    /** Notice: a value given with the article cannot be used. */
    public static final String BAD_VALUE = "metadata.unreadable";
    /** Notice: the feed tells the beginning or a summary, not the story. */
    public static final String TEASER = "text.teaser";
    /** Skipped: a response in a WARC file that is no web page. */
    public static final String NOT_A_PAGE = "warc.no-page";
    /** Skipped: a response in a WARC file by which the server refused or sent on. */
    public static final String NOT_FOUND = "warc.status";
    /** Skipped: a kind of file that is not read. */
    public static final String UNKNOWN_TYPE = "type.unknown";
    /** Skipped: a name that begins with a dot. */
    public static final String HIDDEN = "file.hidden";
    /** Skipped: a link to a folder, inside a folder. */
    public static final String LINKED_FOLDER = "link.folder";
    /** Skipped: a pipe or a device inside a folder. */
    public static final String SPECIAL = "file.special";

    private Problems() {}
}
