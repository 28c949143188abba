package readout.lexicon;

import java.util.List;

/**
 * A state, or what is treated as one.
 *
 * @param code ISO 3166-1 alpha-3; {@code PSE}, {@code TWN}, {@code XKX}; historic {@code SUN}, {@code YUG}
 * @param names every name but the demonyms
 * @param demonyms adjectives and words for its people
 * @param capitals spellings of the capital's name
 * @param governments words that always mean its government: {@code the Kremlin}
 */
public record Country(
        String code,
        String name,
        List<String> names,
        List<String> demonyms,
        List<String> capitals,
        List<String> governments,
        String example) {}
