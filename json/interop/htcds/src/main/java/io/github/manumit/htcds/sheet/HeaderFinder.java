package io.github.manumit.htcds.sheet;

import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.table.Cell;
import io.github.manumit.table.CellAddress;
import io.github.manumit.table.CellArea;
import io.github.manumit.table.CellType;
import io.github.manumit.table.NoticeLevel;
import io.github.manumit.table.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the rows with the headings of a sheet and decides what each column is. */
final class HeaderFinder {

    private static final int ROWS = 60;
    private static final int COLUMNS = 2000;

    /** Beside so many others of one section, a general label is of that section, if one of them could be no person's. */
    private static final int LEAST_GENERAL = 2;

    private static final Set<HtcdsField> TELLING = EnumSet.of(HtcdsField.HTE_TYPE);

    /** Fields of which persons have the same: beside general labels, they tell as little. */
    private static final Set<HtcdsField> POSITIONS = EnumSet.of(
            HtcdsField.HTE_LATITUDE,
            HtcdsField.HTE_LONGITUDE,
            HtcdsField.ORG_SHIPPING_LATITUDE,
            HtcdsField.ORG_SHIPPING_LONGITUDE);

    /** Where the official workbooks have names and labels of different fields above each other. */
    private static final Set<HtcdsField> MAILING = EnumSet.of(
            HtcdsField.PRS_MAILING_CITY,
            HtcdsField.PRS_MAILING_COUNTRY,
            HtcdsField.PRS_MAILING_STREET,
            HtcdsField.PRS_MAILING_POSTAL_CODE);

    private final String sheet;
    private final SheetOptions options;
    private final SortedMap<Integer, Map<Integer, String>> rows = new TreeMap<>();
    private final List<SheetFinding> findings = new ArrayList<>();
    private final Map<String, Optional<Headings.Meaning>> known = new HashMap<>();
    private @Nullable DateOrder dates;

    private HeaderFinder(String sheet, SheetOptions options) {
        this.sheet = sheet;
        this.options = options;
    }

    /** The plan of a sheet; one without fields if no row has headings. */
    static SheetPlan find(Tables tables, String sheet, SheetOptions options) throws IOException {
        HeaderFinder finder = new HeaderFinder(sheet, options);
        finder.load(tables);
        return finder.plan();
    }

    private void load(Tables tables) throws IOException {
        tables.read(sheet, row -> {
            if (row.number() <= ROWS) {
                Map<Integer, String> texts = new TreeMap<>();
                for (Cell cell : row.cells()) {
                    if (cell.address().column() <= COLUMNS && isWord(cell)) {
                        texts.put(cell.address().column(), FoldedText.strip(cell.text()));
                    }
                }
                if (!texts.isEmpty()) {
                    rows.put(row.number(), texts);
                }
            }
            return row.number() < ROWS;
        });
        for (CellArea area : tables.layout(sheet).merged()) {
            spread(area);
        }
    }

    private static boolean isWord(Cell cell) {
        return (cell.type() == CellType.TEXT || cell.type() == CellType.NUMBER)
                && !FoldedText.strip(cell.text()).isEmpty();
    }

    /** A heading over several columns or rows stands for each of them. */
    private void spread(CellArea area) {
        Map<Integer, String> first = rows.get(area.firstRow());
        String text = first == null ? null : first.get(area.firstColumn());
        if (text == null || area.firstRow() > ROWS || area.lastColumn() > COLUMNS) {
            return;
        }
        for (int row = area.firstRow(); row <= Math.min(area.lastRow(), ROWS); row++) {
            Map<Integer, String> texts = rows.computeIfAbsent(row, unseen -> new TreeMap<>());
            for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
                texts.putIfAbsent(column, text);
            }
        }
    }

    private Headings.@Nullable Meaning meaning(String text) {
        return known.computeIfAbsent(text, unseen -> Optional.ofNullable(Headings.of(text)))
                .orElse(null);
    }

    /** How many different columns a row has headings of. */
    private int score(int row) {
        Set<String> seen = new HashSet<>();
        if (isTags(row)) {
            return 0;
        }
        rows.getOrDefault(row, Map.of()).forEach((column, text) -> {
            Headings.Meaning meaning = meaning(text);
            if (options.mapping().column(text) != null
                    || (meaning != null && (meaning.role() == Headings.Role.FIELD || meaning.named()))) {
                seen.add(FoldedText.of(text));
            }
        });
        return seen.size();
    }

    private SheetPlan plan() {
        int best = 0;
        int score = 0;
        for (int row : rows.keySet()) {
            int its = score(row);
            if (its > score) {
                best = row;
                score = its;
            }
        }
        if (score == 0) {
            return new SheetPlan(sheet, 1, List.of(), List.of(), 0, false, null);
        }
        int other = pair(best, score);
        int first = Math.min(best, other);
        int last = Math.max(best, other);
        Integer names = isNames(best) ? Integer.valueOf(best) : isNames(other) ? Integer.valueOf(other) : null;
        Integer labels =
                names == null ? Integer.valueOf(best) : best == other ? null : Integer.valueOf(best + other - names);
        // Headings over two rows: a group and what is in it.
        Map<Integer, String> groups = rows.getOrDefault(first - 1, Map.of());
        boolean grouped = names == null && isGroups(first - 1);
        reportAbove(grouped ? first - 1 : first);
        findSettings(first);
        List<SheetPlan.Column> columns = columns(names, labels, grouped ? groups : Map.of());
        int next = last + 1;
        if (isTags(next)) {
            findings.add(SheetFinding.of("sheet.tag-row", NoticeLevel.NOTE, new CellAddress(sheet, next, 1), "", next));
            next++;
        }
        return new SheetPlan(sheet, next, columns, findings, score, isOfficial(names, labels), dates);
    }

    /** The row beside the best one that has labels for its names, or names for its labels; the best one itself if none has. */
    private int pair(int best, int score) {
        for (int row : new int[] {best - 1, best + 1}) {
            if (isNames(row) != isNames(best) && score(row) * 2 >= score) {
                return row;
            }
        }
        return best;
    }

    private boolean isNames(int row) {
        int named = 0;
        int labelled = 0;
        for (String text : rows.getOrDefault(row, Map.of()).values()) {
            Headings.Meaning meaning = meaning(text);
            if (meaning != null) {
                named += meaning.named() ? 1 : 0;
                labelled += meaning.named() ? 0 : 1;
            }
        }
        return named > labelled;
    }

    private boolean isGroups(int row) {
        Map<Integer, String> texts = rows.getOrDefault(row, Map.of());
        return new HashSet<>(texts.values()).size() > 1;
    }

    private boolean isTags(int row) {
        Map<Integer, String> texts = rows.getOrDefault(row, Map.of());
        long tags = texts.values().stream().filter(text -> text.startsWith("#")).count();
        return tags > 0 && tags * 2 >= texts.size();
    }

    private void reportAbove(int first) {
        List<Integer> above = rows.headMap(first).keySet().stream().toList();
        if (!above.isEmpty()) {
            int top = above.get(0);
            int bottom = above.get(above.size() - 1);
            CellAddress address = new CellAddress(sheet, top, 1);
            findings.add(
                    top == bottom
                            ? SheetFinding.of("sheet.rows-above", NoticeLevel.NOTE, address, "", top, first)
                            : SheetFinding.of("sheet.rows-above", NoticeLevel.NOTE, address, "", top, bottom, first));
        }
    }

    /** What a template of ours wrote beside the names, in the hidden row. */
    private void findSettings(int row) {
        rows.getOrDefault(row, Map.of()).values().stream()
                .filter(text -> text.startsWith(FormSheet.SETTINGS))
                .findFirst()
                .ifPresent(text -> {
                    for (DateOrder order : DateOrder.values()) {
                        if (text.contains("dates=" + order)) {
                            dates = order;
                        }
                    }
                });
    }

    private boolean isOfficial(@Nullable Integer names, @Nullable Integer labels) {
        return names != null
                && labels != null
                && findings.stream().anyMatch(each -> each.code().equals("sheet.label-decided"));
    }

    private List<SheetPlan.Column> columns(
            @Nullable Integer names, @Nullable Integer labels, Map<Integer, String> groups) {
        Map<Integer, String> nameTexts = names == null ? Map.of() : rows.getOrDefault(names, Map.of());
        Map<Integer, String> labelTexts = labels == null ? Map.of() : rows.getOrDefault(labels, Map.of());
        Set<Integer> numbers = new java.util.TreeSet<>(nameTexts.keySet());
        numbers.addAll(labelTexts.keySet());
        numbers.addAll(groups.keySet());
        List<Draft> drafts = new ArrayList<>();
        for (int number : numbers) {
            String name = nameTexts.getOrDefault(number, "");
            String label = labelTexts.getOrDefault(number, "");
            int row = !label.isEmpty() && labels != null ? labels : names != null ? names : labels == null ? 1 : labels;
            String group = groups.getOrDefault(number, "");
            if (label.isEmpty() && name.isEmpty()) {
                continue;
            }
            if (!name.startsWith(FormSheet.SETTINGS)) {
                drafts.add(new Draft(new CellAddress(sheet, row, number), name, label, group));
            }
        }
        drafts.forEach(this::decide);
        titles(drafts);
        settleNeighbours(drafts);
        general(drafts);
        return drafts.stream().map(this::column).toList();
    }

    /** A column that is being decided. */
    private static final class Draft {
        final CellAddress address;
        final String name;
        final String label;
        final String group;
        Headings.@Nullable Meaning meaning;

        @Nullable
        HeadingSource source;

        Mapping.@Nullable Column mapped;

        @Nullable
        SheetFinding unread;

        boolean dropped;

        Draft(CellAddress address, String name, String label, String group) {
            this.address = address;
            this.name = name;
            this.label = label;
            this.group = group;
        }

        String heading() {
            return label.isEmpty() ? name : label;
        }

        @Nullable
        HtcdsField field() {
            return meaning == null ? null : meaning.field();
        }
    }

    private void decide(Draft draft) {
        draft.mapped = options.mapping().column(draft.label);
        if (draft.mapped == null) {
            draft.mapped = options.mapping().column(draft.name);
        }
        if (draft.mapped != null) {
            HtcdsField field = draft.mapped.field();
            draft.source = HeadingSource.MAPPING;
            if (field != null) {
                String code = draft.mapped.choice();
                ChoiceList list = code == null ? null : ChoiceList.of(field);
                ChoiceMatch choice =
                        list == null || code == null ? null : list.find(code).orElse(null);
                draft.meaning = new Headings.Meaning(Headings.Role.FIELD, Set.of(field), choice, false, true);
            }
            return;
        }
        Headings.Meaning byName = draft.name.isEmpty() ? null : meaning(draft.name);
        Headings.Meaning byLabel = draft.label.isEmpty() ? null : meaning(draft.label);
        if (!draft.group.isEmpty()
                && !draft.label.isEmpty()
                && (byLabel == null || !byLabel.isClear() || byLabel.general())) {
            Headings.Meaning below = Headings.below(draft.group, byLabel, draft.label);
            if (below != null && below.isClear() && !below.general()) {
                draft.meaning = below;
                draft.source = HeadingSource.NEIGHBOURS;
                return;
            }
        }
        if (byName == null) {
            draft.meaning = byLabel;
            draft.source = byLabel == null ? null : byLabel.named() ? HeadingSource.NAME : HeadingSource.LABEL;
            if (byLabel == null) {
                unknown(draft);
            }
        } else if (byLabel == null || byLabel.fields().containsAll(byName.fields())) {
            draft.meaning = byName;
            draft.source = byName.named() ? HeadingSource.NAME : HeadingSource.LABEL;
        } else {
            disagree(draft, byName, byLabel);
        }
    }

    private void disagree(Draft draft, Headings.Meaning byName, Headings.Meaning byLabel) {
        HtcdsField name = byName.field();
        HtcdsField label = byLabel.field();
        if (name != null && label != null && MAILING.contains(name) && MAILING.contains(label)) {
            draft.meaning = byLabel;
            draft.source = HeadingSource.LABEL;
            findings.add(SheetFinding.of(
                    "sheet.label-decided", NoticeLevel.NOTE, draft.address, draft.heading(), name, label));
        } else {
            draft.unread = SheetFinding.of(
                    "sheet.headings-disagree",
                    NoticeLevel.ERROR,
                    draft.address,
                    draft.heading(),
                    List.copyOf(byName.fields()),
                    List.copyOf(byLabel.fields()));
        }
    }

    private void unknown(Draft draft) {
        HtcdsField near = Headings.guess(draft.heading());
        draft.unread = near == null
                ? SheetFinding.of("sheet.unknown-heading", NoticeLevel.WARNING, draft.address, draft.heading())
                : SheetFinding.of("sheet.unknown-heading", NoticeLevel.WARNING, draft.address, draft.heading(), near);
    }

    /** The form of the standard labels the title Second Name, too: it is the second column of that name, before the e-mail. */
    private void titles(List<Draft> drafts) {
        List<Draft> second = drafts.stream()
                .filter(draft -> draft.field() == HtcdsField.PRS_SECOND_NAME && draft.source == HeadingSource.LABEL)
                .toList();
        boolean titled = drafts.stream().anyMatch(draft -> draft.field() == HtcdsField.PRS_TITLE);
        Draft last = second.isEmpty() ? null : second.get(second.size() - 1);
        int next = drafts.indexOf(last) + 1;
        if (!titled
                && last != null
                && second.size() == 2
                && next < drafts.size()
                && drafts.get(next).field() == HtcdsField.PRS_EMAIL) {
            last.meaning = new Headings.Meaning(Headings.Role.FIELD, Set.of(HtcdsField.PRS_TITLE), null, false, false);
            last.source = HeadingSource.NEIGHBOURS;
            findings.add(SheetFinding.of(
                    "sheet.heading-by-neighbours",
                    NoticeLevel.NOTE,
                    last.address,
                    last.heading(),
                    HtcdsField.PRS_TITLE));
        }
    }

    /** A label such as "Type" is of the section whose columns are beside it. */
    private void settleNeighbours(List<Draft> drafts) {
        boolean again = true;
        while (again) {
            again = false;
            for (int i = 0; i < drafts.size(); i++) {
                Draft draft = drafts.get(i);
                if (draft.meaning != null && !draft.meaning.isClear()) {
                    HtcdsField field = beside(drafts, i, -1, draft.meaning.fields());
                    if (field == null) {
                        field = beside(drafts, i, 1, draft.meaning.fields());
                    }
                    if (field != null) {
                        draft.meaning = new Headings.Meaning(Headings.Role.FIELD, Set.of(field), null, false, false);
                        draft.source = HeadingSource.NEIGHBOURS;
                        findings.add(SheetFinding.of(
                                "sheet.heading-by-neighbours",
                                NoticeLevel.NOTE,
                                draft.address,
                                draft.heading(),
                                field));
                        again = true;
                    }
                }
            }
        }
        for (Draft draft : drafts) {
            if (draft.meaning != null && !draft.meaning.isClear()) {
                draft.unread = SheetFinding.of(
                        "sheet.open-heading",
                        NoticeLevel.ERROR,
                        draft.address,
                        draft.heading(),
                        List.copyOf(draft.meaning.fields()));
                draft.meaning = null;
                draft.source = null;
            }
        }
    }

    /** A general label is read only beside others of its section: a phone beside names is not that of an organization. */
    private static void general(List<Draft> drafts) {
        List<Draft> general = drafts.stream()
                .filter(draft -> draft.field() != null && isGeneral(draft))
                .toList();
        for (Draft draft : general) {
            HtcdsField field = draft.field();
            String prefix = field == null ? "" : field.technicalName().substring(0, 4);
            long beside = drafts.stream()
                    .filter(other -> other != draft && other.field() != null && prefixed(other.field(), prefix))
                    .count();
            long clear = drafts.stream()
                    .filter(other -> prefixed(other.field(), prefix) && !isGeneral(other))
                    .count();
            boolean alone = drafts.stream().allMatch(other -> other.field() == null || prefixed(other.field(), prefix));
            boolean told = beside >= LEAST_GENERAL
                    && drafts.stream().anyMatch(other -> other.field() != null && TELLING.contains(other.field()));
            if (clear == 0 && !told && !alone && field != null) {
                draft.unread = SheetFinding.of(
                        "sheet.general-heading", NoticeLevel.WARNING, draft.address, draft.heading(), field);
                draft.dropped = true;
            }
        }
        general.stream().filter(draft -> draft.dropped).forEach(draft -> {
            draft.meaning = null;
            draft.source = null;
        });
    }

    private static boolean isGeneral(Draft draft) {
        boolean isSettled = draft.source == HeadingSource.NEIGHBOURS && draft.group.isEmpty();
        return draft.meaning != null && (draft.meaning.general() || isSettled && POSITIONS.contains(draft.field()));
    }

    private static boolean prefixed(@Nullable HtcdsField field, String prefix) {
        return field != null && field.technicalName().startsWith(prefix);
    }

    private static @Nullable HtcdsField beside(List<Draft> drafts, int from, int step, Set<HtcdsField> candidates) {
        for (int i = from + step; i >= 0 && i < drafts.size(); i += step) {
            HtcdsField neighbour = drafts.get(i).field();
            if (neighbour != null) {
                String prefix = neighbour.technicalName().substring(0, 4);
                return candidates.stream()
                        .filter(each -> each.technicalName().startsWith(prefix))
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    private SheetPlan.Column column(Draft draft) {
        Headings.Meaning meaning = draft.meaning;
        boolean isKey = !options.key().isEmpty()
                && (sameHeading(draft.name, options.key()) || sameHeading(draft.label, options.key()));
        return new SheetPlan.Column(
                draft.address,
                draft.heading(),
                meaning == null ? null : meaning.role(),
                draft.field(),
                meaning == null ? null : meaning.choice(),
                draft.source,
                draft.mapped,
                isKey,
                isKey || Headings.isOfForms(draft.heading()) ? null : draft.unread);
    }

    static boolean sameHeading(String heading, String wanted) {
        return !heading.isEmpty() && FoldedText.tight(heading).equals(FoldedText.tight(wanted));
    }
}
