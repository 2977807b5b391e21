package io.github.manumit.disclosure;

import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.casefile.EntityKind;
import io.github.manumit.casefile.Producer;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.SourceRef;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Shape;
import io.github.manumit.value.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What stands in a file only because something mentions it that a restriction takes away: an employer, the place of a
 * residence, a relative. It goes too.
 */
final class Orphans {

    private static final Set<EntityKind> KINDS =
            Set.of(EntityKind.PERSON, EntityKind.GROUP, EntityKind.ORGANIZATION, EntityKind.PLACE, EntityKind.ITEM);

    private final CaseIndex index;
    private final Map<String, Integer> lost = new HashMap<>();
    private final Set<String> changed = new HashSet<>();
    private final Set<String> inHeader = new HashSet<>();

    Orphans(CaseIndex index) {
        this.index = index;
        for (SourceRef each : index.caseFile().header().defaultSources()) {
            if (each.source() != null) {
                inHeader.add(each.source().localId());
            }
        }
        Producer producer = index.caseFile().header().producer();
        if (producer != null && producer.organization() != null) {
            inHeader.add(producer.organization().localId());
        }
    }

    /** Counts the references in an entity that is taken away. */
    void lost(Entity<?> entity) {
        lost(entity, Shape.of(entity.getClass()));
    }

    /** Counts the references in a value that is taken away. */
    void lost(Object value, Kind kind) {
        if (value instanceof List<?> list && kind instanceof Kind.Listed listed) {
            list.forEach(each -> lost(each, listed.element()));
        } else if (value instanceof Ref<?> ref) {
            lost(ref);
        } else if (kind instanceof Kind.Nested nested) {
            lost(value, nested.shape());
        }
    }

    private void lost(Object record, Shape shape) {
        for (Member member : shape.members()) {
            Object value = member.get(record);
            if (value != null) {
                lost(value, member.kind());
            }
        }
    }

    /** Counts a reference that is taken away. */
    void lost(Ref<?> ref) {
        if (index.isLocal(ref)) {
            lost.merge(ref.localId(), 1, Integer::sum);
            changed.add(ref.localId());
        }
    }

    private boolean isAlone(Entity<?> entity, String id) {
        return entity.id().equals(id)
                && !inHeader.contains(id)
                && lost.getOrDefault(id, 0) >= index.mentionsOf(id).size();
    }

    /** Takes out of a draft what nothing else mentions. */
    void remove(Told.Whole file, BiConsumer<Entity<?>, Path> losing) {
        Map<String, Path> paths = new HashMap<>();
        if (!changed.isEmpty()) {
            for (EntityKind kind : KINDS) {
                if (file.part(kind.property()) instanceof Told.Items items) {
                    items.all().forEach(each -> paths.put(String.valueOf(((Told.Whole) each).id()), each.origin()));
                }
            }
        }
        Set<String> gone = new HashSet<>();
        while (!changed.isEmpty()) {
            Set<String> now = Set.copyOf(changed);
            changed.clear();
            for (String id : now) {
                Entity<?> entity = index.entityOf(id).orElse(null);
                Path path = paths.get(id);
                if (entity != null && path != null && isAlone(entity, id) && gone.add(id)) {
                    losing.accept(entity, path);
                    lost(entity);
                }
            }
        }
        for (EntityKind kind : KINDS) {
            if (file.part(kind.property()) instanceof Told.Items items) {
                items.all().removeIf(each -> gone.contains(String.valueOf(((Told.Whole) each).id())));
                if (items.all().isEmpty()) {
                    file.set(kind.property(), null);
                }
            }
        }
    }
}
