package io.github.manumit.validation;

import io.github.manumit.name.LocalizedText;
import io.github.manumit.value.Path;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for texts. */
final class TextRules {

    /** Every letter below this is its own normal form. */
    private static final int FIRST_COMBINING = 0x300;

    private static final int SLICE = 1_000;

    private TextRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.warning("text.not-nfc")
                        .onUnusualValue(String.class, (text, context) -> {
                            if (!isNormal(text)) {
                                context.report(context.here());
                            }
                        })
                        .onValue(LocalizedText.class, (texts, context) -> {
                            for (String text : texts.texts().values()) {
                                if (!isNormal(text)) {
                                    context.report(context.here());
                                    return;
                                }
                            }
                        }),
                Rule.warning("text.letters-lost")
                        .onUnusualValue(String.class, (text, context) -> lost(LostLetters.in(text), context))
                        .onValue(LocalizedText.class, (texts, context) -> {
                            LostLetters.Found found = null;
                            for (String text : texts.texts().values()) {
                                found = found == null ? LostLetters.in(text) : found;
                            }
                            lost(found, context);
                        }),
                Rule.warning("text.hidden-character")
                        .onUnusualValue(String.class, (text, context) -> {
                            int found = HiddenCharacters.inText(text);
                            if (found >= 0 && !isName(context.here())) {
                                hidden(found, context);
                            }
                        })
                        .onValue(LocalizedText.class, (texts, context) -> {
                            int found = -1;
                            for (String text : texts.texts().values()) {
                                found = found < 0 ? HiddenCharacters.inText(text) : found;
                            }
                            hidden(found, context);
                        }));
    }

    private static void lost(LostLetters.@Nullable Found found, CheckContext context) {
        if (found != null) {
            switch (found.loss()) {
                case REPLACED -> context.report(context.here());
                case QUESTION_MARKS -> context.reportAs("question-marks", context.here());
                case MISREAD -> context.reportAs("misread", context.here(), String.valueOf(found.encoding()));
            }
        }
    }

    private static void hidden(int found, CheckContext context) {
        if (found >= 0) {
            context.report(context.here(), NameRules.codePoint(found));
        }
    }

    /** Whether a text is a name or a part of one, for which a rule of its own is stricter. */
    private static boolean isName(Path path) {
        Path element = path.parent();
        Path list = element == null ? null : element.parent();
        String property = list == null ? null : list.property();
        return "text".equals(path.property()) && ("names".equals(property) || "parts".equals(property));
    }

    private static boolean isNormal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return isNormalInSlices(text);
            }
        }
        return true;
    }

    /**
     * Checks in slices, because normalizing a run of marks takes time quadratic in its length; in a normal text no run
     * is longer than a slice.
     */
    private static boolean isNormalInSlices(String text) {
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(text.length(), from + SLICE);
            while (to > from && to < text.length() && !isStarter(text.charAt(to))) {
                to--;
            }
            if (to == from || !Normalizer.isNormalized(text.substring(from, to), Normalizer.Form.NFC)) {
                return false;
            }
            from = to;
        }
        return true;
    }

    /**
     * Whether a character never combines with one before it: not a mark, not half of a surrogate pair, not a vowel or
     * final consonant of a Korean syllable.
     */
    private static boolean isStarter(char c) {
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
        return !mark && !Character.isLowSurrogate(c) && (c < 0x1160 || c > 0x11ff);
    }
}
