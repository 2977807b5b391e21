package io.github.manumit.disclosure;

import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.casefile.EntityKind;
import io.github.manumit.casefile.Handling;
import io.github.manumit.casefile.Involvement;
import io.github.manumit.entity.Audience;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.Restriction;
import io.github.manumit.entity.RestrictionScope;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.party.Consent;
import io.github.manumit.party.ConsentKind;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Relation;
import io.github.manumit.party.RelationKind;
import io.github.manumit.place.Place;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.validation.Protections;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is restricted in a file for an audience. What is restricted of a party is restricted in all its entries and for the
 * members of a group. A refused consent is a restriction of the identity.
 */
final class Restrictions {

    private static final String WHOLE = RestrictionTable.WHOLE;

    /** Scopes of a deed or proceeding that mean those whom it is about. */
    private static final Set<String> OF_PARTIES = Set.of("identity", "name", "contact");

    private final Audience audience;
    private final Protections protections;
    private final CaseIndex index;
    private final boolean noConsent;

    /** Whether claims are told as they are; otherwise one that restricts something might not reach whom it binds. */
    private final boolean isVerbatim;

    private final Map<String, Set<String>> scopes = new LinkedHashMap<>();

    Restrictions(ReleasePolicy policy, Protections protections) {
        this.audience = policy.audience();
        this.protections = protections;
        this.index = protections.index();
        Handling handling = index.caseFile().header().handling();
        boolean refused = handling != null && Boolean.FALSE.equals(handling.consent());
        this.isVerbatim = policy.of(SubjectKind.FILE).keeps(Ladder.RECORDS);
        this.noConsent = refused && !Audience.AUTHORITIES.equals(audience);
        for (EntityKind kind : EntityKind.values()) {
            kind.in(index.caseFile()).forEach(this::restrict);
        }
        if (!scopes.isEmpty()) {
            hideWhoIsNowhereElse();
            spread();
        }
    }

    /**
     * What is restricted as a whole is left out without the people in it, unless nothing else says what they have to do
     * with the case.
     */
    private void hideWhoIsNowhereElse() {
        for (Party party : parties()) {
            List<Involvement> all = index.involvementsOf(party);
            boolean isHidden = !all.isEmpty()
                    && all.stream()
                            .allMatch(each -> scopes.getOrDefault(each.in().id(), Set.of())
                                    .contains(WHOLE));
            if (isHidden) {
                scopes.computeIfAbsent(party.id(), key -> new HashSet<>()).add(RestrictionTable.IDENTITY);
            }
        }
    }

    private List<Party> parties() {
        List<Party> parties = new ArrayList<>(index.caseFile().persons());
        parties.addAll(index.caseFile().groups());
        return parties;
    }

    /** What is restricted, by the id of an entity: words for scopes. */
    Map<String, Set<String>> scopes() {
        return scopes;
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

    private void restrict(Entity<?> entity) {
        Set<String> words = new HashSet<>();
        Restriction own = entity.meta().restriction();
        if (own != null && excludes(own.audience())) {
            restrict(own, words);
        }
        for (Restriction each : claimed(entity)) {
            if (excludes(each.audience()) || (!isVerbatim && !Audience.PUBLIC.equals(each.audience()))) {
                restrict(each, words);
            }
        }
        if (isRefused(entity)) {
            words.add(RestrictionTable.IDENTITY);
        }
        if (!words.isEmpty()) {
            scopes.put(entity.id(), words);
        }
    }

    private void restrict(Restriction restriction, Set<String> words) {
        if (protections.isInForce(restriction)) {
            if (isWhole(restriction)) {
                words.add(WHOLE);
            }
            restriction.scope().forEach(scope -> words.add(scope.word()));
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

    /** Whether an entity is a person or a group. */
    static boolean isPerson(@Nullable Entity<?> entity) {
        return entity instanceof Person || entity instanceof PersonGroup;
    }

    private static <E extends Entity<E>> List<Restriction> claimed(Entity<E> entity) {
        List<Restriction> all = new ArrayList<>();
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

    /** Takes restrictions to other entries of a party, to the members of a group, and to what lies within a place. */
    private void spread() {
        Map<String, Set<String>> same = new HashMap<>();
        Map<String, Set<String>> within = new HashMap<>();
        for (Relation each : index.caseFile().relations()) {
            same(each, null, same);
            for (Claim<Relation> claim : each.meta().claims()) {
                if (claim.says() != null) {
                    same(each, claim.says(), same);
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

    /** Connects the entries that a relation, or a claim about it, makes one person. */
    private void same(Relation relation, @Nullable Relation said, Map<String, Set<String>> same) {
        Relation or = said == null ? relation : said;
        RelationKind kind = or.kind() == null ? relation.kind() : or.kind();
        String from = local(or.from() == null ? relation.from() : or.from());
        String to = local(or.to() == null ? relation.to() : or.to());
        boolean isSame = RelationKind.SAME_AS.equals(kind) || RelationKind.POSSIBLY_SAME_AS.equals(kind);
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
        if (!(whole instanceof PersonGroup)) {
            inner.retainAll(OF_PARTIES);
        } else if (inner.remove(WHOLE)) {
            inner.add(RestrictionTable.IDENTITY);
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

    /** The id of an entity of the file itself, however it is referred to; null if there is none. */
    @Nullable
    String local(@Nullable Ref<?> ref) {
        return ref == null || !index.isLocal(ref) ? null : ref.localId();
    }
}
