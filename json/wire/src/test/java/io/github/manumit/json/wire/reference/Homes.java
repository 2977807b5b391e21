package io.github.manumit.json.wire.reference;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.json.wire.reference.Catalog.Component;
import io.github.manumit.shape.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides on which page a record is described. An entity has its own page, which also describes records that only it
 * holds. A record that several entities hold is described with the nearest entity of its own package; a record that
 * belongs to none of them is a value. A record that is inline in records of several packages, and the records that it
 * consists of, are shared by all.
 */
final class Homes {

    static final String SHARED = "every-entity.md";
    static final String VALUES = "values.md";

    /** How many entities may hold a record of a package without entities before it counts as a value. */
    private static final int FEW = 2;

    private final Catalog catalog;
    private final Map<Class<?>, Set<Class<?>>> holders = new HashMap<>();
    private final Set<Class<?>> shared = new HashSet<>();
    private final Map<Class<?>, String> pages = new LinkedHashMap<>();

    Homes(Catalog catalog) {
        this.catalog = catalog;
        catalog.records().forEach(this::enter);
        findShared();
        Map<Class<?>, Map<Class<?>, Integer>> distances = new LinkedHashMap<>();
        for (Class<?> record : catalog.records()) {
            if (isRoot(record)) {
                distances.put(record, distances(record));
            }
        }
        for (Class<?> record : catalog.records()) {
            pages.put(record, page(record, distances));
        }
    }

    private void enter(Class<?> owner) {
        for (Component component : catalog.components(owner)) {
            if (Catalog.element(component.member().kind()) instanceof Kind.Nested nested) {
                holders.computeIfAbsent(nested.key().type(), type -> new HashSet<>())
                        .add(owner);
            }
        }
    }

    private void findShared() {
        for (Class<?> owner : catalog.records()) {
            for (Component component : catalog.components(owner)) {
                if (component.member().isInline()
                        && component.member().kind() instanceof Kind.Nested nested
                        && packages(nested.key().type()).size() > 1) {
                    shared.add(nested.key().type());
                    held(nested.key().type()).stream()
                            .filter(type -> !isRoot(type))
                            .forEach(shared::add);
                }
            }
        }
        while (shared.addAll(catalog.records().stream()
                .filter(type -> !isRoot(type) && shared.containsAll(holders.getOrDefault(type, Set.of())))
                .toList())) {
            continue;
        }
    }

    private Set<String> packages(Class<?> type) {
        return holders.getOrDefault(type, Set.of()).stream()
                .map(Class::getPackageName)
                .collect(Collectors.toSet());
    }

    private List<Class<?>> held(Class<?> owner) {
        List<Class<?>> held = new ArrayList<>();
        for (Component component : catalog.components(owner)) {
            if (Catalog.element(component.member().kind()) instanceof Kind.Nested nested) {
                held.add(nested.key().type());
            }
        }
        return held;
    }

    private static boolean isRoot(Class<?> type) {
        return type == CaseFile.class || Catalog.isEntity(type);
    }

    /** The number of steps from a root to each record, without passing through another root or a shared record. */
    private Map<Class<?>, Integer> distances(Class<?> root) {
        Map<Class<?>, Integer> found = new LinkedHashMap<>(Map.of(root, 0));
        List<Class<?>> edge = List.of(root);
        for (int distance = 1; !edge.isEmpty(); distance++) {
            List<Class<?>> next = new ArrayList<>();
            for (Class<?> type : edge) {
                for (Class<?> inner : held(type)) {
                    if (!isRoot(inner) && !shared.contains(inner) && found.putIfAbsent(inner, distance) == null) {
                        next.add(inner);
                    }
                }
            }
            edge = next;
        }
        return found;
    }

    private String page(Class<?> record, Map<Class<?>, Map<Class<?>, Integer>> distances) {
        if (isRoot(record)) {
            return file(record);
        }
        if (shared.contains(record)) {
            return SHARED;
        }
        List<Class<?>> roots = distances.keySet().stream()
                .filter(root -> distances.get(root).containsKey(record))
                .toList();
        Class<?> nearest = null;
        for (Class<?> root : roots) {
            if (root.getPackageName().equals(record.getPackageName())
                    && (nearest == null
                            || distances.get(root).get(record)
                                    < distances.get(nearest).get(record))) {
                nearest = root;
            }
        }
        if (nearest != null) {
            return file(nearest);
        }
        return roots.size() > FEW ? VALUES : file(roots.get(0));
    }

    /** The file name of a record's own page. */
    private static String file(Class<?> root) {
        return root.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".md";
    }

    String page(Class<?> record) {
        return pages.getOrDefault(record, VALUES);
    }

    /** The records whose sections are on a page, without the page's own record. */
    List<Class<?>> sections(String page) {
        return catalog.records().stream()
                .filter(record -> !isRoot(record) && page(record).equals(page))
                .toList();
    }

    /** The link target of a record or value: the page and the section on it. */
    String target(Class<?> type) {
        return isRoot(type) ? page(type) : page(type) + '#' + Markdown.anchor(type.getSimpleName());
    }
}
