package io.github.manumit.validation;

import java.util.List;
import java.util.Objects;

/**
 * A broken rule, before a message is written for it. Readers and rules report faults; {@link CaseValidator} sorts them and
 * turns them into findings.
 *
 * @param rule the rule
 * @param variant the end of the message's key; empty for the rule's main message
 * @param pointer JSON Pointer of the faulty value; it stops at the parent of a property that the model does not know
 * @param arguments arguments of the message; never a value of the case file
 */
public record Fault(Rule rule, String variant, String pointer, List<Object> arguments) {

    /** Checks that no component is null. */
    public Fault {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(variant, "variant");
        Objects.requireNonNull(pointer, "pointer");
        arguments = List.copyOf(arguments);
    }

    /** The key of the message. */
    String key() {
        return variant.isEmpty() ? rule.code() : rule.code() + '.' + variant;
    }

    /** Returns the code; the pointer may hold keys that a sender chose. */
    @Override
    public String toString() {
        return "Fault[" + rule.code() + ']';
    }
}
