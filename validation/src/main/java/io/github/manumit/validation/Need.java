package io.github.manumit.validation;

import io.github.manumit.casefile.CaseIndex;
import java.util.EnumSet;
import java.util.Set;

/** What a file must have so that some rules can find anything. Files without it are not asked. */
enum Need {
    CLAIMS,
    ABSENCES,
    REPEATED_IDS,
    LOOSE_REFERENCES;

    private boolean isMetBy(CaseIndex index) {
        return switch (this) {
            case CLAIMS -> index.hasClaims();
            case ABSENCES -> index.hasAbsences();
            case REPEATED_IDS -> index.hasRepeatedIds();
            case LOOSE_REFERENCES -> index.hasLooseReferences();
        };
    }

    /** What a file does not have. */
    static Set<Need> missing(CaseIndex index) {
        Set<Need> missing = EnumSet.noneOf(Need.class);
        for (Need each : values()) {
            if (!each.isMetBy(index)) {
                missing.add(each);
            }
        }
        return missing;
    }
}
