package io.github.manumit.htcds.sheet;

import io.github.manumit.htcds.HtcdsType;
import java.util.Locale;

/** A country or language as an argument of a message. */
record NamedValue(HtcdsType type, String code) {

    String label(Locale language) {
        return type == HtcdsType.COUNTRY ? Countries.label(code, language) : LanguageChoices.label(code, language);
    }

    @Override
    public String toString() {
        return label(Locale.ENGLISH);
    }
}
