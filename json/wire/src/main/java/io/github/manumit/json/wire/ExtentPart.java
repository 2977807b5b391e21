package io.github.manumit.json.wire;

import java.util.List;

/** The properties that an extent adds to its owner, in order. */
enum ExtentPart {
    /** The value that is exact, approximate, or the only bound. */
    VALUE(0, "value"),
    /** On which side of the value or word the extent lies. */
    COMPARATOR(1, "comparator"),
    /** A magnitude word instead of the value. */
    WORD(2, "word"),
    /** True if the value is approximate. */
    APPROXIMATE(3, "approximate"),
    /** The lower of two bounds. */
    LOW(4, "low"),
    /** {@code >} if the lower bound itself is excluded. */
    LOW_COMPARATOR(5, "lowComparator"),
    /** A word instead of the lower bound. */
    LOW_WORD(6, "lowWord"),
    /** The upper of two bounds. */
    HIGH(7, "high"),
    /** {@code <} if the upper bound itself is excluded. */
    HIGH_COMPARATOR(8, "highComparator"),
    /** A word instead of the upper bound. */
    HIGH_WORD(9, "highWord");

    private static final List<ExtentPart> ALL = List.of(values());

    /** The number of parts. */
    static final int COUNT = ALL.size();

    private final int place;
    private final String property;

    ExtentPart(int place, String property) {
        this.place = place;
        this.property = property;
    }

    static List<ExtentPart> all() {
        return ALL;
    }

    /** The position of the part, from 0. */
    int place() {
        return place;
    }

    String property() {
        return property;
    }
}
