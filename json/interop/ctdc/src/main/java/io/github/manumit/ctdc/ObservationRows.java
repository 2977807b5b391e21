package io.github.manumit.ctdc;

import io.github.manumit.code.Word;
import io.github.manumit.entity.Classification;
import io.github.manumit.entity.ClassificationScheme;
import io.github.manumit.incident.MeansKind;
import io.github.manumit.incident.PurposeKind;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.observation.Observation;
import io.github.manumit.observation.Population;
import io.github.manumit.party.Gender;
import io.github.manumit.party.RelationKind;
import io.github.manumit.party.Sector;
import io.github.manumit.quantity.AgeGroup;
import io.github.manumit.quantity.Extent;
import io.github.manumit.time.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes rows of observations that were rows. */
final class ObservationRows {

    private static final long MOST_TIMES = 1_000_000;

    private final LossLedger ledger;
    private final boolean withUnknownCodes;
    private final CtdcWords words = CtdcWords.of(CtdcEdition.SYNTHETIC_2026);

    /**
     * Makes rows.
     *
     * @param withUnknownCodes whether codes that no edition is known to have are written, too
     */
    ObservationRows(LossLedger ledger, boolean withUnknownCodes) {
        this.ledger = ledger;
        this.withUnknownCodes = withUnknownCodes;
    }

    /** Whether the rows of the edition are about persons, and not synthetic. */
    static boolean isOfPersons(Observation observation) {
        return observation.classifications().stream()
                .anyMatch(each -> ClassificationScheme.CTDC.equals(each.scheme())
                        && CtdcEdition.K_ANONYMIZED.version().equals(each.version()));
    }

    private boolean isKnown(CtdcColumn column, String value) {
        return switch (column.kind()) {
            case YEAR -> value.matches("[12][0-9]{3}");
            case GENDER -> words.gender(value) != null;
            case AGE -> words.band(value) != null;
            case CITIZENSHIP, EXPLOITATION -> CtdcCountries.read(value) != null;
            case MONTHS -> CtdcBands.months(value) != null;
            case FLAG -> value.equals("1");
            case YEARS, NUMBER, REPEATED, OTHER -> false;
        };
    }

    /** How many rows the observation stands for. */
    long times(Observation observation) {
        if (observation.value() != null
                && observation.value().extent() instanceof Extent.Exact<BigDecimal> exact
                && exact.value().signum() > 0
                && exact.value().compareTo(BigDecimal.valueOf(MOST_TIMES)) <= 0) {
            return exact.value().longValue();
        }
        return 1;
    }

    /** The row; null if the observation was none. */
    @Nullable
    CtdcRow row(Observation observation, String pointer) {
        CtdcRow row = new CtdcRow();
        boolean was = false;
        for (int i = 0; i < observation.classifications().size(); i++) {
            Classification classification = observation.classifications().get(i);
            if (ClassificationScheme.CTDC.equals(classification.scheme()) && classification.code() != null) {
                was = true;
                int equals = classification.code().indexOf('=');
                String column = equals < 0 ? "" : classification.code().substring(0, equals);
                if (CtdcRow.has(column)) {
                    classified(row, column, classification.code().substring(equals + 1), pointer, i);
                }
            }
        }
        if (!was) {
            ledger.loss(pointer, CtdcLossKind.DROPPED, CtdcLossReason.NO_ROW, null);
            return null;
        }
        ledger.used(pointer + "/indicator");
        ledger.used(pointer + "/status");
        ledger.used(pointer + "/value");
        PartialDate date =
                observation.time() == null ? null : observation.time().date();
        Integer year = date == null || date.isInterval()
                ? null
                : date.year().stream().boxed().findFirst().orElse(null);
        if (date != null && date.isInterval()) {
            ledger.loss(pointer + "/time/date", CtdcLossKind.DROPPED, CtdcLossReason.YEAR, "yearOfRegistration");
        }
        if (year != null) {
            row.set("yearOfRegistration", Integer.toString(year));
            ledger.used(pointer + "/time/date");
        }
        Population population = observation.population();
        if (population != null) {
            read(population, row, pointer + "/population");
        }
        return row;
    }

    private void classified(CtdcRow row, String column, String value, String pointer, int number) {
        String place = pointer + "/classifications/" + number;
        if (isKnown(CtdcRow.column(column), value)) {
            String band = CtdcRow.column(column).kind() == CtdcColumn.Kind.MONTHS ? CtdcBands.months(value) : null;
            row.set(column, band == null ? value : band);
            ledger.used(place);
        } else if (withUnknownCodes) {
            row.set(column, value);
            ledger.used(place);
            ledger.note(place, CtdcLossReason.OVERRIDDEN);
        } else {
            ledger.loss(place, CtdcLossKind.DROPPED, CtdcLossReason.UNKNOWN_CODE, column);
        }
    }

    private void read(Population population, CtdcRow row, String pointer) {
        ledger.used(pointer + "/counted");
        Gender gender = population.gender();
        String genderCode = gender == null ? null : words.genderCode(gender);
        if (genderCode != null) {
            row.set("gender", genderCode);
            ledger.used(pointer + "/gender");
        }
        AgeGroup group = population.age() == null ? null : population.age().group();
        String band = group == null ? null : words.bandCode(group);
        if (band != null) {
            row.set("ageBroad", band);
            ledger.used(pointer + "/age");
        }
        country(population.citizenships(), row, "citizenship", pointer + "/citizenships/");
        country(population.exploitedIn(), row, "CountryOfExploitation", pointer + "/exploitedIn/");
        flags(PurposeKind.class, population.purposes(), row, pointer + "/purposes/");
        flags(MeansKind.class, population.means(), row, pointer + "/means/");
        flags(Sector.class, population.sectors(), row, pointer + "/sectors/");
        flags(RelationKind.class, population.relations(), row, pointer + "/relations/");
    }

    private void country(List<JurisdictionCode> countries, CtdcRow row, String column, String pointer) {
        for (int i = 0; i < countries.size(); i++) {
            String code = CtdcCountries.write(countries.get(i));
            if (code == null) {
                ledger.loss(pointer + i, CtdcLossKind.DROPPED, CtdcLossReason.NO_CODE, column);
            } else if (!row.get(column).isEmpty() && !row.get(column).equals(code)) {
                ledger.loss(pointer + i, CtdcLossKind.DROPPED, CtdcLossReason.FURTHER_VALUE, column);
            } else {
                row.set(column, code);
                ledger.used(pointer + i);
            }
        }
    }

    private void flags(Class<? extends Word> type, List<? extends Word> found, CtdcRow row, String pointer) {
        for (int i = 0; i < found.size(); i++) {
            flag(words, ledger, row, type, found.get(i), pointer + i);
        }
    }

    /** Sets the columns that say what a word says. */
    static void flag(
            CtdcWords words, LossLedger ledger, CtdcRow row, Class<? extends Word> type, Word word, String pointer) {
        List<String> columns =
                words.columns(type, word).stream().filter(CtdcRow::has).toList();
        if (columns.isEmpty()) {
            ledger.loss(pointer, CtdcLossKind.DROPPED, CtdcLossReason.NO_CODE, null);
            return;
        }
        boolean exact = false;
        for (String column : columns) {
            row.set(column, "1");
            exact |= words.isExact(type, word, column);
        }
        if (exact) {
            ledger.used(pointer);
        } else {
            ledger.loss(pointer, CtdcLossKind.COARSENED, CtdcLossReason.BROADER_CODE, columns.get(0));
        }
    }
}
