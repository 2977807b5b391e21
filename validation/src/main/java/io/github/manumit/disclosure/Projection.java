package io.github.manumit.disclosure;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.casefile.Header;
import io.github.manumit.entity.Audience;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Restriction;
import io.github.manumit.party.Consent;
import io.github.manumit.party.Organization;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Shape;
import io.github.manumit.validation.CaseValidator;
import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Profile;
import io.github.manumit.validation.Protections;
import io.github.manumit.validation.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case file as one audience may see it, and the manifest of what was left out.
 *
 * <pre>{@code
 * Projection forHub = Projection.of(caseFile, ReleasePolicy.hub());
 * forHub.caseFile();  // no names, years, first divisions of countries, bands of ages
 * forHub.manifest();  // /persons/0/names omitted names.role ...
 * }</pre>
 *
 * <p>What a projection tells follows from nothing but what the policy tells and from how each party is to be protected
 * ({@link Protections}): of two files that differ only in what is left out, the projections are equal, unless a text that is
 * told holds a value that is left out. Projecting a file without errors twice gives the same as projecting it once. The result has no error, and no finding on disclosure for its audience, except that
 * a file without any content stays one.
 *
 * <p>It does not protect against a reader who knows the case, or who finds the rest elsewhere.
 *
 * @param caseFile the projected case file, marked for its audience
 * @param manifest what was done to each place of the original file
 */
public record Projection(CaseFile caseFile, Manifest manifest) {

    private static final String RESTRICTED = "disclosure.restricted";

    /** Where an entity stands on the way from the file to what is in it. */
    private static final int ENTITY = 2;

    private static final List<String> ON_DISCLOSURE = List.of("disclosure.", "place.withheld");

    /**
     * Projects a case file.
     *
     * @param caseFile the case file; it should have no errors, because what an error makes unclear is left out
     * @param policy what the audience is told
     * @return the projection; identifiers that the policy replaces by pseudonyms are left out, because there is no key
     */
    public static Projection of(CaseFile caseFile, ReleasePolicy policy) {
        return of(caseFile, policy, null);
    }

    /**
     * Projects a case file.
     *
     * @param caseFile the case file; it should have no errors, because what an error makes unclear is left out
     * @param policy what the audience is told
     * @param key the recipient's key for pseudonyms; null leaves out the identifiers that would need it
     * @return the projection
     */
    public static Projection of(CaseFile caseFile, ReleasePolicy policy, @Nullable ReleaseKey key) {
        Protections protections = Protections.of(caseFile);
        CaseIndex index = protections.index();
        Rungs least = policy.least();
        Map<String, Rungs> rungs = new HashMap<>();
        Access access = new Access(policy, protections);
        Telling telling = new Telling(access, protections, policy, party -> rungs.getOrDefault(party.id(), least));
        RoleLabels none = new RoleLabels(null);
        // What can be seen decides how much is told of whom, too, not only what is left out: until nothing changes.
        Map<String, Rungs> seen = new HashMap<>(rungs(caseFile, policy, protections));
        CaseFile told;
        do {
            rungs.clear();
            rungs.putAll(seen);
            told = project(index, policy, null, telling, none, true).caseFile();
            rungs(told, policy, Protections.of(told)).forEach((id, each) -> seen.merge(id, each, Rungs::and));
        } while (!rungs.equals(seen));
        return project(index, policy, key, telling, new RoleLabels(CaseIndex.of(told)), false);
    }

    private static Map<String, Rungs> rungs(CaseFile file, ReleasePolicy policy, Protections protections) {
        Map<String, Rungs> rungs = new HashMap<>();
        parties(file).forEach(each -> rungs.put(each.id(), rungs(each, policy, protections)));
        return rungs;
    }

    private static List<Party> parties(CaseFile file) {
        List<Party> parties = new ArrayList<>(file.persons());
        parties.addAll(file.groups());
        return parties;
    }

    /** Of a child no more is told than would be told of it if it were an adult. */
    private static Rungs rungs(Party party, ReleasePolicy policy, Protections protections) {
        return policy.of(SubjectKind.of(protections.of(party)))
                .and(policy.of(SubjectKind.of(protections.ofAnyAge(party))));
    }

    /** How much is told of a person or group. */
    private interface OfParty {
        Rungs of(Party party);
    }

    private record Telling(Access access, Protections protections, ReleasePolicy policy, OfParty parties)
            implements Projector.Telling {

        @Override
        public @Nullable Rungs of(Entity<?> entity) {
            SubjectKind subject = subject(entity);
            Rungs rungs = subject.isPerson() ? parties.of((Party) entity) : policy.of(subject);
            return access.narrow(entity, rungs);
        }

        @Override
        public boolean isLost(Object record) {
            return access.isLost(record);
        }

        @Override
        public boolean isLost(Object record, String component) {
            return access.isLost(record, component);
        }

        @Override
        public List<Consent> binding(List<?> consents) {
            return access.binding(consents);
        }

        @Override
        public Rungs ofFile() {
            Rungs rungs = policy.of(SubjectKind.FILE);
            return access.isTextRestricted() ? rungs.restricted(Ladder.TEXTS) : rungs;
        }

        @Override
        public boolean isProtected(Entity<?> entity) {
            return switch (subject(entity)) {
                case OFFENDER, OFFICIAL, OTHER, ORGANIZATION -> false;
                default -> true;
            };
        }

        @Override
        public boolean isChild(Entity<?> entity) {
            return subject(entity) == SubjectKind.CHILD;
        }

        @Override
        public boolean holds(Restriction restriction) {
            return protections.isInForce(restriction);
        }

        private SubjectKind subject(Entity<?> entity) {
            boolean person = entity instanceof Party && !(entity instanceof Organization);
            return person ? SubjectKind.of(protections.of((Party) entity)) : SubjectKind.of(entity);
        }
    }

    private static Projection project(
            CaseIndex index,
            ReleasePolicy policy,
            @Nullable ReleaseKey key,
            Telling telling,
            RoleLabels labels,
            boolean sameIds) {
        Notes notes = new Notes();
        Traces traces = new Traces();
        Told.Whole draft = new Projector(index, policy, key, telling, labels, notes, traces).draft();
        boolean orders = !policy.of(SubjectKind.FILE).keeps(Ladder.RECORDS);
        Pruning pruning = new Pruning(draft, notes, index, orders);
        pruning.prune();
        pruning.unused().forEach(each -> traces.entity(each, telling.isProtected(each)));
        traces.search(draft, notes, policy.isMarked());
        while (true) {
            pruning.prune();
            CaseFile made = make(draft, orders, sameIds, index.caseFile().header(), traces);
            // where they stand is found before anything is taken out, which would move what comes after it
            List<List<Told>> trails = faults(made, policy).stream()
                    .map(each -> trail(each, draft))
                    .toList();
            boolean changed = false;
            for (List<Told> each : trails) {
                changed |= leaveOut(each, notes);
            }
            if (!changed) {
                return new Projection(made, new Manifest(policy.name(), notes.inOrder()));
            }
        }
    }

    /** The file, in its new order if there is one: what breaks a rule must not depend on the order of the original. */
    private static CaseFile make(Told.Whole draft, boolean orders, boolean sameIds, Header header, Traces traces) {
        Numbering numbering = new Numbering(draft);
        Map<String, String> ids = orders ? numbering.order() : Map.of();
        String fileId = orders && !sameIds ? numbering.fileId() : header.id();
        if (sameIds) {
            ids = Numbering.same(draft);
        } else if (!orders) {
            ids = Numbering.without(draft, traces);
            if (fileId != null && traces.isHit(fileId)) {
                numbering.identify(ids);
                fileId = numbering.fileId();
            }
        }
        draft.set("id", new Told.Leaf(fileId, draft.origin().property("id")));
        Object made = Told.make(draft, new Kind.Nested(new Shape.Key(CaseFile.class, List.of())), ids);
        draft.set("id", null);
        if (made instanceof CaseFile caseFile) {
            return caseFile;
        }
        throw new IllegalStateException("a case file was drafted");
    }

    /** What would break a rule, or tell what the audience must not know. */
    private static List<Finding> faults(CaseFile file, ReleasePolicy policy) {
        Profile profile = Audience.PUBLIC.equals(policy.audience()) ? Profile.PUBLIC : Profile.EXCHANGE;
        return CaseValidator.standard().with(profile).check(file).stream()
                .filter(each -> !each.pointer().isEmpty())
                .filter(each -> each.severity() == Severity.ERROR
                        || ON_DISCLOSURE.stream().anyMatch(each.code()::startsWith))
                .toList();
    }

    /** What leads to what breaks a rule, which comes last. */
    private static List<Told> trail(Finding fault, Told.Whole draft) {
        List<Told> trail = Told.at(draft, fault.pointer());
        // what is restricted goes, not the restriction
        int length = fault.code().equals(RESTRICTED) ? ENTITY + 1 : trail.size();
        return trail.subList(0, Math.min(trail.size(), length));
    }

    /** Leaves out the last part; false if there is nothing that could be left out. */
    private static boolean leaveOut(List<Told> trail, Notes notes) {
        int last = trail.size() - 1;
        if (last == 0) {
            return false;
        }
        notes.omitted(trail.get(last).origin(), "rule");
        return Told.remove(trail.get(last), trail.get(last - 1));
    }

    /** Returns numbers, never content. */
    @Override
    public String toString() {
        return "Projection[" + manifest.policy() + ", " + manifest.entries().size() + " entries]";
    }
}
