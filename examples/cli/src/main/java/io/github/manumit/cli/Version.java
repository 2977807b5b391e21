package io.github.manumit.cli;

/** The version of the program. */
final class Version {

    /** As in the manifest of the jar; without a jar, {@code unpackaged}. */
    static final String TEXT = text();

    private Version() {}

    private static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }
}
