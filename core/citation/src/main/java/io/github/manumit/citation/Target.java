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
 * @param others the codes of the possible statutes, if it is not determined
 */
record Target(
        @Nullable String code,
        @Nullable KnownStatute known,
        @Nullable String country,
        boolean inferred,
        boolean doubtful,
        List<String> others) {}
