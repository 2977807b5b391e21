package io.github.manumit.show;

import io.github.manumit.entity.Entity;
import io.github.manumit.incident.Transaction;
import java.util.ArrayList;
import java.util.List;

/** Each payment, promise and debt; a part of another follows it and says so. */
final class MoneyPart {

    private final CaseWords words;
    private final FixedWords texts;
    private final Html html;
    private final List<Transaction> shown;

    MoneyPart(CaseWords words, Html html) {
        this.words = words;
        this.texts = words.labels().texts();
        this.html = html;
        this.shown = words.caseFile().transactions().stream()
                .filter(each -> !words.names().withheld().contains(each))
                .toList();
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }

    void write() {
        List<List<String>> rows = new ArrayList<>();
        for (Transaction each : shown) {
            rows.add(List.of(
                    kind(each),
                    each.purpose() == null ? "" : words.phrases().of(each.purpose()),
                    orAbsent(each, "amounts", words.phrases().amount(each)),
                    orAbsent(each, "payers", words.timeline().all(each.payers())),
                    orAbsent(each, "payees", words.timeline().all(each.payees())),
                    each.time() == null ? "" : words.phrases().of(each.time())));
        }
        new HtmlTable(html, texts)
                .write(
                        texts.get("section.money"),
                        true,
                        List.of("kind", "for", "amount", "payer", "payee", "time"),
                        rows);
    }

    /** The kind; of a part also of what, so that nobody adds it to the whole. */
    private String kind(Transaction transaction) {
        String kind = words.timeline().entity(transaction);
        return transaction.partOf() == null || transaction.share() != null
                ? kind
                : kind + ", " + words.labels().component("partOf", words.names().of(transaction.partOf()));
    }

    /** A value, or why there is none. */
    private String orAbsent(Entity<?> entity, String component, String value) {
        Object reason = entity.meta().absent().get(component);
        if (!value.isEmpty()) {
            return value;
        }
        return reason == null ? texts.get("differ.silent") : words.phrases().of(reason);
    }
}
