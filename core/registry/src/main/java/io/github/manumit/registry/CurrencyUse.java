package io.github.manumit.registry;

import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a currency was in use.
 *
 * @param territory the country or territory; null for what belongs to none, such as gold or the special drawing right
 * @param time from the first to the last day, in EDTF; an open end means that it is still in use; null if nobody has stated
 *     the time
 * @param legalTender whether it was money there, not only a unit of account, a fund or an exchange rate of its own
 */
public record CurrencyUse(
        @Nullable JurisdictionCode territory, @Nullable PartialDate time, boolean legalTender) {}
