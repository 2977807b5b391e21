package io.github.manumit.validation;

import io.github.manumit.entity.Party;
import io.github.manumit.item.Holding;
import io.github.manumit.item.HoldingManner;
import io.github.manumit.item.Item;
import io.github.manumit.party.Organization;
import io.github.manumit.party.Person;
import io.github.manumit.party.Relation;
import io.github.manumit.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks who had a thing against who else had it. */
final class ItemRules {

    /** Manners in which only one party at a time can have a thing. */
    private static final List<Set<HoldingManner>> EXCLUSIVE =
            List.of(Set.of(HoldingManner.OWNER), Set.of(HoldingManner.WITHHELD_FROM_BEARER, HoldingManner.SEIZED));

    /** Further holdings of a thing are not compared. */
    private static final int MOST_HOLDINGS = 20;

    private ItemRules() {}

    static List<Rule> all() {
        return List.of(Rule.warning("item.held-by-two")
                .reads(Item.class, "quantity")
                .readsAll(Relation.class, "kind", "from", "to")
                .inFile(Item.class, ItemRules::holdings));
    }

    private static void holdings(Item item, CaseContext context) {
        Quantity quantity = item.quantity();
        boolean several =
                quantity != null && !quantity.extent().is(BigDecimal.ONE).isYes();
        for (Set<HoldingManner> manners : EXCLUSIVE) {
            List<Holding> before = new ArrayList<>();
            for (int i = 0; !several && i < item.holdings().size(); i++) {
                Holding holding = item.holdings().get(i);
                if (holding.manner() == null || !manners.contains(holding.manner())) {
                    continue;
                }
                if (before.stream().anyMatch(each -> isElsewhere(each, holding, context))) {
                    context.report(context.at("holdings", i).property("party"));
                }
                if (before.size() < MOST_HOLDINGS) {
                    before.add(holding);
                }
            }
        }
    }

    /** A person may hold a thing for an organization, so only those of one kind are compared. */
    private static boolean isElsewhere(Holding one, Holding other, CaseContext context) {
        if (!Times.surelyAtOnce(Times.date(one.time()), Times.date(other.time()))) {
            return false;
        }
        Party first = context.find(one.party(), Party.class);
        Party second = context.find(other.party(), Party.class);
        boolean alike = (first instanceof Person && second instanceof Person)
                || (first instanceof Organization && second instanceof Organization);
        return alike
                && first != null
                && second != null
                && context.index().isSame(first, second).isNo();
    }
}
