package io.github.manumit.validation;

import io.github.manumit.incident.TransactionComparison;
import io.github.manumit.observation.Change;
import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.Money;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Shape;
import io.github.manumit.value.Path;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The rules for presence, length, bounds and form, which the constraints on the components of the records state. */
final class LimitRules {

    private static final Map<Shape, List<Limited>> LIMITS = new ConcurrentHashMap<>();

    /** A part of a whole is not negative, although a change in percent can be. */
    private static final String SHARE = "share";

    private static final Map<Shape, List<Member>> COUNTS = new ConcurrentHashMap<>();

    private record Limited(Member member, Limit limit) {}

    private LimitRules() {}

    static List<Rule> all() {
        return List.of(
                limit(Rule.error(Limit.FORMAT_VERSION)),
                limit(Rule.error(Limit.BOUNDS)).on(Record.class, LimitRules::negative),
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

    /** Counts and measures, ages and sums of money are not negative. */
    private static void negative(Record record, CheckContext context) {
        for (Member member : COUNTS.computeIfAbsent(context.shape(), LimitRules::counts)) {
            Object value = member.get(record);
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    negative(member.property(), list.get(i), context.at(member.property(), i), context);
                }
            } else {
                negative(member.property(), value, context.at(member.property()), context);
            }
        }
    }

    private static void negative(String property, @Nullable Object value, Path path, CheckContext context) {
        List<BigDecimal> negative = (property.equals(SHARE) ? Numbers.stated(value) : Numbers.notNegative(value))
                .stream().filter(number -> number.signum() < 0).toList();
        if (negative.stream().anyMatch(Numbers::isMissingCode)) {
            context.reportAs("missing", path);
        } else if (!negative.isEmpty()) {
            context.reportAs("least", path, BigDecimal.ZERO);
        }
    }

    /** The components that are quantities, ages and sums; a difference can be negative. */
    private static List<Member> counts(Shape shape) {
        boolean differs = shape.type().equals(Change.class) || shape.type().equals(TransactionComparison.class);
        return differs
                ? List.of()
                : shape.members().stream()
                        .filter(member -> !member.isInline() && isCountOrSum(member.kind()))
                        .toList();
    }

    private static boolean isCountOrSum(Kind kind) {
        Kind one = kind instanceof Kind.Listed listed ? listed.element() : kind;
        return one instanceof Kind.Nested nested
                && (nested.key().type().equals(Quantity.class)
                        || nested.key().type().equals(Age.class)
                        || nested.key().type().equals(Money.class));
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
