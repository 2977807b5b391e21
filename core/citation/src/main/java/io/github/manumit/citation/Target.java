package io.github.manumit.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statute that a draft is of, as far as the words and the context tell.
 *
 * @param code its code; null where that stays open
 * @param known what the registry knows of it; of a family whose edition stays open, the latest one
 * @param country whose law
 * @param inferred whether the words do not say so themselves
 * @param doubtful whether it could be another one
 * @param others codes of what it could be, where that stays open
 */
record Target(
        @Nullable String code,
        @Nullable KnownStatute known,
        @Nullable String country,
        boolean inferred,
        boolean doubtful,
        List<String> others) {}
