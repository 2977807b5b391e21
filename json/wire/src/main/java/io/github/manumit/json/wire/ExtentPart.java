package io.github.manumit.json.wire;

/** The properties in which an extent is spelled among those of its owner, in order. */
enum ExtentPart {
    /** The value that is exact, near, or the only end. */
    VALUE(0, "value"),
    /** On which side of the value or word the extent lies. */
    COMPARATOR(1, "comparator"),
    /** A word of magnitude in place of the value. */
    WORD(2, "word"),
    /** True where the value is only near. */
    APPROXIMATE(3, "approximate"),
    /** The lower of two ends. */
    LOW(4, "low"),
    /** {@code >} where the lower end is itself not possible. */
    LOW_COMPARATOR(5, "lowComparator"),
    /** A word in place of the lower end. */
    LOW_WORD(6, "lowWord"),
    /** The upper of two ends. */
    HIGH(7, "high"),
    /** {@code <} where the upper end is itself not possible. */
    HIGH_COMPARATOR(8, "highComparator"),
    /** A word in place of the upper end. */
    HIGH_WORD(9, "highWord");

    /** How many there are. */
    static final int COUNT = values().length;

    private final int place;
    private final String property;

    ExtentPart(int place, String property) {
        this.place = place;
        this.property = property;
    }

    /** Where the part stands among them, from 0. */
    int place() {
        return place;
    }

    String property() {
        return property;
    }
}
