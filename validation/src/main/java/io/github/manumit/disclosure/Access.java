package io.github.manumit.disclosure;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.casefile.EntityKind;
import io.github.manumit.casefile.Handling;
import io.github.manumit.disclosure.RestrictionTable.Lost;
import io.github.manumit.disclosure.RestrictionTable.Where;
import io.github.manumit.entity.Audience;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.Restriction;
import io.github.manumit.entity.RestrictionScope;
import io.github.manumit.entity.SourceRef;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Transaction;
import io.github.manumit.item.Item;
import io.github.manumit.item.ItemUse;
import io.github.manumit.party.Consent;
import io.github.manumit.party.ConsentKind;
import io.github.manumit.party.Outcome;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Relation;
import io.github.manumit.party.RelationKind;
import io.github.manumit.party.Residence;
import io.github.manumit.place.Place;
import io.github.manumit.place.RelativePosition;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.Custody;
import io.github.manumit.proceeding.Decision;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.source.Source;
import io.github.manumit.validation.Protections;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the restrictions and consents in a file narrow what a policy tells. They never widen it. What is restricted of a
 * party is restricted in all its entries, for the members of a group, and in whatever mentions it. A refused consent is
 * a restriction of the identity.
 */
final class Access {

    private static final String WHOLE = RestrictionScope.WHOLE.word();

    /** Scopes of a deed or proceeding that mean those whom it is about. */
    private static final Set<String> OF_PARTIES = Set.of("identity", "name", "contact");

    /** Where a party is named that a thing is not about. */
    private static final Set<String> IN_PASSING = Set.of("issuer", "authority", "procuredBy", "usedBy", "identifiers");

    private final Audience audience;
    private final Protections protections;
    private final CaseIndex index;
    private final boolean noConsent;

    /** What is restricted, by the id of an entity: words for scopes. */
    private final Map<String, Set<String>> scopes = new LinkedHashMap<>();

    private final Map<String, Narrowing> narrowings = new HashMap<>();

    /** Records that are lost as a whole, and components of records. */
    private final Set<Object> lostRecords = Collections.newSetFromMap(new IdentityHashMap<>());

    private final IdentityHashMap<Object, Set<String>> lostComponents = new IdentityHashMap<>();
    private boolean isTextRestricted;

    /** What goes from one entity. */
    private static final class Narrowing {
        private final Set<Ladder> least = EnumSet.noneOf(Ladder.class);
        private final Set<String> omitted = new HashSet<>();
        private boolean isLost;
    }

    Access(ReleasePolicy policy, Protections protections) {
        this.audience = policy.audience();
        this.protections = protections;
        this.index = protections.index();
        CaseFile file = index.caseFile();
        Handling handling = file.header().handling();
        boolean refused = handling != null && Boolean.FALSE.equals(handling.consent());
        this.noConsent = refused && !Audience.AUTHORITIES.equals(audience);
        for (EntityKind kind : EntityKind.values()) {
            kind.in(file).forEach(this::restrict);
        }
        if (!scopes.isEmpty()) {
            spread();
            scopes.forEach((id, words) -> index.entityOf(id).ifPresent(entity -> own(entity, words)));
            index.mentions().forEach(this::about);
            hideHomes();
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
        List<Audience> known = Audience.known();
        List<Consent> binding = new ArrayList<>();
        for (Object each : consents) {
            ConsentKind kind = ((Consent) each).kind();
            boolean isBinding = Boolean.FALSE.equals(((Consent) each).given())
                    && kind != null
                    && known.subList(0, known.indexOf(audience)).stream()
                            .anyMatch(other -> LadderTable.refused(kind).contains(other.word()));
            Consent told = Consent.builder().kind(kind).given(false).build();
            if (isBinding && !binding.contains(told)) {
                binding.add(told);
            }
        }
        binding.sort(Comparator.comparing(each -> String.valueOf(each.kind())));
        return binding;
    }

    /** Whether a text that is about the whole file may tell what is restricted. */
    boolean isTextRestricted() {
        return isTextRestricted;
    }

    // what is restricted

    private void restrict(Entity<?> entity) {
        Set<String> words = new HashSet<>();
        for (Restriction each : restrictions(entity)) {
            if (protections.isInForce(each) && excludes(each.audience())) {
                if (isWhole(each)) {
                    words.add(WHOLE);
                }
                each.scope().forEach(scope -> words.add(scope.word()));
            }
        }
        if (isRefused(entity)) {
            words.add(RestrictionTable.IDENTITY);
        }
        if (!words.isEmpty()) {
            scopes.put(entity.id(), words);
        }
    }

    /** A scope that is not known may cover everything. */
    private boolean isWhole(Restriction restriction) {
        List<RestrictionScope> all = restriction.scope();
        return all.isEmpty()
                || all.stream()
                        .anyMatch(each -> !each.isKnown()
                                || RestrictionTable.isUseFor(each, audience)
                                || (RestrictionTable.isUse(each) && restriction.audience() != null));
    }

    /** Whether the circle that may see something does not include the audience. */
    private boolean excludes(@Nullable Audience circle) {
        if (circle == null || !circle.isKnown() || Audience.RESTRICTED.equals(circle)) {
            return true;
        }
        List<Audience> known = Audience.known(); // the most open audience comes first
        return known.indexOf(audience) < known.indexOf(circle);
    }

    private boolean isRefused(Entity<?> entity) {
        return (noConsent && isPerson(entity))
                || consents(entity).stream()
                        .anyMatch(each -> Boolean.FALSE.equals(each.given())
                                && each.kind() != null
                                && LadderTable.refused(each.kind()).contains(audience.word()));
    }

    private static boolean isPerson(@Nullable Entity<?> entity) {
        return entity instanceof Person || entity instanceof PersonGroup;
    }

    private static <E extends Entity<E>> List<Restriction> restrictions(Entity<E> entity) {
        List<Restriction> all = new ArrayList<>();
        if (entity.meta().restriction() != null) {
            all.add(entity.meta().restriction());
        }
        for (Claim<E> claim : entity.meta().claims()) {
            if (claim.says() != null && claim.says().meta().restriction() != null) {
                all.add(claim.says().meta().restriction());
            }
        }
        return all;
    }

    private static <E extends Entity<E>> List<Consent> consents(Entity<E> entity) {
        List<Consent> all = new ArrayList<>(ownConsents(entity));
        for (Claim<E> claim : entity.meta().claims()) {
            if (claim.says() != null) {
                all.addAll(ownConsents(claim.says()));
            }
        }
        return all;
    }

    private static List<Consent> ownConsents(Entity<?> entity) {
        if (entity instanceof Person person) {
            return person.consents();
        }
        return entity instanceof PersonGroup group ? group.consents() : List.of();
    }

    // whom and what it reaches

    /** Takes restrictions to other entries of a party, to the members of a group, and to what lies within a place. */
    private void spread() {
        Map<String, Set<String>> same = new HashMap<>();
        Map<String, Set<String>> within = new HashMap<>();
        for (Relation each : index.caseFile().relations()) {
            same(each, same);
            for (Claim<Relation> claim : each.meta().claims()) {
                if (claim.says() != null) {
                    same(claim.says(), same);
                }
            }
        }
        for (CaseIndex.Mention each : index.mentions()) {
            String from = each.entity().id();
            String to = local(each.ref());
            if (to == null) {
                continue;
            }
            switch (each.property()) {
                case "members", "subset" ->
                    within.computeIfAbsent(from, key -> new HashSet<>()).add(to);
                case "partOf", "within" -> {
                    if (each.entity() instanceof PersonGroup || each.entity() instanceof Place) {
                        within.computeIfAbsent(to, key -> new HashSet<>()).add(from);
                    }
                }
                default -> ofParties(each, to, within);
            }
        }
        Deque<String> next = new ArrayDeque<>(scopes.keySet());
        while (!next.isEmpty()) {
            String id = next.pop();
            Set<String> words = scopes.getOrDefault(id, Set.of());
            for (String other : same.getOrDefault(id, Set.of())) {
                add(other, words, next);
            }
            for (String other : within.getOrDefault(id, Set.of())) {
                add(other, inner(index.entityOf(id).orElse(null), words), next);
            }
        }
    }

    /** Connects a deed or proceeding to those whose identity a restriction of it protects. */
    private void ofParties(CaseIndex.Mention mention, String party, Map<String, Set<String>> within) {
        boolean isDeed = mention.entity() instanceof Incident
                || mention.entity() instanceof Event
                || mention.entity() instanceof Proceeding
                || mention.entity() instanceof Relation;
        boolean isRestricted = isDeed && scopes.containsKey(mention.entity().id());
        if (isRestricted && isPerson(index.entityOf(party).orElse(null))) {
            within.computeIfAbsent(mention.entity().id(), key -> new HashSet<>())
                    .add(party);
        }
    }

    private static void same(Relation relation, Map<String, Set<String>> same) {
        String from = local(relation.from());
        String to = local(relation.to());
        boolean isSame =
                RelationKind.SAME_AS.equals(relation.kind()) || RelationKind.POSSIBLY_SAME_AS.equals(relation.kind());
        if (isSame && from != null && to != null) {
            same.computeIfAbsent(from, key -> new HashSet<>()).add(to);
            same.computeIfAbsent(to, key -> new HashSet<>()).add(from);
        }
    }

    /** What a restriction of a whole means for its parts. */
    private static Set<String> inner(@Nullable Entity<?> whole, Set<String> words) {
        if (whole instanceof Place) {
            boolean isHidden = words.contains(WHOLE) || words.contains(RestrictionTable.LOCATION);
            return isHidden ? Set.of(RestrictionTable.LOCATION) : Set.of();
        }
        Set<String> inner = new HashSet<>(words);
        if (inner.remove(WHOLE)) {
            inner.add(RestrictionTable.IDENTITY);
        }
        if (!(whole instanceof PersonGroup)) {
            inner.retainAll(OF_PARTIES);
        }
        return inner;
    }

    private void add(String id, Set<String> words, Deque<String> next) {
        if (!words.isEmpty()
                && index.entityOf(id).isPresent()
                && scopes.computeIfAbsent(id, key -> new HashSet<>()).addAll(words)) {
            next.add(id);
        }
    }

    private static @Nullable String local(@Nullable Ref<?> ref) {
        return ref == null || ref.caseId().isPresent() ? null : ref.localId();
    }

    private Narrowing narrowing(Entity<?> entity) {
        return narrowings.computeIfAbsent(entity.id(), key -> new Narrowing());
    }

    private void own(Entity<?> entity, Set<String> words) {
        Narrowing narrowing = narrowing(entity);
        narrowing.isLost |= words.contains(WHOLE);
        Where where = isPerson(entity) ? Where.PARTY : Where.THING;
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
        boolean isPerson =
                !words.isEmpty() && id != null && isPerson(index.entityOf(id).orElse(null));
        return !isPerson ? Set.of() : words.contains(WHOLE) ? RestrictionTable.all() : words;
    }

    private void about(CaseIndex.Mention mention) {
        String id = local(mention.ref());
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
                        || scopes.getOrDefault(id, Set.of()).contains(WHOLE));
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
        if (entity instanceof Relation relation && relation.kind() != null && word.equals("kin")) {
            return Protections.areRelatives(relation.kind());
        }
        return Rungs.words(entity).contains(word);
    }

    /** Hides small places where somebody lives or is, if that is restricted. */
    private void hideHomes() {
        for (CaseIndex.Mention each : index.mentions()) {
            Object holder = each.holder();
            boolean isHome = holder instanceof Residence || holder instanceof Outcome || holder instanceof Custody;
            String party = holder instanceof Custody custody
                    ? local(custody.party())
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
            if (scopesOf(local(each.ref())).stream().anyMatch(RestrictionTable::isInTexts)) {
                isTextRestricted = true;
                if (isDeed(each.entity())) {
                    deeds.add(each.entity().id());
                }
                index.incidentsOf(each.entity()).forEach(incident -> deeds.add(incident.id()));
            }
        }
        isTextRestricted |=
                scopes.keySet().stream().anyMatch(id -> scopesOf(id).stream().anyMatch(RestrictionTable::isInTexts));
        if (!isTextRestricted) {
            return;
        }
        for (CaseIndex.Mention each : index.mentions()) {
            if (deeds.contains(String.valueOf(local(each.ref())))) {
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

    /** Whether something concerns one of some incidents, or it is not told which. */
    private boolean mayConcern(Entity<?> entity, Set<String> deeds) {
        List<Incident> incidents = index.incidentsOf(entity);
        return incidents.isEmpty()
                || incidents.stream().anyMatch(each -> deeds.contains(each.id()) || isLostEntity(each));
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
