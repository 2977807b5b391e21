package io.github.manumit.validation;

import io.github.manumit.entity.Party;
import io.github.manumit.item.Holding;
import io.github.manumit.item.HoldingManner;
import io.github.manumit.item.Item;
import io.github.manumit.party.DocumentStatus;
import io.github.manumit.party.Organization;
import io.github.manumit.party.Person;
import io.github.manumit.party.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks who is said to have a document against the holdings of the document. */
final class DocumentRules {

    private DocumentRules() {}

    static List<Rule> all() {
        return List.of(Rule.warning("document.holder-contradicts-holdings")
                .reads(DocumentStatus.class, "time")
                .reads(Item.class, "holdings.manner", "holdings.time", "holdings.party")
                .readsAll(Relation.class, "kind", "from", "to")
                .inFile(DocumentStatus.class, DocumentRules::holder));
    }

    private static void holder(DocumentStatus status, CaseContext context) {
        Party holder = context.find(status.holder(), Party.class);
        Item item = context.find(status.item(), Item.class);
        if (holder == null
                || item == null
                || !context.scope().work(item.holdings().size())) {
            return;
        }
        List<Holding> withheld = item.holdings().stream()
                .filter(holding -> HoldingManner.WITHHELD_FROM_BEARER.equals(holding.manner()))
                .filter(holding -> !Times.surelyBefore(holding.time(), status.time())
                        && !Times.surelyBefore(status.time(), holding.time()))
                .toList();
        boolean another = !withheld.isEmpty()
                && withheld.stream()
                        .allMatch(holding ->
                                isAnother(context.scope().find(holding.party(), Party.class), holder, context.scope()));
        if (another) {
            context.report(context.at("holder"));
        }
    }

    /** A person may hold a document for an organization or a group, so only those of one kind are compared. */
    private static boolean isAnother(@Nullable Party party, Party holder, CaseScope scope) {
        boolean comparable = (party instanceof Person && holder instanceof Person)
                || (party instanceof Organization && holder instanceof Organization);
        return party != null
                && comparable
                && scope.index().isSame(party, holder).isNo();
    }
}
