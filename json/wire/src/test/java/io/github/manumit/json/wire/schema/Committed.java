package io.github.manumit.json.wire.schema;

/** Documents that are generated, committed, and held equal to what generates them. */
public final class Committed {

    /** The property that has them written anew. */
    public static final String PROPERTY = "manumit.docs.write";

    /** Its former name. */
    private static final String FORMER = "manumit.schema.write";

    private Committed() {}

    /** Tells whether the tests write what they else compare. */
    public static boolean isWritten() {
        return Boolean.getBoolean(PROPERTY) || Boolean.getBoolean(FORMER);
    }
}
