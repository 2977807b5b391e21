package io.github.manumit.party;

import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import io.github.manumit.value.Singular;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a person, or of each member or some members of a group: birth, origin, status, health. In JSON,
 * its properties are among those of the {@link Person} or {@link GroupTrait} that has it.
 *
 * @param birth the person's birth
 * @param vitalStatus whether the person is alive
 * @param death the person's death
 * @param ages ages as stated
 * @param sex the person's sex
 * @param gender the person's gender, if a source states it separately from sex (HTCDS 2.0 {@code prs_Gender})
 * @param citizenships the person's citizenships
 * @param residences the person's origin and residences
 * @param migration legal statuses as a migrant
 * @param documents documents that the person has or lacks
 * @param occupations occupations and offices
 * @param maritalStatus marital status (HTCDS 2.0 {@code prs_MaritalStatus})
 * @param children the number of the person's children
 * @param education the highest level of education (ISCED 2011)
 * @param vulnerabilities circumstances that made exploitation easier
 * @param languages languages that the person knows or does not know
 * @param ethnicity ethnicity as stated, by language
 * @param religion religion or belief as stated, by language
 * @param health injuries, illnesses, pregnancies, disabilities
 * @param outcomes what became of the person or group afterwards
 */
@Built
@RulesApply
public record Traits(
        @Valid @Nullable Birth birth,
        @Sensitive(Sensitivity.SPECIAL_CATEGORY) @Nullable VitalStatus vitalStatus,
        @Valid @Nullable Death death,
        List<@Valid AgeStatement> ages,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable Sex sex,
        @Sensitive(Sensitivity.SPECIAL_CATEGORY) @Nullable Gender gender,
        List<@Valid Citizenship> citizenships,
        List<@Valid Residence> residences,
        @Singular("migrationStatus") List<@Valid MigrationStatus> migration,
        List<@Valid DocumentStatus> documents,
        List<@Valid Occupation> occupations,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable MaritalStatus maritalStatus,

        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Valid @Nullable
        Quantity children,

        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable EducationLevel education,
        List<@Valid Vulnerability> vulnerabilities,
        List<@Valid LanguageKnowledge> languages,
        @Sensitive(Sensitivity.SPECIAL_CATEGORY) @Nullable LocalizedText ethnicity,
        @Sensitive(Sensitivity.SPECIAL_CATEGORY) @Nullable LocalizedText religion,
        @Singular("healthCondition") List<@Valid HealthCondition> health,
        List<@Valid Outcome> outcomes) {

    /** Copies mutable components. */
    public Traits {
        ages = Copies.list(ages, "ages");
        citizenships = Copies.list(citizenships, "citizenships");
        residences = Copies.list(residences, "residences");
        migration = Copies.list(migration, "migration");
        documents = Copies.list(documents, "documents");
        occupations = Copies.list(occupations, "occupations");
        vulnerabilities = Copies.list(vulnerabilities, "vulnerabilities");
        languages = Copies.list(languages, "languages");
        health = Copies.list(health, "health");
        outcomes = Copies.list(outcomes, "outcomes");
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static TraitsBuilder builder() {
        return new TraitsBuilder();
    }

    /**
     * Returns the empty record.
     *
     * @return the same record each time
     */
    public static Traits none() {
        return Nothing.TRAITS;
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public TraitsBuilder toBuilder() {
        return new TraitsBuilder(this);
    }

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Traits");
    }

    private static final class Nothing {
        static final Traits TRAITS = new TraitsBuilder().build();
    }
}
