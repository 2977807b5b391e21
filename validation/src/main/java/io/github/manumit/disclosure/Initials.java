package io.github.manumit.disclosure;

import io.github.manumit.entity.NameForm;
import io.github.manumit.name.NameKind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes initials of names. */
final class Initials {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\u02bb\\u02bc\\u2019']*");

    private Initials() {}

    /** The initials of the first of some forms of a name; null if it has no letters. */
    static @Nullable NameForm of(List<?> forms) {
        for (Object each : forms) {
            NameForm form = (NameForm) each;
            String initials = form.text() == null ? "" : of(form.text());
            if (!initials.isEmpty()) {
                return NameForm.builder()
                        .text(initials)
                        .kind(NameKind.INITIALS)
                        .language(form.language())
                        .build();
            }
        }
        return null;
    }

    private static String of(String text) {
        StringBuilder initials = new StringBuilder();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String first = new String(Character.toChars(words.group().codePointAt(0)));
            initials.append(initials.isEmpty() ? "" : " ")
                    .append(first.toUpperCase(Locale.ROOT))
                    .append('.');
        }
        return initials.toString();
    }
}
