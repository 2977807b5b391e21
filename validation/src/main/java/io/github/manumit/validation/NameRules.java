package io.github.manumit.validation;

import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.NamePart;
import io.github.manumit.name.NameOrigin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks names for faults that a reader cannot see: characters without a glyph, and letters that look like those of
 * another script.
 */
final class NameRules {

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
                            hidden(name.text(), context);
                        })
                        .on(NamePart.class, (part, context) -> {
                            hidden(part.text(), context);
                        }),
                Rule.warning("name.mixed-script")
                        .on(NameForm.class, (name, context) -> {
                            mixed(name.text(), context);
                        })
                        .on(NamePart.class, (part, context) -> {
                            mixed(part.text(), context);
                        }));
    }

    private static void hidden(@Nullable String text, CheckContext context) {
        int found = text == null ? -1 : HiddenCharacters.inName(text);
        if (found >= 0) {
            context.report(context.at("text"), codePoint(found));
        }
    }

    private static void mixed(@Nullable String text, CheckContext context) {
        int found = text == null ? -1 : MixedScripts.first(text);
        if (found >= 0) {
            context.report(context.at("text"), codePoint(found));
        }
    }

    /** Names the character; this reveals at most one letter of a name. */
    static String codePoint(int c) {
        return "U+%04X".formatted(c);
    }
}
