package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.Walk;
import io.github.manumit.code.Word;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Entity;
import io.github.manumit.extension.Extensions;
import io.github.manumit.quantity.Bound;
import io.github.manumit.quantity.Extent;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Property;
import io.github.manumit.shape.Shape;
import io.github.manumit.value.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One walk over a case file, or over a single record, in which each rule looks at what it is about. Single-use. */
final class Checking implements Walk.Visitor {

    private final RuleBook.Checks checks;
    private final Profile profile;
    private final Holes holes;
    private final Consumer<Fault> sink;
    private final @Nullable CaseScope scope;
    private final boolean records;
    private long visited;

    /** The contexts are used again for each record and each value: a check keeps none after it has returned. */
    private final CaseContext recordContext = new CaseContext(this);

    private final CaseContext valueContext = new CaseContext(this);

    private Checking(
            RuleBook rules,
            Profile profile,
            Holes holes,
            boolean records,
            @Nullable CaseFile file,
            Consumer<Fault> sink) {
        this.profile = profile;
        this.holes = holes;
        this.records = records;
        this.sink = sink;
        this.scope = file == null ? null : new CaseScope(file);
        this.checks = rules.checks(scope == null ? Set.of() : Need.missing(scope.index()));
    }

    /**
     * Checks a case file.
     *
     * @param file the case file
     * @param rules the rules
     * @param profile what it is checked for
     * @param holes what is missing from it
     * @param records whether to check each record by itself too, which is otherwise done by Jakarta Validation
     * @param sink receives the faults
     * @return the number of records and values visited, and of other steps taken
     */
    static long file(
            CaseFile file, RuleBook rules, Profile profile, Holes holes, boolean records, Consumer<Fault> sink) {
        Checking checking = new Checking(rules, profile, holes, records, file, sink);
        Walk.over(file, Path.ROOT, checking);
        if (checking.scope().gaveUp()) {
            sink.accept(new Fault(CaseFileRules.TOO_MUCH_WORK, "", "", List.of()));
        }
        return checking.visited + checking.scope().steps();
    }

    /**
     * Checks a record by itself, with what it says if it is a claim, and with the values in it that have no rules of their
     * own under Jakarta Validation, because they show what they are. Does not check other records in it.
     *
     * @param record the record
     * @param rules the rules
     * @param sink receives the faults, with pointers that begin at the record
     */
    static void record(Object record, RuleBook rules, Consumer<Fault> sink) {
        Checking checking = new Checking(rules, Profile.EXCHANGE, Holes.none(), true, null, sink);
        checking.look(record, Path.ROOT, null, false, false);
        checking.unknown(record, Path.ROOT);
        checking.unmarked(record);
        Object says = record instanceof Claim<?> claim ? claim.says() : null;
        if (says != null) {
            Walk.over(says, Path.ROOT.property("says"), new Walk.Visitor() {
                @Override
                public void enter(Object partial, boolean inClaim, Walk at) {
                    checking.look(partial, null, at, true, false);
                }

                @Override
                public void unknown(Extensions extensions, boolean inClaim, Walk at) {
                    checking.look(extensions, null, at, true, false);
                }
            });
        }
    }

    /** Looks at the unknown properties of a record. */
    private void unknown(Object record, Path path) {
        Property unknown = Shapes.of(record).unknown();
        if (unknown != null && unknown.get(record) instanceof Extensions extensions && !extensions.isEmpty()) {
            recordContext.own(record);
            look(extensions, path, null, false, false);
        }
    }

    /** Looks at the amounts, ages and the like in a record. */
    private void unmarked(Object record) {
        for (Member member : Shapes.of(record).members()) {
            Object value = member.get(record);
            Path path = Path.ROOT.property(member.property());
            if (value instanceof List<?> list && member.kind() instanceof Kind.Listed listed) {
                for (int i = 0; i < list.size(); i++) {
                    unmarked(list.get(i), listed.element(), path.element(i), false);
                }
            } else if (value != null) {
                unmarked(value, member.kind(), path, member.isPartial());
            }
        }
    }

    private void unmarked(Object value, Kind kind, Path path, boolean partial) {
        if (kind instanceof Kind.Nested && !value.getClass().isAnnotationPresent(RulesApply.class)) {
            look(value, path, null, partial, false);
            unknown(value, path);
        }
    }

    @Override
    public void enter(Object record, boolean partial, Walk at) {
        visited++;
        look(record, null, at, partial, false);
    }

    @Override
    public void inline(Object record, boolean partial, Walk at) {
        look(record, null, at, partial, true);
    }

    @Override
    public void unknown(Extensions extensions, boolean partial, Walk at) {
        look(extensions, null, at, partial, false);
    }

    private void look(Object record, @Nullable Path path, @Nullable Walk at, boolean partial, boolean inline) {
        boolean entered = false;
        // Elements of a claim's list replace those of the entity as a whole, so only the entity itself is incomplete.
        boolean incomplete = partial && (inline || record instanceof Entity);
        for (RuleBook.Entry entry : checks.ofRecord(record.getClass())) {
            Rule rule = entry.rule();
            boolean applies = entry.alone() != null
                    ? records && !(incomplete && rule.isOfComplete())
                    : scope != null && (!partial || rule.isAlsoInClaims());
            if (applies && !isSilenced(rule, record)) {
                if (!entered) {
                    recordContext.enter(record, path, at, inline);
                    entered = true;
                }
                entry.check(record, recordContext.of(rule));
            }
        }
    }

    private boolean isSilenced(Rule rule, Object subject) {
        return !holes.isEmpty() && (rule.dependsOn(subject, holes) || rule.isSilenced(scope().caseFile(), holes));
    }

    @Override
    public void value(Object value, Walk at) {
        visited++;
        if (value instanceof Extent<?>) {
            if (value instanceof Extent.Worded<?> worded) {
                each(worded.word(), at.path().property("word"), at);
            } else if (value instanceof Extent.Bounded<?> bounded) {
                bound(bounded.low(), "lowWord", at);
                bound(bounded.high(), "highWord", at);
            }
        } else {
            each(value, at.isKeyed() ? shown(at) : null, at);
        }
    }

    private void bound(@Nullable Bound<?> bound, String property, Walk at) {
        Word word = bound == null ? null : bound.word();
        if (word != null) {
            each(word, at.path().property(property), at);
        }
    }

    private void each(Object value, @Nullable Path path, Walk at) {
        boolean entered = false;
        for (RuleBook.Entry entry : checks.ofValue(value)) {
            if (!isSilenced(entry.rule(), value)) {
                if (!entered) {
                    valueContext.enter(value, path, at, false);
                    entered = true;
                }
                entry.check(value, valueContext.of(entry.rule()));
            }
        }
    }

    /** Shows a map key only if it is the name of a property of the model. */
    private static Path shown(Walk at) {
        Path path = at.path();
        Path map = path.parent();
        boolean known = Shape.of(at.record().getClass()).properties().containsKey(path.property());
        return known || map == null ? path : map;
    }

    void report(CheckContext context, String variant, Path path, Object... arguments) {
        Rule rule = context.rule();
        boolean unsure = context instanceof CaseContext inFile
                && inFile.consulted().stream().anyMatch(each -> rule.dependsOn(each, holes));
        if (!unsure) {
            sink.accept(new Fault(rule, variant, path.pointer(), List.of(arguments)));
        }
    }

    Holes holes() {
        return holes;
    }

    Profile profile() {
        return profile;
    }

    CaseScope scope() {
        if (scope == null) {
            throw new IllegalStateException("a single record has no file");
        }
        return scope;
    }
}
