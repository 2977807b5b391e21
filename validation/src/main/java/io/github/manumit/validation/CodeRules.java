package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.citation.StatuteRegistry;
import io.github.manumit.code.Scheme;
import io.github.manumit.code.Word;
import io.github.manumit.extension.Extensions;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.place.Jurisdiction;
import io.github.manumit.quantity.CurrencyCode;
import io.github.manumit.registry.JurisdictionRegistry;
import io.github.manumit.shape.Shape;
import io.github.manumit.statute.Statute;
import io.github.manumit.statute.StatuteCode;
import java.util.List;

/** Rules for vocabulary words, registry codes and properties that the model does not know. */
final class CodeRules {

    private CodeRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.warning("code.local")
                        .onUnusualValue(Word.class, (word, context) -> reportIf(isLocal(word), context))
                        .onValue(CurrencyCode.class, (code, context) -> reportIf(code.isLocal(), context)),
                Rule.warning("code.newer")
                        .reads(CaseFile.class, "formatVersion")
                        .onUnusualValue(
                                Word.class,
                                (word, context) -> reportIf(
                                        isUnknown(word) && context.scope().isNewer(), context)),
                Rule.error("code.scheme-form").onUnusualValue(Word.class, (word, context) -> {
                    Scheme scheme = word.isKnown() ? null : word.scheme().orElse(null);
                    if (scheme != null && !scheme.accepts(word)) {
                        context.report(context.here(), scheme.prefix(), scheme.example());
                    }
                }),
                Rule.error("code.unknown")
                        .reads(CaseFile.class, "formatVersion")
                        .onUnusualValue(Word.class, CodeRules::unknown),
                Rule.error("extension.known-property")
                        .on(Extensions.class, (extensions, context) -> unknown(true, extensions, context)),
                Rule.warning("property.unknown")
                        .on(Extensions.class, (extensions, context) -> unknown(false, extensions, context)),
                Rule.warning("jurisdiction.subdivision-unknown")
                        .reads(CaseFile.class, "jurisdictions[]")
                        .readsAll(Jurisdiction.class, "code")
                        .onValue(JurisdictionCode.class, (code, context) -> {
                            boolean missing = isKnown(code)
                                    && !context.scope().lists(code)
                                    && code.text().indexOf('-') == 2
                                    && JurisdictionRegistry.standard()
                                            .find(code)
                                            .isEmpty();
                            reportIf(missing, context);
                        }),
                Rule.error("jurisdiction.unknown")
                        .reads(CaseFile.class, "jurisdictions[]")
                        .readsAll(Jurisdiction.class, "code")
                        .onValue(JurisdictionCode.class, CodeRules::unknown),
                Rule.error("statute.unknown")
                        .reads(CaseFile.class, "statutes[]")
                        .readsAll(Statute.class, "code")
                        .onValue(
                                StatuteCode.class,
                                (code, context) -> reportIf(
                                        code.isLocal() && !context.scope().lists(code), context)),
                Rule.warning("statute.unlisted")
                        .reads(CaseFile.class, "statutes[]")
                        .readsAll(Statute.class, "code")
                        .onValue(StatuteCode.class, (code, context) -> {
                            boolean missing = !code.isLocal()
                                    && !context.scope().lists(code)
                                    && StatuteRegistry.standard().find(code).isEmpty();
                            reportIf(missing, context);
                        }));
    }

    /** Names the nearest word by its spelling, else the words whose labels or definitions have it. */
    private static void unknown(Word word, CaseContext context) {
        if (!isUnknown(word) || context.scope().isNewer()) {
            return;
        }
        Name vocabulary = Name.vocabulary(word.getClass());
        String near = context.scope().nearest().to(word);
        List<Word> mentioning = near.isEmpty() ? context.scope().nearest().mentioning(word) : List.of();
        if (mentioning.isEmpty()) {
            context.reportAs(near.isEmpty() ? "" : "near", context.here(), vocabulary, near);
        } else {
            String words = String.join(", ", mentioning.stream().map(Word::word).toList());
            context.reportAs("mention", context.here(), vocabulary, words);
        }
    }

    private static void reportIf(boolean broken, CaseContext context) {
        if (broken) {
            context.report(context.here());
        }
    }

    private static boolean isLocal(Word word) {
        return !word.isKnown() && word.scheme().isEmpty() && word.isLocal();
    }

    private static boolean isUnknown(Word word) {
        return !word.isKnown() && word.scheme().isEmpty() && !word.isLocal();
    }

    /** Names the code of ISO 3166 that was meant by one that others use, such as UK. */
    private static void unknown(JurisdictionCode code, CaseContext context) {
        if (isKnown(code) || context.scope().lists(code)) {
            return;
        }
        String meant = JurisdictionRegistry.standard()
                .meantBy(code)
                .map(known -> known.code().text())
                .orElse("");
        context.reportAs(meant.isEmpty() ? "" : "near", context.here(), meant);
    }

    /** Whether the registry has the code, or that of its country. */
    private static boolean isKnown(JurisdictionCode code) {
        JurisdictionRegistry registry = JurisdictionRegistry.standard();
        return registry.find(code).isPresent()
                || code.country()
                        .map(JurisdictionCode::parse)
                        .flatMap(registry::find)
                        .isPresent();
    }

    /** Reports the position of unknown properties, but never their names. */
    private static void unknown(boolean known, Extensions extensions, CheckContext context) {
        Shape shape = context.shape();
        int ordinal = 0;
        for (String name : extensions.values().keySet()) {
            ordinal++;
            if (shape.knows(name) == known) {
                String near = known ? "" : NearestWord.among(shape.properties().keySet(), name);
                context.reportAs(near.isEmpty() ? "" : "near", context.here(), near, ordinal);
            }
        }
    }
}
