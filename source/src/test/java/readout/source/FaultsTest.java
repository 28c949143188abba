package readout.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

class FaultsTest {
    @Test
    void every_exception_has_a_code() {
        Map<IOException, String> codes = Map.of(
                new NoSuchFileException("a"), Problems.MISSING,
                new AccessDeniedException("a"), Problems.DENIED,
                new FileSystemException("a", null, "Too many levels of symbolic links"), Problems.LOOP,
                new EOFException(), Problems.BROKEN_GZIP,
                new ZipException("invalid"), Problems.BROKEN_GZIP,
                new IOException("Input/output\nerror"), Problems.UNREADABLE);
        codes.forEach((exception, code) -> {
            Captured.Failed failed = Faults.failed("in", exception);
            assertThat(failed.code()).isEqualTo(code);
            assertThat(failed.message()).isNotBlank().doesNotContain("\n");
        });
    }
}
