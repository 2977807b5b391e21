package io.github.manumit.validation;

import io.github.manumit.citation.KnownStatute;
import io.github.manumit.citation.Resolution;
import io.github.manumit.citation.StatuteRegistry;
import io.github.manumit.citation.Verification;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.Edition;
import io.github.manumit.statute.Offence;
import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.Provision;
import io.github.manumit.statute.ProvisionTopic;
import io.github.manumit.statute.Statute;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.statute.StatuteKind;
import io.github.manumit.time.PartialDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the law that a citation refers to. What the file itself lists takes precedence over the registry; of the
 * registry, only data that was read in a source counts.
 */
final class CitedLaw {

    private final CaseScope scope;
    private final Map<StatuteCode, Statute> listed = new HashMap<>();
    private final IdentityHashMap<Statute, Periods> editions = new IdentityHashMap<>();
    private final IdentityHashMap<Statute, Unit> units = new IdentityHashMap<>();
    private final IdentityHashMap<Provision, About> about = new IdentityHashMap<>();

    /**
     * What a provision is about.
     *
     * @param subjects its subjects; empty where that is not known
     * @param nothing whether it is surely about none of the subjects of the model
     */
    record About(Optional<Set<SubjectArea>> subjects, boolean nothing) {

        static About of(List<Offence> offences, List<ProvisionTopic> topics) {
            return new About(
                    SubjectArea.of(offences, topics),
                    offences.isEmpty() && topics.equals(List.of(ProvisionTopic.NONE)));
        }
    }

    /** A unit of a statute that the file lists, and the units within it. */
    private static final class Unit {
        private final Map<PathStep, Unit> within = new HashMap<>();
        private @Nullable Provision provision;
    }

    CitedLaw(CaseScope scope) {
        this.scope = scope;
        for (Statute statute : scope.caseFile().statutes()) {
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

    /** Whether the provision was surely not in force on any day on which the deeds can have happened. */
    boolean surelyNotInForce(Citation citation, Deeds deeds) {
        Statute own = listed(citation);
        Periods times = own == null ? null : editions.computeIfAbsent(own, key -> new Periods(times(key)));
        if (own != null && times != null && !times.isEmpty()) {
            return deeds.surelyApart(own, times);
        }
        Provision provision = around(own, citation.path());
        PartialDate stated = provision == null ? null : Times.date(provision.time());
        if (provision != null && stated != null) {
            return deeds.surelyApart(provision, new Periods(List.of(stated)));
        }
        Resolution found = StatuteRegistry.standard().resolve(citation).orElse(null);
        List<PartialDate> dates = deeds.times().dates();
        return found != null
                && found.isTimeChecked()
                && !dates.isEmpty()
                && scope.work(dates.size())
                && dates.stream().allMatch(each -> found.inForce(each).isNo());
    }

    private static List<PartialDate> times(Statute statute) {
        return statute.editions().stream()
                .map(Edition::time)
                .map(Times::date)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What the unit is about, as far as it is known or was read in a source. */
    About about(Citation citation) {
        Provision provision = around(listed(citation), citation.path());
        if (provision != null) {
            return about.computeIfAbsent(provision, each -> About.of(each.offences(), each.topics()));
        }
        return StatuteRegistry.standard()
                .resolve(citation)
                .filter(found -> found.verification() == Verification.VERIFIED)
                .map(found -> About.of(found.offences(), found.topics()))
                .orElse(About.of(List.of(), List.of()));
    }

    /** The unit, or the nearest one around it, as listed in the file itself. */
    private @Nullable Provision around(@Nullable Statute statute, List<PathStep> path) {
        Unit at = statute == null ? null : units.computeIfAbsent(statute, CitedLaw::units);
        Provision around = null;
        for (int i = 0; at != null && i < path.size(); i++) {
            at = at.within.get(path.get(i));
            around = at == null || at.provision == null ? around : at.provision;
        }
        return around;
    }

    private static Unit units(Statute statute) {
        Unit whole = new Unit();
        for (Provision each : statute.provisions()) {
            Unit at = whole;
            for (PathStep step : each.path()) {
                at = at.within.computeIfAbsent(step, key -> new Unit());
            }
            if (at.provision == null && !each.path().isEmpty()) {
                at.provision = each;
            }
        }
        return whole;
    }
}
