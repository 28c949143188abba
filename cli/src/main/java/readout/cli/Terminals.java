package readout.cli;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Which of the standard streams a person looks at.
 *
 * @param lively false where the user asked for no colour and no drawing
 */
record Terminals(boolean out, boolean err, boolean lively) {
    /** Neither, as in tests. */
    static final Terminals NONE = new Terminals(false, false, false);

    private static final int STANDARD_OUTPUT = 1;
    private static final int STANDARD_ERROR = 2;

    static Terminals of(Map<String, String> environment) {
        boolean lively = environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminals(isTerminal(STANDARD_OUTPUT), isTerminal(STANDARD_ERROR), lively);
    }

    /** Linux tells by a link; elsewhere the system is asked, which takes longer. */
    private static boolean isTerminal(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd", Integer.toString(descriptor)))
                    .toString();
            return target.matches("/dev/(pts/|tty|console).*");
        } catch (IOException | UnsupportedOperationException notLinux) {
            return asked(descriptor);
        }
    }

    /** {@link System#console()} would tell of standard input and output together only. */
    static boolean asked(int descriptor) {
        Linker linker = Linker.nativeLinker();
        return linker.defaultLookup()
                .find("isatty")
                .or(() -> linker.defaultLookup().find("_isatty"))
                .map(address -> linker.downcallHandle(
                        address, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT)))
                .map(isatty -> ask(isatty, descriptor))
                .orElse(false);
    }

    private static boolean ask(MethodHandle isatty, int descriptor) {
        try {
            return (int) isatty.invokeExact(descriptor) != 0;
        } catch (Throwable noAnswer) {
            return false;
        }
    }
}
