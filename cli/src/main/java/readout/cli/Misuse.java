package readout.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what cannot be understood of a command line. */
final class Misuse {
    private static final Pattern CONSTANTS = Pattern.compile("(\\[[A-Z_, ]+\\]) \\(case-insensitive\\)");

    private Misuse() {}

    static String said(ParameterException fault) {
        String message = fault instanceof UnmatchedArgumentException unmatched ? unmatched(unmatched) : Cli.said(fault);
        return CONSTANTS.matcher(message).replaceAll(found -> found.group(1).toLowerCase(Locale.ROOT));
    }

    private static String unmatched(UnmatchedArgumentException fault) {
        List<String> arguments = fault.getUnmatched();
        boolean command =
                fault.getCommandLine().getParent() == null && !arguments.isEmpty() && !fault.isUnknownOption();
        String message = command
                ? arguments.getFirst() + ": no such command"
                : Objects.requireNonNullElse(fault.getMessage(), "cannot be understood");
        return fault.getSuggestions().stream()
                .findFirst()
                .map(nearest -> message + "; did you mean " + nearest + "?")
                .orElse(message);
    }
}
