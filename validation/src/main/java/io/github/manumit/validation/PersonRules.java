package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.Standing;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.party.Birth;
import io.github.manumit.party.Citizenship;
import io.github.manumit.party.CitizenshipStatus;
import io.github.manumit.party.Death;
import io.github.manumit.party.DocumentHolding;
import io.github.manumit.party.DocumentStatus;
import io.github.manumit.party.MigrationStatus;
import io.github.manumit.party.MigrationStatusKind;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Relation;
import io.github.manumit.party.RelationKind;
import io.github.manumit.party.Traits;
import io.github.manumit.party.VitalStatus;
import io.github.manumit.time.PartialDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that the content of a single person, name or relation is consistent. */
final class PersonRules {

    static final Set<CitizenshipStatus> HELD =
            Set.of(CitizenshipStatus.HOLDS, CitizenshipStatus.BY_BIRTH, CitizenshipStatus.NATURALISED);

    private static final Set<CitizenshipStatus> OF_NO_STATE = Set.of(
            CitizenshipStatus.STATELESS, CitizenshipStatus.AT_RISK_OF_STATELESSNESS, CitizenshipStatus.UNDETERMINED);

    /** Statuses that only a foreigner can have. */
    private static final Set<MigrationStatusKind> FOREIGN = Set.of(
            MigrationStatusKind.REGULAR_MIGRANT,
            MigrationStatusKind.PERMANENT_RESIDENT,
            MigrationStatusKind.TEMPORARY_RESIDENT,
            MigrationStatusKind.VISA_FREE_STAY,
            MigrationStatusKind.LABOUR_MIGRANT,
            MigrationStatusKind.IRREGULAR_MIGRANT,
            MigrationStatusKind.IRREGULAR_ENTRY,
            MigrationStatusKind.VISA_OVERSTAYER,
            MigrationStatusKind.ASYLUM_SEEKER,
            MigrationStatusKind.REFUGEE,
            MigrationStatusKind.TOLERATED_STAY,
            MigrationStatusKind.VICTIM_RESIDENCE_PERMIT);

    /** Statuses by which nobody but the person can have the document. */
    private static final Set<DocumentHolding> WITH_NOBODY_ELSE = Set.of(
            DocumentHolding.HELD,
            DocumentHolding.APPLIED_FOR,
            DocumentHolding.NEVER_ISSUED,
            DocumentHolding.REFUSED,
            DocumentHolding.DESTROYED);

    /** Further times of citizenships of one country are not compared. */
    private static final int MOST_CITIZENSHIPS = 20;

    /** Relations between entries of one party. */
    private static final Set<RelationKind> JOINING = Set.of(RelationKind.SAME_AS, RelationKind.POSSIBLY_SAME_AS);

    private PersonRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("person.death-before-birth").on(Traits.class, PersonRules::death),
                Rule.error("person.vital-status-contradicts").on(Traits.class, (traits, context) -> {
                    if (VitalStatus.ALIVE.equals(traits.vitalStatus()) && traits.death() != null) {
                        context.report(context.at("vitalStatus"));
                    }
                }),
                Rule.warning("document.holder-unexpected").on(DocumentStatus.class, (document, context) -> {
                    boolean alone = document.holding() != null && WITH_NOBODY_ELSE.contains(document.holding());
                    if (alone && document.holder() != null) {
                        context.report(context.at("holder"));
                    }
                }),
                Rule.warning("age.birth-contradiction")
                        .reads(Traits.class, "ages.basis", "ages.age.unit")
                        .on(Traits.class, PersonRules::ages)
                        .readsAll(Relation.class, "kind", "from", "to")
                        .inFile(Person.class, (person, context) -> {
                            for (int index : context.scope().wrongAges(person)) {
                                context.report(context.at("ages", index).property("age"));
                            }
                        }),
                Rule.warning("migration.own-country")
                        .reads(Traits.class, "citizenships.status")
                        .on(Traits.class, PersonRules::migration),
                Rule.warning("citizenship.without-country")
                        .ofComplete()
                        .reads(Citizenship.class, "country", "region", "status")
                        .on(Citizenship.class, (citizenship, context) -> {
                            boolean stateless =
                                    citizenship.status() != null && OF_NO_STATE.contains(citizenship.status());
                            boolean known = citizenship.country() != null || citizenship.region() != null;
                            if (!known && !stateless) {
                                context.report(context.at("country"));
                            }
                        }),
                Rule.error("relation.to-self")
                        .alsoInClaims()
                        .reads(CaseFile.class, "groups[]")
                        .inFile(Relation.class, (relation, context) -> {
                            // those in a group can be related to each other, such as a couple
                            boolean itself = relation.from() != null
                                    && relation.from().equals(relation.to())
                                    && context.find(relation.to(), PersonGroup.class) == null;
                            if (itself) {
                                context.report(context.at("to"));
                            }
                        })
                        .inFile(Relation.class, (relation, context) -> {
                            boolean joins = relation.kind() == null || JOINING.contains(relation.kind());
                            if (!joins && context.isOtherEntry(relation.from(), relation.to())) {
                                context.report(context.at("to"));
                            }
                        })
                        .inFile(Relation.class, PersonRules::claimed));
    }

    /** A claim that changes one end of a relation must not make it lead from a party to itself. */
    private static void claimed(Relation relation, CaseContext context) {
        List<Claim<Relation>> claims = relation.meta().claims();
        for (int i = 0; i < claims.size(); i++) {
            Relation says = claims.get(i).says();
            Standing standing = claims.get(i).standing();
            boolean against = standing != null && IncidentRules.AGAINST.contains(standing);
            if (says == null || against || (says.from() == null) == (says.to() == null)) {
                continue;
            }
            Ref<? extends Party> from = says.from() == null ? relation.from() : says.from();
            Ref<? extends Party> to = says.to() == null ? relation.to() : says.to();
            if (from != null && from.equals(to)) {
                context.report(context.at("claims", i).property("says").property(says.to() == null ? "from" : "to"));
            }
        }
    }

    private static void death(Traits traits, CheckContext context) {
        Birth birth = traits.birth();
        Death death = traits.death();
        if (birth != null && death != null && Times.surelyBefore(death.time(), birth.time())) {
            context.report(context.at("death").property("time"));
        }
    }

    private static void ages(Traits traits, CheckContext context) {
        AgeEvidence evidence = new AgeEvidence();
        evidence.born(traits);
        for (int i = 0; i < traits.ages().size(); i++) {
            if (evidence.contradictsBirth(traits.ages().get(i))) {
                context.report(context.at("ages", i).property("age"));
            }
        }
    }

    /** A status that only foreigners have contradicts a citizenship that the person had at that time. */
    private static void migration(Traits traits, CheckContext context) {
        Set<JurisdictionCode> always = new HashSet<>();
        Map<JurisdictionCode, Set<PartialDate>> dated = new HashMap<>();
        for (Citizenship citizenship : traits.citizenships()) {
            JurisdictionCode country = citizenship.country();
            PartialDate time = Times.date(citizenship.time());
            if (country == null || (citizenship.status() != null && !HELD.contains(citizenship.status()))) {
                continue;
            }
            if (time != null) {
                dated.computeIfAbsent(country, key -> new LinkedHashSet<>()).add(time);
            } else if (!CitizenshipStatus.NATURALISED.equals(citizenship.status())) {
                always.add(country);
            }
        }
        for (int i = 0; i < traits.migration().size(); i++) {
            MigrationStatus status = traits.migration().get(i);
            PartialDate time = Times.date(status.time());
            boolean foreign = status.kind() != null && FOREIGN.contains(status.kind()) && status.country() != null;
            boolean own = foreign
                    && (always.contains(status.country())
                            || (time != null
                                    && dated.getOrDefault(status.country(), Set.of()).stream()
                                            .limit(MOST_CITIZENSHIPS)
                                            .anyMatch(time::surelyOverlaps)));
            if (own) {
                context.report(context.at("migration", i).property("country"));
            }
        }
    }
}
