package io.github.manumit.casefile;

import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Identified;
import io.github.manumit.entity.Ref;
import io.github.manumit.internal.Describe;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.place.Place;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Path;
import io.github.manumit.shape.Property;
import io.github.manumit.shape.Shape;
import io.github.manumit.shape.Walk;
import io.github.manumit.value.Answer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is who in a case file, and who refers to whom. Built once from a case file in time linear in its size, and never changed; a changed case
 * file needs a new index.
 */
public final class CaseIndex {

    private final CaseFile caseFile;
    private final Map<String, Identified> byId = new HashMap<>();
    private final Map<String, Entity<?>> owners = new HashMap<>();
    private final Map<String, List<Mention>> mentions = new HashMap<>();
    private final List<Mention> all = new ArrayList<>();

    /**
     * One reference, seen from where it stands.
     *
     * @param entity the entity in which it stands, directly or in an element of it
     * @param holder the record that has the reference: the entity itself, or a participant, result, custody in it
     * @param property the property that holds it, such as {@code party}
     * @param target the kind of thing that it must lead to
     * @param ref the reference
     * @param claimed whether it stands in what a claim says
     */
    public record Mention(
            Entity<?> entity, Object holder, String property, Class<?> target, Ref<?> ref, boolean claimed) {

        /** Gives kinds and opaque ids only. */
        @Override
        public String toString() {
            return "Mention[" + entity.getClass().getSimpleName() + '.' + property + ' ' + ref + ']';
        }
    }

    private CaseIndex(CaseFile caseFile) {
        this.caseFile = caseFile;
        Walk.over(caseFile, Path.ROOT, new Collector());
        mentions.replaceAll((id, list) -> List.copyOf(list));
    }

    /**
     * Builds the index of a case file.
     *
     * @param caseFile the case file
     * @return its index
     */
    public static CaseIndex of(CaseFile caseFile) {
        return new CaseIndex(caseFile);
    }

    /**
     * Returns the case file.
     *
     * @return the file that the index was built from
     */
    public CaseFile caseFile() {
        return caseFile;
    }

    /**
     * Finds an entity or element by its id.
     *
     * @param id a local id
     * @return what has it; the first where several have
     */
    public Optional<Identified> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Finds what a reference leads to within the case file.
     *
     * @param ref the reference; null finds nothing
     * @param type the kind of thing that it should lead to
     * @param <T> that kind
     * @return the entity or element; empty when it is not in the file or is of another kind
     */
    public <T> Optional<T> find(@Nullable Ref<?> ref, Class<T> type) {
        if (ref == null || !isLocal(ref)) {
            return Optional.empty();
        }
        Identified found = byId.get(ref.localId());
        return type.isInstance(found) ? Optional.of(type.cast(found)) : Optional.empty();
    }

    /**
     * Tells whether a reference leads into this case file.
     *
     * @param ref the reference
     * @return true for a local id, and for one with this file's own id before it
     */
    public boolean isLocal(Ref<?> ref) {
        return ref.caseId().map(caseFile.id()::equals).orElse(true);
    }

    /**
     * Returns the entity around an entity or element.
     *
     * @param id a local id
     * @return the entity that has the id, or the one whose element has it
     */
    public Optional<Entity<?>> entityOf(String id) {
        return Optional.ofNullable(owners.get(id));
    }

    /**
     * Returns everything that refers to an entity or element.
     *
     * @param id a local id
     * @return the references, in the order of the file
     */
    public List<Mention> mentionsOf(String id) {
        return mentions.getOrDefault(id, List.of());
    }

    /**
     * Returns every reference of the case file.
     *
     * @return in the order of the file
     */
    public List<Mention> mentions() {
        return Collections.unmodifiableList(all);
    }

    /**
     * Returns in which incidents, events and proceedings something takes part: the records of one kind that refer to it.
     *
     * @param id id of a party
     * @param type {@code Participant}, {@code ProceduralParticipant}, {@code Custody} or another element
     * @param <T> that kind
     * @return the elements, in the order of the file, without those that only a claim has
     */
    public <T> List<T> involvements(String id, Class<T> type) {
        return mentionsOf(id).stream()
                .filter(mention -> !mention.claimed() && type.isInstance(mention.holder()))
                .map(mention -> type.cast(mention.holder()))
                .distinct()
                .toList();
    }

    /**
     * Returns in which country or part of one a place lies.
     *
     * @param place a place of the case file
     * @return the jurisdiction stated of it, else of the nearest place around it; empty where none is stated
     */
    public Optional<JurisdictionCode> jurisdictionOf(Place place) {
        for (Place around : withWhatIsAround(place)) {
            if (around.jurisdiction() != null) {
                return Optional.of(around.jurisdiction());
            }
        }
        return Optional.empty();
    }

    /**
     * Answers whether a place lies within another.
     *
     * @param inner the one
     * @param outer the other
     * @return yes where the file says so, step by step; no where the two lie in different countries; else one cannot say
     */
    public Answer isWithin(Place inner, Place outer) {
        boolean said =
                withWhatIsAround(inner).stream().anyMatch(around -> around.id().equals(outer.id()));
        Optional<String> one = jurisdictionOf(inner).flatMap(JurisdictionCode::country);
        Optional<String> other = jurisdictionOf(outer).flatMap(JurisdictionCode::country);
        return Answer.of(said, !said && one.isPresent() && other.isPresent() && !one.equals(other));
    }

    /** The place and those around it, from the inside out; one that is around itself stands there once. */
    private Set<Place> withWhatIsAround(Place place) {
        Set<Place> around = new LinkedHashSet<>();
        Place at = place;
        while (at != null && around.add(at)) {
            at = find(at.within(), Place.class).orElse(null);
        }
        return around;
    }

    /**
     * Returns what sources claim of an entity.
     *
     * @param entity the entity
     * @param <E> its kind
     * @return its claims, in order
     */
    public <E extends Entity<E>> List<Claim<E>> claimsOf(E entity) {
        return entity.meta().claims();
    }

    /** Gives the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("CaseIndex");
    }

    /** Collects ids and references on one walk. */
    private final class Collector implements Walk.Visitor {

        private final Deque<Object> holders = new ArrayDeque<>();
        private String property = "";
        private @Nullable Entity<?> entity;
        private int claimed;

        @Override
        public void enter(Object record, Shape shape, Path path, boolean partial) {
            if (record instanceof Claim) {
                claimed++;
            }
            if (record instanceof Entity<?> found && !partial) {
                entity = found;
            }
            if (!partial && record instanceof Identified identified) {
                String id = identified.id();
                if (id != null && byId.putIfAbsent(id, identified) == null && entity != null) {
                    owners.put(id, entity);
                }
            }
            holders.push(record);
        }

        @Override
        public void leave(Object record, Shape shape, Path path) {
            holders.pop();
            if (record instanceof Claim) {
                claimed--;
            }
        }

        @Override
        public void property(Object owner, Property property, Object value, Path path) {
            if (isReference(property.member().kind())) {
                this.property = property.name();
            }
        }

        @Override
        public void value(Object value, Kind kind, Path path) {
            if (kind instanceof Kind.Reference reference && entity != null) {
                Ref<?> ref = (Ref<?>) value;
                Mention mention =
                        new Mention(entity, holders.getFirst(), property, reference.target(), ref, claimed > 0);
                all.add(mention);
                if (isLocal(ref)) {
                    mentions.computeIfAbsent(ref.localId(), id -> new ArrayList<>())
                            .add(mention);
                }
            }
        }

        private boolean isReference(Kind kind) {
            return kind instanceof Kind.Reference
                    || (kind instanceof Kind.Listed listed && isReference(listed.element()));
        }
    }
}
