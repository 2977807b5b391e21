package io.github.manumit.validation;

import io.github.manumit.incident.Comparison;
import io.github.manumit.incident.Condition;
import io.github.manumit.incident.Transaction;
import io.github.manumit.incident.TransactionComparison;
import io.github.manumit.item.Item;
import io.github.manumit.observation.Observation;
import io.github.manumit.proceeding.Sentence;
import io.github.manumit.quantity.CurrencyCode;
import io.github.manumit.quantity.Extent;
import io.github.manumit.quantity.Money;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Compares sums of money in the same currency. */
final class TransactionRules {

    /** Maximum number of amounts to compare; no real transaction has more currencies. */
    private static final int MOST_AMOUNTS = 20;

    private TransactionRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("transaction.part-larger-than-whole")
                        .reads(Transaction.class, "per")
                        .inFile(Transaction.class, TransactionRules::part),
                Rule.error("transaction.comparison-contradicts-amounts")
                        .reads(Transaction.class, "per")
                        .inFile(Transaction.class, TransactionRules::comparisons),
                Rule.warning("transaction.payer-is-payee")
                        .on(
                                Transaction.class,
                                (transaction, context) -> IncidentRecordRules.onItself(
                                        transaction.payers(), transaction.payees(), "payees", context))
                        .inFile(
                                Transaction.class,
                                (transaction, context) -> IncidentRecordRules.onOwnEntry(
                                        transaction.payers(), transaction.payees(), "payees", context)),
                Rule.warning("money.currency-missing")
                        .ofComplete()
                        .reads(Transaction.class, "amounts")
                        .reads(Sentence.class, "amount")
                        .reads(Observation.class, "amount")
                        .reads(Condition.class, "amount")
                        .reads(Item.class, "value")
                        .on(Transaction.class, (transaction, context) -> {
                            boolean one = transaction.amounts().size() == 1;
                            if (one && isWithoutCurrency(transaction.amounts().get(0))) {
                                context.report(context.at("amounts", 0).property("currency"));
                            }
                        })
                        .on(Sentence.class, (sentence, context) -> currency(sentence.amount(), "amount", context))
                        .on(Observation.class, (figure, context) -> currency(figure.amount(), "amount", context))
                        .on(Condition.class, (condition, context) -> currency(condition.amount(), "amount", context))
                        .on(Item.class, (item, context) -> currency(item.value(), "value", context)));
    }

    private static void currency(@Nullable Money amount, String property, CheckContext context) {
        if (amount != null && isWithoutCurrency(amount)) {
            context.report(context.at(property).property("currency"));
        }
    }

    /** Whether the amount is a number of something, but not of what. */
    private static boolean isWithoutCurrency(Money amount) {
        return amount.currency() == null
                && !(amount.extent() instanceof Extent.Worded<?>)
                && !amount.extent().is(BigDecimal.ZERO).isYes();
    }

    private static void part(Transaction part, CaseContext context) {
        Transaction whole = context.find(part.partOf(), Transaction.class);
        if (whole != null && any(part, whole, (a, b) -> Amounts.surelyMore(a.extent(), b.extent()))) {
            context.report(context.at("partOf"));
        }
    }

    private static void comparisons(Transaction transaction, CaseContext context) {
        List<TransactionComparison> comparisons = transaction.comparisons();
        for (int i = 0; i < comparisons.size(); i++) {
            TransactionComparison each = comparisons.get(i);
            Transaction other = context.find(each.transaction(), Transaction.class);
            if (other != null && isContradicted(each.comparison(), transaction, other)) {
                context.report(context.at("comparisons", i).property("comparison"));
            }
        }
    }

    private static boolean isContradicted(@Nullable Comparison comparison, Transaction one, Transaction other) {
        if (Comparison.MORE_THAN.equals(comparison)) {
            return any(one, other, (a, b) -> Amounts.surelyNotMore(a.extent(), b.extent()));
        }
        return Comparison.LESS_THAN.equals(comparison)
                && any(other, one, (a, b) -> Amounts.surelyNotMore(a.extent(), b.extent()));
    }

    /** Whether a condition holds for the amounts of two transactions in any currency that they share. */
    private static boolean any(Transaction one, Transaction other, BiPredicate<Money, Money> holds) {
        if (!one.per().isEmpty() || !other.per().isEmpty()) {
            return false;
        }
        Map<CurrencyCode, Money> amounts = new HashMap<>();
        for (Money amount : first(other.amounts())) {
            CurrencyCode currency = amount.currency();
            if (currency != null) {
                amounts.put(currency, amount);
            }
        }
        for (Money amount : first(one.amounts())) {
            CurrencyCode currency = amount.currency();
            Money like = currency == null ? null : amounts.get(currency);
            if (like != null && holds.test(amount, like)) {
                return true;
            }
        }
        return false;
    }

    private static List<Money> first(List<Money> amounts) {
        return amounts.subList(0, Math.min(MOST_AMOUNTS, amounts.size()));
    }
}
