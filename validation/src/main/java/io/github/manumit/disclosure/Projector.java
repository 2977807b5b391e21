package io.github.manumit.disclosure;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.casefile.EntityKind;
import io.github.manumit.casefile.Handling;
import io.github.manumit.casefile.Header;
import io.github.manumit.code.Word;
import io.github.manumit.entity.AbsenceReason;
import io.github.manumit.entity.Anchor;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Identified;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.Restriction;
import io.github.manumit.entity.RestrictionScope;
import io.github.manumit.extension.Extensions;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.party.Consent;
import io.github.manumit.place.Jurisdiction;
import io.github.manumit.place.Place;
import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.Money;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Property;
import io.github.manumit.shape.Shape;
import io.github.manumit.value.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Drafts what a policy tells of a case file, entity by entity. */
final class Projector {

    private static final String ABSENT = "absent";
    private static final String CONSENTS = "consents";
    private static final String RESTRICTION = "restriction";
    static final String ALTERNATIVES = "alternatives";

    private final Telling telling;
    private final CaseFile caseFile;
    private final CaseIndex index;
    private final ReleasePolicy policy;
    private final Descent descent;
    private final Notes notes;
    private final Traces traces;
    private final PlaceRungs places;
    private final RoleLabels labels;
    private final boolean renumbers;
    private final Map<Member, List<Ladder>> ladders = new HashMap<>();

    private final RelativeTimes relativeTimes;

    /** The entity that is drafted; null in the header. */
    private @Nullable Entity<?> current;

    /** Whether it is protected. */
    private boolean isProtected;

    /** The shape of the record that is drafted: of the innermost that is not inline. */
    private Shape owner = Shape.of(CaseFile.class);

    Projector(
            CaseIndex index,
            ReleasePolicy policy,
            @Nullable ReleaseKey key,
            Telling telling,
            RoleLabels labels,
            Notes notes,
            Traces traces) {
        this.telling = telling;
        this.index = index;
        this.caseFile = index.caseFile();
        this.policy = policy;
        this.descent = new Descent(key, notes, traces);
        this.notes = notes;
        this.traces = traces;
        this.places = new PlaceRungs(index, policy.rung(SubjectKind.DEED, Ladder.PLACES));
        this.labels = labels;
        this.relativeTimes = new RelativeTimes(index, telling);
        this.renumbers = !policy.of(SubjectKind.FILE).keeps(Ladder.RECORDS);
    }

    /** What is told of each entity; an entity that is missing from the map is not told. */
    interface Telling {
        @Nullable
        Rungs of(Entity<?> entity);

        /** Whether whoever or whatever the entity is about is protected, so that what it shares with others is not told. */
        boolean isProtected(Entity<?> entity);

        /** Whether somebody is or may have been a child, so that nothing is told that says the contrary. */
        boolean isChild(Entity<?> entity);

        /** Whether a restriction takes away a record within an entity. */
        boolean isLost(Object record);

        /** Whether a restriction takes away a component of one record within an entity. */
        boolean isLost(Object record, String component);

        /** What of some consents the next recipient must know, because it forbids what this audience may be told. */
        List<Consent> binding(List<?> consents);

        /** What is told of the file itself. */
        Rungs ofFile();

        /** Whether a restriction still holds. */
        boolean holds(Restriction restriction);
    }

    Told.Whole draft() {
        Shape shape = Shape.of(CaseFile.class);
        Told.Whole file = new Told.Whole(shape, Path.ROOT);
        Rungs rungs = telling.ofFile();
        for (Member member : shape.members()) {
            if (member.isInline()) {
                file.set(member, header(rungs));
            } else if (member.kind() instanceof Kind.Unknown) {
                file.set(member, member(shape, member, caseFile, Path.ROOT, rungs, new LinkedHashSet<>()));
            }
        }
        for (EntityKind kind : EntityKind.values()) {
            Told.Items items = new Told.Items(Path.ROOT.property(kind.property()));
            List<? extends Entity<?>> entities = kind.in(caseFile);
            for (int i = 0; i < entities.size(); i++) {
                entity(entities.get(i), items.origin().element(i), items);
            }
            if (!items.all().isEmpty()) {
                file.set(kind.property(), items);
            }
        }
        placesByCode(file);
        return file;
    }

    private void entity(Entity<?> entity, Path path, Told.Items items) {
        Rungs rungs = telling.of(entity);
        isProtected = telling.isProtected(entity);
        current = entity;
        if (rungs == null) {
            lose(entity, path);
            return;
        }
        if (entity instanceof Place place && !place.id().equals(places.standIn(place.id()))) {
            if (places.standIn(place.id()) == null) {
                notes.omitted(path, Ladder.PLACES, rungs);
            } else {
                notes.coarsened(path, Ladder.PLACES, rungs);
            }
            traces.entity(entity, isProtected);
            return;
        }
        if (entity instanceof Jurisdiction jurisdiction && isOfOther(jurisdiction.code(), rungs)) {
            notes.omitted(path, Ladder.PLACES, rungs);
            return;
        }
        items.all().add(record(entity, Shape.of(entity.getClass()), path, rungs));
    }

    /** Whether a code becomes that of what is around it, of which something else is true. */
    private static boolean isOfOther(@Nullable JurisdictionCode code, Rungs rungs) {
        return code != null && !code.equals(Coarsening.jurisdiction(code, rungs.rung(Ladder.PLACES)));
    }

    private void lose(Entity<?> entity, Path path) {
        notes.omitted(path, RESTRICTION);
        traces.entity(entity, telling.isProtected(entity));
        traces.restricted(entity);
    }

    /** Adds the places of which only the code is told. */
    private void placesByCode(Told.Whole file) {
        Map<String, JurisdictionCode> codes = new HashMap<>();
        Map<String, Path> first = new LinkedHashMap<>();
        for (int i = 0; i < caseFile.places().size(); i++) {
            String standIn = places.standIn(caseFile.places().get(i).id());
            JurisdictionCode code = standIn == null ? null : PlaceRungs.code(standIn);
            if (standIn != null && code != null) {
                codes.put(standIn, code);
                first.putIfAbsent(standIn, Path.ROOT.property("places").element(i));
            }
        }
        first.forEach((id, path) -> {
            JurisdictionCode code = codes.get(id);
            if (code == null) {
                return;
            }
            Told.Whole place = new Told.Whole(Shape.of(Place.class), path);
            place.identify(id);
            place.set("kind", new Told.Leaf(PlaceRungs.kind(code), path.property("kind")));
            place.set("jurisdiction", new Told.Leaf(code, path.property("jurisdiction")));
            for (Member member : place.shape().members()) {
                if (member.isInline() && member.kind() instanceof Kind.Nested nested) {
                    place.set(member, new Told.Whole(nested.shape(), path));
                }
            }
            Told.Items all = file.part("places") instanceof Told.Items items
                    ? items
                    : new Told.Items(Path.ROOT.property("places"));
            all.all().add(place);
            file.set("places", all);
        });
    }

    private Told.Whole header(Rungs rungs) {
        Shape shape = Shape.of(Header.class);
        Told.Whole header = record(caseFile.header(), shape, Path.ROOT, rungs);
        Path path = Path.ROOT.property("handling");
        if (!(header.part("handling") instanceof Told.Whole)) {
            header.set("handling", record(Handling.builder().build(), Shape.of(Handling.class), path, rungs));
        }
        if (header.part("handling") instanceof Told.Whole handling) {
            handling.set("audience", new Told.Leaf(policy.audience(), path.property("audience")));
        }
        own(header, "$schema", "[!-~]{1,500}", CaseFile.SCHEMA);
        own(header, "formatVersion", "[0-9]{1,4}\\.[0-9]{1,4}", CaseFile.FORMAT_VERSION);
        return header;
    }

    /** What the format says of itself, which is that of this library where the file is made anew. */
    private void own(Told.Whole header, String property, String form, String text) {
        boolean keeps = !renumbers
                && header.part(property) instanceof Told.Leaf leaf
                && leaf.value() instanceof String own
                && own.matches(form);
        Object told = keeps && header.part(property) instanceof Told.Leaf leaf ? leaf.value() : text;
        header.set(property, Told.Leaf.ours(told, Path.ROOT.property(property)));
    }

    private Told.Whole record(Object record, Shape shape, Path path, Rungs rungs) {
        Shape outer = owner;
        owner = shape;
        Set<String> omitted = new LinkedHashSet<>();
        Told.Whole draft = record(record, shape, path, rungs, omitted);
        mark(draft, omitted, rungs);
        owner = outer;
        return draft;
    }

    private Told.Whole record(Object record, Shape shape, Path path, Rungs rungs, Set<String> omitted) {
        Told.Whole draft = new Told.Whole(shape, path);
        if (record instanceof Identified identified) {
            draft.identify(identified.id());
        }
        for (Member member : shape.members()) {
            boolean isId = member.property().equals("id") && record instanceof Identified;
            if (!isId) {
                draft.set(member, member(shape, member, record, path, rungs, omitted));
            }
        }
        return draft;
    }

    private @Nullable Told member(
            Shape shape, Member member, Object record, Path at, Rungs rungs, Set<String> omitted) {
        Object value = member.get(record);
        if (value == null || isEmpty(value)) {
            return null;
        }
        if (rungs.omits(shape.type(), member.property()) || telling.isLost(record, member.property())) {
            notes.omitted(at.property(member.property()), RESTRICTION);
            traces.part(value, member.kind(), isProtected);
            traces.restricted(value);
            traces.days(value, member.kind());
            omitted.add(member.property());
            return null;
        }
        if (member.isInline() && member.kind() instanceof Kind.Nested nested) {
            return record(value, nested.shape(), at, rungs, omitted);
        }
        boolean keyed = member.kind() instanceof Kind.Unknown;
        Path path = at.property(keyed ? "*" : member.property());
        if (member.property().equals(ABSENT) && member.kind() instanceof Kind.Mapped) {
            return absences((Map<?, ?>) value, path, rungs);
        }
        boolean isDated = !renumbers && rungs.keeps(Ladder.DATES);
        if (value instanceof Restriction restriction
                && (!isDated || restriction.time() != null)
                && !telling.holds(restriction)) {
            notes.omitted(path, RESTRICTION); // without its time, it would seem to hold
            return null;
        }
        Object told = value;
        if (member.property().equals(CONSENTS) && !rungs.keeps(Ladder.SPECIAL)) {
            List<Consent> binding = telling.binding((List<?>) value);
            if (!binding.isEmpty()) {
                notes.coarsened(path, Ladder.SPECIAL, rungs);
                return generic(binding, member.kind(), path, rungs);
            }
        }
        for (Ladder ladder : ladders.computeIfAbsent(member, each -> LadderTable.of(shape.type(), each))) {
            boolean cleared = ladder == Ladder.TEXTS
                    && !rungs.isRestricted(ladder)
                    && isCleared(shape.type(), member.property(), path);
            Object next = cleared ? told : descent.told(told, ladder, rungs, member, path, isProtected);
            if (next instanceof Age age && isHidden(age, rungs)) {
                next = null;
            }
            if (next == null) {
                notes.omitted(path, ladder, rungs);
                trace(told, ladder);
                if (rungs.isRestricted(ladder)) {
                    traces.restricted(told);
                    traces.days(told, member.kind());
                }
                omitted.add(member.property());
                return null;
            }
            told = next;
        }
        if (member.sensitivity() != null && told.equals(value)) {
            noteKept(shape, member, path, rungs);
        }
        return renumbers && member.property().equals(ALTERNATIVES)
                ? new Told.Group((String) told, path)
                : generic(told, member.kind(), path, rungs);
    }

    /** Whether an age would say that a possible child was an adult, at whatever time. */
    private boolean isHidden(Age age, Rungs rungs) {
        return !rungs.keeps(Ladder.AGES)
                && current != null
                && age.isMinor(Coarsening.MAJORITY).isNo()
                && telling.isChild(current);
    }

    private void trace(Object lost, Ladder ladder) {
        switch (ladder) {
            case NAMES, IDENTIFIERS, CONTACTS, PLACES -> traces.value(lost, isProtected);
            default -> {
                // dates and the like occur anywhere
            }
        }
    }

    private void noteKept(Shape shape, Member member, Path path, Rungs rungs) {
        List<Ladder> all = ladders.getOrDefault(member, LadderTable.of(shape.type(), member));
        if (!all.isEmpty()) {
            notes.kept(path, all.get(0), rungs);
        }
    }

    private boolean isCleared(Class<?> type, String property, Path path) {
        if (policy.cleared().isEmpty()) {
            return false;
        }
        String pointer = path.pointer();
        return policy.cleared().contains(type.getSimpleName() + '.' + property)
                || policy.cleared().stream()
                        .anyMatch(each ->
                                each.startsWith("/") && (pointer.equals(each) || pointer.startsWith(each + '/')));
    }

    private static boolean isEmpty(Object value) {
        return (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty())
                || (value instanceof Extensions extensions && extensions.isEmpty());
    }

    private @Nullable Told generic(Object value, Kind kind, Path path, Rungs rungs) {
        if (kind instanceof Kind.Listed listed) {
            Told.Items items = new Told.Items(path);
            List<?> list = (List<?>) value;
            for (int i = 0; i < list.size(); i++) {
                Told each = generic(list.get(i), listed.element(), path.element(i), rungs);
                if (each != null) {
                    items.all().add(each);
                }
            }
            return items.all().isEmpty() ? null : items;
        } else if (value instanceof Anchor anchor && !relativeTimes.isTold(anchor, current)) {
            notes.omitted(path, RESTRICTION);
            return null;
        } else if (kind instanceof Kind.Nested nested) {
            if (rungs.omits(value) || telling.isLost(value)) {
                notes.omitted(path, RESTRICTION);
                traces.part(value, kind, isProtected);
                traces.days(value, kind);
                return null;
            }
            Told.Whole record = record(value, nested.shape(), path, rungs);
            if (isAmount(value) && hasLost(record, value)) {
                notes.omitted(path, Ladder.TEXTS, rungs);
                return null;
            }
            return record;
        } else if (value instanceof RestrictionScope scope && !scope.isKnown() && !rungs.keeps(Ladder.TEXTS)) {
            return new Told.Leaf(RestrictionScope.WHOLE, path); // it may cover anything
        } else if (kind instanceof Kind.Reference) {
            return link((Ref<?>) value, path, rungs);
        } else if (value instanceof Word word && !word.isKnown() && !isTold(word, rungs)) {
            notes.omitted(path, Ladder.TEXTS, rungs);
            return null;
        } else if (value instanceof JurisdictionCode code && code.isLocal() && !rungs.keeps(Ladder.TEXTS)) {
            notes.omitted(path, Ladder.TEXTS, rungs);
            return null;
        }
        return new Told.Leaf(value, path);
    }

    static boolean isAmount(Object value) {
        return value instanceof Quantity || value instanceof Money || value instanceof Age || value instanceof Duration;
    }

    /** Whether an amount has lost its unit, or what it counts: without that, it would say something else. */
    private static boolean hasLost(Told.Whole record, Object value) {
        return record.shape().members().stream()
                .anyMatch(member -> member.get(value) instanceof Word && record.part(member) == null);
    }

    /** A word of a recognised list is told like one of the vocabulary, unless its form is wrong. */
    static boolean isTold(Word word, Rungs rungs) {
        return rungs.keeps(Ladder.TEXTS)
                || word.scheme().filter(scheme -> scheme.accepts(word)).isPresent();
    }

    private @Nullable Told link(Ref<?> ref, Path path, Rungs rungs) {
        if (!index.isLocal(ref)) {
            if (renumbers) {
                notes.omitted(path, Ladder.RECORDS, policy.of(SubjectKind.FILE));
                return null;
            }
            return new Told.Leaf(ref, path);
        }
        String id = ref.localId();
        if (index.find(ref, Place.class).isPresent()) {
            String standIn = rungs.is(Ladder.PLACES, "omit") ? null : places.standIn(id);
            if (standIn == null) {
                notes.omitted(path, Ladder.PLACES, rungs);
                return null;
            } else if (!standIn.equals(id)) {
                notes.coarsened(path, Ladder.PLACES, rungs);
            }
            return new Told.Link(standIn, path);
        }
        return new Told.Link(id, path);
    }

    /** Leaves only the reasons that tell nothing of what the policy leaves out, or are its own. */
    private @Nullable Told absences(Map<?, ?> reasons, Path path, Rungs rungs) {
        Told.Entries told = new Told.Entries(path);
        reasons.forEach((property, reason) -> {
            String name = (String) property;
            boolean known = owner.knows(name)
                    && ((Word) reason).isKnown()
                    && (policy.isMarked() || !AbsenceReason.WITHHELD.equals(reason));
            if (known && !isOmitted(name, rungs)) {
                told.all().put(name, new Told.Leaf(reason, path.property(name)));
            } else if (known && policy.isMarked()) {
                told.all().put(name, new Told.Leaf(AbsenceReason.WITHHELD, path.property(name)));
            } else {
                notes.omitted(path.property(owner.knows(name) ? name : "*"), Ladder.TEXTS, rungs);
            }
        });
        return told.all().isEmpty() ? null : told;
    }

    private boolean isOmitted(String name, Rungs rungs) {
        Property property = owner.properties().get(name);
        if (property == null) {
            return false;
        }
        Class<?> type = property.holder() == null
                ? owner.type()
                : ((Kind.Nested) property.holder().kind()).key().type();
        return rungs.omits(type, name)
                || LadderTable.of(type, property.member()).stream()
                        .anyMatch(ladder -> rungs.step(ladder) == ladder.rungs().size() - 1);
    }

    /** Marks what the policy left out of a record that can say so. */
    private void mark(Told.Whole draft, Set<String> omitted, Rungs rungs) {
        labels.label(draft, rungs, omitted, notes);
        if (policy.isMarked()) {
            omitted.forEach(property -> Absences.mark(draft, property));
        }
    }
}
