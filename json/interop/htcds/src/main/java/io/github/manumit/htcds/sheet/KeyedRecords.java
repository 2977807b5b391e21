package io.github.manumit.htcds.sheet;

import io.github.manumit.table.Cell;
import io.github.manumit.table.CellAddress;
import io.github.manumit.table.NoticeLevel;
import io.github.manumit.table.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The records of rows that a key column joins, also over several sheets. A row of a perpetrator is never joined to rows that tell of a
 * victim. Single-use.
 */
final class KeyedRecords {

    /** The rows of one key. */
    private static final class Group {
        final List<RowContent> records = new ArrayList<>();
        final List<RowContent> perpetrators = new ArrayList<>();
    }

    private final Consumer<SheetFinding> findings;
    private final RowChecks checks;
    private final Map<String, Group> byKey = new LinkedHashMap<>();
    private final List<RowContent> without = new ArrayList<>();

    KeyedRecords(Consumer<SheetFinding> findings, RowChecks checks) {
        this.findings = findings;
        this.checks = checks;
    }

    void add(Row row, RowContent content, SheetPlan.Column key) {
        Cell cell = row.cell(key.number).sound();
        String text = CellReader.isMissing(cell) ? "" : FoldedText.strip(cell.text());
        if (text.isEmpty()) {
            if (!content.isEmpty()) {
                findings.accept(SheetFinding.of("sheet.no-key", NoticeLevel.WARNING, cell.address(), key.heading));
                without.add(content);
            }
            return;
        }
        content.person = content.person.isEmpty() ? text : content.person;
        content.incident = content.incident.isEmpty() ? text : content.incident;
        content.hasCode = true;
        content.personAt = RecordReading.place(row, key);
        checks.code(cell, key, text);
        Group group = byKey.computeIfAbsent(text, unseen -> new Group());
        if (content.isOfPerpetrator() && !content.isOfVictim()) {
            group.perpetrators.add(content);
        } else {
            FormRecords.join(group.records, content);
        }
    }

    /** The records, in the order of their first rows. */
    List<RowContent> records() {
        List<RowContent> records = new ArrayList<>();
        for (Group group : byKey.values()) {
            if (group.records.stream().anyMatch(RowContent::isOfVictim)) {
                group.perpetrators.forEach(this::apart);
                records.addAll(group.records);
                records.addAll(group.perpetrators);
            } else {
                group.perpetrators.forEach(each -> FormRecords.join(group.records, each));
                records.addAll(group.records);
            }
        }
        records.addAll(without);
        return records;
    }

    private void apart(RowContent perpetrator) {
        perpetrator.person = perpetrator.person + '/' + perpetrator.origin.replace('!', '/');
        RowContent.Place at = perpetrator.personAt;
        CellAddress address = at == null ? null : at.address();
        findings.accept(
                SheetFinding.of("sheet.perpetrator-apart", NoticeLevel.NOTE, address, at == null ? "" : at.heading()));
    }
}
