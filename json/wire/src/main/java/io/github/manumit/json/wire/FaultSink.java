package io.github.manumit.json.wire;

/** What a reader tells of what it cannot read. */
@FunctionalInterface
public interface FaultSink {

    /** The offset of a fault whose place only its pointer tells. */
    long BY_POINTER = -1;

    /**
     * Takes one fault.
     *
     * @param code code of the rule, such as {@code json.wrong-type}
     * @param pointer JSON Pointer in the document; stops at the parent of what the model does not know by name
     * @param offset where the fault lies, in characters from the beginning, or {@link #BY_POINTER}
     * @param arguments what the rule's message names: limits, expected types, ordinals; never content of the document
     */
    void fault(String code, String pointer, long offset, Object... arguments);
}
