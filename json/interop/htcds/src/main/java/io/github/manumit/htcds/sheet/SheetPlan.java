package io.github.manumit.htcds.sheet;

import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.htcds.HtcdsType;
import io.github.manumit.table.CellAddress;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a sheet is read: which row has the headings, and what each column is. */
final class SheetPlan {

    final String sheet;
    final int firstRow;
    final List<Column> columns;
    final List<SheetFinding> findings;
    final int score;

    /** Whether it has a row of technical names above a row of labels that disagree, as the official workbooks have. */
    final boolean official;

    /** The order of dates that a template of ours wrote down; null if none did. */
    final @Nullable DateOrder dates;

    /** The texts of the headings, for rows that repeat them. */
    final Set<String> headings = new HashSet<>();

    /** One column. */
    static final class Column {
        final int number;
        final CellAddress address;
        final String heading;
        final Headings.@Nullable Role role;
        final @Nullable HtcdsField field;
        final @Nullable ChoiceMatch choice;
        final @Nullable HeadingSource source;
        final @Nullable ChoiceList choices;
        final boolean isKey;
        final Map<MatchedBy, Integer> matches = new EnumMap<>(MatchedBy.class);

        /** Why the column is not read, if it has values; null if it is read or may be left out. */
        final @Nullable SheetFinding unread;

        /** The order of dates for this column alone, from the mapping or the heading. */
        final @Nullable DateOrder dates;

        Column(
                CellAddress address,
                String heading,
                Headings.@Nullable Role role,
                @Nullable HtcdsField field,
                @Nullable ChoiceMatch choice,
                @Nullable HeadingSource source,
                Mapping.@Nullable Column mapped,
                boolean isKey,
                @Nullable SheetFinding unread) {
            this.number = address.column();
            this.address = address;
            this.heading = heading;
            this.role = role;
            this.field = field;
            this.choice = choice;
            this.source = source;
            this.choices = field == null ? null : ChoiceList.of(field, mapped == null ? Map.of() : mapped.words());
            this.isKey = isKey;
            this.unread = unread;
            DateOrder asked = field == null || field.type() != HtcdsType.DATE ? null : Headings.order(heading);
            this.dates = mapped == null || mapped.dates() == null ? asked : mapped.dates();
        }

        boolean isRead() {
            return field != null || (role != null && role != Headings.Role.FIELD) || isKey;
        }

        void count(MatchedBy kind) {
            matches.merge(kind, 1, Integer::sum);
        }

        SheetColumn asRead() {
            return new SheetColumn(address, heading, field, choice == null ? null : choice.value(), source, matches);
        }
    }

    SheetPlan(
            String sheet,
            int firstRow,
            List<Column> columns,
            List<SheetFinding> findings,
            int score,
            boolean official,
            @Nullable DateOrder dates) {
        this.sheet = sheet;
        this.firstRow = firstRow;
        this.columns = List.copyOf(columns);
        this.findings = List.copyOf(findings);
        this.score = score;
        this.official = official;
        this.dates = dates;
        for (Column column : columns) {
            if (!column.heading.isEmpty()) {
                headings.add(FoldedText.tight(column.heading));
            }
        }
    }

    /** The first column with a role; null if there is none. */
    @Nullable
    Column withRole(Headings.Role role) {
        return columns.stream().filter(each -> each.role == role).findFirst().orElse(null);
    }

    @Nullable
    Column key() {
        return columns.stream().filter(each -> each.isKey).findFirst().orElse(null);
    }

    boolean hasFields() {
        return columns.stream().anyMatch(each -> each.field != null);
    }
}
