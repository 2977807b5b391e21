package io.github.manumit.validation;

import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.NamePart;
import io.github.manumit.name.NameOrigin;
import io.github.manumit.value.Path;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks names for faults that a reader cannot see: characters without a glyph, and letters that look like those of
 * another script.
 */
final class NameRules {

    /** Scripts whose letters look alike. */
    private static final Set<UnicodeScript> ALIKE =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    /** Scripts in which a joiner or non-joiner between letters is part of the spelling. */
    private static final Set<UnicodeScript> JOINING = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.KHMER);

    private static final int NON_JOINER = 0x200c;
    private static final int JOINER = 0x200d;
    private static final int SOFT_HYPHEN = 0xad;

    private NameRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.warning("name.scheme-without-transliteration").on(NameForm.class, (name, context) -> {
                    boolean other =
                            NameOrigin.ORIGINAL.equals(name.origin()) || NameOrigin.TRANSLATED.equals(name.origin());
                    if (name.scheme() != null && other) {
                        context.report(context.at("scheme"));
                    }
                }),
                Rule.warning("name.hidden-character")
                        .on(NameForm.class, (name, context) -> {
                            hidden(name.text(), context.at("text"), context);
                        })
                        .on(NamePart.class, (part, context) -> {
                            hidden(part.text(), context.at("text"), context);
                        }),
                Rule.warning("name.mixed-script")
                        .on(NameForm.class, (name, context) -> {
                            mixed(name.text(), context.at("text"), context);
                        })
                        .on(NamePart.class, (part, context) -> {
                            mixed(part.text(), context.at("text"), context);
                        }));
    }

    private static void hidden(@Nullable String text, Path path, CheckContext context) {
        int found = text == null ? -1 : firstHidden(text);
        if (found >= 0) {
            context.report(path, codePoint(found));
        }
    }

    private static void mixed(@Nullable String text, Path path, CheckContext context) {
        int found = text == null ? -1 : firstOfOtherScript(text);
        if (found >= 0) {
            context.report(path, codePoint(found));
        }
    }

    /** Names the character; this reveals at most one letter of a name. */
    private static String codePoint(int c) {
        return "U+%04X".formatted(c);
    }

    private static int firstHidden(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean format = Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.CONTROL;
            boolean spelling = (c == JOINER || c == NON_JOINER) && isBetweenJoining(text, i);
            if ((format && !spelling) || c == SOFT_HYPHEN) {
                return c;
            }
        }
        return -1;
    }

    private static boolean isBetweenJoining(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && JOINING.contains(UnicodeScript.of(text.codePointBefore(at)))
                && JOINING.contains(UnicodeScript.of(text.codePointAt(at + 1)));
    }

    /**
     * The first letter of a word that is from another of these scripts than the letters before it; -1 if there is none.
     */
    private static int firstOfOtherScript(String text) {
        UnicodeScript ofWord = null;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            UnicodeScript script = UnicodeScript.of(c);
            if (!Character.isLetter(c) && script != UnicodeScript.INHERITED) {
                ofWord = null;
            } else if (ALIKE.contains(script)) {
                if (ofWord != null && ofWord != script) {
                    return c;
                }
                ofWord = script;
            }
        }
        return -1;
    }
}
