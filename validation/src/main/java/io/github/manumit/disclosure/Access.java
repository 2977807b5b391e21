package io.github.manumit.disclosure;

import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.casefile.EntityKind;
import io.github.manumit.disclosure.RestrictionTable.Lost;
import io.github.manumit.disclosure.RestrictionTable.Where;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.SourceRef;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Transaction;
import io.github.manumit.item.Item;
import io.github.manumit.item.ItemUse;
import io.github.manumit.party.Consent;
import io.github.manumit.party.Outcome;
import io.github.manumit.party.Relation;
import io.github.manumit.party.Residence;
import io.github.manumit.place.Place;
import io.github.manumit.place.RelativePosition;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.Custody;
import io.github.manumit.proceeding.Decision;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.source.Source;
import io.github.manumit.validation.Protections;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What goes because of the restrictions and consents in a file: in what is restricted, and in whatever else tells it. They
 * only narrow what a policy tells.
 */
final class Access {

    /** Where a party is named that a thing is not about. */
    private static final Set<String> IN_PASSING = Set.of("issuer", "authority", "procuredBy", "usedBy", "identifiers");

    private static final String KIN = "kin";

    private final CaseIndex index;
    private final Restrictions restrictions;

    /** What is restricted, by the id of an entity: words for scopes. */
    private final Map<String, Set<String>> scopes;

    private final Map<String, Narrowing> narrowings = new HashMap<>();

    /** Records that are lost as a whole, and components of records. */
    private final Set<Object> lostRecords = Collections.newSetFromMap(new IdentityHashMap<>());

    private final IdentityHashMap<Object, Set<String>> lostComponents = new IdentityHashMap<>();
    private final Concerns concerns;
    private boolean isTextRestricted;

    /** What goes from one entity. */
    private static final class Narrowing {
        private final Set<Ladder> least = EnumSet.noneOf(Ladder.class);
        private final Set<String> omitted = new HashSet<>();
        private boolean isLost;

        /** Whether at most the years are told, because of what happened meanwhile. */
        private boolean isByYear;
    }

    Access(ReleasePolicy policy, Protections protections) {
        this.index = protections.index();
        this.restrictions = new Restrictions(policy, protections);
        this.concerns = new Concerns(index, this::isLostEntity);
        this.scopes = restrictions.scopes();
        if (!scopes.isEmpty()) {
            scopes.forEach((id, words) -> index.entityOf(id).ifPresent(entity -> own(entity, words)));
            index.mentions().forEach(this::about);
            hideWhatIsBeside();
            hideHomes();
            hideTimes();
            hideTexts();
            hideStatements();
        }
    }

    /** What may still be told of an entity; null if it may not be told at all. */
    @Nullable
    Rungs narrow(Entity<?> entity, Rungs rungs) {
        Narrowing narrowing = narrowings.get(entity.id());
        if (narrowing == null) {
            return rungs;
        }
        Rungs narrowed = rungs.without(narrowing.omitted);
        for (Ladder ladder : narrowing.least) {
            narrowed = narrowed.restricted(ladder);
        }
        if (narrowing.isByYear) {
            narrowed = narrowed.atMost(Ladder.DATES, "year");
        }
        return narrowing.isLost ? null : narrowed;
    }

    /** Whether a record within an entity is lost. */
    boolean isLost(Object record) {
        return lostRecords.contains(record);
    }

    /** Whether a component of one record within an entity is lost. */
    boolean isLost(Object record, String component) {
        return lostComponents.getOrDefault(record, Set.of()).contains(component);
    }

    /** What of some consents forbids an audience more than this one, without anything that would identify somebody. */
    List<Consent> binding(List<?> consents) {
        return restrictions.binding(consents);
    }

    /** Whether a text that is about the whole file may tell what is restricted. */
    boolean isTextRestricted() {
        return isTextRestricted;
    }

    // whom and what it reaches

    private Narrowing narrowing(Entity<?> entity) {
        return narrowings.computeIfAbsent(entity.id(), key -> new Narrowing());
    }

    private void own(Entity<?> entity, Set<String> words) {
        Narrowing narrowing = narrowing(entity);
        narrowing.isLost |= words.contains(RestrictionTable.WHOLE);
        Where where = Restrictions.isPerson(entity) ? Where.PARTY : Where.THING;
        for (String word : words) {
            for (Where each : List.of(Where.OWN, where)) {
                RestrictionTable.lost(word, each).forEach(lost -> lose(lost, entity, entity));
            }
            if (isDocument(entity)) {
                RestrictionTable.lost(word, Where.ABOUT).stream()
                        .filter(lost ->
                                lost.ladder().isEmpty() && lost.component().isEmpty())
                        .forEach(lost -> lose(lost, entity, entity));
            }
        }
    }

    private static boolean isDocument(Entity<?> entity) {
        return entity instanceof Item || entity instanceof Source;
    }

    /** The scopes that hold for whatever mentions a party. */
    private Set<String> scopesOf(@Nullable String id) {
        Set<String> words = id == null ? Set.of() : scopes.getOrDefault(id, Set.of());
        boolean isPerson = !words.isEmpty()
                && id != null
                && Restrictions.isPerson(index.entityOf(id).orElse(null));
        return !isPerson ? Set.of() : words.contains(RestrictionTable.WHOLE) ? RestrictionTable.all() : words;
    }

    private void about(CaseIndex.Mention mention) {
        String id = restrictions.local(mention.ref());
        Set<String> words = scopesOf(id);
        if (!words.isEmpty() && !mention.entity().id().equals(id) && !IN_PASSING.contains(mention.property())) {
            about(mention.entity(), mention.holder(), words);
            if (mention.holder() instanceof ItemUse use
                    && use.item() != null
                    && mention.property().equals("of")) {
                index.find(use.item(), Item.class).ifPresent(item -> about(item, item, words));
            }
        }
        Set<String> own = scopesOf(mention.entity().id());
        if (!own.isEmpty() && id != null && mention.target() == Item.class) {
            index.find(mention.ref(), Item.class).ifPresent(item -> about(item, item, own));
        }
        boolean isHidden = id != null
                && mention.holder() instanceof RelativePosition
                && (scopes.getOrDefault(id, Set.of()).contains(RestrictionTable.LOCATION)
                        || scopes.getOrDefault(id, Set.of()).contains(RestrictionTable.WHOLE));
        if (isHidden) {
            narrowing(mention.entity()).omitted.add("Place.position");
        }
    }

    private void about(Entity<?> entity, Object holder, Set<String> words) {
        for (String word : words) {
            RestrictionTable.lost(word, Where.ABOUT).forEach(lost -> lose(lost, entity, holder));
        }
    }

    private void lose(Lost lost, Entity<?> entity, Object holder) {
        String type = entity.getClass().getSimpleName();
        Ladder ladder = lost.ladder().orElse(null);
        if (lost.type().isEmpty() || lost.type().equals(type)) {
            if (!lost.word().isEmpty() && !isOfKind(entity, lost.word())) {
                return;
            }
            Narrowing narrowing = narrowing(entity);
            if (ladder != null) {
                narrowing.least.add(ladder);
            } else if (lost.component().isEmpty()) {
                narrowing.isLost = true;
            } else {
                narrowing.omitted.add(type + '.' + lost.component());
            }
        } else if (ladder == null && !lost.word().isEmpty()) {
            narrowing(entity).omitted.add(lost.type() + ':' + lost.word());
        } else if (ladder == null && holder == entity) {
            narrowing(entity).omitted.add(lost.type() + '.' + lost.component());
        } else if (lost.type().equals(holder.getClass().getSimpleName())) {
            if (lost.component().isEmpty()) {
                lostRecords.add(holder);
            } else {
                lostComponents.computeIfAbsent(holder, key -> new HashSet<>()).add(lost.component());
            }
            narrowing(entity);
        }
    }

    private static boolean isOfKind(Entity<?> entity, String word) {
        if (entity instanceof Relation relation && relation.kind() != null && word.equals(KIN)) {
            return Protections.areRelatives(relation.kind());
        }
        return Rungs.words(entity).contains(word);
    }

    /** Hides what is mentioned beside a party and tells what is restricted: the embassy that helped. */
    private void hideWhatIsBeside() {
        Map<String, Set<String>> beside = new HashMap<>();
        for (CaseIndex.Mention each : index.mentions()) {
            for (String id : List.of(each.entity().id(), String.valueOf(restrictions.local(each.ref())))) {
                Set<String> words = scopesOf(id);
                if (!words.isEmpty()) {
                    beside.computeIfAbsent(each.entity().id(), key -> new HashSet<>())
                            .addAll(words);
                }
            }
        }
        for (CaseIndex.Mention each : index.mentions()) {
            Entity<?> other = index.entityOf(String.valueOf(restrictions.local(each.ref())))
                    .orElse(null);
            if (other != null) {
                for (String word : beside.getOrDefault(each.entity().id(), Set.of())) {
                    RestrictionTable.lost(word, Where.BESIDE).stream()
                            .filter(lost -> lost.type().equals(other.getClass().getSimpleName()))
                            .filter(lost -> !Restrictions.isPerson(other) || isOfKind(each.entity(), KIN))
                            .forEach(lost -> lose(lost, other, other));
                }
            }
        }
    }

    private void hideTimes() {
        List<String> hidden = new ArrayList<>();
        narrowings.forEach((id, narrowing) -> {
            if (narrowing.least.contains(Ladder.DATES)) {
                hidden.add(id);
            }
        });
        HiddenTimes times = new HiddenTimes(index, concerns, hidden, scopes.keySet());
        times.entities()
                .forEach(id -> index.entityOf(id)
                        .ifPresent(each -> narrowing(each).least.add(Ladder.DATES)));
        times.byYear().forEach(id -> index.entityOf(id).ifPresent(each -> narrowing(each).isByYear = true));
        times.withoutOrder()
                .forEach(id -> index.entityOf(id)
                        .ifPresent(each -> narrowing(each).omitted.addAll(List.of("Event.after", "Event.before"))));
        times.elements()
                .forEach(each -> lostComponents
                        .computeIfAbsent(each, key -> new HashSet<>())
                        .addAll(List.of("time", "duration")));
    }

    /** Hides small places where somebody lives or is, if that is restricted. */
    private void hideHomes() {
        for (CaseIndex.Mention each : index.mentions()) {
            Object holder = each.holder();
            boolean isHome = holder instanceof Residence || holder instanceof Outcome || holder instanceof Custody;
            String party = holder instanceof Custody custody
                    ? restrictions.local(custody.party())
                    : each.entity().id();
            if (isHome && scopesOf(party).contains(RestrictionTable.LOCATION)) {
                index.find(each.ref(), Place.class)
                        .filter(place -> LadderTable.rung(place.kind()) == null)
                        .ifPresent(place -> narrowing(place).isLost = true);
            }
        }
    }

    /** Leaves out texts of what is about the same deeds and proceedings as a party of whom something is restricted. */
    private void hideTexts() {
        Set<String> deeds = new HashSet<>();
        for (CaseIndex.Mention each : index.mentions()) {
            if (scopesOf(restrictions.local(each.ref())).stream().anyMatch(RestrictionTable::isInTexts)) {
                isTextRestricted = true;
                if (isDeed(each.entity())) {
                    deeds.add(each.entity().id());
                }
                addIncidents(each.entity(), deeds);
            }
        }
        scopes.forEach((id, words) -> {
            Entity<?> entity = index.entityOf(id).orElse(null);
            boolean isTold =
                    words.contains(RestrictionTable.WHOLE) || words.stream().anyMatch(RestrictionTable::isInTexts);
            if (entity != null && isTold && isDeed(entity)) {
                isTextRestricted = true;
                deeds.add(id);
                addIncidents(entity, deeds);
            }
        });
        isTextRestricted |=
                scopes.keySet().stream().anyMatch(id -> scopesOf(id).stream().anyMatch(RestrictionTable::isInTexts));
        if (!isTextRestricted) {
            return;
        }
        for (CaseIndex.Mention each : index.mentions()) {
            if (deeds.contains(String.valueOf(restrictions.local(each.ref())))) {
                hideText(each.entity());
            }
        }
        for (EntityKind kind : EntityKind.values()) {
            for (Entity<?> each : kind.in(index.caseFile())) {
                if (deeds.contains(each.id()) || (isDeed(each) && mayConcern(each, deeds))) {
                    hideText(each);
                }
            }
        }
    }

    private void addIncidents(Entity<?> entity, Set<String> deeds) {
        if (isDeed(entity)) {
            deeds.addAll(concerns.of(entity));
        }
    }

    /** Whether something may concern one of some incidents. */
    private boolean mayConcern(Entity<?> entity, Set<String> deeds) {
        return !Collections.disjoint(concerns.of(entity), deeds);
    }

    private boolean isLostEntity(Entity<?> entity) {
        Narrowing narrowing = narrowings.get(entity.id());
        return narrowing != null && narrowing.isLost;
    }

    private static boolean isDeed(Entity<?> entity) {
        return entity instanceof Incident
                || entity instanceof Event
                || entity instanceof Transaction
                || entity instanceof Proceeding
                || entity instanceof Charge
                || entity instanceof Decision;
    }

    private void hideText(Entity<?> entity) {
        boolean isOther = entity instanceof Party || entity instanceof Place || entity instanceof Item;
        if (!isOther) {
            narrowing(entity).least.add(Ladder.TEXTS);
        }
    }

    /** Leaves out claims that a statement makes which is left out. */
    private void hideStatements() {
        for (EntityKind kind : EntityKind.values()) {
            for (Entity<?> each : kind.in(index.caseFile())) {
                hideStatements(each);
            }
        }
    }

    private <E extends Entity<E>> void hideStatements(Entity<E> entity) {
        for (Claim<E> claim : entity.meta().claims()) {
            for (SourceRef each : claim.sources()) {
                boolean isLost = each.source() != null
                        && index.find(each.source(), Source.class)
                                .filter(source -> narrowings.containsKey(source.id()) && narrowing(source).isLost)
                                .isPresent();
                if (isLost) {
                    lostRecords.add(claim);
                    narrowing(entity);
                }
            }
        }
    }
}
