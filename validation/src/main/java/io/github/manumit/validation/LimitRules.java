package io.github.manumit.validation;

import io.github.manumit.entity.Claim;
import io.github.manumit.incident.TransactionComparison;
import io.github.manumit.observation.Change;
import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.Money;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Shape;
import io.github.manumit.value.Path;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules for presence, length, bounds and form, which the constraints on the components of the records state. */
final class LimitRules {

    /** A part of a whole is not negative, although a change in percent can be. */
    private static final String SHARE = "share";

    private LimitRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error(Limit.FORMAT_VERSION)
                        .onRecords(type -> LimitCheck.of(type, RecordLimits::malformedIn, RecordLimits::malformed)),
                Rule.error(Limit.BOUNDS)
                        .onRecords(type -> LimitCheck.of(type, RecordLimits::outOfBoundsIn, RecordLimits::outOfBounds))
                        .onRecords(LimitRules::negative),
                Rule.error(Limit.MISSING)
                        .ofComplete()
                        .onRecords(type -> LimitCheck.of(type, RecordLimits::missingIn, RecordLimits::missing)),
                Rule.error(Limit.TOO_LONG)
                        .onRecords(type -> LimitCheck.of(type, RecordLimits::tooLongIn, RecordLimits::tooLong)));
    }

    /** Counts and measures, ages and sums of money are not negative. */
    private static @Nullable Check<Object> negative(Class<?> type) {
        Member[] counts = counts(type).toArray(new Member[0]);
        return counts.length == 0
                ? null
                : (record, context) -> {
                    for (Member member : counts) {
                        negative(member, member.get(record), context);
                    }
                };
    }

    private static void negative(Member member, @Nullable Object value, CheckContext context) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                negative(member.property(), list.get(i), i, context);
            }
        } else if (value != null) {
            negative(member.property(), value, -1, context);
        }
    }

    /** Looks at the value of a property, or at an element of its list. */
    private static void negative(String property, @Nullable Object value, int index, CheckContext context) {
        boolean found = false;
        for (BigDecimal number : property.equals(SHARE) ? Numbers.stated(value) : Numbers.notNegative(value)) {
            if (number.signum() < 0) {
                if (Numbers.isMissingCode(number)) {
                    context.reportAs("missing", path(property, index, context));
                    return;
                }
                found = true;
            }
        }
        if (found) {
            context.reportAs("least", path(property, index, context), BigDecimal.ZERO);
        }
    }

    private static Path path(String property, int index, CheckContext context) {
        return index < 0 ? context.at(property) : context.at(property, index);
    }

    /** The components that are quantities, ages and sums; a difference can be negative. */
    private static List<Member> counts(Class<?> type) {
        boolean differs =
                type.equals(Change.class) || type.equals(TransactionComparison.class) || type.equals(Claim.class);
        return differs
                ? List.of()
                : Shape.of(type).members().stream()
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
}
