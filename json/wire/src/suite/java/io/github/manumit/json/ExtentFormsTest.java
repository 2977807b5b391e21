package io.github.manumit.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema refuses the same combinations of a quantity's properties as the reader: all of them are tried. */
class ExtentFormsTest {

    private static final String PLACE =
            "{\"$schema\":\"s\",\"formatVersion\":\"0.1\",\"id\":\"https://case.example/1\",\"incidents\":[{\"id\":\"i1\"}],%s}";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Quantity | 2 | 1 | 3 | \"unit\":\"percent\",\"of\":\"persons\" | \"groups\":[{\"id\":\"g1\",\"label\":{\"en\":\"x\"},\"count\":{%s}}]",
                "Money | 2 | 1 | 3 | \"currency\":\"USD\" | \"transactions\":[{\"id\":\"t1\",\"kind\":\"promised\",\"amounts\":[{%s}]}]",
                "Duration | \"P2D\" | \"P1D\" | \"P3D\" | \"unit\":\"day\" | \"events\":[{\"id\":\"e1\",\"kind\":\"rescue\",\"duration\":{%s}}]",
                "Age | 20 | 18 | 30 | \"unit\":\"year\",\"group\":\"adult\",\"part\":\"early\" | \"persons\":[{\"id\":\"p1\",\"label\":{\"en\":\"x\"},\"ages\":[{\"age\":{%s}}]}]"
            })
    void theSchemaRefusesWhatTheReaderRefuses(
            String type, String value, String low, String high, String others, String place) {
        List<String> properties = new ArrayList<>(List.of(
                "\"value\":" + value,
                "\"comparator\":\">\"",
                "\"word\":\"many\"",
                "\"approximate\":true",
                "\"low\":" + low,
                "\"lowComparator\":\">\"",
                "\"lowWord\":\"few\"",
                "\"high\":" + high,
                "\"highComparator\":\"<\"",
                "\"highWord\":\"many\""));
        properties.addAll(List.of(others.split(",")));
        TreeSet<String> differences = new TreeSet<>();
        for (int subset = 0; subset < 1 << properties.size(); subset++) {
            List<String> chosen = new ArrayList<>();
            for (int i = 0; i < properties.size(); i++) {
                if ((subset >> i & 1) == 1) {
                    chosen.add(properties.get(i));
                }
            }
            String inner = String.join(",", chosen);
            byte[] document = String.format(PLACE, String.format(place, inner)).getBytes(StandardCharsets.UTF_8);
            List<String> reader = Judges.frontDoor(document).stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .map(Finding::code)
                    .filter(code -> !code.equals("quantity.unit-contradicts"))
                    .toList();
            int schema = Judges.schema(document).orElseThrow().size();
            if (reader.isEmpty() != (schema == 0) || schema > 1) {
                differences.add(inner + " " + reader + " " + schema);
            }
        }
        assertThat(differences).as(type).isEmpty();
    }
}
