package readout.source.warc;

/**
 * A record and where it stands.
 *
 * @param number of the record in its file, from 1; what cannot be read as a record is not counted
 * @param offset of its first byte in the file; of its compressed member where the file is compressed
 */
public record Located(int number, long offset, Kept kept) {
    /** For people: {@code record 3 at byte 1043}. */
    public String place() {
        return "record " + number + " at byte " + offset;
    }
}
