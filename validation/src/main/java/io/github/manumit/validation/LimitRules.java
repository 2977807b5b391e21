package io.github.manumit.validation;

import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Shape;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rules for presence, length, bounds and form, which the constraints on the components of the records state. */
final class LimitRules {

    private static final Map<Shape, List<Limited>> LIMITS = new ConcurrentHashMap<>();

    private record Limited(Member member, Limit limit) {}

    private LimitRules() {}

    static List<Rule> all() {
        return List.of(
                limit(Rule.error(Limit.FORMAT_VERSION)),
                limit(Rule.error(Limit.BOUNDS)),
                limit(Rule.error(Limit.MISSING).ofComplete()),
                limit(Rule.error(Limit.TOO_LONG)));
    }

    private static Rule limit(Rule rule) {
        return rule.on(Record.class, (record, context) -> check(rule.code(), record, context));
    }

    private static void check(String code, Record record, CheckContext context) {
        for (Limited each : LIMITS.computeIfAbsent(context.shape(), LimitRules::limits)) {
            Limit limit = each.limit();
            String name = each.member().property();
            if (limit.code().equals(code)
                    && !limit.holds().test(each.member().get(record))
                    && !context.isDamaged(name)) {
                context.reportAs(
                        limit.variant(), context.at(name), limit.arguments().toArray());
            }
        }
    }

    /** Reads the constraints from the accessors, because they do not target record components. */
    private static List<Limited> limits(Shape shape) {
        List<Limited> limits = new ArrayList<>();
        for (Member member : shape.members()) {
            if (member.kind() instanceof Kind.Unknown || member.isInline()) {
                continue;
            }
            for (Annotation annotation : shape.type()
                    .getRecordComponents()[member.position()]
                    .getAccessor()
                    .getAnnotations()) {
                Limit limit = Limit.of(annotation);
                if (limit != null) {
                    limits.add(new Limited(member, limit));
                }
            }
        }
        return List.copyOf(limits);
    }
}
