package io.github.manumit.disclosure;

import io.github.manumit.casefile.Handling;
import io.github.manumit.entity.Audience;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Restriction;
import io.github.manumit.entity.RestrictionScope;
import io.github.manumit.party.Consent;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.validation.Protections;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the restrictions and consents in a file narrow what a policy tells. They never widen it. */
final class Access {

    private static final List<Ladder> ABOUT_SOMEBODY = List.of(
            Ladder.NAMES,
            Ladder.IDENTIFIERS,
            Ladder.CONTACTS,
            Ladder.BIRTHS,
            Ladder.AGES,
            Ladder.DATES,
            Ladder.TRAITS,
            Ladder.SPECIAL,
            Ladder.TEXTS,
            Ladder.CLAIMS);

    private final Audience audience;
    private final Protections protections;
    private final boolean noConsent;

    Access(ReleasePolicy policy, Protections protections) {
        this.audience = policy.audience();
        this.protections = protections;
        Handling handling = protections.index().caseFile().header().handling();
        boolean refused = handling != null && Boolean.FALSE.equals(handling.consent());
        this.noConsent = refused && !Audience.AUTHORITIES.equals(audience);
    }

    /** What may still be told of an entity; null if it may not be told at all. */
    @Nullable
    Rungs narrow(Entity<?> entity, SubjectKind subject, Rungs rungs) {
        Rungs narrowed = rungs;
        for (Restriction each : restrictions(entity)) {
            if (protections.isInForce(each) && excludes(each.audience())) {
                if (isWhole(each)) {
                    return null;
                }
                for (RestrictionScope scope : each.scope()) {
                    for (Ladder ladder : LadderTable.covered(scope)) {
                        narrowed = narrowed.least(ladder);
                    }
                }
            }
        }
        return isRefused(entity, subject) ? leastOfSomebody(narrowed) : narrowed;
    }

    private static Rungs leastOfSomebody(Rungs rungs) {
        Rungs least = rungs;
        for (Ladder ladder : ABOUT_SOMEBODY) {
            least = least.least(ladder);
        }
        return least;
    }

    /** A scope that is not known may cover everything. */
    private boolean isWhole(Restriction restriction) {
        List<RestrictionScope> scopes = restriction.scope();
        return scopes.isEmpty()
                || scopes.stream()
                        .anyMatch(each -> !each.isKnown()
                                || LadderTable.excluded(each.word())
                                        .filter(audiences ->
                                                restriction.audience() != null || audiences.contains(audience.word()))
                                        .isPresent());
    }

    /** Whether the circle that may see something does not include the audience. */
    private boolean excludes(@Nullable Audience circle) {
        if (circle == null || !circle.isKnown() || Audience.RESTRICTED.equals(circle)) {
            return true;
        }
        List<Audience> known = Audience.known(); // the most open audience comes first
        return known.indexOf(audience) < known.indexOf(circle);
    }

    private boolean isRefused(Entity<?> entity, SubjectKind subject) {
        boolean victim = subject == SubjectKind.CHILD || subject == SubjectKind.VICTIM;
        return (noConsent && victim)
                || consents(entity).stream()
                        .anyMatch(each -> Boolean.FALSE.equals(each.given())
                                && each.kind() != null
                                && LadderTable.refused(each.kind()).contains(audience.word()));
    }

    private static <E extends Entity<E>> List<Restriction> restrictions(Entity<E> entity) {
        List<Restriction> all = new ArrayList<>();
        if (entity.meta().restriction() != null) {
            all.add(entity.meta().restriction());
        }
        for (Claim<E> claim : entity.meta().claims()) {
            if (claim.says() != null && claim.says().meta().restriction() != null) {
                all.add(claim.says().meta().restriction());
            }
        }
        return all;
    }

    private static <E extends Entity<E>> List<Consent> consents(Entity<E> entity) {
        List<Consent> all = new ArrayList<>(own(entity));
        for (Claim<E> claim : entity.meta().claims()) {
            if (claim.says() != null) {
                all.addAll(own(claim.says()));
            }
        }
        return all;
    }

    private static List<Consent> own(Entity<?> entity) {
        if (entity instanceof Person person) {
            return person.consents();
        }
        return entity instanceof PersonGroup group ? group.consents() : List.of();
    }
}
