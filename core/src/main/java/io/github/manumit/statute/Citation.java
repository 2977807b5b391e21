package io.github.manumit.statute;

import io.github.manumit.entity.When;
import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.rule.Bounds;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import io.github.manumit.value.Singular;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a statute or one of its provisions. The path to the provision is kept separate from the words in which
 * the reference was written.
 *
 * @param statute the statute: a registry code such as {@code KZ-CC-2014}, or the code of a statute that the file lists
 * @param jurisdiction the country or subdivision whose law is cited, if the statute itself is not known
 * @param path the path to the provision, outermost step first
 * @param through the last unit of a range that begins with {@code path}, inclusive: its steps, beginning with the
 *     outermost one that differs from {@code path}; empty if a single unit is cited
 * @param context what encloses the path, if the words only point to it ("of this Code", "of this article"); the statute
 *     and the enclosing steps are then those of the citing text
 * @param role how it relates to the citations next to it
 * @param marks what readers need to know about how it was read: ambiguous, contextual, error of the source
 * @param edition the time at which the statute had the wording that is cited
 * @param heading the heading of the provision, as a source gives it
 * @param asWritten the citation as the source writes it
 * @param extensions unknown properties of the object, kept unchanged
 */
@Built
@RulesApply
public record Citation(
        @Nullable StatuteCode statute,
        @Nullable JurisdictionCode jurisdiction,
        @Singular("step") List<@Valid PathStep> path,
        List<@Valid PathStep> through,
        @Nullable CitationContext context,
        @Nullable CitationRole role,
        List<CitationMark> marks,
        @Valid @Nullable When edition,
        @Nullable LocalizedText heading,

        @Sensitive(Sensitivity.FREE_TEXT) @Size(max = 1000, groups = Bounds.class) @Nullable
        String asWritten,

        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /** Copies mutable components. */
    public Citation {
        path = Copies.list(path, "path");
        through = Copies.list(through, "through");
        marks = Copies.list(marks, "marks");
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static CitationBuilder builder() {
        return new CitationBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public CitationBuilder toBuilder() {
        return new CitationBuilder(this);
    }

    /**
     * Reads a path or a range in its text form.
     *
     * @param text the path, such as {@code article=126;part=3;point=2}, or the range, such as {@code article=105..111}
     *     or {@code section=10a;paragraph=1..section=10c;paragraph=2}; an empty text is the empty path
     * @return a citation that has only the path, and the end of the range if there is one
     * @throws io.github.manumit.value.InvalidValueException with code {@code path.malformed} if a step has no level or
     *     no equals sign, or if a range has no beginning or no end
     */
    public static Citation ofPath(String text) {
        return PathText.read(text);
    }

    /**
     * Returns the path and the end of the range in their text form; the inverse of {@link #ofPath}.
     *
     * @return the text, such as {@code article=126;part=3;point=2}; empty if there is no path
     */
    public String pathText() {
        return PathText.write(path, through);
    }

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Citation");
    }
}
