package io.github.manumit.ctdc;

import io.github.manumit.jurisdiction.JurisdictionCode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;

/** The codes of countries with three letters, which CTDC has, for those with two, which case files have. */
final class CtdcCountries {

    private static final Map<String, String> TWO_BY_THREE = byThree();

    private CtdcCountries() {}

    private static Map<String, String> byThree() {
        Map<String, String> codes = new HashMap<>();
        for (String two : Locale.getISOCountries()) {
            codes.put(three(two), two);
        }
        return codes;
    }

    private static String three(String two) {
        try {
            return new Locale("", two).getISO3Country();
        } catch (MissingResourceException e) {
            return "";
        }
    }

    /** The country of a code of two or three letters; null if it is none. {@code NA} is Namibia. */
    static @Nullable JurisdictionCode read(String code) {
        String two = code.length() == 2 && !three(code).isEmpty() ? code : TWO_BY_THREE.get(code);
        return two == null ? null : JurisdictionCode.parse(two);
    }

    /** The code of three letters; null if the jurisdiction is in no country that has one. */
    static @Nullable String write(JurisdictionCode code) {
        String three = code.country().map(CtdcCountries::three).orElse("");
        return three.isEmpty() ? null : three;
    }
}
