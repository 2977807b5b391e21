package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Identified;
import io.github.manumit.entity.Ref;
import io.github.manumit.shape.Path;
import io.github.manumit.shape.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Checks that ids are unique and that references have targets of the right kind. */
final class References {

    private final CaseScope scope;
    private final Consumer<Fault> sink;
    private final Map<String, Identified> seen = new HashMap<>();
    private final Map<String, Set<Class<?>>> rivals = new HashMap<>();
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
                rivals.computeIfAbsent(id, each -> new HashSet<>()).add(record.getClass());
                sink.accept(new Fault("id.duplicate", path.property("id"), List.of()));
            }
        } else if (!(record instanceof Entity)) {
            // an element inside a claim: one of the entity's own, or one that exists only in the claim
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

    /** Elements that a claim introduces, and elements with a duplicate id, may come after the references to them. */
    void finish() {
        for (Open each : wrong) {
            boolean ambiguous =
                    rivals.getOrDefault(each.id(), Set.of()).stream().anyMatch(each.target()::isAssignableFrom);
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

    /** The name of the expected kind; if several are possible, of what they have in common. */
    private static String name(Class<?> target) {
        List<String> kinds = Shape.of(CaseFile.class).targets(target);
        return kinds.size() == 1 ? kinds.get(0) : target.getSimpleName();
    }
}
