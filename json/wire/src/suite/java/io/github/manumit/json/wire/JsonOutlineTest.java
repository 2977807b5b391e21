package io.github.manumit.json.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.json.spi.WireParser;
import io.github.manumit.json.wire.JsonOutline.Failure;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class JsonOutlineTest {

    private static final WireParser PARSER =
            ServiceLoader.load(WireParser.class).findFirst().orElseThrow();

    @Test
    void soundTextsHaveNoFailure() {
        for (String text : List.of(
                "{}",
                "[]",
                "[[],{}]",
                "{\"a\":[1,-0.5e+7,true,false,null,\"\\u00e9\\n\"]} trailing",
                " \t\r\n0",
                "\"\"",
                "1E5")) {
            assertThat(JsonOutline.failure(PARSER, text)).as(text).isNull();
        }
    }

    @Test
    void theFirstErrorIsFoundWithTheInnermostValueBegun() {
        assertThat(JsonOutline.failure(PARSER, "{\"persons\":[{\"id\":"))
                .isEqualTo(new Failure("json.truncated", "/persons/0", 18));
        assertThat(JsonOutline.failure(PARSER, "{\"persons\":[{\"id\":\""))
                .isEqualTo(new Failure("json.truncated", "/persons/0/id", 19));
        assertThat(JsonOutline.failure(PARSER, "{\"persons\":[{},{\"sex\":fals}]}"))
                .isEqualTo(new Failure("json.syntax", "/persons/1/sex", 22));
        assertThat(JsonOutline.failure(PARSER, "{\"persons\" []}")).isEqualTo(new Failure("json.syntax", "", 11));
        assertThat(JsonOutline.failure(PARSER, "{\"persons\":[{}}"))
                .isEqualTo(new Failure("json.syntax", "/persons", 14));
        assertThat(JsonOutline.failure(PARSER, "{\"id\":\"a\\x\"}")).isEqualTo(new Failure("json.syntax", "/id", 9));
        assertThat(JsonOutline.failure(PARSER, "{\"id\":\"a\nb\"}")).isEqualTo(new Failure("json.syntax", "/id", 8));
        assertThat(JsonOutline.failure(PARSER, "{\"revision\":1.}"))
                .isEqualTo(new Failure("json.syntax", "/revision", 13));
        assertThat(JsonOutline.failure(PARSER, "{\"revision\":0x1}"))
                .isEqualTo(new Failure("json.syntax", "/revision", 13));
        assertThat(JsonOutline.failure(PARSER, "{\"revision\":1]")).isEqualTo(new Failure("json.syntax", "", 13));
        assertThat(JsonOutline.failure(PARSER, "{\"revision\":1 x")).isEqualTo(new Failure("json.syntax", "", 14));
        assertThat(JsonOutline.failure(PARSER, "{\"id\":tru")).isEqualTo(new Failure("json.truncated", "/id", 9));
        assertThat(JsonOutline.failure(PARSER, "{\"\\ud800\":1}")).isEqualTo(new Failure("json.lone-surrogate", "", 2));
    }

    @Test
    void namesThatTheModelDoesNotKnowAreNotSaid() {
        assertThat(JsonOutline.failure(PARSER, "{\"secret\":{\"a\":[x")).isEqualTo(new Failure("json.syntax", "", 16));
        assertThat(JsonOutline.failure(PARSER, "{\"title\":{\"secret\":x"))
                .isEqualTo(new Failure("json.syntax", "/title", 19));
        assertThat(JsonOutline.failure(PARSER, "{\"persons\":[{\"absent\":{\"secret\":\""))
                .isEqualTo(new Failure("json.truncated", "/persons/0/absent", 33));
    }

    @Test
    void valuesAreFoundOrElseWhatIsAroundThem() {
        String text = "{\"id\": \"a\", \"persons\": [{}, {\"id\": \"p\", \"id\": \"q\"}], \"a/b\": {\"~\": 1}}";
        Map<String, Integer> found = JsonOutline.locate(
                PARSER,
                text,
                List.of("", "/id", "/persons/1/id", "/persons/1/names/0/text", "/persons/7", "/a~1b/~0", "/nothing"));
        assertThat(found)
                .containsEntry("", 0)
                .containsEntry("/id", 7)
                .containsEntry("/persons/1/id", text.indexOf("\"p\""))
                .containsEntry("/persons/1/names/0/text", text.indexOf("{\"id\": \"p\""))
                .containsEntry("/persons/7", text.indexOf('['))
                .containsEntry("/a~1b/~0", text.indexOf("1}}"))
                .containsEntry("/nothing", 0);
    }
}
