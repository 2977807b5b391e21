package io.github.manumit.registry;

import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.time.DatePrecision;
import io.github.manumit.time.PartialDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One step from a country or subdivision to what came after it. If it became several, there is one change for each.
 *
 * @param from the code before
 * @param to the code after
 * @param kind how it changed; null if no source says more than that the one code replaced the other
 * @param when the first day of the new state of things, or the month or year of that day; null if unknown
 * @param checked whether {@code when} was read in the standard or the law itself, not only in secondary sources
 */
public record JurisdictionChange(
        JurisdictionCode from,
        JurisdictionCode to,
        @Nullable ChangeKind kind,
        @Nullable PartialDate when,
        boolean checked) {

    /** Checks that both codes are present. */
    public JurisdictionChange {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** Whether some moment of a time could be before the change. */
    boolean couldPrecede(PartialDate time) {
        if (when == null) {
            return true;
        }
        boolean day = when.precision().filter(DatePrecision.DAY::equals).isPresent();
        PartialDate last = day ? PartialDate.ofDay(when.earliest().orElseThrow().minusDays(1)) : when;
        return time.couldOverlap(PartialDate.openStarted(last));
    }

    /** Whether some moment of a time could be after the change. */
    boolean couldFollow(PartialDate time) {
        return when == null || time.couldOverlap(PartialDate.openEnded(when));
    }

    /** Whether it surely came before another. */
    boolean isBefore(JurisdictionChange later) {
        return when != null && later.when != null && when.surelyBefore(later.when);
    }

    /** Whether the earlier one ended by it; so if the kind is unknown. */
    boolean ends() {
        return kind == null || kind.ends();
    }

    /** Whether the later one began by it; so if the kind is unknown. */
    boolean begins() {
        return kind == null || !kind.extendsLater();
    }

    /** Returns the two codes. */
    @Override
    public String toString() {
        return "JurisdictionChange[" + from + " to " + to + ']';
    }
}
