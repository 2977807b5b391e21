package io.github.manumit.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statute that a draft refers to, as far as the words and the context tell.
 *
 * @param code its code; null if it is not determined
 * @param known what the registry knows about it; the latest edition if only the family is known
 * @param country whose law it is
 * @param inferred whether the words themselves do not say so
 * @param doubtful whether it could be another statute
 * @param former whether a former statute is named
 * @param others the codes of the possible statutes, if it is not determined
 */
record Target(
        @Nullable String code,
        @Nullable KnownStatute known,
        @Nullable String country,
        boolean inferred,
        boolean doubtful,
        boolean former,
        List<String> others) {

    static Target open(@Nullable String country) {
        return new Target(null, null, country, false, false, false, List.of());
    }

    /** A statute that may be one of several countries. */
    static Target doubtful(@Nullable String country, List<String> others) {
        return new Target(null, null, country, false, true, false, others);
    }

    static Target found(KnownStatute known) {
        return new Target(known.code().text(), known, StatuteNames.country(known), false, false, false, List.of());
    }

    static Target inferred(KnownStatute known) {
        return new Target(known.code().text(), known, StatuteNames.country(known), true, false, false, List.of());
    }

    Target asFormer(boolean isFormer) {
        return new Target(code, known, country, inferred, doubtful, former || isFormer, others);
    }
}
