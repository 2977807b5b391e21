package io.github.manumit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CiteCommandTest {

    @Test
    void citationsAreReadLineByLine() {
        Run run = Run.with("п. 2) ч. 3 ст. 126 УК РК\nст. 146 УК РФ, ст. 198 УК РК\n\nnothing to cite\n", "cite");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("""
                        {"input":"п. 2) ч. 3 ст. 126 УК РК","citations":[{"jurisdiction":"KZ","statute":"KZ-CC-2014","path":[{"level":"article","value":"126"},{"level":"part","value":"3"},{"level":"point","value":"2"}],"start":0,"end":24}],"ambiguous":false}
                        {"input":"ст. 146 УК РФ, ст. 198 УК РК","citations":[{"jurisdiction":"RU","statute":"RU-CC-1996","path":[{"level":"article","value":"146"}],"start":0,"end":13},{"jurisdiction":"KZ","statute":"KZ-CC-2014","path":[{"level":"article","value":"198"}],"start":15,"end":28}],"ambiguous":false}
                        {"input":"","citations":[],"ambiguous":false}
                        {"input":"nothing to cite","citations":[],"ambiguous":false}
                        """);
    }

    @Test
    void rangesPointersAndWhatIsNotSaidHaveTheirForms() {
        List<JsonNode> lines = Run.with(
                        "ст. 105-111 УК РФ\nстатьей 45 настоящего Кодекса\nчасть 1-1\nпримечанием к статье 128 УК РК\n41 U.S.C. 10a(1)-10c(2)\n"
                                + "частью 3 настоящей статьи\nКодекс, ст. 124 УК КР",
                        "cite")
                .json();
        assertThat(path(lines.get(0))).isEqualTo("RU RU-CC-1996 article=105..111");
        assertThat(path(lines.get(1))).isEqualTo("null @this article=45");
        assertThat(path(lines.get(2))).isEqualTo("null null part=1-1");
        assertThat(path(lines.get(3))).isEqualTo("KZ KZ-CC-2014 article=128;note=");
        assertThat(path(lines.get(4))).isEqualTo("US US-USC title=41;section=10a;paragraph=1..section=10c;paragraph=2");
        assertThat(path(lines.get(5))).isEqualTo("null @article part=3");
        assertThat(path(lines.get(6))).isEqualTo("KG KG-CC article=124");
    }

    @Test
    void theContextTellsWhatTheWordsDoNot() {
        JsonNode line = Run.with("Article 148 (2) of the Criminal Code", "cite", "--jurisdiction", "UZ", "--lang", "en")
                .json()
                .get(0);
        assertThat(path(line)).isEqualTo("UZ UZ-CC-1994 article=148²");
        assertThat(line.get("ambiguous").asBoolean()).isTrue();
        JsonNode other = line.get("citations").get(0).get("alternatives").get(0);
        assertThat(other.get("path").toString())
                .isEqualTo("[{\"level\":\"article\",\"value\":\"148\"},{\"level\":\"part\",\"value\":\"2\"}]");
    }

    @Test
    void formerWordingsLawsAloneAndBareNumbersAreShown() {
        List<JsonNode> lines = Run.with(
                        "ст. 128 УК РК (в ред. от 16.04.2018)\n§ 233a StGB a.F.\nModern Slavery Act 2015 (c. 30)\n128 (3) 2\nArt. 182 StGB (Schweiz)",
                        "cite",
                        "--jurisdiction",
                        "KZ")
                .json();
        JsonNode dated = lines.get(0).get("citations").get(0);
        assertThat(dated.get("former").asBoolean()).isTrue();
        assertThat(dated.get("edition").asString()).isEqualTo("2018-04-16");
        assertThat(lines.get(1).get("citations").get(0).get("former").asBoolean())
                .isTrue();
        assertThat(path(lines.get(2))).isEqualTo("GB GB-MSA-2015 ");
        assertThat(path(lines.get(3))).isEqualTo("KZ null article=128;part=3;point=2");
        assertThat(path(lines.get(4))).isEqualTo("CH null article=182");
    }

    private static String path(JsonNode line) {
        JsonNode citation = line.get("citations").get(0);
        StringBuilder text = new StringBuilder();
        for (JsonNode step : citation.get("path")) {
            text.append(text.isEmpty() ? "" : ";")
                    .append(step.get("level").asString())
                    .append('=')
                    .append(step.get("value").asString());
        }
        return text(citation.get("jurisdiction")) + ' ' + text(citation.get("statute")) + ' ' + text;
    }

    private static String text(JsonNode node) {
        return node.isNull() ? "null" : node.asString();
    }
}
