package io.github.manumit.cli;

import java.util.Locale;

/** The languages of messages, labels and dates. */
enum Language {
    en,
    ru,
    kk,
    uz;

    Locale locale() {
        return Locale.forLanguageTag(name());
    }
}
