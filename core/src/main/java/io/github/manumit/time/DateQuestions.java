package io.github.manumit.time;

import java.util.stream.Stream;

/**
 * Questions about order, containment and overlap; sets are considered member by member.
 *
 * <p>The member of a set in brackets is chosen before any member of a set in braces is considered: for each choice of
 * the former, some of the latter may answer.
 */
final class DateQuestions {
    private DateQuestions() {}

    static boolean couldBeBefore(EdtfShape one, EdtfShape other) {
        return one.span().couldBeBefore(other.span());
    }

    static boolean surelyBefore(EdtfShape one, EdtfShape other) {
        return isUnqualified(one, other) && one.span().surelyBefore(other.span());
    }

    static boolean couldBeWithin(EdtfShape one, EdtfShape period) {
        if (isOneOf(one)) {
            return members(one).anyMatch(member -> couldBeWithin(member, period));
        }
        if (isOneOf(period)) {
            return members(period).anyMatch(member -> couldBeWithin(one, member));
        }
        if (isAllOf(one)) {
            return members(one).allMatch(member -> couldBeWithin(member, period));
        }
        if (isAllOf(period)) {
            return members(period).anyMatch(member -> couldBeWithin(one, member));
        }
        return one.span().couldBeWithin(period.span());
    }

    static boolean surelyWithin(EdtfShape one, EdtfShape period) {
        return isUnqualified(one, period) && surelyWithinAsWritten(one, period);
    }

    private static boolean surelyWithinAsWritten(EdtfShape one, EdtfShape period) {
        if (one instanceof EdtfSet) {
            return members(one).allMatch(member -> surelyWithinAsWritten(member, period));
        }
        if (isOneOf(period)) {
            return members(period).allMatch(member -> surelyWithinAsWritten(one, member));
        }
        if (isAllOf(period)) {
            return members(period).anyMatch(member -> surelyWithinAsWritten(one, member));
        }
        return one.span().surelyWithin(period.span());
    }

    static boolean couldOverlap(EdtfShape one, EdtfShape other) {
        if (one instanceof EdtfSet) {
            return members(one).anyMatch(member -> couldOverlap(member, other));
        }
        if (other instanceof EdtfSet) {
            return couldOverlap(other, one);
        }
        return one.span().couldOverlap(other.span());
    }

    static boolean surelyOverlaps(EdtfShape one, EdtfShape other) {
        return isUnqualified(one, other) && surelyOverlapsAsWritten(one, other);
    }

    private static boolean surelyOverlapsAsWritten(EdtfShape one, EdtfShape other) {
        if (isOneOf(one)) {
            return members(one).allMatch(member -> surelyOverlapsAsWritten(member, other));
        }
        if (isOneOf(other)) {
            return surelyOverlapsAsWritten(other, one);
        }
        if (isAllOf(one)) {
            return members(one).anyMatch(member -> surelyOverlapsAsWritten(member, other));
        }
        if (isAllOf(other)) {
            return surelyOverlapsAsWritten(other, one);
        }
        return one.span().surelyOverlaps(other.span());
    }

    private static boolean isOneOf(EdtfShape shape) {
        return shape instanceof EdtfSet set && !set.all();
    }

    private static boolean isAllOf(EdtfShape shape) {
        return shape instanceof EdtfSet set && set.all();
    }

    private static Stream<EdtfShape> members(EdtfShape shape) {
        return ((EdtfSet) shape).members().stream();
    }

    private static boolean isUnqualified(EdtfShape one, EdtfShape other) {
        return one.qualifiers() == 0 && other.qualifiers() == 0;
    }
}
