package readout.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** Codes of actors as the user types them, in lower case too; names of movements are left alone. */
final class CodeConverter implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
        return text.matches("[a-z]{2,5}") ? text.toUpperCase(Locale.ROOT) : text;
    }
}
