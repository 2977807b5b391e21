package io.github.manumit.disclosure;

import io.github.manumit.casefile.EntityKind;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Identified;
import io.github.manumit.entity.Party;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives new ids, and a new order to lists in which the order means nothing, so that neither tells anything of what was left
 * out.
 */
final class Numbering {

    /** The lists whose order a sender means: they are told in it. */
    private static final Set<EntityKind> IN_ORDER = Set.of(
            EntityKind.INCIDENT, EntityKind.EVENT, EntityKind.PROCEEDING, EntityKind.CHARGE, EntityKind.DECISION);

    private static final String ELEMENT = "x";
    private static final String LABEL = "label";
    private static final int ROUNDS = 4;
    private static final String UUID_URN = "urn:uuid:";
    private static final int VERSION_AT = 14;
    private static final char VERSION = '8';

    private final Told.Whole file;
    private final Map<String, String> contents = new HashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private int groups;

    Numbering(Told.Whole file) {
        this.file = file;
    }

    /** The ids as they are. */
    static Map<String, String> same(Told.Whole file) {
        Map<String, String> ids = new HashMap<>();
        identify(file, null, (whole, id) -> ids.put(id, id.startsWith("#") ? "by-code-" + id.substring(1) : id));
        return ids;
    }

    /** The ids as they are, except those that hold something that is left out. */
    static Map<String, String> without(Told.Whole file, Traces traces) {
        Map<String, String> ids = same(file);
        Map<String, String> changed = new HashMap<>();
        int number = 0;
        for (String original : new TreeSet<>(ids.keySet())) {
            if (traces.isHit(original)) {
                String free = ELEMENT + ++number;
                while (ids.containsKey(free)) {
                    free = ELEMENT + ++number;
                }
                changed.put(original, free);
            }
        }
        ids.putAll(changed);
        return ids;
    }

    /** Takes ids that were found elsewhere. */
    void identify(Map<String, String> known) {
        ids.putAll(known);
    }

    /** Puts lists in their new order, and returns the new ids. */
    Map<String, String> order() {
        List<Told.Whole> all = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            if (file.part(kind.property()) instanceof Told.Items items) {
                for (Told each : items.all()) {
                    all.add((Told.Whole) each);
                    contents.put(id(each), kind.idPrefix());
                }
            }
        }
        compare(all);
        for (EntityKind kind : EntityKind.values()) {
            if (file.part(kind.property()) instanceof Told.Items entities) {
                entities.all().forEach(this::sort);
                if (!IN_ORDER.contains(kind)) {
                    entities.all()
                            .sort(Comparator.comparing((Told each) -> contents.getOrDefault(id(each), ""))
                                    .thenComparing(Numbering::label));
                }
                number(kind, entities);
            }
        }
        groups(file);
        Set<String> linked = new HashSet<>();
        links(file, linked);
        int[] elements = {0};
        identify(file, linked, (whole, id) -> ids.computeIfAbsent(id, key -> ELEMENT + ++elements[0]));
        return ids;
    }

    /**
     * Describes each entity by what it says, by what it refers to and by what refers to it, in a few rounds, so that
     * entities are told apart by everything that is told, and by nothing else.
     */
    private void compare(List<Told.Whole> entities) {
        Map<String, List<Mention>> mentions = new HashMap<>();
        entities.forEach(each -> mentions(each, each, "", mentions));
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, String> next = new HashMap<>();
            for (Told.Whole each : entities) {
                List<String> known = mentions.getOrDefault(id(each), List.of()).stream()
                        .map(mention -> contents.get(id(mention.by())) + mention.way())
                        .sorted()
                        .toList();
                next.put(id(each), digest(content(each, contents) + known));
            }
            contents.putAll(next);
        }
    }

    /** A reference from an entity, and the properties on the way to it. */
    private record Mention(Told.Whole by, String way) {}

    private static void mentions(@Nullable Told draft, Told.Whole by, String way, Map<String, List<Mention>> mentions) {
        if (draft instanceof Told.Link link) {
            mentions.computeIfAbsent(link.target(), key -> new ArrayList<>()).add(new Mention(by, way));
        } else if (draft instanceof Told.Items items) {
            items.all().forEach(each -> mentions(each, by, way, mentions));
        } else if (draft instanceof Told.Whole whole) {
            for (Member member : whole.shape().members()) {
                mentions(whole.part(member), by, way + '/' + member.property(), mentions);
            }
        }
    }

    private static String id(Told entity) {
        return String.valueOf(((Told.Whole) entity).id());
    }

    private void number(EntityKind kind, Told.Items entities) {
        int number = 0;
        for (Told each : entities.all()) {
            String id = ((Told.Whole) each).id();
            if (id != null) {
                ids.put(id, kind.idPrefix() + ++number);
            }
        }
    }

    private void sort(@Nullable Told draft) {
        if (draft instanceof Told.Items items) {
            items.all().forEach(this::sort);
        } else if (draft instanceof Told.Whole whole) {
            for (Member member : whole.shape().members()) {
                Told part = whole.part(member);
                sort(part);
                if (part instanceof Told.Items items && isOfParties(member.kind())) {
                    items.all().sort(byContent());
                }
            }
        }
    }

    private Comparator<Told> byContent() {
        return Comparator.comparing(draft -> content(draft, contents));
    }

    /**
     * What a part says: equal for parts that tell the same, whatever their ids, and in whatever order they list parties.
     * A party's label may only say its role, which follows from the rest, and is not there yet when the order is first asked
     * for.
     *
     * @param targets what stands for the target of a reference
     */
    private static String content(@Nullable Told draft, Map<String, String> targets) {
        StringBuilder text = new StringBuilder();
        content(draft, targets, false, text);
        return text.toString();
    }

    private static void content(
            @Nullable Told draft, Map<String, String> targets, boolean anyOrder, StringBuilder text) {
        if (draft instanceof Told.Leaf leaf) {
            text.append('"').append(Told.text(leaf.value())).append('"');
        } else if (draft instanceof Told.Link link) {
            text.append('>').append(targets.getOrDefault(link.target(), ""));
        } else if (draft instanceof Told.Items items) {
            Stream<String> all = items.all().stream().map(each -> content(each, targets));
            text.append((anyOrder ? all.sorted() : all).toList());
        } else if (draft instanceof Told.Entries entries) {
            entries.all().forEach((key, each) -> {
                if (!key.equals(LABEL)) {
                    text.append(key).append(':');
                    content(each, targets, false, text);
                }
            });
        } else if (draft instanceof Told.Whole whole) {
            text.append('(');
            for (Member member : whole.shape().members()) {
                Told part = whole.part(member);
                if (part != null && !isPartyLabel(whole, member)) {
                    text.append(member.property()).append('=');
                    content(part, targets, isOfParties(member.kind()), text);
                }
            }
            text.append(')');
        }
    }

    private static boolean isPartyLabel(Told.Whole whole, Member member) {
        return member.property().equals(LABEL)
                && Party.class.isAssignableFrom(whole.shape().type());
    }

    private static String label(Told entity) {
        return ((Told.Whole) entity).part(LABEL) instanceof Told.Leaf leaf ? Told.text(leaf.value()) : "";
    }

    /** Whether a list holds parties, or records that each name one. */
    private static boolean isOfParties(Kind kind) {
        Kind element = kind instanceof Kind.Listed listed ? listed.element() : kind;
        if (element instanceof Kind.Nested nested && element != kind) {
            return nested.shape().members().stream().anyMatch(member -> isParty(member.kind()));
        }
        return element != kind && isParty(element);
    }

    private static boolean isParty(Kind kind) {
        Kind element = LadderTable.element(kind);
        return element instanceof Kind.Reference reference
                && (Party.class.isAssignableFrom(reference.target()) || reference.target() == Party.class);
    }

    private static void links(@Nullable Told draft, Set<String> linked) {
        if (draft instanceof Told.Link link) {
            linked.add(link.target());
        } else if (draft instanceof Told.Items items) {
            items.all().forEach(each -> links(each, linked));
        } else if (draft instanceof Told.Whole whole) {
            for (Member member : whole.shape().members()) {
                links(whole.part(member), linked);
            }
        }
    }

    /** Numbers the groups of claims that exclude each other. */
    private void groups(@Nullable Told told) {
        if (told instanceof Told.Group group) {
            ids.computeIfAbsent(group.key(), key -> "a" + ++groups);
        } else if (told instanceof Told.Items items) {
            items.all().forEach(this::groups);
        } else if (told instanceof Told.Whole whole) {
            for (Member member : whole.shape().members()) {
                groups(whole.part(member));
            }
        }
    }

    private interface Identifying {
        void identify(Told.Whole whole, String id);
    }

    /** Visits the entities, and the elements that something refers to; all elements without such a set. */
    private static void identify(@Nullable Told draft, @Nullable Set<String> linked, Identifying identifying) {
        if (draft instanceof Told.Items items) {
            items.all().forEach(each -> identify(each, linked, identifying));
        } else if (draft instanceof Told.Whole whole) {
            String id = whole.id();
            boolean entity = Entity.class.isAssignableFrom(whole.shape().type());
            if (id != null
                    && Identified.class.isAssignableFrom(whole.shape().type())
                    && (entity || linked == null || linked.contains(id))) {
                identifying.identify(whole, id);
            }
            for (Member member : whole.shape().members()) {
                identify(whole.part(member), linked, identifying);
            }
        }
    }

    /** An id for the whole file that follows from what it tells: a UUID of version 8, which nobody else makes so. */
    String fileId() {
        String uuid = UUID.nameUUIDFromBytes((content(file, ids) + labels()).getBytes(StandardCharsets.UTF_8))
                .toString();
        return UUID_URN + uuid.substring(0, VERSION_AT) + VERSION + uuid.substring(VERSION_AT + 1);
    }

    private List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            if (file.part(kind.property()) instanceof Told.Items entities) {
                entities.all().forEach(each -> labels.add(label(each)));
            }
        }
        return labels;
    }

    /** Whether an id is one that follows from the content, so that two files with the same content have it. */
    static boolean isFromContent(String id) {
        return id.startsWith(UUID_URN)
                && id.length() > UUID_URN.length() + VERSION_AT
                && id.charAt(UUID_URN.length() + VERSION_AT) == VERSION;
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
