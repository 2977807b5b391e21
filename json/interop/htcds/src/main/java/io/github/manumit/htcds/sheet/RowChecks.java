package io.github.manumit.htcds.sheet;

import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.htcds.HtcdsRecord;
import io.github.manumit.htcds.HtcdsValue;
import io.github.manumit.htcds.RowComparison;
import io.github.manumit.table.Cell;
import io.github.manumit.table.CellAddress;
import io.github.manumit.table.NoticeLevel;
import io.github.manumit.table.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What rows say together: codes that are alike, rows of one person or case that contradict each other, cases that rows do not name,
 * persons without a status. Only of codes that may occur again, more than eight bytes are kept.
 */
final class RowChecks {

    /** Whose codes a column has. */
    private enum Owner {
        PERSON,
        INCIDENT
    }

    /** What the rows of one person say, as far as it is needed when all rows are read. */
    private static final class PersonRows {
        final RowComparison comparison = RowComparison.ofPerson();
        final Map<String, Part> parts = new LinkedHashMap<>();
        final List<RowContent> withoutCase = new ArrayList<>();
        boolean hasStatus;
        boolean needsStatus;
    }

    /** What the rows of one person say of the person's part in one case. */
    private static final class Part {
        boolean isVictim;
        boolean isTold;

        @Nullable
        HtcdsField role;

        @Nullable
        HtcdsValue value;
    }

    private final Consumer<SheetFinding> findings;
    private final Map<Owner, CodeSurvey> codes = new EnumMap<>(Owner.class);
    private final Map<String, PersonRows> persons = new LinkedHashMap<>();
    private final Map<String, RowComparison> cases = new HashMap<>();
    private final List<SheetPlan> plans = new ArrayList<>();
    private long withoutStatus;

    RowChecks(Consumer<SheetFinding> findings) {
        this.findings = findings;
        for (Owner owner : Owner.values()) {
            codes.put(owner, new CodeSurvey());
        }
    }

    private static @Nullable Owner owner(SheetPlan.Column column) {
        return column.isKey || column.role == Headings.Role.PERSON
                ? Owner.PERSON
                : column.role == Headings.Role.INCIDENT ? Owner.INCIDENT : null;
    }

    private CodeSurvey survey(Owner owner) {
        return java.util.Objects.requireNonNull(codes.get(owner));
    }

    /** Sees the codes of a row before any row is checked. */
    void survey(Row row, SheetPlan plan) {
        for (SheetPlan.Column column : plan.columns) {
            Owner owner = owner(column);
            if (owner != null) {
                Cell cell = row.cell(column.number).sound();
                if (!CellReader.isMissing(cell)) {
                    survey(owner).add(FoldedText.strip(cell.text()));
                }
            }
        }
    }

    /** Call it when all codes of all sheets were seen. */
    void surveyed() {
        codes.values().forEach(CodeSurvey::end);
    }

    /** A code that differs from another one only in how it is written, or that is no code. */
    void code(Cell cell, SheetPlan.Column column, String text) {
        Owner owner = owner(column);
        if (owner == null) {
            return;
        }
        String code = "";
        if (survey(owner).isAlike(text)) {
            code = "sheet.codes-alike";
        } else if (owner == Owner.PERSON && text.matches("\\p{L}[\\p{L}.'’-]*(?:\\s+\\p{L}[\\p{L}.'’-]*)+")) {
            code = "sheet.code-is-name";
        } else if (owner == Owner.PERSON && ContactText.isContact(text)) {
            code = "sheet.code-is-contact";
        }
        if (!code.isEmpty()) {
            findings.accept(SheetFinding.of(code, NoticeLevel.WARNING, cell.address(), column.heading));
        }
    }

    /** Remembers a sheet whose rows are read. */
    void begin(SheetPlan plan) {
        plans.add(plan);
    }

    /** Looks at a record that is passed on. */
    void record(RowContent content, HtcdsRecord record) {
        boolean recurs = !content.person.isEmpty()
                && (content.isJoined || survey(Owner.PERSON).mayRecur(content.person));
        boolean needsStatus = !content.isEmpty() && !content.isOfPerpetrator();
        boolean hasStatus = content.values.containsKey(HtcdsField.VIC_TRAFFICKING_STATUS);
        if (recurs) {
            PersonRows person = persons.computeIfAbsent(content.person, unseen -> new PersonRows());
            differ(person.comparison.add(record), content.personAt);
            part(person, content, record);
            person.needsStatus |= needsStatus;
            person.hasStatus |= needsStatus && hasStatus;
        } else if (needsStatus && !hasStatus) {
            withoutStatus++;
        }
        if (!content.incident.isEmpty()
                && (content.isJoined || survey(Owner.INCIDENT).mayRecur(content.incident))) {
            differ(
                    cases.computeIfAbsent(content.incident, unseen -> RowComparison.ofIncident())
                            .add(record),
                    content.incidentAt);
        }
    }

    private void differ(List<HtcdsField> fields, RowContent.@Nullable Place at) {
        if (!fields.isEmpty() && at != null) {
            findings.accept(
                    SheetFinding.of("sheet.rows-differ", NoticeLevel.WARNING, at.address(), at.heading(), fields));
        }
    }

    private static void part(PersonRows person, RowContent content, HtcdsRecord record) {
        if (content.incident.isEmpty() && record.saysOfIncident()) {
            person.withoutCase.add(content.withoutValues());
        }
        Part part = person.parts.computeIfAbsent(content.incident, unseen -> new Part());
        part.isVictim |= content.isOfVictim();
        part.isTold |= content.isOfVictim() && content.isOfPerpetrator();
        content.values.forEach((field, values) -> {
            if (part.value == null && field.technicalName().startsWith("per_")) {
                part.role = field;
                part.value = values.get(0);
            }
        });
    }

    /** Tells what is known when all rows are read. */
    void end() {
        persons.values().forEach(this::end);
        long without = withoutStatus
                + persons.values().stream()
                        .filter(person -> person.needsStatus && !person.hasStatus)
                        .count();
        plans.stream()
                .flatMap(plan -> plan.columns.stream())
                .filter(column -> column.field == HtcdsField.VIC_TRAFFICKING_STATUS && without > 0)
                .findFirst()
                .ifPresent(column -> findings.accept(SheetFinding.of(
                        "sheet.status-blank", NoticeLevel.NOTE, column.address, column.heading, without)));
    }

    private void end(PersonRows person) {
        List<String> named =
                person.parts.keySet().stream().filter(code -> !code.isEmpty()).toList();
        for (RowContent content : person.withoutCase) {
            RowContent.Place at = content.incidentAt;
            if (at != null && !named.isEmpty()) {
                String code = named.size() == 1 ? "sheet.case-guessed" : "sheet.case-open";
                findings.accept(SheetFinding.of(code, NoticeLevel.WARNING, at.address(), at.heading()));
            }
        }
        Part open = person.parts.get("");
        if (open != null && named.size() == 1) {
            Part only = java.util.Objects.requireNonNull(person.parts.get(named.get(0)));
            only.isVictim |= open.isVictim;
            only.isTold |= open.isTold;
            only.role = only.role == null ? open.role : only.role;
            only.value = only.value == null ? open.value : only.value;
            person.parts.remove("");
        }
        for (Part part : person.parts.values()) {
            HtcdsValue value = part.value;
            HtcdsField role = part.role;
            if (part.isVictim && !part.isTold && value != null && role != null) {
                CellAddress address = SheetContent.address(value.origin()).orElse(null);
                findings.accept(SheetFinding.of(
                        "sheet.victim-and-perpetrator", NoticeLevel.WARNING, address, heading(address), role));
            }
        }
    }

    private String heading(@Nullable CellAddress address) {
        return plans.stream()
                .filter(plan -> address != null && plan.sheet.equals(address.sheet()))
                .flatMap(plan -> plan.columns.stream())
                .filter(column -> address != null && column.number == address.column())
                .map(column -> column.heading)
                .findFirst()
                .orElse("");
    }
}
