package io.github.manumit.disclosure;

import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.entity.Entity;
import io.github.manumit.item.Item;
import io.github.manumit.party.GroupTrait;
import io.github.manumit.party.Organization;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.place.Place;
import io.github.manumit.shape.Member;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a draft what says nothing any more: references to what is left out, records that lack what they need, and
 * records in which nothing is left.
 */
final class Pruning {

    private static final Set<String> HOW_MANY = Set.of("applies", "count", "share");

    /** What is there because something mentions it. */
    private static final Set<Class<?>> MENTIONED =
            Set.of(Person.class, PersonGroup.class, Organization.class, Place.class, Item.class);

    private final Told.Whole file;
    private final Notes notes;
    private final CaseIndex index;
    private final boolean leavesOutUnused;
    private final List<Entity<?>> unused = new ArrayList<>();
    private Set<String> told = new HashSet<>();
    private Set<String> linked = new HashSet<>();
    private boolean changed;

    /**
     * Prepares the pruning.
     *
     * @param index of the original file
     * @param leavesOutUnused whether places go to which nothing refers, even if nothing ever did
     */
    Pruning(Told.Whole file, Notes notes, CaseIndex index, boolean leavesOutUnused) {
        this.file = file;
        this.notes = notes;
        this.index = index;
        this.leavesOutUnused = leavesOutUnused;
    }

    /** The entities that went because nothing refers to them any more. */
    List<Entity<?>> unused() {
        return unused;
    }

    void prune() {
        do {
            changed = false;
            told = new HashSet<>();
            linked = new HashSet<>();
            collect(file);
            for (Member member : file.shape().members()) {
                Told part = file.part(member);
                if (part instanceof Told.Items entities) {
                    entities.all().removeIf(each -> isLost(each, Standing.OWN));
                    if (entities.all().isEmpty()) {
                        file.set(member, null);
                    }
                } else if (part instanceof Told.Whole header) {
                    isLost(header, Standing.INLINE);
                }
            }
        } while (changed);
    }

    private void collect(@Nullable Told draft) {
        if (draft instanceof Told.Link link) {
            linked.add(link.target());
        } else if (draft instanceof Told.Items items) {
            items.all().forEach(this::collect);
        } else if (draft instanceof Told.Whole whole) {
            if (whole.id() != null) {
                told.add(whole.id());
            }
            for (Member member : whole.shape().members()) {
                collect(whole.part(member));
            }
        }
    }

    /** How a record stands in what is around it. */
    private enum Standing {
        OWN,
        INLINE,
        /** A partial entity of a claim, which needs nothing. */
        PARTIAL;

        static Standing of(Member member) {
            return member.isInline() ? INLINE : member.isPartial() ? PARTIAL : OWN;
        }
    }

    private boolean isLost(@Nullable Told draft, Standing place) {
        if (draft instanceof Told.Link link && !told.contains(link.target())) {
            return lose(link, "reference");
        } else if (draft instanceof Told.Items items) {
            items.all().removeIf(each -> isLost(each, Standing.OWN));
            return items.all().isEmpty();
        } else if (draft instanceof Told.Entries entries) {
            return entries.all().isEmpty();
        } else if (draft instanceof Told.Whole whole) {
            return isLost(whole, place);
        }
        return false;
    }

    private boolean isLost(Told.Whole whole, Standing place) {
        boolean incomplete = false;
        for (Member member : whole.shape().members()) {
            Told part = whole.part(member);
            if (part != null && isLost(part, Standing.of(member))) {
                whole.set(member, null);
                part = null;
            }
            incomplete |= part == null && isNeeded(member);
        }
        boolean entity = Entity.class.isAssignableFrom(whole.shape().type());
        boolean empty = (place == Standing.PARTIAL || !entity) && saysNothing(whole);
        boolean isUnused = place == Standing.OWN && isUnused(whole);
        if (isUnused && whole.id() != null) {
            index.entityOf(whole.id()).ifPresent(unused::add);
        }
        boolean lost = empty || isUnused || (incomplete && place == Standing.OWN);
        return place != Standing.INLINE && lost && lose(whole, "incomplete");
    }

    /** Whether nothing refers to an entity any more: an employer or a relative of whom only what is left out speaks. */
    private boolean isUnused(Told.Whole whole) {
        String id = whole.id();
        Class<?> type = whole.shape().type();
        return id != null
                && MENTIONED.contains(type)
                && !linked.contains(id)
                && ((leavesOutUnused && type == Place.class)
                        || !index.mentionsOf(id).isEmpty());
    }

    private boolean lose(Told draft, String rule) {
        changed = true;
        notes.omitted(draft.origin(), rule);
        return true;
    }

    private static boolean isNeeded(Member member) {
        boolean id = member.property().equals("id");
        return !id
                && (member.annotation(NotNull.class) != null || member.annotation(NotBlank.class) != null)
                && !member.isInline();
    }

    /** To how many of a group something applies says nothing without what applies. */
    private static boolean saysNothing(Told.Whole whole) {
        boolean trait = whole.shape().type() == GroupTrait.class;
        return whole.shape().members().stream().allMatch(member -> {
            Told part = whole.part(member);
            return part == null
                    || (trait && HOW_MANY.contains(member.property()))
                    || (member.isInline() && part instanceof Told.Whole inner && saysNothing(inner));
        });
    }
}
