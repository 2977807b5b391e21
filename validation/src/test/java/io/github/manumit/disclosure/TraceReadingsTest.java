package io.github.manumit.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceReadingsTest {

    @ParameterizedTest
    @CsvSource({
        "%D0%91%D0%B5%D0%BA%D1%82%D0%B5%D0%BD%D0%BE%D0%B2%D0%B0, Бектенова",
        "%25D0%2591%25D0%25B5%25D0%25BA, Бек",
        "%C1%E5%EA%F2%E5%ED%EE%E2%E0, Бектенова",
        "%E2%C5%CB%D4%C5%CE%CF%D7%C1, Бектенова",
        "bekte%6Eova@mail.example, bektenova@mail.example",
        "&#1041;&#1077;&#1082;, Бек",
        "&#x411;&#x435;&#x43a;, Бек",
        "Be&amp;#107;, Bek",
        "%u0411%u0435%u043a, Бек",
        "xn--80abdla3awi7a.example, бектенова.example",
        "Бект3нова, Бектенова",
        "B3kt3nova, Bektenova"
    })
    void whatIsEncodedIsRead(String text, String reading) {
        assertThat(TraceReadings.of(text)).contains(text, reading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "100 %", "&#99999999;", "%zz", "a & b", "7A12"})
    void whatIsNotEncodedIsReadAsItIs(String text) {
        assertThat(TraceReadings.of(text)).allMatch(each -> each.length() <= text.length());
        assertThat(TraceReadings.of(text)).contains(text);
    }

    @Test
    void whatIsEncodedAgainAndAgainEnds() {
        assertThat(TraceReadings.of("%2525252525252541")).hasSizeLessThan(6);
    }
}
