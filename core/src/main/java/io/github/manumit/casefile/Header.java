package io.github.manumit.casefile;

import io.github.manumit.entity.SourceRef;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.rule.Bounds;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Iri;
import io.github.manumit.value.PropertyName;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import io.github.manumit.value.Singular;
import io.github.manumit.value.Timestamp;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The header of a case file: what the file is, who made it and how it may be used.
 *
 * @param schema address of the JSON Schema that the file claims to follow
 * @param formatVersion version of this model that the file was written for, as major and minor number ({@code 0.1})
 * @param id absolute IRI that identifies the case file globally; other files refer to its entities as {@code
 *     id#localId}
 * @param revision number of this revision of the file, from 1
 * @param created when the file was first written
 * @param modified when this revision was written
 * @param producer who made the file
 * @param supersedes case files or revisions that this one replaces
 * @param withdraws case files that their producer withdraws with this one
 * @param languages languages of the texts in the file, the main one first
 * @param defaultSources the default sources of the file's content: they apply to every entity that names no sources of
 *     its own, except the sources themselves
 * @param licence address of the terms under which the file may be used
 * @param handling who may see the file and for how long; absent means restricted, never public
 * @param title short title, by language
 */
@Built
@RulesApply
public record Header(
        @PropertyName("$schema") @NotBlank @Size(max = 500, groups = Bounds.class) @Nullable
        String schema,

        @NotBlank @Pattern(regexp = "\\s*|[0-9]{1,4}\\.[0-9]{1,4}", groups = Bounds.class) @Nullable
        String formatVersion,

        @NotBlank String id,
        @Min(value = 1, groups = Bounds.class) @Nullable Integer revision,
        @Nullable Timestamp created,
        @Nullable Timestamp modified,
        @Valid @Nullable Producer producer,
        @Singular("supersedes") List<Iri> supersedes,
        @Singular("withdraws") List<Iri> withdraws,
        List<LanguageTag> languages,
        List<@Valid SourceRef> defaultSources,
        @Nullable Iri licence,
        @Valid @Nullable Handling handling,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText title) {

    /** Checks the id and copies mutable components. */
    public Header {
        Checks.caseId(id);
        supersedes = Copies.list(supersedes, "supersedes");
        withdraws = Copies.list(withdraws, "withdraws");
        languages = Copies.list(languages, "languages");
        defaultSources = Copies.list(defaultSources, "defaultSources");
    }

    /**
     * Returns a builder.
     *
     * @param id absolute IRI that identifies the case file globally; other files refer to its entities as {@code
     *     id#localId}
     * @return a builder with only the id set
     * @throws io.github.manumit.value.InvalidValueException if built without an id
     */
    public static HeaderBuilder builder(String id) {
        return new HeaderBuilder(id);
    }

    /**
     * Returns a builder with the values of this record.
     *
     * @return the builder
     */
    public HeaderBuilder toBuilder() {
        return new HeaderBuilder(this);
    }

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Header");
    }
}
