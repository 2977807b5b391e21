package io.github.manumit.casefile;

import io.github.manumit.entity.AbsenceReason;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Identified;
import io.github.manumit.entity.Meta;
import io.github.manumit.entity.SourceRef;
import io.github.manumit.entity.Standing;
import io.github.manumit.extension.Extensions;
import io.github.manumit.extension.JsonValue;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Property;
import io.github.manumit.shape.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Builds the account of an entity according to one source: the entity, if the source supports it, with the source's
 * claims applied in order.
 *
 * <p>A single value in a claim replaces the entity's value. A list adds to the entity's list: an element with the id of
 * one of the entity's elements replaces it, an equal one changes nothing, and any other is appended. A list that the
 * claim names in {@code instead} replaces the entity's list. A denied claim removes what it lists.
 */
final class Accounts {

    /** Standings of claims that are not applied, because the source may not have said them. */
    private static final Set<Standing> OPEN =
            Set.of(Standing.POSSIBLE_READING, Standing.INFERRED, Standing.DISMISSED, Standing.NOT_PROVEN);

    /** Standings by which the source says that something is not so. */
    private static final Set<Standing> AGAINST = Set.of(Standing.DENIED, Standing.REFUTED);

    /** Standings of claims that the source no longer maintains. */
    private static final Set<Standing> VOID = Set.of(Standing.WITHDRAWN, Standing.CORRECTED);

    private final CaseIndex index;

    Accounts(CaseIndex index) {
        this.index = index;
    }

    <E extends Entity<E>> Optional<Account<E>> of(E entity, String source) {
        boolean isWhole = names(index.sourcesOf(entity), source);
        List<Claim<E>> open = new ArrayList<>();
        @Nullable Object[] values = isWhole ? values(entity) : blank(entity);
        boolean said = isWhole;
        List<Claim<E>> own = entity.meta().claims().stream()
                .filter(claim -> names(claim.sources(), source))
                .toList();
        Set<String> replaced = new HashSet<>();
        own.forEach(claim -> claim.replaces().forEach(each -> replaced.add(each.localId())));
        for (Claim<E> claim : own) {
            E says = claim.says();
            if (says == null || is(claim, VOID) || (claim.id() != null && replaced.contains(claim.id()))) {
                continue;
            }
            said = true;
            if (claim.alternatives() != null || is(claim, OPEN)) {
                open.add(claim);
            } else {
                Shape shape = Shape.of(entity.getClass());
                merge(shape, values, says, claim.instead(), is(claim, AGAINST));
                says.meta().absent().keySet().forEach(name -> clear(shape, values, name));
            }
        }
        return said ? Optional.of(new Account<>(make(entity, values), isWhole, open)) : Optional.empty();
    }

    private static boolean is(Claim<?> claim, Set<Standing> standings) {
        return claim.standing() != null && standings.contains(claim.standing());
    }

    private boolean names(List<SourceRef> sources, String id) {
        return sources.stream()
                .map(SourceRef::source)
                .anyMatch(source -> source != null
                        && index.isLocal(source)
                        && source.localId().equals(id));
    }

    private static @Nullable Object[] values(Object record) {
        return Shape.of(record.getClass()).members().stream()
                .map(member -> member.get(record))
                .toArray();
    }

    /** An entity with nothing but the id. */
    private static @Nullable Object[] blank(Entity<?> entity) {
        List<Member> members = Shape.of(entity.getClass()).members();
        @Nullable Object[] values = new Object[members.size()];
        for (Member member : members) {
            if (member.name().equals("id")) {
                values[member.position()] = entity.id();
            }
        }
        return values;
    }

    private static void merge(
            Shape shape, @Nullable Object[] values, Object says, List<String> instead, boolean against) {
        for (Member member : shape.members()) {
            Object said = member.get(says);
            if (said == null || member.name().equals("id")) {
                continue;
            }
            int at = member.position();
            Object own = values[at];
            if (member.isInline() && member.kind() instanceof Kind.Nested nested) {
                values[at] = inner(nested.shape(), own, said, instead, against);
            } else if (said instanceof List<?> list) {
                values[at] = list(
                        own instanceof List<?> before ? before : List.of(),
                        list,
                        instead.contains(member.property()),
                        against);
            } else if (said instanceof Map<?, ?> map) {
                Map<Object, Object> all = new TreeMap<>((Map<?, ?>) (own == null ? Map.of() : own));
                all.putAll(map);
                values[at] = all;
            } else if (said instanceof Extensions extensions) {
                values[at] = own instanceof Extensions before ? merged(before, extensions) : extensions;
            } else if (!against) {
                values[at] = said;
            } else if (said.equals(own)) {
                values[at] = null;
            }
        }
    }

    private static Extensions merged(Extensions own, Extensions said) {
        Map<String, JsonValue> all = new TreeMap<>(own.values());
        all.putAll(said.values());
        return Extensions.of(all);
    }

    /** Removes a component that a claim declares absent. */
    private static void clear(Shape shape, @Nullable Object[] values, String name) {
        Property property = shape.properties().get(name);
        if (property == null || name.equals("id")) {
            return;
        }
        Member holder = property.holder();
        if (holder == null) {
            values[property.member().position()] = null;
        } else if (holder.kind() instanceof Kind.Nested nested && values[holder.position()] != null) {
            @Nullable Object[] inner = values(Objects.requireNonNull(values[holder.position()]));
            inner[property.member().position()] = null;
            values[holder.position()] = nested.shape().make(inner);
        }
    }

    /** The value of an inline record; an entity that started blank has none yet. */
    private static Object inner(Shape shape, @Nullable Object own, Object said, List<String> instead, boolean against) {
        @Nullable Object[] values = own == null ? new Object[shape.members().size()] : values(own);
        merge(shape, values, said, instead, against);
        return shape.make(values);
    }

    private static List<?> list(List<?> own, List<?> said, boolean instead, boolean against) {
        if (said.isEmpty()) {
            return own;
        }
        if (instead && !against) {
            return said;
        }
        List<Object> result = new ArrayList<>(own);
        for (Object each : said) {
            int same = indexOf(result, each);
            if (against) {
                if (same >= 0) {
                    result.remove(same);
                }
            } else if (same >= 0) {
                if (!isEqualButForId(result.get(same), each)) {
                    result.set(same, each);
                }
            } else {
                result.add(each);
            }
        }
        return List.copyOf(result);
    }

    /**
     * The index of the element with the same id, otherwise of one that is equal apart from the id; -1 if there is none.
     */
    private static int indexOf(List<Object> list, Object said) {
        String id = said instanceof Identified identified ? identified.id() : null;
        for (int i = 0; id != null && i < list.size(); i++) {
            if (list.get(i) instanceof Identified other && id.equals(other.id())) {
                return i;
            }
        }
        for (int i = 0; i < list.size(); i++) {
            if (isEqualButForId(list.get(i), said)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isEqualButForId(Object one, Object other) {
        if (one.equals(other)) {
            return true;
        }
        return one instanceof Identified
                && one.getClass() == other.getClass()
                && Shape.of(one.getClass()).members().stream()
                        .allMatch(member ->
                                member.name().equals("id") || Objects.equals(member.get(one), member.get(other)));
    }

    @SuppressWarnings("unchecked") // the shape is that of the entity
    private static <E extends Entity<E>> E make(E entity, @Nullable Object[] values) {
        Shape shape = Shape.of(entity.getClass());
        E made = (E) shape.make(values);
        SortedMap<String, AbsenceReason> absent = new TreeMap<>(made.meta().absent());
        absent.keySet().removeIf(name -> {
            Property property = shape.properties().get(name);
            return property != null && isSaid(property.get(made));
        });
        for (Member member : shape.members()) {
            if (values[member.position()] instanceof Meta<?> meta) {
                values[member.position()] = ((Meta<E>) meta)
                        .toBuilder().claims(List.of()).absent(absent).build();
            }
        }
        return (E) shape.make(values);
    }

    private static boolean isSaid(@Nullable Object value) {
        return value != null && !(value instanceof List<?> list && list.isEmpty());
    }
}
