package io.github.manumit.htcds;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.EntityKind;
import io.github.manumit.casefile.Walk;
import io.github.manumit.extension.Extensions;
import io.github.manumit.value.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an export used of a case file. Everything else is a loss: the ledger walks the file and strikes off what was used, so that
 * nothing can be forgotten.
 */
final class Ledger {

    private static final Pattern INDEX = Pattern.compile("[0-9]+");
    private static final Pattern NAME_OF_COMPONENT = Pattern.compile("[a-zA-Z]{1,40}");

    /** Components that say who states a value, how surely, or in which language. */
    private static final Set<String> QUALIFIERS = Set.of(
            "sources",
            "standing",
            "confidence",
            "detail",
            "absent",
            "language",
            "origin",
            "basis",
            "realisation",
            "mode");

    private static final Set<String> ENTITY_LISTS =
            Arrays.stream(EntityKind.values()).map(EntityKind::property).collect(Collectors.toUnmodifiableSet());

    private final Set<String> used = new HashSet<>();
    private final Map<String, Loss> marked = new HashMap<>();
    private final Map<String, Loss> noted = new LinkedHashMap<>();
    private final Set<String> rowless = new HashSet<>();

    /** A place in the file with what is lost in it. */
    private static final class Node {
        final Map<String, Node> children = new LinkedHashMap<>();

        @Nullable
        Loss loss;

        boolean isUsed;

        boolean isList() {
            return !children.isEmpty()
                    && children.keySet().stream()
                            .allMatch(key -> INDEX.matcher(key).matches());
        }

        /** The reason why all of it is dropped; null if something in it is used, or is lost in another way. */
        @Nullable
        LossReason dropped() {
            if (isUsed || loss != null && !isDrop(loss)) {
                return null;
            }
            @Nullable LossReason reason = loss == null ? null : loss.reason();
            for (Node child : children.values()) {
                LossReason below = child.dropped();
                if (below == null) {
                    return null;
                }
                reason = reason == null || weight(below) > weight(reason) ? below : reason;
            }
            return reason;
        }

        /** Of several reasons, the one that explains most. */
        private static int weight(LossReason reason) {
            return switch (reason) {
                case QUALIFIER -> 0;
                case NO_ROW -> 1;
                default -> 2;
            };
        }

        private static boolean isDrop(Loss loss) {
            return loss.kind() == LossKind.DROPPED
                    && loss.reason() != LossReason.UNKNOWN_PROPERTY
                    && loss.reason() != LossReason.NO_COLUMN;
        }
    }

    /** Strikes off a value: a cell says it. */
    void use(String pointer) {
        used.add(pointer);
    }

    /** Tells that a place is about somebody who became no row. */
    void rowless(String pointer) {
        rowless.add(pointer);
    }

    boolean isUsed(String pointer) {
        return used.contains(pointer);
    }

    /** Marks a value: a cell says it, but not as it is. */
    void mark(String pointer, LossKind kind, LossReason reason, @Nullable HtcdsField field) {
        marked.putIfAbsent(pointer, new Loss(pointer, kind, reason, field));
    }

    /** Notes a value that is carried in a way that somebody should know. */
    void note(String pointer, LossReason reason, @Nullable HtcdsField field) {
        noted.putIfAbsent(pointer + reason, new Loss(pointer, LossKind.NOTED, reason, field));
    }

    /** Tells whether anything of an entity is in a cell. */
    Set<String> usedEntities() {
        Set<String> entities = new HashSet<>();
        used.forEach(pointer -> entities.add(entity(pointer)));
        return entities;
    }

    private static String entity(String pointer) {
        int list = pointer.indexOf('/', 1);
        int element = list < 0 ? -1 : pointer.indexOf('/', list + 1);
        return element < 0 ? pointer : pointer.substring(0, element);
    }

    LossReport report(CaseFile caseFile, List<Loss> obstacles) {
        Node root = new Node();
        Set<String> entities = usedEntities();
        Walk.over(caseFile, Path.ROOT, new Walk.Visitor() {
            @Override
            public void value(Object value, Walk at) {
                String pointer = at.path().pointer();
                if (isName(pointer, at)) {
                    return;
                }
                if (at.isKeyed() && !NAME_OF_COMPONENT.matcher(at.property()).matches()) {
                    pointer = pointer.substring(0, pointer.lastIndexOf('/'));
                }
                account(root, pointer, new Loss(pointer, LossKind.DROPPED, reason(pointer, entities), null));
            }

            @Override
            public void unknown(Extensions extensions, boolean partial, Walk at) {
                String owner = at.path().pointer();
                Loss loss = new Loss(owner, LossKind.DROPPED, LossReason.UNKNOWN_PROPERTY, null);
                extensions.values().keySet().forEach(name -> account(root, owner + '/' + name, loss));
            }
        });
        Set<Loss> losses = new LinkedHashSet<>(obstacles);
        losses.addAll(noted.values());
        collect("", root, losses);
        return new LossReport(List.copyOf(losses));
    }

    /** Ids are names without meaning, and the format is that of any case file. */
    private static boolean isName(String pointer, Walk at) {
        return at.property().equals("id") && !at.isKeyed() && !pointer.equals("/id")
                || pointer.equals("/$schema")
                || pointer.equals("/formatVersion");
    }

    private void account(Node root, String pointer, Loss otherwise) {
        Loss loss = marked.get(pointer);
        if (loss == null && !used.contains(pointer)) {
            loss = otherwise;
        }
        Node node = root;
        for (String segment : pointer.substring(1).split("/", -1)) {
            node = node.children.computeIfAbsent(segment, unseen -> new Node());
        }
        if (loss == null) {
            node.isUsed = true;
        } else {
            node.loss = loss;
        }
    }

    private LossReason reason(String pointer, Set<String> entities) {
        if (ENTITY_LISTS.contains(pointer.split("/")[1]) && !entities.contains(entity(pointer))) {
            return LossReason.NO_ROW;
        }
        for (String place = pointer; !place.isEmpty(); place = place.substring(0, place.lastIndexOf('/'))) {
            if (rowless.contains(place)) {
                return LossReason.NO_ROW;
            }
        }
        for (String segment : pointer.split("/")) {
            if (QUALIFIERS.contains(segment)) {
                return LossReason.QUALIFIER;
            }
        }
        return LossReason.NO_FIELD;
    }

    /** Collects the losses in a place; where all of an element or an object is dropped, once for all of it. */
    private static void collect(String pointer, Node node, Set<Loss> losses) {
        LossReason reason = node.isList() || pointer.isEmpty() ? null : node.dropped();
        if (reason != null && node.children.isEmpty() && node.loss != null) {
            losses.add(node.loss);
            return;
        }
        if (reason != null) {
            losses.add(new Loss(pointer, LossKind.DROPPED, reason, null));
            return;
        }
        if (node.loss != null) {
            losses.add(node.loss);
        }
        node.children.forEach((segment, child) -> collect(pointer + '/' + segment, child, losses));
    }
}
