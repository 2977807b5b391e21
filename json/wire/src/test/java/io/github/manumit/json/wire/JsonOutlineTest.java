package io.github.manumit.json.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.json.wire.JsonOutline.Failure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonOutlineTest {

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
            assertThat(JsonOutline.failure(text)).as(text).isNull();
        }
    }

    @Test
    void theFirstErrorIsFoundWithTheInnermostValueBegun() {
        assertThat(JsonOutline.failure("{\"persons\":[{\"id\":"))
                .isEqualTo(new Failure("json.truncated", "/persons/0", 18));
        assertThat(JsonOutline.failure("{\"persons\":[{\"id\":\""))
                .isEqualTo(new Failure("json.truncated", "/persons/0/id", 19));
        assertThat(JsonOutline.failure("{\"persons\":[{},{\"sex\":fals}]}"))
                .isEqualTo(new Failure("json.syntax", "/persons/1/sex", 22));
        assertThat(JsonOutline.failure("{\"persons\" []}")).isEqualTo(new Failure("json.syntax", "", 11));
        assertThat(JsonOutline.failure("{\"persons\":[{}}")).isEqualTo(new Failure("json.syntax", "/persons", 14));
        assertThat(JsonOutline.failure("{\"id\":\"a\\x\"}")).isEqualTo(new Failure("json.syntax", "/id", 8));
        assertThat(JsonOutline.failure("{\"id\":\"a\nb\"}")).isEqualTo(new Failure("json.syntax", "/id", 8));
        assertThat(JsonOutline.failure("{\"revision\":1.}")).isEqualTo(new Failure("json.syntax", "/revision", 14));
        assertThat(JsonOutline.failure("{\"\\ud800\":1}")).isEqualTo(new Failure("json.lone-surrogate", "", 2));
    }

    @Test
    void namesThatTheModelDoesNotKnowAreNotSaid() {
        assertThat(JsonOutline.failure("{\"secret\":{\"a\":[x")).isEqualTo(new Failure("json.syntax", "", 16));
        assertThat(JsonOutline.failure("{\"title\":{\"secret\":x")).isEqualTo(new Failure("json.syntax", "/title", 19));
        assertThat(JsonOutline.failure("{\"persons\":[{\"absent\":{\"secret\":\""))
                .isEqualTo(new Failure("json.truncated", "/persons/0/absent", 33));
    }

    @Test
    void valuesAreFoundOrElseWhatIsAroundThem() {
        String text = "{\"id\": \"a\", \"persons\": [{}, {\"id\": \"p\", \"id\": \"q\"}], \"a/b\": {\"~\": 1}}";
        Map<String, Integer> found = JsonOutline.locate(
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
