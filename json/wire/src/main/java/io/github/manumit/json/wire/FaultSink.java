package io.github.manumit.json.wire;

/** Receives the faults that a reader finds. */
@FunctionalInterface
public interface FaultSink {

    /** Offset of a fault whose position is known only from its pointer. */
    long BY_POINTER = -1;

    /**
     * Receives one fault.
     *
     * @param code code of the rule, such as {@code json.wrong-type}
     * @param pointer JSON Pointer in the document; it stops at the parent of a property that the model does not know
     * @param offset position of the fault, in characters from the beginning, or {@link #BY_POINTER}
     * @param arguments arguments of the rule's message: limits, expected types, ordinals; never content of the document
     */
    void fault(String code, String pointer, long offset, Object... arguments);
}
