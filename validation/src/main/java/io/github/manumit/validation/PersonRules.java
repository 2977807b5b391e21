package io.github.manumit.validation;

import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.party.AgeBasis;
import io.github.manumit.party.AgeStatement;
import io.github.manumit.party.Birth;
import io.github.manumit.party.Citizenship;
import io.github.manumit.party.CitizenshipStatus;
import io.github.manumit.party.Death;
import io.github.manumit.party.DocumentHolding;
import io.github.manumit.party.DocumentStatus;
import io.github.manumit.party.MigrationStatus;
import io.github.manumit.party.MigrationStatusKind;
import io.github.manumit.party.Relation;
import io.github.manumit.party.Traits;
import io.github.manumit.party.VitalStatus;
import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.Extent;
import io.github.manumit.quantity.QuantityUnit;
import io.github.manumit.time.PartialDate;
import io.github.manumit.time.YearsElapsed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that the content of a single person, name or relation is consistent. */
final class PersonRules {

    /**
     * An age that was claimed or estimated may contradict the date of birth; the model is designed to hold such rival
     * values.
     */
    private static final Set<AgeBasis> KNOWN_BASES =
            Set.of(AgeBasis.DOCUMENT, AgeBasis.REGISTRY, AgeBasis.BIRTH_DATE, AgeBasis.REPORTED);

    private static final Set<CitizenshipStatus> HELD =
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
                        .on(Traits.class, PersonRules::ages),
                Rule.warning("migration.own-country")
                        .reads(Traits.class, "citizenships.status")
                        .on(Traits.class, PersonRules::migration),
                Rule.warning("citizenship.without-country")
                        .ofComplete()
                        .reads(Citizenship.class, "country", "status")
                        .on(Citizenship.class, (citizenship, context) -> {
                            boolean stateless =
                                    citizenship.status() != null && OF_NO_STATE.contains(citizenship.status());
                            if (citizenship.country() == null && !stateless) {
                                context.report(context.at("country"));
                            }
                        }),
                Rule.error("relation.to-self").on(Relation.class, (relation, context) -> {
                    if (relation.from() != null && relation.from().equals(relation.to())) {
                        context.report(context.at("to"));
                    }
                }));
    }

    private static void death(Traits traits, CheckContext context) {
        Birth birth = traits.birth();
        Death death = traits.death();
        if (birth != null && death != null && Times.surelyBefore(death.time(), birth.time())) {
            context.report(context.at("death").property("time"));
        }
    }

    private static void ages(Traits traits, CheckContext context) {
        Birth birth = traits.birth();
        PartialDate born = birth == null ? null : Times.date(birth.time());
        for (int i = 0; born != null && i < traits.ages().size(); i++) {
            AgeStatement statement = traits.ages().get(i);
            PartialDate then = Times.date(statement.asOf());
            boolean checked = statement.basis() == null || KNOWN_BASES.contains(statement.basis());
            if (checked
                    && then != null
                    && isCertain(born)
                    && isCertain(then)
                    && contradicts(statement.age(), born, then)) {
                context.report(context.at("ages", i).property("age"));
            }
        }
    }

    private static boolean isCertain(PartialDate date) {
        return !date.uncertain() && !date.approximate();
    }

    private static boolean contradicts(@Nullable Age age, PartialDate born, PartialDate then) {
        Extent<BigDecimal> extent = age == null ? null : age.extent();
        if (age == null || extent == null || (age.unit() != null && !QuantityUnit.YEAR.equals(age.unit()))) {
            return false;
        }
        YearsElapsed years = born.yearsUntil(then);
        BigDecimal least = extent.least();
        BigDecimal most = extent.greatest();
        boolean tooOld = least != null && !years.couldBeAtLeast(years(least));
        boolean tooYoung = most != null && years.surelyAtLeast(years(most) + 1);
        return tooOld || tooYoung;
    }

    private static int years(BigDecimal age) {
        BigDecimal whole = age.setScale(0, RoundingMode.FLOOR);
        return whole.min(BigDecimal.valueOf(Short.MAX_VALUE))
                .max(BigDecimal.ZERO)
                .intValue();
    }

    private static void migration(Traits traits, CheckContext context) {
        Set<JurisdictionCode> own = new HashSet<>();
        for (Citizenship citizenship : traits.citizenships()) {
            JurisdictionCode country = citizenship.country();
            if (country != null && (citizenship.status() == null || HELD.contains(citizenship.status()))) {
                own.add(country);
            }
        }
        for (int i = 0; i < traits.migration().size(); i++) {
            MigrationStatus status = traits.migration().get(i);
            boolean foreign = status.kind() != null && FOREIGN.contains(status.kind());
            if (foreign && status.country() != null && own.contains(status.country())) {
                context.report(context.at("migration", i).property("country"));
            }
        }
    }
}
