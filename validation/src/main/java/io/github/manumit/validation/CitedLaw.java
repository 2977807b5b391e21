package io.github.manumit.validation;

import io.github.manumit.citation.KnownStatute;
import io.github.manumit.citation.Resolution;
import io.github.manumit.citation.StatuteRegistry;
import io.github.manumit.citation.Verification;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.Edition;
import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.Provision;
import io.github.manumit.statute.ProvisionTopic;
import io.github.manumit.statute.Statute;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.statute.StatuteKind;
import io.github.manumit.time.PartialDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the law that a citation refers to. What the file itself lists takes precedence over the registry; of the
 * registry, only data that was read in a source counts.
 */
final class CitedLaw {

    private final Map<StatuteCode, Statute> listed = new HashMap<>();

    CitedLaw(List<Statute> statutes) {
        for (Statute statute : statutes) {
            if (statute.code() != null) {
                listed.putIfAbsent(statute.code(), statute);
            }
        }
    }

    private @Nullable Statute listed(Citation citation) {
        return citation.statute() == null ? null : listed.get(citation.statute());
    }

    private static Optional<KnownStatute> known(Citation citation) {
        StatuteCode code = citation.statute();
        return code == null ? Optional.empty() : StatuteRegistry.standard().find(code);
    }

    /** The jurisdiction whose law it is; null if unknown. */
    @Nullable
    JurisdictionCode jurisdiction(Citation citation) {
        Statute own = listed(citation);
        if (own != null && own.jurisdiction() != null) {
            return own.jurisdiction();
        }
        return known(citation).map(each -> each.statute().jurisdiction()).orElse(citation.jurisdiction());
    }

    /** The kind of the statute; null if unknown. */
    @Nullable
    StatuteKind kind(Citation citation) {
        Statute own = listed(citation);
        if (own != null && own.kind() != null) {
            return own.kind();
        }
        return known(citation).map(each -> each.statute().kind()).orElse(null);
    }

    /** The index of the first step of the path that surely leads to nothing; -1 if there is none. */
    int unknownStep(Citation citation) {
        Optional<Resolution> found = StatuteRegistry.standard().resolve(citation);
        boolean none = found.isPresent()
                && found.get().exists().isNo()
                && found.get().verification() == Verification.VERIFIED
                && around(listed(citation), citation.path()) == null;
        StatuteCode code = citation.statute();
        for (int length = 1; none && code != null && length <= citation.path().size(); length++) {
            List<PathStep> unit = citation.path().subList(0, length);
            boolean missing = StatuteRegistry.standard()
                    .resolve(code, unit)
                    .filter(each -> each.exists().isNo())
                    .isPresent();
            if (missing) {
                return length - 1;
            }
        }
        return -1;
    }

    /** Whether the provision was surely not in force on any day of the given time. */
    boolean surelyNotInForce(Citation citation, PartialDate time) {
        Statute own = listed(citation);
        List<PartialDate> times = own == null ? List.of() : times(own);
        if (!times.isEmpty()) {
            return times.stream().allMatch(each -> surelyApart(each, time));
        }
        Provision provision = around(own, citation.path());
        PartialDate stated = provision == null ? null : Times.date(provision.time());
        if (stated != null) {
            return surelyApart(stated, time);
        }
        return StatuteRegistry.standard()
                .resolve(citation)
                .filter(found -> found.isTimeChecked() && found.inForce(time).isNo())
                .isPresent();
    }

    private static boolean surelyApart(PartialDate one, PartialDate other) {
        boolean vague = one.uncertain() || one.approximate() || other.uncertain() || other.approximate();
        return !vague && !one.couldOverlap(other);
    }

    private static List<PartialDate> times(Statute statute) {
        return statute.editions().stream()
                .map(Edition::time)
                .map(Times::date)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The topics of the unit; empty if they are unknown or were not read in a source. */
    List<ProvisionTopic> topics(Citation citation) {
        Provision provision = around(listed(citation), citation.path());
        if (provision != null) {
            return provision.topics();
        }
        return StatuteRegistry.standard()
                .resolve(citation)
                .filter(found -> found.verification() == Verification.VERIFIED)
                .map(Resolution::topics)
                .orElse(List.of());
    }

    /** The unit, or the nearest one around it, as listed in the file itself. */
    private static @Nullable Provision around(@Nullable Statute statute, List<PathStep> path) {
        Provision around = null;
        for (Provision each : statute == null ? List.<Provision>of() : statute.provisions()) {
            int length = each.path().size();
            boolean leads = length > 0
                    && length <= path.size()
                    && path.subList(0, length).equals(each.path());
            if (leads && (around == null || around.path().size() < length)) {
                around = each;
            }
        }
        return around;
    }
}
