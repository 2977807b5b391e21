package io.github.manumit.htcds.sheet;

import io.github.manumit.table.NoticeLevel;
import io.github.manumit.table.SheetVisibility;
import io.github.manumit.table.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides which sheets are read. */
final class SheetChoice {

    /** Forms give their names to sheets, whose names are shorter. */
    private static final int SHEET_NAME = 31;

    final List<SheetPlan> main;
    final List<SheetPlan> repeats;
    final List<SheetFinding> findings;

    private SheetChoice(List<SheetPlan> main, List<SheetPlan> repeats, List<SheetFinding> findings) {
        this.main = List.copyOf(main);
        this.repeats = List.copyOf(repeats);
        this.findings = List.copyOf(findings);
    }

    static List<SheetPlan> plans(Tables tables, SheetOptions options) throws IOException {
        SheetChoice choice = of(tables, options);
        List<SheetPlan> plans = new ArrayList<>(choice.main);
        plans.addAll(choice.repeats);
        return plans;
    }

    /** The sheet of a name; also of the name of a form that was too long for a sheet. */
    static Optional<String> named(Tables tables, String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        List<String> sheets = tables.sheets();
        String cut = name.length() > SHEET_NAME ? name.substring(0, SHEET_NAME) : name;
        return sheets.stream()
                .filter(each -> each.equals(name))
                .findFirst()
                .or(() -> sheets.stream()
                        .filter(each -> FoldedText.tight(each).equals(FoldedText.tight(name)))
                        .findFirst())
                .or(() -> sheets.stream()
                        .filter(each -> FoldedText.tight(each).equals(FoldedText.tight(cut)))
                        .findFirst());
    }

    static SheetChoice of(Tables tables, SheetOptions options) throws IOException {
        List<SheetFinding> findings = new ArrayList<>();
        if (!options.sheet().isEmpty()) {
            Optional<String> sheet = named(tables, options.sheet());
            if (sheet.isEmpty()) {
                findings.add(SheetFinding.of(
                        "sheet.no-such-sheet", NoticeLevel.ERROR, null, "", options.sheet(), tables.sheets()));
                return new SheetChoice(List.of(), List.of(), findings);
            }
            SheetPlan plan = HeaderFinder.find(tables, sheet.get(), options);
            if (!plan.hasFields()) {
                findings.add(SheetFinding.of("sheet.no-headings", NoticeLevel.ERROR, null, ""));
                findings.addAll(unread(plan));
                return new SheetChoice(List.of(), List.of(), findings);
            }
            if (!options.key().isEmpty() && plan.key() == null) {
                findings.add(SheetFinding.of("sheet.no-key-column", NoticeLevel.ERROR, null, "", options.key()));
            }
            return new SheetChoice(List.of(plan), List.of(), findings);
        }
        if (isForm(tables)) {
            findings.add(SheetFinding.of("sheet.form", NoticeLevel.ERROR, null, ""));
            return new SheetChoice(List.of(), List.of(), findings);
        }
        List<SheetPlan> plans = new ArrayList<>();
        List<SheetPlan> without = new ArrayList<>();
        for (String sheet : tables.sheets()) {
            SheetPlan plan = HeaderFinder.find(tables, sheet, options);
            (plan.hasFields() ? plans : without).add(plan);
        }
        if (plans.isEmpty()) {
            findings.add(SheetFinding.of("sheet.no-headings", NoticeLevel.ERROR, null, ""));
            without.forEach(plan -> findings.addAll(unread(plan)));
            return new SheetChoice(List.of(), List.of(), findings);
        }
        List<SheetPlan> main = new ArrayList<>();
        List<SheetPlan> repeats = new ArrayList<>();
        if (!options.key().isEmpty() && plans.stream().anyMatch(plan -> plan.key() != null)) {
            plans.stream().filter(plan -> plan.key() != null).forEach(main::add);
        } else {
            if (!options.key().isEmpty()) {
                findings.add(SheetFinding.of("sheet.no-key-column", NoticeLevel.ERROR, null, "", options.key()));
            }
            SheetPlan best = best(tables, plans);
            main.add(best);
            if (best.withRole(Headings.Role.INDEX) != null) {
                // A group without known columns may have groups of its own.
                Stream.concat(plans.stream(), without.stream())
                        .filter(plan -> plan != best && plan.withRole(Headings.Role.PARENT) != null)
                        .sorted(Comparator.comparingInt(plan -> tables.sheets().indexOf(plan.sheet)))
                        .forEach(repeats::add);
            } else {
                alike(tables, plans, best, main, findings);
            }
        }
        int score = main.stream().mapToInt(plan -> plan.score).max().orElse(0);
        for (SheetPlan plan : plans) {
            if (!main.contains(plan) && !repeats.contains(plan)) {
                boolean shown = tables.layout(plan.sheet).visibility() == SheetVisibility.VISIBLE;
                findings.add(SheetFinding.of(
                        "sheet.sheet-not-read",
                        shown && plan.score * 2 >= score ? NoticeLevel.WARNING : NoticeLevel.NOTE,
                        null,
                        "",
                        plan.sheet,
                        main.get(0).sheet));
            }
        }
        return new SheetChoice(main, repeats, findings);
    }

    /** Sheets with the same headings, such as one for each year, are one table. */
    private static void alike(
            Tables tables, List<SheetPlan> plans, SheetPlan best, List<SheetPlan> main, List<SheetFinding> findings)
            throws IOException {
        List<SheetPlan> alike = new ArrayList<>();
        for (SheetPlan plan : plans) {
            boolean isShown = tables.layout(plan.sheet).visibility() == SheetVisibility.VISIBLE;
            if (plan == best || isShown && plan.headings.equals(best.headings)) {
                alike.add(plan);
            }
        }
        if (alike.size() > 1) {
            main.clear();
            main.addAll(alike);
            List<String> sheets = alike.stream().map(plan -> plan.sheet).toList();
            findings.add(SheetFinding.of("sheet.sheets-together", NoticeLevel.NOTE, null, "", sheets));
        }
    }

    /** Whether the file defines a form (XLSForm), and has no answers. */
    private static boolean isForm(Tables tables) throws IOException {
        Optional<String> survey = named(tables, "survey");
        if (survey.isEmpty() || named(tables, "choices").isEmpty()) {
            return false;
        }
        Set<String> first = new HashSet<>();
        tables.read(survey.get(), row -> {
            row.cells().forEach(cell -> first.add(FoldedText.tight(cell.text())));
            return first.isEmpty();
        });
        return first.contains("type") && first.contains("name");
    }

    /** The sheet that a row of a repeated group names as that of its parent; the main one if it names none that is read. */
    String sheetOf(String name) {
        String cut = name.length() > SHEET_NAME ? name.substring(0, SHEET_NAME) : name;
        return Stream.concat(main.stream(), repeats.stream())
                .map(plan -> plan.sheet)
                .filter(sheet -> sheet.equals(name) || sheet.equals(cut))
                .findFirst()
                .orElse(main.get(0).sheet);
    }

    private static List<SheetFinding> unread(SheetPlan plan) {
        return plan.columns.stream()
                .map(column -> column.unread)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private static SheetPlan best(Tables tables, List<SheetPlan> plans) throws IOException {
        List<SheetPlan> shown = new ArrayList<>();
        for (SheetPlan plan : plans) {
            if (tables.layout(plan.sheet).visibility() == SheetVisibility.VISIBLE) {
                shown.add(plan);
            }
        }
        // The main sheet of an export of forms belongs to no other row.
        List<SheetPlan> from = shown.isEmpty() ? plans : shown;
        List<SheetPlan> roots = from.stream()
                .filter(plan -> plan.withRole(Headings.Role.PARENT) == null)
                .toList();
        Comparator<SheetPlan> byScore = Comparator.comparingInt(plan -> plan.score);
        List<SheetPlan> candidates = roots.isEmpty() ? from : roots;
        int most = candidates.stream().max(byScore).orElseThrow().score;
        return candidates.stream()
                .filter(plan -> plan.score == most)
                .findFirst()
                .orElseThrow();
    }
}
