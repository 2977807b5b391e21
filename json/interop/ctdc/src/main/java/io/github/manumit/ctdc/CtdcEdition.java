package io.github.manumit.ctdc;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The shapes in which CTDC has published its data. Columns are known as far as public code that uses the data shows them. */
public enum CtdcEdition {

    /** The k-anonymized Global Dataset, editions of 2018 to 2020. */
    K_ANONYMIZED("k-anonymized 2018-2020", "k-anonymized 2018-2020"),

    /** The Global Synthetic Dataset, first edition, of 2021. */
    SYNTHETIC_2021("synthetic 2021", "k-anonymized 2018-2020"),

    /** The Global Synthetic Dataset of 2024 and 2025. */
    SYNTHETIC_2024("synthetic 2024", "synthetic 2024"),

    /** The Global Synthetic Dataset of 2026, the newest shape, which is also written. */
    SYNTHETIC_2026("synthetic 2026", "synthetic 2026;synthetic 2024"),

    /** The Global Victim-Perpetrator Synthetic Dataset of 2022. */
    VICTIM_PERPETRATOR_2022("victim-perpetrator synthetic 2022", "synthetic 2024");

    private final String version;
    private final String vocabularies;

    CtdcEdition(String version, String vocabularies) {
        this.version = version;
        this.vocabularies = vocabularies;
    }

    /**
     * Returns the name of the edition, as it stands as the version of classifications and equivalents.
     *
     * @return such as {@code synthetic 2026}
     */
    public String version() {
        return version;
    }

    /** Under which versions the vocabularies have equivalents of its columns. */
    List<String> vocabularies() {
        return List.of(vocabularies.split(";"));
    }

    /**
     * Returns the names of the columns.
     *
     * @return the names, in the order of the edition
     */
    public List<String> columns() {
        return CtdcColumn.of(this).stream().map(CtdcColumn::name).toList();
    }

    /**
     * Finds an edition by name or by the year in which it was published.
     *
     * @param version the name, such as {@code synthetic 2026}, or the year, from 2018 to 2022 or 2024 to 2026; 2021 and 2022
     *     mean the synthetic datasets
     * @return the edition; empty if there is none
     */
    public static Optional<CtdcEdition> of(String version) {
        for (CtdcEdition edition : values()) {
            if (edition.version.equals(version)) {
                return Optional.of(edition);
            }
        }
        return switch (version) {
            case "2018", "2019", "2020" -> Optional.of(K_ANONYMIZED);
            case "2021" -> Optional.of(SYNTHETIC_2021);
            case "2022" -> Optional.of(VICTIM_PERPETRATOR_2022);
            case "2024", "2025" -> Optional.of(SYNTHETIC_2024);
            case "2026" -> Optional.of(SYNTHETIC_2026);
            default -> Optional.empty();
        };
    }

    /**
     * Recognises an edition by the names of columns: the one with the most of them. Two thirds of its columns must be there.
     *
     * @param headers the names, in any order; case and blanks around them do not matter
     * @return the edition; empty if none is recognised
     */
    public static Optional<CtdcEdition> recognise(Collection<String> headers) {
        List<String> folded = headers.stream().map(CtdcColumn::fold).toList();
        CtdcEdition best = null;
        int most = 0;
        for (CtdcEdition edition : values()) {
            int known = 0;
            for (CtdcColumn column : CtdcColumn.of(edition)) {
                known += folded.contains(CtdcColumn.fold(column.name())) ? 1 : 0;
            }
            if (known > most && known * 3 >= CtdcColumn.of(edition).size() * 2) {
                best = edition;
                most = known;
            }
        }
        return Optional.ofNullable(best);
    }
}
