package io.github.manumit.json.wire.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PageTextTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void aTableLeavesOutColumnsInWhichNothingStands() {
        assertThat(Markdown.table(List.of("a", "b", "c"), List.of(List.of("1", "", "2"), List.of("3", "", ""))))
                .isEqualTo("| a | c |\n|---|---|\n| 1 | 2 |\n| 3 |  |\n");
    }

    @Test
    void aBarInACellDoesNotEndIt() {
        assertThat(Markdown.table(List.of("a"), List.of(List.of("`x|y`")))).contains("| `x\\|y` |");
    }

    @Test
    void aSignOutsideOfCodeIsNoMark() {
        assertThat(Markdown.text("`<a>` <b> *c*")).isEqualTo("`<a>` &lt;b> \\*c\\*");
    }

    @Test
    void aLongListIsShortenedToAnElementAndALongTextToItsBeginning() {
        JsonNode list = JSON.readTree("[{\"a\":\"0123456789\"},{\"a\":1}]");
        assertThat(JsonText.shortened(list, 80)).isEqualTo("[{\"a\": \"0123456789\"}, {\"a\": 1}]");
        assertThat(JsonText.shortened(list, 20)).isEqualTo("[{\"a\": 1}, …]");
        assertThat(JsonText.shortened(JSON.readTree("\"ab🚩defgh\""), 6)).isEqualTo("\"ab🚩 …");
    }

    @Test
    void aFieldOfATableMayHoldCommasAndQuotes() {
        Csv table = new Csv("# about\n# it\na,b,c\n\"x, \"\"y\"\"\",,z\n");
        assertThat(table.comment()).isEqualTo("about it");
        assertThat(table.rows().get(0))
                .containsEntry("a", "x, \"y\"")
                .containsEntry("b", "")
                .containsEntry("c", "z");
    }

    @Test
    void aRowWithAFieldTooManyIsRefused() {
        assertThatThrownBy(() -> new Csv("a,b\n1,2,3\n")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aLineThatIsNoQuestionIsRefused() {
        assertThatThrownBy(() -> new Questions("## People\nWho was it? Person.names\n"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aVocabularyShowsDefinitionsWhereItHasThem() {
        Csv table = new Csv("# What it was.\nword,en,definition,ru,kk,uz,unchecked,source,equivalents\n"
                + "well-known,,Known to many.,известный,,,ru,Manumit,HTCDS|2.0|list|Code|broader|no\n");
        Catalog catalog = new Catalog();
        assertThat(new VocabularyPage("Fame", table, catalog, new Homes(catalog)).text())
                .contains("| word | English | definition | Russian | in other lists |")
                .contains(
                        "| `well-known` | well known | Known to many. | известный | HTCDS 2.0 list `Code` (broader, not verified) |")
                .contains("nobody has checked yet: Russian.");
    }
}
