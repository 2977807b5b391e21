package io.github.manumit.casefile;

import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Transaction;
import io.github.manumit.quantity.CurrencyCode;
import io.github.manumit.quantity.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Sums transactions by currency, within bounds. A part of a transaction that is counted itself is left out. */
final class Sums {

    private final CaseIndex index;

    Sums(CaseIndex index) {
        this.index = index;
    }

    private static final class Sum {
        private BigDecimal least = BigDecimal.ZERO;
        private @Nullable BigDecimal most = BigDecimal.ZERO;
        private int counted;

        void add(Money money) {
            BigDecimal low = money.extent().least();
            BigDecimal high = money.extent().greatest();
            least = low == null ? least : least.add(low);
            most = most == null || high == null ? null : most.add(high);
            counted++;
        }
    }

    List<Total> of(Predicate<Transaction> question) {
        List<Transaction> asked = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Transaction transaction : index.caseFile().transactions()) {
            if (question.test(transaction)) {
                asked.add(transaction);
                ids.add(transaction.id());
            }
        }
        Map<@Nullable CurrencyCode, Sum> sums = new LinkedHashMap<>();
        int unknown = 0;
        for (Transaction transaction : asked) {
            if (isPart(transaction, ids)) {
                continue;
            }
            if (transaction.amounts().isEmpty()) {
                unknown++;
            }
            // several amounts give the same sum in different currencies
            transaction
                    .amounts()
                    .forEach(money -> sums.computeIfAbsent(money.currency(), key -> new Sum())
                            .add(money));
        }
        List<Total> totals = new ArrayList<>();
        int open = unknown;
        sums.forEach((currency, sum) -> totals.add(new Total(currency, sum.least, sum.most, sum.counted, open)));
        return totals;
    }

    private boolean isPart(Transaction transaction, Set<String> ids) {
        Set<String> passed = new HashSet<>();
        Ref<Transaction> whole = transaction.partOf();
        while (whole != null && index.isLocal(whole) && passed.add(whole.localId())) {
            if (ids.contains(whole.localId())) {
                return true;
            }
            whole = index.find(whole, Transaction.class)
                    .map(Transaction::partOf)
                    .orElse(null);
        }
        return false;
    }
}
