package io.github.manumit.validation;

import io.github.manumit.shape.Shape;
import io.github.manumit.value.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The position of the record that a rule looks at, and where the rule reports what is wrong. */
public class CheckContext {

    private final Object subject;
    private final @Nullable Shape shape;
    private final Path here;
    private final boolean inline;
    private final Checking checking;
    private @Nullable Rule rule;

    CheckContext(Object subject, @Nullable Shape shape, Path here, boolean inline, Checking checking) {
        this.subject = subject;
        this.shape = shape;
        this.here = here;
        this.inline = inline;
        this.checking = checking;
    }

    /**
     * Returns the path of the record or value.
     *
     * @return the path; for a record whose properties stand among those of its owner, the path of the owner
     */
    public final Path here() {
        return here;
    }

    /**
     * Returns the path of a property of the record.
     *
     * @param property the name of the property in JSON
     * @return the path
     */
    public final Path at(String property) {
        return here.property(property);
    }

    /**
     * Returns the path of an element of one of the record's lists.
     *
     * @param property the name of the list's property in JSON
     * @param index the index of the element, from 0
     * @return the path
     */
    public final Path at(String property, int index) {
        return here.property(property).element(index);
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
        return checking.holes().damage(subject, List.of(property));
    }

    /** Whether the properties of the record stand among those of its owner. */
    final boolean isInline() {
        return inline;
    }

    /** The shape of the record. */
    final Shape shape() {
        return Objects.requireNonNull(shape, "a value has no shape");
    }

    /** The rule that is checked now. */
    final Rule rule() {
        return Objects.requireNonNull(rule, "rule");
    }

    final void setRule(Rule next) {
        rule = next;
    }

    final Object subject() {
        return subject;
    }

    final Checking checking() {
        return checking;
    }
}
