package io.github.manumit.validation;

import io.github.manumit.incident.Transaction;
import io.github.manumit.quantity.CurrencyCode;
import io.github.manumit.quantity.Money;
import io.github.manumit.registry.CurrencyRegistry;
import io.github.manumit.registry.KnownCurrency;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for currencies, by the registry of ISO 4217. */
final class CurrencyRules {

    private CurrencyRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("currency.unknown").onValue(CurrencyCode.class, (code, context) -> {
                    if (code.isIso() && known(code) == null) {
                        context.report(context.here());
                    }
                }),
                Rule.warning("currency.not-in-use")
                        .reads(Transaction.class, "amounts", "time")
                        .on(Transaction.class, CurrencyRules::time));
    }

    private static @Nullable KnownCurrency known(@Nullable CurrencyCode code) {
        return code == null ? null : CurrencyRegistry.standard().find(code).orElse(null);
    }

    /**
     * Compares the currencies with the time. Where one of several amounts is in a currency of that time, the others can have
     * been converted from it.
     */
    private static void time(Transaction transaction, CheckContext context) {
        PartialDate time = Times.date(transaction.time());
        if (time == null || transaction.amounts().stream().anyMatch(amount -> !isOutOfUse(amount, time))) {
            return;
        }
        for (int i = 0; i < transaction.amounts().size(); i++) {
            KnownCurrency currency = known(transaction.amounts().get(i).currency());
            PartialDate since = currency == null ? null : currency.since();
            PartialDate until = currency == null ? null : currency.until();
            Path path = context.at("amounts", i).property("currency");
            if (until != null && time.surelyAfter(until)) {
                context.reportAs("former", path, until.text());
            } else if (since != null && time.surelyBefore(since)) {
                context.reportAs("later", path, since.text());
            } else {
                context.report(path);
            }
        }
    }

    private static boolean isOutOfUse(Money amount, PartialDate time) {
        KnownCurrency currency = known(amount.currency());
        return currency != null && currency.isInUse(time).isNo();
    }
}
