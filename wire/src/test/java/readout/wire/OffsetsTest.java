package readout.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "plain", "😀", "😀😀😀", "a😀b😀😀c", "a\ud83d b \ude00", "Ünïcode – “x” 😀 end", "e\u0301😀"
            })
    void every_code_point_goes_there_and_back(String text) {
        Offsets offsets = Offsets.of(text);
        int points = text.codePointCount(0, text.length());
        for (int point = 0; point <= points; point++) {
            int utf16 = text.offsetByCodePoints(0, point);
            assertThat(offsets.toCodePoint(utf16)).isEqualTo(point);
            assertThat(offsets.toUtf16(point)).isEqualTo(utf16);
        }
    }

    @Test
    void an_offset_outside_the_text_is_refused() {
        assertThatThrownBy(() -> Offsets.of("😀a").toUtf16(3)).isInstanceOf(WireException.class);
        assertThatThrownBy(() -> Offsets.of("😀a").toUtf16(-1)).isInstanceOf(WireException.class);
    }
}
