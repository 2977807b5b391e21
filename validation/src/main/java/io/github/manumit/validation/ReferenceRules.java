package io.github.manumit.validation;

import io.github.manumit.entity.Identified;
import io.github.manumit.entity.Ref;
import java.util.List;

/** Rules for ids and references: ids are unique, and references have targets of the right kind. */
final class ReferenceRules {

    private ReferenceRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("id.duplicate").needs(Need.REPEATED_IDS).inFile(Identified.class, (record, context) -> {
                    String id = record.id();
                    if (id != null && !context.scope().takeId(id)) {
                        context.report(context.at("id"));
                    }
                }),
                Rule.error("reference.unknown").needs(Need.LOOSE_REFERENCES).onValue(Ref.class, (ref, context) -> {
                    Class<?> target = context.target();
                    if (target != null && isUnknown(ref, context) && !context.mayHaveLost(target)) {
                        context.report(context.here());
                    }
                }),
                Rule.error("reference.wrong-kind").needs(Need.LOOSE_REFERENCES).onValue(Ref.class, (ref, context) -> {
                    Class<?> target = context.target();
                    if (target != null && isWrong(ref, target, context)) {
                        context.report(context.here(), Name.kind(target));
                    }
                }));
    }

    private static boolean isUnknown(Ref<?> ref, CaseContext context) {
        String id = context.scope().local(ref);
        return id != null
                && context.index().find(id).isEmpty()
                && context.scope().claimed(id) == null;
    }

    private static boolean isWrong(Ref<?> ref, Class<?> target, CaseContext context) {
        String id = context.scope().local(ref);
        if (id == null) {
            return false;
        }
        Identified found = context.index().find(id).orElse(null);
        found = found == null ? context.scope().claimed(id) : found;
        return found != null
                && !target.isInstance(found)
                && context.scope().rivals(id).stream().noneMatch(target::isAssignableFrom);
    }
}
