package io.github.manumit.validation;

import io.github.manumit.name.LanguageTag;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.registry.LanguageRegistry;
import java.util.List;
import java.util.function.BiConsumer;

/** Rules for language tags, wherever they stand, by the registry of IANA. */
final class LanguageRules {

    private LanguageRules() {}

    static List<Rule> all() {
        return List.of(
                rule(Rule.warning("language.unknown"), LanguageRules::unknown),
                rule(Rule.warning("language.out-of-date"), LanguageRules::outOfDate));
    }

    /** Looks at tags, and at those that name the languages of a text: there, the finding stands on the text. */
    private static Rule rule(Rule rule, BiConsumer<LanguageTag, CaseContext> check) {
        return rule.onValue(LanguageTag.class, (tag, context) -> check(tag.text(), context, check))
                .onValue(
                        LocalizedText.class,
                        (text, context) -> text.texts().keySet().forEach(tag -> check(tag, context, check)));
    }

    private static void check(String tag, CaseContext context, BiConsumer<LanguageTag, CaseContext> check) {
        if (!context.scope().languages().isSound(tag)) {
            check.accept(LanguageTag.parse(tag), context);
        }
    }

    private static void unknown(LanguageTag tag, CaseContext context) {
        if (!LanguageRegistry.standard().isKnown(tag)) {
            String meant = context.scope().languages().meantBy(tag);
            context.reportAs(meant.isEmpty() ? "" : "near", context.here(), meant);
        }
    }

    private static void outOfDate(LanguageTag tag, CaseContext context) {
        LanguageRegistry.standard()
                .replacement(tag)
                .ifPresent(replacement -> context.report(context.here(), replacement.text()));
    }
}
