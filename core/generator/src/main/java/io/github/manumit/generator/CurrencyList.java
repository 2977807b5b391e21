package io.github.manumit.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Generates the compact table of currencies from the tables in a directory, which its README describes.
 *
 * <p>There is a line for each code, sorted, with fields separated by tabs: code, digits of the minor unit ({@code -} for
 * none), usual digits, uses. A use is a territory, {@code =}, its time in EDTF, and {@code !} if the currency was not legal
 * tender; uses are separated by {@code ;}. A use without a territory or a time lacks it.
 */
final class CurrencyList {

    private static final String NO_TERRITORY = "ZZ";
    private static final String DIGITS = "2";

    private CurrencyList() {}

    /**
     * Generates the table.
     *
     * @param directory where the tables are
     * @param errors receives a message for each fault
     * @return the table
     */
    static String table(Path directory, Consumer<String> errors) {
        Extracts extracts = new Extracts(directory, errors);
        Map<String, List<String>> uses = new TreeMap<>();
        Map<String, String> minor = new HashMap<>();
        Map<String, String> usual = new HashMap<>();
        try {
            extracts.verify();
            extracts.each("cldr-currencies.csv", row -> add(row, uses));
            extracts.each("further.csv", row -> add(row, uses));
            extracts.each("minor-units.csv", row -> minor.put(field(row, "code"), field(row, "digits")));
            extracts.each("cldr-digits.csv", row -> usual.put(field(row, "code"), field(row, "digits")));
        } catch (IOException e) {
            errors.accept(directory + ": cannot be read: " + e);
        }
        for (Map<String, String> digits : List.of(minor, usual)) {
            digits.keySet().stream()
                    .filter(code -> !uses.containsKey(code))
                    .sorted()
                    .forEach(code -> errors.accept(code + ": digits of a currency that is not used anywhere"));
        }
        StringBuilder table = new StringBuilder();
        uses.forEach((code, each) -> table.append(String.join(
                        "\t",
                        code,
                        minor.getOrDefault(code, DIGITS).replace("none", "-"),
                        usual.getOrDefault(code, DIGITS),
                        String.join(";", each)))
                .append('\n'));
        return table.toString();
    }

    private static void add(Map<String, String> row, Map<String, List<String>> uses) {
        String territory = field(row, "territory");
        uses.computeIfAbsent(field(row, "code"), code -> new ArrayList<>())
                .add((territory.equals(NO_TERRITORY) ? "" : territory)
                        + "="
                        + time(field(row, "from"), field(row, "to"))
                        + (field(row, "tender").equals("no") ? "!" : ""));
    }

    /** The start is unknown if it is not stated; a currency whose end is not stated is still in use. */
    private static String time(String from, String to) {
        return from.isEmpty() && to.isEmpty() ? "" : from + "/" + (to.isEmpty() ? ".." : to);
    }

    private static String field(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
