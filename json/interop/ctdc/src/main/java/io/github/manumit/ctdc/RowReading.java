package io.github.manumit.ctdc;

import io.github.manumit.entity.Classification;
import io.github.manumit.entity.ClassificationScheme;
import io.github.manumit.entity.When;
import io.github.manumit.incident.MeansKind;
import io.github.manumit.incident.PurposeKind;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.observation.Indicator;
import io.github.manumit.observation.Observation;
import io.github.manumit.observation.ObservationBuilder;
import io.github.manumit.observation.ObservationStatus;
import io.github.manumit.observation.Population;
import io.github.manumit.observation.PopulationBuilder;
import io.github.manumit.party.Gender;
import io.github.manumit.party.RelationKind;
import io.github.manumit.party.Sector;
import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.AgeGroup;
import io.github.manumit.quantity.Counted;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.table.Cell;
import io.github.manumit.table.CellAddress;
import io.github.manumit.table.NoticeLevel;
import io.github.manumit.table.Row;
import io.github.manumit.time.PartialDate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes observations of the rows of one dataset. */
final class RowReading {

    private static final Set<String> NOTHING = Set.of("", "NULL", "-99");
    private static final String UNKNOWN_COUNTRY = "00";
    private static final int LONGEST_CODE = 100;

    private final CtdcEdition edition;
    private final CtdcWords words;
    private final Map<Integer, CtdcColumn> columns;
    private final Map<String, CtdcFinding> findings = new LinkedHashMap<>();

    /** The flag that says what two others say together. */
    private static final String BOTH = "isSexAndLabour";

    private static final List<String> BOTH_FLAGS = List.of("isForcedLabour", "isSexualExploit");
    private static final Pattern YEARS = Pattern.compile("([12][0-9]{3})\\s*(?:-{1,2}|\u2013|/)\\s*([12][0-9]{3})");

    private final Set<CtdcWords.Meaning> said = new HashSet<>();

    private RowReading(CtdcEdition edition, Map<Integer, CtdcColumn> columns) {
        this.edition = edition;
        this.words = CtdcWords.of(edition);
        this.columns = columns;
    }

    /** Reads the header. */
    static RowReading of(Row header, @Nullable CtdcEdition asked) throws IOException {
        List<String> names = header.cells().stream().map(Cell::text).toList();
        CtdcEdition edition =
                asked != null ? asked : CtdcEdition.recognise(names).orElse(null);
        if (edition == null) {
            throw new UnknownDatasetException();
        }
        Map<String, CtdcColumn> byName = new HashMap<>();
        for (CtdcColumn column : CtdcColumn.of(edition)) {
            byName.put(CtdcColumn.fold(column.name()), column);
            byName.putIfAbsent(CtdcColumn.fold(column.fullName()), column);
        }
        Map<Integer, CtdcColumn> columns = new LinkedHashMap<>();
        List<Cell> unknown = new ArrayList<>();
        for (Cell cell : header.cells()) {
            CtdcColumn column = byName.get(CtdcColumn.fold(cell.text()));
            if (column == null) {
                unknown.add(cell);
            } else if (!columns.containsValue(column)) {
                columns.put(cell.address().column(), column);
            }
        }
        if (columns.isEmpty()) {
            throw new UnknownDatasetException();
        }
        RowReading reading = new RowReading(edition, columns);
        unknown.forEach(cell -> reading.note("ctdc.unknown-column", NoticeLevel.WARNING, cell.address(), null, 1));
        return reading;
    }

    CtdcEdition edition() {
        return edition;
    }

    List<CtdcFinding> findings() {
        return List.copyOf(findings.values());
    }

    void note(String code, NoticeLevel level, @Nullable CellAddress address, @Nullable String header, long count) {
        findings.merge(
                code + "/" + header,
                new CtdcFinding(code, level, address, header, count),
                (first, next) ->
                        new CtdcFinding(code, level, first.address(), first.header(), first.count() + next.count()));
    }

    /** The observation of a row; null if the row says nothing. */
    @Nullable
    Observation observation(Row row, String id) {
        ObservationBuilder observation =
                Observation.builder(id).indicator(Indicator.VICTIMS_REGISTERED).value(Quantity.of(1));
        if (edition != CtdcEdition.K_ANONYMIZED) {
            observation.status(ObservationStatus.ESTIMATED);
        }
        PopulationBuilder population = Population.builder().counted(Counted.VICTIMS);
        said.clear();
        List<String> others = new ArrayList<>();
        String first = null;
        for (Cell cell : row.cells()) {
            CtdcColumn column = columns.get(cell.address().column());
            String value = cell.sound().text().strip();
            if (column == null || NOTHING.contains(value)) {
                if (column != null && !value.isEmpty()) {
                    note("ctdc.missing", NoticeLevel.NOTE, cell.address(), column.name(), 1);
                }
                continue;
            }
            if (first == null) {
                first = column.name() + "=" + value;
            }
            if (!read(column, value, cell.address(), observation, population)) {
                others.add(column.name() + "=" + value);
            }
        }
        if (first == null) {
            return null;
        }
        // One stands there always: it says that the observation is a row of the dataset.
        for (String other : others.isEmpty() ? List.of(first) : others) {
            String code = other.length() <= LONGEST_CODE ? other : other.substring(0, LONGEST_CODE);
            observation.addClassification(Classification.builder()
                    .scheme(ClassificationScheme.CTDC)
                    .version(edition.version())
                    .code(code)
                    .build());
        }
        return observation.population(population.build()).build();
    }

    /** Reads one cell. Returns whether a component says what it says. */
    private boolean read(
            CtdcColumn column,
            String value,
            CellAddress address,
            ObservationBuilder observation,
            PopulationBuilder population) {
        switch (column.kind()) {
            case YEAR -> {
                if (value.matches("[12][0-9]{3}")) {
                    observation.time(When.of(PartialDate.ofYear(Integer.parseInt(value))));
                    return true;
                }
            }
            case YEARS -> {
                Matcher band = YEARS.matcher(value);
                if (value.matches("[12][0-9]{3}")) {
                    observation.time(When.of(PartialDate.ofYear(Integer.parseInt(value))));
                    return true;
                } else if (band.matches() && band.group(1).compareTo(band.group(2)) < 0) {
                    observation.time(When.of(PartialDate.parse(band.group(1) + "/" + band.group(2))));
                    return true;
                }
                return false;
            }
            case GENDER -> {
                Gender gender = words.gender(value);
                if (gender != null) {
                    population.gender(gender);
                    return true;
                }
            }
            case AGE -> {
                AgeGroup band = words.band(value);
                if (band != null) {
                    population.age(Age.of(band));
                    return true;
                }
            }
            case CITIZENSHIP, EXPLOITATION -> {
                if (value.equals(UNKNOWN_COUNTRY)) {
                    note("ctdc.missing", NoticeLevel.NOTE, address, column.name(), 1);
                    return true;
                }
                JurisdictionCode country = CtdcCountries.read(value);
                if (country != null) {
                    if (value.length() == 2) {
                        note("ctdc.two-letter", NoticeLevel.NOTE, address, column.name(), 1);
                    }
                    if (column.kind() == CtdcColumn.Kind.CITIZENSHIP) {
                        population.addCitizenship(country);
                    } else {
                        population.addExploitedIn(country);
                    }
                    return true;
                }
            }
            case FLAG -> {
                if (value.equals("0")) {
                    note("ctdc.zero", NoticeLevel.NOTE, address, column.name(), 1);
                    return true;
                }
                if (value.equals("1") && column.name().equals(BOTH)) {
                    BOTH_FLAGS.forEach(flag -> add(flag, population));
                    return true;
                }
                CtdcWords.Meaning meaning = value.equals("1") ? words.meaning(column.name()) : null;
                if (meaning != null) {
                    add(column.name(), population);
                    return true;
                }
                if (value.equals("1")) {
                    return false;
                }
            }
            case REPEATED -> {
                note("ctdc.repeated", NoticeLevel.NOTE, address, column.name(), 1);
                return true;
            }
            case MONTHS, NUMBER, OTHER -> {
                if (value.length() + column.name().length() + 1 > LONGEST_CODE) {
                    note("ctdc.cut", NoticeLevel.WARNING, address, column.name(), 1);
                }
                return false;
            }
        }
        note("ctdc.unknown-code", NoticeLevel.WARNING, address, column.name(), 1);
        return false;
    }

    /** Adds what a flag says, unless another flag of the row has said it. */
    private void add(String flag, PopulationBuilder population) {
        CtdcWords.Meaning meaning = words.meaning(flag);
        if (meaning == null || !said.add(meaning)) {
            return;
        }
        if (meaning.type() == MeansKind.class) {
            population.addMeans(MeansKind.of(meaning.word()));
        } else if (meaning.type() == PurposeKind.class) {
            population.addPurpose(PurposeKind.of(meaning.word()));
        } else if (meaning.type() == Sector.class) {
            population.addSector(Sector.of(meaning.word()));
        } else {
            population.addRelation(RelationKind.of(meaning.word()));
        }
    }
}
