package io.github.manumit.table;

/** What a number format shows. */
final class NumberFormat {

    private NumberFormat() {}

    static NumberFormat of(String code) {
        return new NumberFormat();
    }

    boolean shows(DatePart part) {
        return true;
    }
}
