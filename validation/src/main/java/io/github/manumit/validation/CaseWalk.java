package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.code.Word;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Identified;
import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Event;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.quantity.Bound;
import io.github.manumit.quantity.CurrencyCode;
import io.github.manumit.quantity.Extent;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Path;
import io.github.manumit.shape.Property;
import io.github.manumit.shape.Shape;
import io.github.manumit.shape.Walk;
import io.github.manumit.statute.StatuteCode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The single walk over a case file that checks it: all rules that span records and, without Jakarta Validation, also
 * the rules for single records and values.
 */
final class CaseWalk implements Walk.Visitor {

    private final boolean everything;
    private final Consumer<Fault> sink;
    private final CaseScope scope;
    private final References references;
    private final Vocabularies vocabularies;
    private final ExtensionChecks extensions;
    private final Absence absence;
    private final Hierarchies hierarchies;
    private final EventOrder eventOrder;
    private final ClaimChecks claims;
    private final Defaults defaults;
    private final Disclosure disclosure;
    private long visited;

    private @Nullable Path mapAt;
    private @Nullable Shape mapOwner;

    private CaseWalk(CaseFile caseFile, boolean everything, Consumer<Fault> sink) {
        this.everything = everything;
        this.sink = sink;
        this.scope = new CaseScope(caseFile);
        this.references = new References(scope, sink);
        this.vocabularies = new Vocabularies(scope, sink);
        this.extensions = new ExtensionChecks(sink);
        this.absence = new Absence(scope.isNewer(), sink);
        this.hierarchies = new Hierarchies(scope, sink);
        this.eventOrder = new EventOrder(scope, sink);
        this.claims = new ClaimChecks(scope, sink);
        this.defaults = new Defaults(scope, sink);
        this.disclosure = new Disclosure(scope, sink);
    }

    /**
     * Checks a case file.
     *
     * @param caseFile the case file
     * @param everything whether to check single records and values too, which is otherwise done by Jakarta Validation
     * @param sink receives the faults
     * @return the number of values visited and steps taken
     */
    static long over(CaseFile caseFile, boolean everything, Consumer<Fault> sink) {
        CaseWalk walk = new CaseWalk(caseFile, everything, sink);
        Walk.over(caseFile, Path.ROOT, walk);
        walk.references.finish();
        walk.hierarchies.finish();
        walk.eventOrder.finish();
        walk.claims.finish();
        walk.defaults.finish();
        if (walk.scope.gaveUp()) {
            sink.accept(new Fault("check.too-much-work", Path.ROOT, List.of()));
        }
        return walk.visited + walk.scope.steps();
    }

    @Override
    public void enter(Object record, Shape shape, Path path, boolean partial) {
        visited++;
        if (everything) {
            RecordPlan.of(shape).check(record, path, partial, sink);
        }
        if (record instanceof Identified identified) {
            references.identified(identified, path, partial);
        }
        absence.check(record, shape, path);
        extensions.check(record, shape, path);
        if (record instanceof Claim<?> claim) {
            claims.claim(claim, path);
        }
        if (record instanceof Entity<?> entity) {
            if (!partial) {
                claims.entity(entity, path);
                defaults.entity(entity, path);
                hierarchies.entity(entity, path);
                disclosure.entity(entity, shape, path);
                if (entity instanceof Event event) {
                    eventOrder.event(event, path);
                }
            }
        }
        if (!partial) {
            CaseRules.check(record, new CaseContext(path, sink, scope));
        }
    }

    @Override
    public void property(Object owner, Property property, Object value, Path path) {
        if (property.member().kind() instanceof Kind.Mapped) {
            mapAt = path;
            mapOwner = Shape.of(owner.getClass());
        }
    }

    @Override
    public void value(Object value, Kind kind, Path path) {
        visited++;
        if (value instanceof Word word) {
            vocabularies.word(word, place(path));
        } else if (value instanceof Extent<?> extent) {
            words(extent, path);
        } else if (value instanceof Ref<?> ref && kind instanceof Kind.Reference reference) {
            references.reference(ref, reference.target(), path);
        } else if (value instanceof String text) {
            TextChecks.text(text, path, sink);
        } else if (value instanceof LocalizedText text) {
            TextChecks.texts(text, path, sink);
        } else if (value instanceof JurisdictionCode code) {
            vocabularies.jurisdiction(code, path);
        } else if (value instanceof CurrencyCode code) {
            vocabularies.currency(code, path);
        } else if (value instanceof StatuteCode code) {
            vocabularies.statute(code, path);
        }
    }

    /** Shows a map key only if it is the name of a property of the model. */
    @SuppressWarnings("ReferenceEquality") // the very same place
    private Path place(Path path) {
        Path at = mapAt;
        Shape owner = mapOwner;
        if (at == null || owner == null || path.parent() != at) {
            return path;
        }
        return owner.properties().containsKey(path.property()) ? path : at;
    }

    private void words(Extent<?> extent, Path path) {
        if (extent instanceof Extent.Worded<?> worded) {
            vocabularies.word(worded.word(), path.property("word"));
        } else if (extent instanceof Extent.Bounded<?> bounded) {
            bound(bounded.low(), path.property("lowWord"));
            bound(bounded.high(), path.property("highWord"));
        }
    }

    private void bound(@Nullable Bound<?> bound, Path path) {
        if (bound != null && bound.word() != null) {
            vocabularies.word(bound.word(), path);
        }
    }
}
