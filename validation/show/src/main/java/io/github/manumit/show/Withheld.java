package io.github.manumit.show;

import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Party;
import java.util.HashSet;
import java.util.Set;

/**
 * The entities of a case file that are under a restriction. Entries of the same party count as one, so that a second
 * entry does not give away what the first withholds.
 */
final class Withheld {

    private static final Withheld NOTHING = new Withheld(Set.of());

    private final Set<String> ids;

    private Withheld(Set<String> ids) {
        this.ids = ids;
    }

    static Withheld nothing() {
        return NOTHING;
    }

    static Withheld of(CaseIndex index) {
        Set<String> ids = new HashSet<>();
        Names.entities(index.caseFile())
                .filter(entity -> entity.meta().restriction() != null)
                .forEach(entity -> {
                    ids.add(entity.id());
                    if (entity instanceof Party party) {
                        index.entriesOf(party).forEach(each -> {
                            if (each.id() != null) {
                                ids.add(each.id());
                            }
                        });
                    }
                });
        return new Withheld(ids);
    }

    boolean contains(Entity<?> entity) {
        return ids.contains(entity.id());
    }
}
