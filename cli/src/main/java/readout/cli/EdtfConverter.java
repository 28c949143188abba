package readout.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import readout.model.Edtf;

/** Dates as the user types them. */
final class EdtfConverter implements ITypeConverter<Edtf> {
    @Override
    public Edtf convert(String text) {
        if (!Edtf.wellFormed(text)) {
            throw new TypeConversionException(
                    "'" + text + "' is not an EDTF date such as 2023-09-10, 2023-09 or 2018-05-08/2018-05-09");
        }
        return Edtf.of(text);
    }
}
