package io.github.manumit.json.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.Header;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Meta;
import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.Standing;
import io.github.manumit.extension.Extensions;
import io.github.manumit.extension.JsonValue;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.party.MaritalStatus;
import io.github.manumit.party.Person;
import io.github.manumit.party.Sex;
import io.github.manumit.party.Traits;
import io.github.manumit.quantity.Bound;
import io.github.manumit.quantity.Extent;
import io.github.manumit.quantity.MagnitudeWord;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.value.InvalidValueException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WireTextTest {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final JsonValue ONE = new JsonValue.JsonNumber(BigDecimal.ONE);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    private static NameForm name(String text) {
        return NameForm.builder().text(text).build();
    }

    private static Person person(Map<String, JsonValue> unknown) {
        return Person.builder("p1")
                .names(List.of(name("a")))
                .meta(Meta.<Person>builder().extensions(Extensions.of(unknown)).build())
                .build();
    }

    @Test
    void aCaseFileBeginsWithSchemaAndVersionAndLeavesOutWhatIsEmpty() {
        CaseFile caseFile = CaseFile.builder("https://x.example/1").build();
        assertThat(WireText.compact(caseFile))
                .isEqualTo("{\"$schema\":\"" + CaseFile.SCHEMA + "\",\"formatVersion\":\"" + CaseFile.FORMAT_VERSION
                        + "\",\"id\":\"https://x.example/1\"}");
    }

    @Test
    void extentsAreSpelledAsTheGuideSays() {
        assertThat(WireText.compact(Quantity.of(22))).isEqualTo("{\"value\":22}");
        assertThat(WireText.compact(Quantity.about(50))).isEqualTo("{\"value\":50,\"approximate\":true}");
        assertThat(WireText.compact(Quantity.of(Extent.nearly(FIVE))))
                .isEqualTo("{\"value\":5,\"comparator\":\"<\",\"approximate\":true}");
        assertThat(WireText.compact(Quantity.moreThan(6000))).isEqualTo("{\"value\":6000,\"comparator\":\">\"}");
        assertThat(WireText.compact(Quantity.of(Extent.atLeast(TWO)))).isEqualTo("{\"value\":2,\"comparator\":\">=\"}");
        assertThat(WireText.compact(Quantity.of(Extent.lessThan(TWO)))).isEqualTo("{\"value\":2,\"comparator\":\"<\"}");
        assertThat(WireText.compact(Quantity.of(Extent.atMost(TWO)))).isEqualTo("{\"value\":2,\"comparator\":\"<=\"}");
        assertThat(WireText.compact(Quantity.of(Extent.between(TWO, FIVE)))).isEqualTo("{\"low\":2,\"high\":5}");
        assertThat(WireText.compact(Quantity.worded(MagnitudeWord.MANY))).isEqualTo("{\"word\":\"many\"}");
        Bound<BigDecimal> dozens = new Bound<>(null, MagnitudeWord.DOZENS, false);
        assertThat(WireText.compact(Quantity.of(new Extent.Bounded<>(dozens, null))))
                .isEqualTo("{\"comparator\":\">\",\"word\":\"dozens\"}");
        assertThat(WireText.compact(Quantity.of(new Extent.Bounded<>(dozens, Bound.exclusive(FIVE)))))
                .isEqualTo("{\"lowComparator\":\">\",\"lowWord\":\"dozens\",\"high\":5,\"highComparator\":\"<\"}");
    }

    @Test
    void numbersArePlain() {
        assertThat(WireText.compact(Quantity.of(Extent.exactly(new BigDecimal("1E3")))))
                .isEqualTo("{\"value\":1000}");
        assertThat(WireText.compact(Quantity.of(Extent.exactly(new BigDecimal("1E-9")))))
                .isEqualTo("{\"value\":0.000000001}");
        assertThat(WireText.compact(Quantity.of(Extent.exactly(new BigDecimal("2.50")))))
                .isEqualTo("{\"value\":2.50}");
    }

    @Test
    void onlyWhatJsonDemandsIsEscaped() {
        assertThat(WireText.compact(name("\" \\ / \b\f\n\r\t\u0001\u001f\u007f ж \u2028 😀")))
                .isEqualTo("{\"text\":\"\\\" \\\\ / \\b\\f\\n\\r\\t\\u0001\\u001f\u007f ж \u2028 😀\"}");
    }

    @Test
    void textsThatNoReaderWouldAcceptAreNotWritten() {
        assertThatThrownBy(() -> WireText.compact(name("a\ud800")))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("json.lone-surrogate"));
        assertThatThrownBy(() -> WireText.pretty(name("\u0000")))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("json.nul-character"));
    }

    @Test
    void unknownPropertiesComeAfterTheKnownOfTheirObjectSortedByName() {
        Person person = person(Map.of("z", ONE, "b", ONE, "extensions", ONE)).toBuilder()
                .names(List.of(name("a").toBuilder()
                        .extensions(Extensions.of(Map.of("c", ONE, "a/b", ONE, "", ONE)))
                        .build()))
                .children(Quantity.of(2).toBuilder()
                        .extensions(Extensions.of(Map.of("extent", ONE)))
                        .build())
                .build();
        assertThat(WireText.compact(person))
                .isEqualTo("{\"id\":\"p1\",\"names\":[{\"text\":\"a\",\"\":1,\"a/b\":1,\"c\":1}],"
                        + "\"children\":{\"value\":2,\"extent\":1},\"b\":1,\"extensions\":1,\"z\":1}");
    }

    @Test
    void anUnknownPropertyWithTheNameOfAKnownOneIsNotWritten() {
        for (String name : List.of("id", "names", "birth", "claims")) {
            assertThatThrownBy(() -> WireText.compact(person(Map.of(name, ONE))))
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            e -> assertThat(e.code()).isEqualTo("extension.known-property"));
        }
    }

    @Test
    void aClaimSaysNoId() {
        Person says = Person.builder("p1").traits(Traits.none()).build();
        Claim<Person> claim = Claim.<Person>builder()
                .id("c1")
                .standing(Standing.DENIED)
                .says(says)
                .build();
        Person person = Person.builder("p1")
                .meta(Meta.<Person>builder().claims(List.of(claim)).build())
                .build();
        assertThat(WireText.compact(person))
                .isEqualTo("{\"id\":\"p1\",\"claims\":[{\"id\":\"c1\",\"standing\":\"denied\",\"says\":{}}]}");
    }

    @Test
    void whatFitsInAHundredColumnsStaysOnOneLine() {
        assertThat(WireText.pretty(name("x".repeat(88)))).isEqualTo("{\"text\": \"" + "x".repeat(88) + "\"}\n");
        assertThat(WireText.pretty(name("x".repeat(89)))).isEqualTo("{\n  \"text\": \"" + "x".repeat(89) + "\"\n}\n");
        assertThat(WireText.pretty(name("😀".repeat(88))))
                .as("columns are code points")
                .doesNotContain("\n  ");
    }

    @Test
    void theCommaAfterALineCounts() {
        String first = "y".repeat(100 - 4 - "{\"text\": \"\"}".length());
        Person person = Person.builder("p1")
                .names(Arrays.asList(name(first), name(first)))
                .build();
        assertThat(WireText.pretty(person))
                .isEqualTo("{\n  \"id\": \"p1\",\n  \"names\": [\n    {\n      \"text\": \"" + first
                        + "\"\n    },\n    {\"text\": \"" + first + "\"}\n  ]\n}\n");
    }

    @Test
    void shortPropertiesShareLinesAndLongOnesDoNot() {
        Person person = Person.builder("p1")
                .sex(Sex.FEMALE)
                .children(Quantity.of(2))
                .addNames(name("x".repeat(60)), name("y".repeat(60)))
                .maritalStatus(MaritalStatus.MARRIED)
                .build();
        assertThat(WireText.pretty(person)).isEqualTo("""
                        {
                          "id": "p1",
                          "names": [
                            {"text": "%s"},
                            {"text": "%s"}
                          ],
                          "sex": "female", "maritalStatus": "married", "children": {"value": 2}
                        }
                        """.formatted("x".repeat(60), "y".repeat(60)));
    }

    @Test
    void aSharedLineEndsAtAHundredColumns() {
        LocalizedText title = LocalizedText.of("en", "t".repeat(60));
        Header header = Header.builder("a".repeat(39)).title(title).build();
        String pretty =
                WireText.pretty(header.toBuilder().schema("s".repeat(35)).build());
        assertThat(pretty.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(pretty).contains("\"$schema\": \"" + "s".repeat(35) + "\", \"id\": \"a");
        assertThat(WireText.pretty(header.toBuilder().schema("s".repeat(36)).build()))
                .contains("\"$schema\": \"" + "s".repeat(36) + "\",\n");
    }

    @Test
    void theOnlyElementOfAListStandsInItsBrackets() {
        Person person = Person.builder("p1").addName(name("x".repeat(90))).build();
        assertThat(WireText.pretty(person)).isEqualTo("""
                {
                  "id": "p1",
                  "names": [{
                    "text": "%s"
                  }]
                }
                """.formatted("x".repeat(90)));
    }
}
