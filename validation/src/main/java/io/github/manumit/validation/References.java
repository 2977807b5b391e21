package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Identified;
import io.github.manumit.entity.Ref;
import io.github.manumit.shape.Path;
import io.github.manumit.shape.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Checks that ids are unique, and that references lead to what they must lead to. */
final class References {

    private final CaseScope scope;
    private final Consumer<Fault> sink;
    private final Map<String, Identified> seen = new HashMap<>();
    private final Map<String, List<Identified>> rivals = new HashMap<>();
    private final Map<String, Identified> claimed = new HashMap<>();
    private final List<Open> open = new ArrayList<>();
    private final List<Open> wrong = new ArrayList<>();

    private record Open(String id, Class<?> target, Path path) {}

    References(CaseScope scope, Consumer<Fault> sink) {
        this.scope = scope;
        this.sink = sink;
    }

    void identified(Identified record, Path path, boolean partial) {
        String id = record.id();
        if (id == null) {
            return;
        }
        if (!partial) {
            if (seen.putIfAbsent(id, record) != null) {
                rivals.computeIfAbsent(id, each -> new ArrayList<>()).add(record);
                sink.accept(new Fault("id.duplicate", path.property("id"), List.of()));
            }
        } else if (!(record instanceof Entity)) {
            // an element that a claim speaks of: one of the entity's own, or one that only the claim has
            claimed.putIfAbsent(id, record);
        }
    }

    void reference(Ref<?> ref, Class<?> target, Path path) {
        String id = scope.local(ref);
        if (id != null) {
            Identified found = scope.index().find(id).orElse(null);
            if (found == null) {
                open.add(new Open(id, target, path));
            } else if (!target.isInstance(found)) {
                wrong.add(new Open(id, target, path));
            }
        }
    }

    /** What a claim introduces, and what has the same id, may stand after what refers to it. */
    void finish() {
        for (Open each : wrong) {
            boolean ambiguous =
                    rivals.getOrDefault(each.id(), List.of()).stream().anyMatch(each.target()::isInstance);
            if (!ambiguous) {
                wrongKind(each.target(), each.path());
            }
        }
        for (Open each : open) {
            Identified found = claimed.get(each.id());
            if (found == null) {
                sink.accept(new Fault("reference.unknown", each.path(), List.of()));
            } else if (!each.target().isInstance(found)) {
                wrongKind(each.target(), each.path());
            }
        }
    }

    private void wrongKind(Class<?> target, Path path) {
        sink.accept(new Fault("reference.wrong-kind", path, List.of(name(target))));
    }

    /** The one kind that can be meant, or what the kinds that can be meant have in common. */
    private static String name(Class<?> target) {
        List<String> kinds = Shape.of(CaseFile.class).targets(target);
        return kinds.size() == 1 ? kinds.get(0) : target.getSimpleName();
    }
}
