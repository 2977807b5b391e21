package io.github.manumit.casefile;

import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Identified;
import io.github.manumit.value.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Makes ids for entities, for those who have none of their own: the kind's prefix and a number, {@code p1}, {@code p2}, {@code inc1}. Such ids
 * say nothing of anyone and may be shown. Not safe for use by several threads.
 *
 * <pre>{@code
 * Ids ids = Ids.fresh();
 * Person worker = Person.builder(ids.next(Person.class)).build(); // p1
 * }</pre>
 */
public final class Ids {

    private final Set<String> used = new HashSet<>();
    private final Map<EntityKind, Integer> last = new EnumMap<>(EntityKind.class);

    private Ids() {}

    /**
     * Makes ids for a new case file.
     *
     * @return ids from 1 on
     */
    public static Ids fresh() {
        return new Ids();
    }

    /**
     * Makes further ids for a case file.
     *
     * @param caseFile the case file
     * @return ids that neither an entity nor an element of the file has
     */
    public static Ids of(CaseFile caseFile) {
        Ids ids = new Ids();
        Walk.over(caseFile, Path.ROOT, new Walk.Visitor() {
            @Override
            public void enter(Object record, boolean partial, Walk at) {
                if (record instanceof Identified identified && identified.id() != null) {
                    ids.used.add(identified.id());
                }
            }
        });
        return ids;
    }

    /**
     * Makes an id for an entity.
     *
     * @param type the entity's type, such as {@code Person.class}
     * @return an id that is not used, here or in the case file
     * @throws IllegalArgumentException when a case file has no list of the type
     */
    public String next(Class<? extends Entity<?>> type) {
        EntityKind kind = EntityKind.of(type);
        String id;
        do {
            id = kind.idPrefix() + last.merge(kind, 1, Integer::sum);
        } while (!used.add(id));
        return id;
    }
}
