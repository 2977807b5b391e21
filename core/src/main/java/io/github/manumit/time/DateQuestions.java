package io.github.manumit.time;

/** Questions of order, containment and overlap, taking sets member by member. */
final class DateQuestions {
    private DateQuestions() {}

    static boolean couldBeBefore(EdtfShape one, EdtfShape other) {
        return one.span().couldBeBefore(other.span());
    }

    static boolean surelyBefore(EdtfShape one, EdtfShape other) {
        return isUnqualified(one, other) && one.span().surelyBefore(other.span());
    }

    static boolean couldBeWithin(EdtfShape one, EdtfShape period) {
        if (one instanceof EdtfSet set) {
            return set.all()
                    ? set.members().stream().allMatch(member -> couldBeWithin(member, period))
                    : set.members().stream().anyMatch(member -> couldBeWithin(member, period));
        }
        if (period instanceof EdtfSet set) {
            return set.members().stream().anyMatch(member -> couldBeWithin(one, member));
        }
        return one.span().couldBeWithin(period.span());
    }

    static boolean surelyWithin(EdtfShape one, EdtfShape period) {
        return isUnqualified(one, period) && surelyWithinAsWritten(one, period);
    }

    private static boolean surelyWithinAsWritten(EdtfShape one, EdtfShape period) {
        if (one instanceof EdtfSet set) {
            return set.members().stream().allMatch(member -> surelyWithinAsWritten(member, period));
        }
        if (period instanceof EdtfSet set) {
            return set.all()
                    ? set.members().stream().anyMatch(member -> surelyWithinAsWritten(one, member))
                    : set.members().stream().allMatch(member -> surelyWithinAsWritten(one, member));
        }
        return one.span().surelyWithin(period.span());
    }

    static boolean couldOverlap(EdtfShape one, EdtfShape other) {
        if (one instanceof EdtfSet set) {
            return set.members().stream().anyMatch(member -> couldOverlap(member, other));
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
        if (one instanceof EdtfSet set) {
            return set.all()
                    ? set.members().stream().anyMatch(member -> surelyOverlapsAsWritten(member, other))
                    : set.members().stream().allMatch(member -> surelyOverlapsAsWritten(member, other));
        }
        if (other instanceof EdtfSet) {
            return surelyOverlapsAsWritten(other, one);
        }
        return one.span().surelyOverlaps(other.span());
    }

    private static boolean isUnqualified(EdtfShape one, EdtfShape other) {
        return one.qualifiers() == 0 && other.qualifiers() == 0;
    }
}
