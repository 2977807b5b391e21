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
 * A reference to a provision: the path to it, apart from the words in which it was written.
 *
 * @param statute the statute: a registry code such as {@code KZ-CC-2014}, or the code of a statute that the
 * file lists
 * @param jurisdiction whose law, where the statute itself is not known
 * @param path path to the provision, outermost first
 * @param through the last unit of a range that begins with {@code path}, inclusive: its steps from the outermost one at which it differs;
 * empty where one unit is meant
 * @param context what encloses the path where the words say so only by pointing ("of this Code", "of this article"); the statute and the steps
 * outside of it are then those of the text that cites
 * @param role what it is to the citations beside it
 * @param marks what is to know about the reading: ambiguous, contextual, error of the source
 * @param edition the day on which the text of the statute is meant
 * @param heading heading of the provision as a source gives it
 * @param asWritten the citation as the source writes it
 * @param extensions unknown properties of the object, kept as they came
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

    /** Copies what is mutable; the result never changes. */
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
     * Reads the text form of a path, and of a range.
     *
     * @param text such as {@code article=126;part=3;point=2}, {@code article=105..111} or {@code section=10a;paragraph=1..section=10c;paragraph=2};
     * the empty text is the empty path
     * @return a citation with the path, and nothing else
     * @throws io.github.manumit.value.InvalidValueException with code {@code path.malformed} when a step has no level or no equals sign
     */
    public static Citation ofPath(String text) {
        return PathText.read(text);
    }

    /**
     * Gives the path as a text, and the end of the range: the inverse of {@link #ofPath}.
     *
     * @return such as {@code article=126;part=3;point=2}; empty where there is no path
     */
    public String pathText() {
        return PathText.write(path, through);
    }

    /** Gives the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Citation");
    }
}
