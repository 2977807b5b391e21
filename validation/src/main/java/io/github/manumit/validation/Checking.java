package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.code.Word;
import io.github.manumit.entity.Claim;
import io.github.manumit.party.Person;
import io.github.manumit.quantity.Bound;
import io.github.manumit.quantity.Extent;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Property;
import io.github.manumit.shape.Shape;
import io.github.manumit.shape.Walk;
import io.github.manumit.validation.Rule.Part;
import io.github.manumit.value.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One walk over a case file, or over a single record, in which each rule looks at what it is about. Single-use. */
final class Checking implements Walk.Visitor {

    private final RuleBook rules;
    private final Profile profile;
    private final Holes holes;
    private final Consumer<Fault> sink;
    private final @Nullable CaseScope scope;
    private final boolean records;
    private long visited;

    private @Nullable Path mapAt;
    private @Nullable Shape mapOwner;

    private Checking(
            RuleBook rules,
            Profile profile,
            Holes holes,
            boolean records,
            @Nullable CaseFile file,
            Consumer<Fault> sink) {
        this.rules = rules;
        this.profile = profile;
        this.holes = holes;
        this.records = records;
        this.sink = sink;
        this.scope = file == null ? null : new CaseScope(file);
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
        checking.enter(record, shape(record), Path.ROOT, false);
        checking.unmarked(record, shape(record));
        Object says = record instanceof Claim<?> claim ? claim.says() : null;
        if (says != null) {
            Walk.over(says, Path.ROOT.property("says"), new Walk.Visitor() {
                @Override
                public void enter(Object partial, Shape shape, Path path, boolean inClaim) {
                    checking.enter(partial, shape, path, true);
                }
            });
        }
    }

    /** Looks at the amounts, ages and the like in a record. */
    private void unmarked(Object record, Shape shape) {
        for (Member member : shape.members()) {
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
        if (kind instanceof Kind.Nested nested && !value.getClass().isAnnotationPresent(RulesApply.class)) {
            enter(value, nested.shape(), path, partial);
        }
    }

    /** The shape of a record; a claim that says nothing has that of any claim. */
    private static Shape shape(Object record) {
        if (record instanceof Claim<?> claim) {
            Class<?> entity = claim.says() == null ? Person.class : claim.says().getClass();
            return Shape.of(new Shape.Key(Claim.class, List.of(entity)));
        }
        return Shape.of(record.getClass());
    }

    @Override
    public void enter(Object record, Shape shape, Path path, boolean partial) {
        visited++;
        look(record, shape, path, partial, false);
        for (Member member : shape.members()) {
            Object inline = member.isInline() && scope != null ? member.get(record) : null;
            if (inline != null && member.kind() instanceof Kind.Nested nested) {
                look(inline, nested.shape(), path, partial, true);
            }
        }
    }

    private void look(Object record, Shape shape, Path path, boolean partial, boolean inline) {
        CaseContext context = null;
        for (RuleBook.Entry entry : rules.of(record.getClass())) {
            Rule rule = entry.rule();
            Part part = entry.part();
            boolean applies = switch (part.reach()) {
                case RECORD -> records && !(partial && rule.isOfComplete());
                case FILE -> scope != null && (!partial || rule.isAlsoInClaims());
                case VALUE -> false;
            };
            if (applies && !isSilenced(rule, record)) {
                context = context == null ? new CaseContext(record, shape, path, null, inline, this) : context;
                part.check().check(record, context.of(rule));
            }
        }
    }

    private boolean isSilenced(Rule rule, Object subject) {
        return !holes.isEmpty() && (rule.dependsOn(subject, holes) || rule.isSilenced(scope().caseFile(), holes));
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
        if (value instanceof Extent.Worded<?> worded) {
            each(worded.word(), kind, path.property("word"));
        } else if (value instanceof Extent.Bounded<?> bounded) {
            bound(bounded.low(), kind, path.property("lowWord"));
            bound(bounded.high(), kind, path.property("highWord"));
        } else {
            each(value, kind, shown(path));
        }
    }

    private void bound(@Nullable Bound<?> bound, Kind kind, Path path) {
        Word word = bound == null ? null : bound.word();
        if (word != null) {
            each(word, kind, path);
        }
    }

    private void each(Object value, Kind kind, Path path) {
        CaseContext context = null;
        for (RuleBook.Entry entry : rules.of(value.getClass())) {
            if (entry.part().reach() == Rule.Reach.VALUE && !isSilenced(entry.rule(), value)) {
                context = context == null ? new CaseContext(value, null, path, kind, false, this) : context;
                entry.part().check().check(value, context.of(entry.rule()));
            }
        }
    }

    /** Shows a map key only if it is the name of a property of the model. */
    @SuppressWarnings("ReferenceEquality") // the very same place
    private Path shown(Path path) {
        Path at = mapAt;
        Shape owner = mapOwner;
        if (at == null || owner == null || path.parent() != at) {
            return path;
        }
        return owner.properties().containsKey(path.property()) ? path : at;
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
