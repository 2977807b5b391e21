package io.github.manumit.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class TimestampProperties {

    private static final Pattern FORM = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})");

    @Property(tries = 5_000)
    void aMomentIsReadAsTheJdkReadsIt(@ForAll("texts") String text) {
        assertThat(read(text)).as(text).isEqualTo(jdk(text));
    }

    private static @Nullable Instant read(String text) {
        try {
            return Timestamp.parse(text).instant();
        } catch (InvalidValueException e) {
            return null;
        }
    }

    private static @Nullable Instant jdk(String text) {
        if (!FORM.matcher(text).matches()) {
            return null;
        }
        boolean leap = text.startsWith("60", 17);
        try {
            Instant read = OffsetDateTime.parse(leap ? text.substring(0, 17) + "59" + text.substring(19) : text)
                    .toInstant();
            return leap ? read.plusSeconds(1) : read;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Well-formed moments with numbers in and out of range, some with one character changed. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> day = Combinators.combine(
                        Arbitraries.integers().between(0, 9999),
                        Arbitraries.integers().between(0, 13),
                        Arbitraries.integers().between(0, 32))
                .as("%04d-%02d-%02d"::formatted);
        Arbitrary<String> time = Combinators.combine(
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 61))
                .as("%02d:%02d:%02d"::formatted);
        Arbitrary<String> fraction = Arbitraries.of("", "", ".", ".5", ".000000001", ".1234567891");
        Arbitrary<String> offset = Arbitraries.of("Z", "z", "+00:00", "-05:30", "+18:00", "+18:01", "+05:60", "+5", "");
        Arbitrary<String> whole = Combinators.combine(day, Arbitraries.of("T", "t", " "), time, fraction, offset)
                .as((d, t, clock, part, zone) -> d + t + clock + part + zone);
        Arbitrary<String> changed = Combinators.combine(
                        whole, Arbitraries.integers().between(0, 25), Arbitraries.of('0', '9', 'x', ':', '\u0661'))
                .as((text, at, c) -> at < text.length() ? text.substring(0, at) + c + text.substring(at + 1) : text);
        return Arbitraries.oneOf(whole, changed);
    }
}
