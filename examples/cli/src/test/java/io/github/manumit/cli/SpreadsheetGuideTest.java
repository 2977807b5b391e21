package io.github.manumit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.table.Cell;
import io.github.manumit.table.NewCell;
import io.github.manumit.table.SheetLayout;
import io.github.manumit.table.TableOptions;
import io.github.manumit.table.TableWriter;
import io.github.manumit.table.Tables;
import io.github.manumit.table.WriteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The guide to spreadsheets, done from top to bottom: its commands are run, its tables are filled into the workbook, and its
 * files are written. What a command prints must stand on the page; {@code -Dmanumit.docs.write=true} puts it there.
 */
class SpreadsheetGuideTest {

    private static final Path PAGE = Path.of("../../docs/guide/spreadsheets.md");
    private static final Pattern STEP = Pattern.compile(
            "```console\\n\\$ manumit (?<command>[^\\n]*)\\n(?<output>.*?)```"
                    + "|```text\\n(?<file>.*?)```"
                    + "|(?<table>\\| column \\| row [^\\n]*\\n(?:\\|[^\\n]*\\n)+)",
            Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void everyStepOfThePageWorksAsItSays() throws IOException {
        String page = Files.readString(PAGE);
        StringBuilder done = new StringBuilder();
        Matcher step = STEP.matcher(page);
        int steps = 0;
        while (step.find()) {
            String kept = step.group();
            if (step.group("command") != null) {
                String command = step.group("command");
                String output = run(command);
                // What a case looks like is not repeated on the page.
                kept = "```console\n$ manumit " + command + '\n' + (command.startsWith("show") ? "" : output) + "```";
            } else if (step.group("file") != null) {
                String file = step.group("file");
                Files.writeString(folder.resolve(file.startsWith("{") ? "mapping.json" : "register.csv"), file);
            } else {
                fill(step.group("table"));
            }
            step.appendReplacement(done, Matcher.quoteReplacement(kept));
            steps++;
        }
        step.appendTail(done);
        if (Boolean.getBoolean("manumit.docs.write")) {
            Files.writeString(PAGE, done);
        }
        assertThat(steps).isGreaterThan(10);
        assertThat(done.toString()).isEqualTo(Files.readString(PAGE));
        assertThat(back()).contains("P-001", "P-002", "Aigul", "Kazakhstan", "1990-02", "Masculine");
        assertThat(Files.readString(folder.resolve("case-01.json")))
                .contains("P-001")
                .doesNotContain("P-002");
        assertThat(Files.readString(folder.resolve("register.json")))
                .contains("2019-04-03", "2019-03-04")
                .doesNotContain("paid");
    }

    private String run(String command) {
        List<String> arguments = Pattern.compile("\"([^\"]*)\"|(\\S+)")
                .matcher(command)
                .results()
                .map(SpreadsheetGuideTest::argument)
                .map(each -> each.matches(".*\\.(xlsx|csv|json|txt)")
                        ? folder.resolve(each).toString()
                        : each)
                .toList();
        Run run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.status()).as(command + "\n" + run.out() + run.err()).isLessThan(2);
        return run.out().replace(folder + "/", "");
    }

    private static String argument(MatchResult found) {
        return found.group(1) != null ? found.group(1) : found.group(2);
    }

    /** Types a table of the page into the workbook: the first column has the headings, the others are rows. */
    private void fill(String table) throws IOException {
        List<List<String>> lines = table.lines()
                .map(line -> List.of(line.replaceAll("^\\| *| *\\|$", "").split(" *\\|(?: |$) *", -1)))
                .toList();
        Path workbook = folder.resolve("cases.xlsx");
        Map<Integer, Map<Integer, String>> rows = new TreeMap<>();
        String name;
        try (Tables tables = Tables.open(workbook, TableOptions.STANDARD)) {
            name = tables.sheets().get(0);
            tables.read(name, row -> {
                Map<Integer, String> cells = rows.computeIfAbsent(row.number(), unseen -> new TreeMap<>());
                for (Cell cell : row.cells()) {
                    cells.put(cell.address().column(), cell.text());
                }
                return true;
            });
        }
        for (List<String> line : lines.subList(2, lines.size())) {
            int column = rows.get(2).entrySet().stream()
                    .filter(heading -> heading.getValue().equals(line.get(0)))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no column " + line.get(0)))
                    .getKey();
            for (int i = 1; i < line.size(); i++) {
                int row = Integer.parseInt(lines.get(0).get(i).replace("row ", ""));
                rows.computeIfAbsent(row, unseen -> new TreeMap<>()).put(column, line.get(i));
            }
        }
        try (TableWriter writer = TableWriter.to(workbook, WriteOptions.XLSX)) {
            writer.sheet(SheetLayout.of(name));
            for (Map<Integer, String> row : rows.values()) {
                List<NewCell> cells = new ArrayList<>();
                int last =
                        row.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
                for (int column = 1; column <= last; column++) {
                    cells.add(NewCell.text(row.getOrDefault(column, "")));
                }
                writer.row(cells);
            }
            writer.finish();
        }
    }

    private List<String> back() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Tables tables = Tables.open(folder.resolve("back.xlsx"), TableOptions.STANDARD)) {
            tables.read(tables.sheets().get(0), row -> {
                row.cells().forEach(cell -> texts.add(cell.text()));
                return true;
            });
        }
        return texts;
    }
}
