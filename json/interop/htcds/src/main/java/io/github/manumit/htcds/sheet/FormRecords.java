package io.github.manumit.htcds.sheet;

import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.htcds.HtcdsValue;
import io.github.manumit.table.NoticeLevel;
import io.github.manumit.table.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The records of an export of forms with sheets of repeated groups. A row of a group that is about somebody, because it has a code, a name,
 * a sex or a role, is a person in the case of the form; any other row says more of the one that it belongs to. What a form says that is
 * itself about nobody, it says of its victims. Single-use.
 */
final class FormRecords {

    /** What a table says of one event, plan, note or referral: it is taken whole, or not at all. */
    private static final List<String> WHOLE = List.of("hte_", "spl_", "cco_", "org_");

    /** The rows of one person or form, and the persons in groups of it. */
    private static final class Node {
        final List<RowContent> rows = new ArrayList<>();
        final List<Node> persons = new ArrayList<>();
        final String person;
        final String incident;

        Node(String person, String incident, RowContent first) {
            this.person = person;
            this.incident = incident;
            rows.add(first);
        }

        boolean isOfSomebody() {
            return rows.stream().anyMatch(RowContent::isOfSomebody);
        }

        boolean isOfPerpetrator() {
            return rows.stream().anyMatch(RowContent::isOfPerpetrator);
        }
    }

    private final Consumer<SheetFinding> findings;
    private final List<Node> forms = new ArrayList<>();
    private final Map<String, Node> byIndex = new HashMap<>();

    FormRecords(Consumer<SheetFinding> findings) {
        this.findings = findings;
    }

    private static String text(Row row, SheetPlan.@Nullable Column column) {
        return column == null ? "" : FoldedText.strip(row.cell(column.number).text());
    }

    /** Adds a row of the main sheet. */
    void form(Row row, RowContent content, SheetPlan plan) {
        String number = text(row, plan.withRole(Headings.Role.INDEX));
        SheetPlan.Column id = plan.withRole(Headings.Role.ROW_ID);
        String name = id == null ? number : text(row, id);
        content.person = content.person.isEmpty() ? name : content.person;
        content.incident = content.incident.isEmpty() ? name : content.incident;
        Node node = new Node(content.person, content.incident, content);
        forms.add(node);
        byIndex.put(plan.sheet + '\n' + number, node);
    }

    /** Adds a row of a sheet of repeated groups. */
    void repeat(Row row, RowContent content, SheetPlan plan, SheetChoice choice) {
        SheetPlan.Column parent = plan.withRole(Headings.Role.PARENT);
        if (parent == null) {
            return;
        }
        String sheet = choice.sheetOf(text(row, plan.withRole(Headings.Role.PARENT_SHEET)));
        Node there = byIndex.get(sheet + '\n' + text(row, parent));
        Node node = there;
        if (there == null) {
            if (!content.isEmpty() || content.hasCode) {
                findings.accept(SheetFinding.of(
                        "sheet.row-without-parent",
                        NoticeLevel.WARNING,
                        RecordReading.place(row, parent).address(),
                        parent.heading));
                node = new Node(content.person, content.incident, content);
                forms.add(node);
            }
        } else if (content.isOfSomebody() || !content.incident.isEmpty()) {
            // A person of its own, or a case of its own.
            String name = there.person + '/' + plan.sheet + '/' + row.number();
            content.person = !content.person.isEmpty() ? content.person : content.isOfSomebody() ? name : there.person;
            content.incident = content.incident.isEmpty() ? there.incident : content.incident;
            content.personAt = content.personAt == null ? RecordReading.place(row, parent) : content.personAt;
            node = new Node(content.person, content.incident, content);
            there.persons.add(node);
        } else if (!content.isEmpty()) {
            content.person = there.person;
            content.incident = there.incident;
            content.personAt = RecordReading.place(row, parent);
            join(there.rows, content);
        }
        SheetPlan.Column index = plan.withRole(Headings.Role.INDEX);
        if (node != null && index != null) {
            byIndex.put(plan.sheet + '\n' + text(row, index), node);
        }
    }

    /** Joins a row to the first that it can complete; otherwise it is a further record of the same person. */
    static void join(List<RowContent> there, RowContent content) {
        for (RowContent each : there) {
            if (each.takes(content)) {
                each.merge(content);
                return;
            }
        }
        there.add(content);
        there.forEach(each -> each.isJoined = true);
    }

    /** The records, in the order of the forms. */
    List<RowContent> records() {
        List<RowContent> records = new ArrayList<>();
        forms.forEach(form -> add(form, records));
        return records;
    }

    private static void add(Node node, List<RowContent> records) {
        List<Node> victims =
                node.persons.stream().filter(each -> !each.isOfPerpetrator()).toList();
        boolean saysOfVictim =
                node.rows.stream().anyMatch(row -> row.isOfVictim() || row.has("prs_") || row.has("con_"));
        if (node.persons.isEmpty() || node.isOfSomebody() || victims.isEmpty() && saysOfVictim) {
            records.addAll(node.rows);
        } else if (victims.isEmpty()) {
            ofPerpetrators(node, records);
        } else {
            node.rows.forEach(row -> ofVictims(row, node, victims));
        }
        node.persons.forEach(person -> add(person, records));
    }

    /** What a form says of nobody in particular, it says of each of its victims; a note is on the first of them. */
    private static void ofVictims(RowContent row, Node node, List<Node> victims) {
        for (Node victim : victims) {
            RowContent said = row.withoutValues();
            boolean isFirst = victim.equals(victims.get(0));
            row.values.forEach((field, values) -> {
                if (isFirst || !field.technicalName().startsWith("cco_")) {
                    said.values.put(field, values);
                }
            });
            inherit(victim, said);
        }
        node.persons.stream()
                .filter(each -> !victims.contains(each))
                .forEach(each -> inherit(each, part(row, FormRecords::isOfCase)));
    }

    private static void ofPerpetrators(Node node, List<RowContent> records) {
        for (RowContent row : node.rows) {
            RowContent events = part(row, field -> field.technicalName().startsWith("hte_"));
            if (!events.isEmpty()) {
                events.person = "";
                records.add(events);
            }
            boolean isFirst = true;
            for (Node each : node.persons) {
                boolean takesAll = isFirst;
                inherit(
                        each,
                        part(
                                row,
                                field -> isOfCase(field)
                                        || takesAll && !field.technicalName().startsWith("hte_")));
                isFirst = false;
            }
        }
    }

    /** Whether a field is about the case as a whole, whoever the row is about. */
    private static boolean isOfCase(HtcdsField field) {
        return field.technicalName().startsWith("org_")
                || field == HtcdsField.CAS_STATUS
                || field == HtcdsField.CAS_REASON_FOR_CASE_CLOSURE
                || field == HtcdsField.CAS_CASE_OWNER;
    }

    private static RowContent part(RowContent row, java.util.function.Predicate<HtcdsField> wanted) {
        RowContent part = row.withoutValues();
        row.values.forEach((field, values) -> {
            if (wanted.test(field)) {
                part.values.put(field, values);
            }
        });
        return part;
    }

    /** Adds what a person does not say already; a second event, plan or note in a record of its own. */
    private static void inherit(Node node, RowContent said) {
        RowContent first = node.rows.get(0);
        RowContent further = first.withoutValues();
        Map<String, Set<HtcdsField>> there = new LinkedHashMap<>();
        WHOLE.forEach(prefix -> there.put(prefix, new HashSet<>()));
        first.values
                .keySet()
                .forEach(field -> there.computeIfPresent(prefix(field), (prefix, fields) -> {
                    fields.add(field);
                    return fields;
                }));
        said.values.forEach((field, values) -> {
            boolean isWhole = WHOLE.contains(prefix(field));
            boolean isTaken = isWhole
                    ? !there.getOrDefault(prefix(field), Set.of()).isEmpty()
                    : first.values.containsKey(field) && !field.isMultiple();
            RowContent target = !isTaken ? first : isWhole && !prefix(field).equals("org_") ? further : null;
            if (target != null) {
                for (HtcdsValue value : values) {
                    target.add(field, value);
                }
            }
        });
        if (!further.isEmpty()) {
            node.rows.add(further);
            node.rows.forEach(each -> each.isJoined = true);
        }
    }

    private static String prefix(HtcdsField field) {
        return field.technicalName().substring(0, 4);
    }
}
