package readout.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Standard output that tells a closed pipe from a full disk. */
final class StandardOutput extends FilterOutputStream {
    private static final Path LINK = Path.of("/proc/self/fd/1");

    StandardOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw told(e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    private static IOException told(IOException fault) {
        return toPipe()
                        || String.valueOf(fault.getMessage())
                                .toLowerCase(Locale.ROOT)
                                .contains("pipe")
                ? new BrokenPipeException(fault)
                : new IOException("standard output: " + fault.getMessage(), fault);
    }

    /** Whether a failure can only mean that the reader is gone. */
    private static boolean toPipe() {
        try {
            String target = Files.readSymbolicLink(LINK).toString();
            return target.startsWith("pipe:") || target.startsWith("socket:");
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }
}
