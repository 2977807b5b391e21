package io.github.manumit.json.wire.schema;

/** Generated documents that are committed and must equal the output of their generator. */
public final class Committed {

    /** The system property that makes the tests write them. */
    public static final String PROPERTY = "manumit.docs.write";

    private Committed() {}

    /** Tells whether the tests write the documents instead of comparing them. */
    public static boolean isWritten() {
        return Boolean.getBoolean(PROPERTY);
    }
}
