package io.github.manumit.json.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.manumit.json.ReadLimits;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void halvesOfSurrogatePairsAndNulAreFaults() {
        assertThat(Texts.fault("a😀\ufffd")).isNull();
        for (String text : List.of("\ud83d", "\ude00", "\ude00\ud83d", "\ud83d\ud83d\ude00", "a\ud83dx")) {
            assertThat(Texts.fault(text)).isEqualTo(Texts.LONE_SURROGATE);
        }
        assertThat(Texts.fault("a\u0000")).isEqualTo(Texts.NUL);
    }

    @Test
    void numbersKeepTheirDigitsAndAreBounded() {
        assertThat(Texts.number("1.50")).isEqualTo(new BigDecimal("1.50"));
        assertThat(Texts.number("1e2")).isEqualTo(new BigDecimal("100"));
        assertThat(Texts.number("1e0002")).isEqualTo(new BigDecimal("100"));
        assertThat(Texts.number("1e99")).isNotNull();
        for (String text : List.of(
                "1e100",
                "1e999999999",
                "1e-101",
                "1e" + "9".repeat(1_500),
                "1".repeat(101),
                "1".repeat(5_000),
                "12e99")) {
            assertThat(Texts.number(text)).as(text).isNull();
        }
    }

    @Test
    void pointersAreEscapedAndTheirIndexesRead() {
        assertThat(Pointers.escape("a/b~")).isEqualTo("a~1b~0");
        assertThat(Pointers.index("10")).isEqualTo(10);
        for (String text : List.of("", "01", "-1", "a", "1234567890")) {
            assertThat(Pointers.index(text)).isEqualTo(-1);
        }
    }

    @Test
    void limitsAreAtLeastOneAndWithinReason() {
        ReadLimits limits = ReadLimits.standard();
        assertThat(limits.withBytes(1)
                        .withDepth(2)
                        .withStringLength(3)
                        .withNameLength(4)
                        .withValues(5)
                        .withFindings(6))
                .isEqualTo(new ReadLimits(1, 2, 3, 4, 5, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withDepth(0));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withDepth(1_001));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withBytes(Integer.MAX_VALUE));
    }
}
