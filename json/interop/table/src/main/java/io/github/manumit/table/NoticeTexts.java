package io.github.manumit.table;

import java.util.Locale;

/** The messages of notices. */
final class NoticeTexts {

    private NoticeTexts() {}

    static String message(Notice notice, Locale language) {
        return notice.code() + language.getLanguage();
    }
}
