package io.github.manumit.validation;

import io.github.manumit.casefile.Walk;
import io.github.manumit.shape.Shape;
import io.github.manumit.value.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The position of the record that a rule looks at, and where the rule reports what is wrong. It is used again for the next
 * record, so a rule must not keep it.
 */
public class CheckContext {

    private final Checking checking;
    private @Nullable Object subject;
    private @Nullable Path path;
    private @Nullable Walk at;
    private @Nullable Object owner;
    private boolean inline;
    private @Nullable Rule rule;

    CheckContext(Checking checking) {
        this.checking = checking;
    }

    /** Turns to a record or value, which is at a path or else where a walk is. */
    final void enter(Object next, @Nullable Path known, @Nullable Walk walk, boolean isInline) {
        subject = next;
        path = known;
        at = walk;
        inline = isInline;
    }

    /**
     * Returns the path of the record or value.
     *
     * @return the path; for a record whose properties stand among those of its owner, the path of the owner
     */
    public final Path here() {
        Path known = path;
        if (known == null) {
            known = Objects.requireNonNull(at, "at").path();
            path = known;
        }
        return known;
    }

    /**
     * Returns the path of a property of the record.
     *
     * @param property the name of the property in JSON
     * @return the path
     */
    public final Path at(String property) {
        return here().property(property);
    }

    /**
     * Returns the path of an element of one of the record's lists.
     *
     * @param property the name of the list's property in JSON
     * @param index the index of the element, from 0
     * @return the path
     */
    public final Path at(String property, int index) {
        return here().property(property).element(index);
    }

    /**
     * Reports that the rule is broken.
     *
     * @param path the path of the faulty value
     * @param arguments arguments of the rule's message: numbers, words of a vocabulary, {@link Name names} of components
     *     and kinds; never a value of the case file
     */
    public final void report(Path path, Object... arguments) {
        checking.report(this, "", path, arguments);
    }

    /**
     * Reports that the rule is broken, with a variant of its message.
     *
     * @param variant the end of the message's key, after the code and a dot
     * @param path the path of the faulty value
     * @param arguments arguments of the message, as in {@link #report}
     */
    public final void reportAs(String variant, Path path, Object... arguments) {
        checking.report(this, variant, path, arguments);
    }

    /**
     * Tells whether everything in a record could be read.
     *
     * @param record the record that the rule looks at, or one below it
     * @return false if something is missing that the document has
     */
    public final boolean isWhole(Object record) {
        return checking.holes().isWhole(record);
    }

    /**
     * Tells whether something in a record could not be read.
     *
     * @param record the record that the rule looks at, or one below it
     * @param properties the properties that matter, as in {@link Rule#reads}
     * @return true if one of them is missing or incomplete although the document has it
     */
    public final boolean isDamaged(Object record, String... properties) {
        return checking.holes().damage(record, List.of(properties));
    }

    /** Whether a property of the record could not be read, so that its absence means nothing. */
    final boolean isDamaged(String property) {
        return checking.holes().damage(subject(), List.of(property));
    }

    /** Whether the properties of the record stand among those of its owner. */
    final boolean isInline() {
        return inline;
    }

    /** Tells which record holds the next subject, where no walk knows it. */
    final void own(Object holder) {
        owner = holder;
    }

    /** The shape of the record that is looked at, or that holds what is looked at. */
    final Shape shape() {
        Object holder = at == null ? owner : at.record();
        return Shapes.of(holder == null ? subject() : holder);
    }

    /** What the reference must point to; null for another value. */
    final @Nullable Class<?> target() {
        return at == null ? null : at.target();
    }

    /** The rule that is checked now. */
    final Rule rule() {
        return Objects.requireNonNull(rule, "rule");
    }

    final void setRule(Rule next) {
        rule = next;
    }

    final Object subject() {
        return Objects.requireNonNull(subject, "subject");
    }

    final Checking checking() {
        return checking;
    }
}
