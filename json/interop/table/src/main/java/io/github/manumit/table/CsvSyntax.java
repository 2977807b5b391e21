package io.github.manumit.table;

/** The separators. */
final class CsvSyntax {

    static final String SEPARATORS = ",;\t|";

    private CsvSyntax() {}
}
