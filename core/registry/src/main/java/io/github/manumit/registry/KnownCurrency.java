package io.github.manumit.registry;

import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.quantity.CurrencyCode;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Answer;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The {@linkplain CurrencyRegistry registry}'s entry for one currency of ISO 4217, current or former.
 *
 * @param code the code
 * @param minorUnits how many digits of the minor unit ISO 4217 gives it, such as 2 for cents; null if it has no minor unit, as
 *     gold and the special drawing right
 * @param usualDigits how many digits are usual behind the point (CLDR); fewer where the minor unit is no longer used
 * @param uses where and when it was in use; at least one
 */
public record KnownCurrency(CurrencyCode code, @Nullable Integer minorUnits, int usualDigits, List<CurrencyUse> uses) {

    /** Copies the uses. */
    public KnownCurrency {
        Objects.requireNonNull(code, "code");
        uses = List.copyOf(uses);
    }

    /**
     * Tells whether the currency is no longer in use anywhere.
     *
     * @return true if each of its uses has ended
     */
    public boolean isFormer() {
        return uses.stream()
                .allMatch(use -> use.time() != null && use.time().latest().isPresent());
    }

    /**
     * Tells whether the currency is or was money somewhere.
     *
     * @return false for metals, funds, units of account, and the codes for testing ({@code XTS}) and for no currency ({@code
     *     XXX})
     */
    public boolean isLegalTender() {
        return uses.stream().anyMatch(CurrencyUse::legalTender);
    }

    /**
     * Answers whether the currency was in use at a time, anywhere. Currencies are also paid and owed outside their own
     * territory, so this is what a sum of money can be asked.
     *
     * @param time a day or period
     * @return yes if all of it is within one use; no if the currency was not in use on any day that it can mean; cannot say
     *     otherwise, if the time is uncertain or approximate, and if nobody has stated the time of a use
     */
    public Answer isInUse(PartialDate time) {
        return isInUse(time, uses);
    }

    /**
     * Answers whether the currency was in use at a time in a territory.
     *
     * @param time a day or period
     * @param territory a country or territory; a part of a country counts as its country
     * @return as {@link #isInUse(PartialDate)}; no if it never was in use there
     */
    public Answer isInUse(PartialDate time, JurisdictionCode territory) {
        return isInUse(
                time,
                uses.stream()
                        .filter(use ->
                                use.territory() != null && use.territory().contains(territory))
                        .toList());
    }

    private static Answer isInUse(PartialDate time, List<CurrencyUse> uses) {
        if (time.uncertain() || time.approximate()) {
            return uses.isEmpty() ? Answer.NO : Answer.CANNOT_SAY;
        }
        return Answer.of(
                uses.stream().anyMatch(use -> use.time() != null && time.surelyWithin(use.time())),
                uses.stream().noneMatch(use -> use.time() == null || time.couldOverlap(use.time())));
    }

    /**
     * Returns the day on which the currency was first in use anywhere.
     *
     * @return the first day in EDTF; null if nobody has stated it
     */
    public @Nullable PartialDate since() {
        boolean stated = uses.stream()
                .allMatch(use -> use.time() != null && use.time().earliest().isPresent());
        return !stated
                ? null
                : times().flatMap(time -> time.earliest().stream())
                        .sorted()
                        .findFirst()
                        .map(PartialDate::ofDay)
                        .orElse(null);
    }

    /**
     * Returns the day on which the currency was last in use anywhere.
     *
     * @return the last day in EDTF; null if it is still in use
     */
    public @Nullable PartialDate until() {
        return !isFormer()
                ? null
                : times().flatMap(time -> time.latest().stream())
                        .max(Comparator.naturalOrder())
                        .map(PartialDate::ofDay)
                        .orElse(null);
    }

    private Stream<PartialDate> times() {
        return uses.stream().map(CurrencyUse::time).filter(Objects::nonNull).map(PartialDate.class::cast);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return "KnownCurrency[" + code + ']';
    }
}
