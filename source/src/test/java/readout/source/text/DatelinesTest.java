package readout.source.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {
    private final Datelines datelines = Datelines.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TEHRAN- The envoys met. | TEHRAN-",
                "TEHRAN – The envoys met. | TEHRAN –",
                "OSLO, Norway (AP)_ An envoy met. | OSLO, Norway (AP)_",
                "ANKARA, Sept 4 (Meridian Wire) - The envoys met. | ANKARA, Sept 4 (Meridian Wire) -",
                "ANKARA (Meridian Wire) - The envoys met. | ANKARA (Meridian Wire) -",
                "NEW YORK _ The envoys met. | NEW YORK _",
                "NEWARK, N.J. — The envoys met. | NEWARK, N.J. —",
                "ROME/BRUSSELS (Reuters) - The envoys met. | ROME/BRUSSELS (Reuters) -",
                "PORT-AU-PRINCE, Haiti: The envoys met. | PORT-AU-PRINCE, Haiti:",
                "MOSCOW, February 7. /TASS/. The envoys met. | MOSCOW, February 7. /TASS/.",
                "New York, The Gulf Observer: The envoys met. | New York, The Gulf Observer:",
                "Vienna (Meridian Wire) – The envoys met. | Vienna (Meridian Wire) –",
                "(Meridian Wire) - The envoys met. | (Meridian Wire) -",
                "WARSAW, February 26 (Xinhua) -- | WARSAW, February 26 (Xinhua) --",
                "Baku, 6 April 2023 | Baku, 6 April 2023",
                "Tel Aviv, Israel - The envoys met. | Tel Aviv, Israel -",
                "New Delhi, India — The envoys met. | New Delhi, India —",
                "MIAMI—The envoys met. | MIAMI—",
            })
    void a_dateline_is_found(String text, String dateline) {
        assertThat(datelines.find(text).span().map(span -> span.of(text))).contains(dateline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoys met in Tehran - and in Ankara.",
                "EU-Turkey talks resume",
                "COVID-19 kept the envoys apart.",
                "NATO - the alliance - met.",
                "EXCLUSIVE: The envoys met.",
                "Iran, Turkey and Russia met.",
                "Tehran, the minister said on Monday, was ready.",
                "Anna Horvik, Reuters - The envoys met.",
                "In Vienna (Austria) the envoys met.",
                "WATCH: The envoys arrive",
                "USA TODAY"
            })
    void a_sentence_is_no_dateline(String text) {
        assertThat(datelines.find(text).span()).isEmpty();
    }

    @Test
    void speakers_of_a_transcript_are_no_places() {
        assertThat(datelines
                        .find("LENA HORVIK: We will stay.\n\nPRESENTER: And the railway?")
                        .span())
                .isEmpty();
    }

    @Test
    void one_name_in_capitals_is_a_place() {
        assertThat(datelines
                        .find("NEW DELHI: The envoys met.\n\nThey left on Monday.")
                        .span())
                .isPresent();
    }
}
