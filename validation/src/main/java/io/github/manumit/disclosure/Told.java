package io.github.manumit.disclosure;

import io.github.manumit.code.Word;
import io.github.manumit.entity.Ref;
import io.github.manumit.extension.Extensions;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Property;
import io.github.manumit.shape.Shape;
import io.github.manumit.value.Path;
import io.github.manumit.value.TextValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Part of a projected case file while it is being made: it knows where it comes from, and can still lose parts. */
abstract sealed class Told {

    private final Path origin;

    Told(Path origin) {
        this.origin = origin;
    }

    /** Where the part stands in the original file. */
    Path origin() {
        return origin;
    }

    /** A value that is told. */
    static final class Leaf extends Told {
        private final Object value;
        private final boolean ours;

        Leaf(Object value, Path origin) {
            this(value, origin, false);
        }

        private Leaf(Object value, Path origin, boolean ours) {
            super(origin);
            this.value = value;
            this.ours = ours;
        }

        /** A value that does not come from the file. */
        static Leaf ours(Object value, Path origin) {
            return new Leaf(value, origin, true);
        }

        boolean isOurs() {
            return ours;
        }

        Object value() {
            return value;
        }
    }

    /** A reference to an entity or element of the draft. */
    static final class Link extends Told {
        private final String target;

        Link(String target, Path origin) {
            super(origin);
            this.target = target;
        }

        /** The id of the target, as in the original file. */
        String target() {
            return target;
        }
    }

    /** The name of a group of claims that exclude each other, which tells nothing else. */
    static final class Group extends Told {
        private final String name;

        Group(String name, Path origin) {
            super(origin);
            this.name = name;
        }

        /** The name as in the original file. */
        String name() {
            return name;
        }

        /** What the name has among ids, none of which has a blank before it. */
        String key() {
            return ' ' + name;
        }
    }

    /** A list. */
    static final class Items extends Told {
        private final List<Told> all = new ArrayList<>();

        Items(Path origin) {
            super(origin);
        }

        List<Told> all() {
            return all;
        }
    }

    /** A map. */
    static final class Entries extends Told {
        private final SortedMap<String, Told> all = new TreeMap<>();

        Entries(Path origin) {
            super(origin);
        }

        SortedMap<String, Told> all() {
            return all;
        }
    }

    /** A record. */
    static final class Whole extends Told {
        private final Shape shape;
        private final @Nullable Told[] parts;
        private @Nullable String id;

        Whole(Shape shape, Path origin) {
            super(origin);
            this.shape = shape;
            this.parts = new @Nullable Told[shape.members().size()];
        }

        Shape shape() {
            return shape;
        }

        /** The id as in the original file; null if it has none. */
        @Nullable
        String id() {
            return id;
        }

        void identify(@Nullable String original) {
            this.id = original;
        }

        @Nullable
        Told part(Member member) {
            return parts[member.position()];
        }

        void set(Member member, @Nullable Told part) {
            parts[member.position()] = part;
        }

        /** The part that a property of JSON names, which may stand in an inline component. */
        @Nullable
        Told part(String property) {
            Property found = shape.properties().get(property);
            if (found == null) {
                return null;
            }
            Whole owner = owner(found);
            return owner == null ? null : owner.part(found.member());
        }

        /** Sets the part that a property of JSON names. */
        void set(String property, @Nullable Told part) {
            Property found = shape.properties().get(property);
            Whole owner = found == null ? null : owner(found);
            if (found != null && owner != null) {
                owner.set(found.member(), part);
            }
        }

        private @Nullable Whole owner(Property property) {
            return property.holder() == null ? this : (Whole) part(property.holder());
        }
    }

    /** Makes the value, with the ids that the draft's targets get. */
    static @Nullable Object make(@Nullable Told draft, Kind kind, Map<String, String> ids) {
        if (draft instanceof Leaf leaf) {
            return leaf.value();
        } else if (draft instanceof Link link) {
            return Ref.parse(ids.getOrDefault(link.target(), link.target()));
        } else if (draft instanceof Group group) {
            return ids.getOrDefault(group.key(), group.name());
        } else if (draft instanceof Items items) {
            Kind element = ((Kind.Listed) kind).element();
            List<Object> made = new ArrayList<>();
            items.all().forEach(each -> made.add(make(each, element, ids)));
            return made;
        } else if (draft instanceof Entries entries) {
            SortedMap<String, Object> made = new TreeMap<>();
            entries.all().forEach((key, each) -> made.put(key, make(each, ((Kind.Mapped) kind).value(), ids)));
            return made;
        } else if (draft instanceof Whole whole) {
            return make(whole, ids);
        }
        return nothing(kind);
    }

    private static Object make(Whole whole, Map<String, String> ids) {
        List<Member> members = whole.shape().members();
        @Nullable Object[] values = new @Nullable Object[members.size()];
        for (Member member : members) {
            Told part = whole.part(member);
            String id = whole.id();
            values[member.position()] = member.property().equals("id") && id != null && part == null
                    ? ids.get(id)
                    : make(part, member.kind(), ids);
        }
        return whole.shape().make(values);
    }

    private static @Nullable Object nothing(Kind kind) {
        if (kind instanceof Kind.Listed) {
            return List.of();
        } else if (kind instanceof Kind.Mapped) {
            return Collections.emptySortedMap();
        }
        return kind instanceof Kind.Unknown ? Extensions.none() : null;
    }

    /** The part at a JSON Pointer, or the innermost one around it, after the parts that lead there. */
    static List<Told> at(Told root, String pointer) {
        List<Told> trail = new ArrayList<>(List.of(root));
        Told here = root;
        String[] steps = pointer.split("/", -1);
        for (int i = 1; i < steps.length; i++) {
            Told next = step(here, steps[i].replace("~1", "/").replace("~0", "~"));
            if (next == null) {
                break;
            }
            trail.add(next);
            here = next;
        }
        return trail;
    }

    private static @Nullable Told step(Told draft, String step) {
        if (draft instanceof Items items) {
            int index = step.matches("[0-9]{1,9}") ? Integer.parseInt(step) : -1;
            return index >= 0 && index < items.all().size() ? items.all().get(index) : null;
        } else if (draft instanceof Entries entries) {
            return entries.all().get(step);
        }
        return draft instanceof Whole whole ? whole.part(step) : null;
    }

    /** Takes a part out of what is directly around it; false if it is not in it any more. */
    static boolean remove(Told part, Told from) {
        if (from instanceof Items items) {
            return items.all().removeIf(each -> each == part);
        } else if (from instanceof Entries entries) {
            return entries.all().values().removeIf(each -> each == part);
        } else if (from instanceof Whole whole) {
            for (Member member : whole.shape().members()) {
                Told own = whole.part(member);
                if (own == part) {
                    whole.set(member, null);
                    return true;
                } else if (member.isInline() && own instanceof Whole inner && remove(part, inner)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A value as a text that differs from those of other values. */
    static String text(Object value) {
        if (value instanceof Word word) {
            return word.word();
        } else if (value instanceof TextValue text) {
            return text.text();
        } else if (value instanceof LocalizedText text) {
            return text.texts().toString();
        } else if (value instanceof Extensions extensions) {
            return String.valueOf(extensions.hashCode());
        }
        return value.toString();
    }
}
