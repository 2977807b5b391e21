package io.github.manumit.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Ref;
import io.github.manumit.extension.Extensions;
import io.github.manumit.extension.JsonValue;
import io.github.manumit.json.ArbitraryCaseFiles;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.wire.WireType;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.party.Person;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.source.Source;
import io.github.manumit.time.PartialDate;
import io.github.manumit.validation.Catalogue;
import io.github.manumit.validation.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ManumitModuleTest {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    /** An embedder's own type. */
    record Envelope(
            String sender,
            CaseFile caseFile,
            List<PartialDate> dates,
            Map<String, Quantity> counts,
            Ref<Source> source) {}

    @Test
    void serviceLoadingFindsIt() throws Exception {
        assertThat(MAPPER.getRegisteredModuleIds()).contains(ManumitModule.class);
        CaseFile caseFile = ArbitraryCaseFiles.of(7);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(caseFile), CaseFile.class)
                        .equals(caseFile))
                .isTrue();
    }

    @Test
    void valuesOfTheModelWorkInTypesOfOthers() throws Exception {
        Envelope envelope = new Envelope(
                "a",
                ArbitraryCaseFiles.of(3),
                List.of(PartialDate.parse("2016-10")),
                Map.of("x", Quantity.moreThan(6)),
                Ref.to("s1"));
        String json = MAPPER.writeValueAsString(envelope);
        assertThat(json)
                .contains("\"dates\":[\"2016-10\"]")
                .contains("\"counts\":{\"x\":{\"value\":6,\"comparator\":\">\"}}")
                .contains("\"source\":\"s1\"");
        assertThat(MAPPER.readValue(json, Envelope.class).equals(envelope)).isTrue();
    }

    @Test
    void settingsOfTheMapperDoNotChangeTheFormat() throws Exception {
        ObjectMapper other = JsonMapper.builder()
                .addModule(new ManumitModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
                .build();
        CaseFile caseFile = ArbitraryCaseFiles.of(11);
        assertThat(other.writeValueAsString(caseFile)).isEqualTo(MAPPER.writeValueAsString(caseFile));
    }

    @Test
    void itWritesTheCanonicalForm() throws Exception {
        CaseFile caseFile = CaseFile.builder("https://x.example/1").build();
        assertThat(MAPPER.writeValueAsString(caseFile))
                .isEqualTo(CaseFileJson.standard().write(caseFile));
    }

    @Test
    void everyTypeOfTheModelIsReadAndWritten() throws Exception {
        for (Class<?> type : WireType.model().keySet()) {
            assertThat(ModelTypes.has(type)).as(type.getName()).isTrue();
        }
        LocalizedText text = LocalizedText.of("ru", "текст");
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(text), LocalizedText.class)
                        .equals(text))
                .isTrue();
        JsonValue value = new JsonValue.JsonArray(List.of(new JsonValue.JsonNull(), new JsonValue.JsonBoolean(true)));
        assertThat(MAPPER.writeValueAsString(value)).isEqualTo("[null,true]");
        assertThat(MAPPER.readValue("[null,true]", JsonValue.class).equals(value))
                .isTrue();
        Extensions extensions = Extensions.of(Map.of("a", value));
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(extensions), Extensions.class)
                        .equals(extensions))
                .isTrue();
        assertThat(MAPPER.readValue("[\"p1\"]", new TypeReference<List<Ref<Person>>>() {}))
                .containsExactly(Ref.to("p1"));
    }

    @Test
    void typesOutsideTheModelAreLeftAlone() throws Exception {
        assertThat(ModelTypes.has(Finding.class)).isFalse();
        assertThat(ModelTypes.has(String.class)).isFalse();
        assertThat(ModelTypes.has(Envelope.class)).isFalse();
    }

    @Test
    void theFirstFaultIsRefusedByRuleAndPlaceWithoutContent() throws Exception {
        String json =
                "{\"sender\":\"a\",\"caseFile\":{\"id\":\"https://x.example/1\",\n\"persons\":[{\"id\":\"p1\",\"names\":[{\"text\":7}],\"sex\":\"Karimov\"}]}}";
        assertThatThrownBy(() -> MAPPER.readValue(json, Envelope.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("json.wrong-type")
                .hasMessageContaining("/persons/0/names/0/text")
                .hasMessageContaining("line: 2")
                .hasMessageNotContaining("Karimov");
        JsonMappingException refused = refused(MAPPER, json);
        assertThat(refused.getPath())
                .extracting(JsonMappingException.Reference::getFieldName)
                .containsExactly("caseFile", "persons", null, "names", null, "text");
        assertThat(refused.getLocation().getLineNr()).isEqualTo(2);
    }

    @Test
    void aRefusalHasAFindingInTheWordsOfTheCatalogue() throws Exception {
        String json =
                "{\"id\": \"https://x.example/1\", \"persons\": [{\"id\": \"p1\", \"birth\": {\"time\": {\"date\": \"May\"}}}]}";
        assertThatThrownBy(() -> MAPPER.readValue(json, CaseFile.class))
                .isInstanceOfSatisfying(RefusedInputException.class, refused -> {
                    Finding finding = refused.finding().orElseThrow();
                    assertThat(finding.code()).isEqualTo("date.not-edtf");
                    assertThat(finding.pointer()).isEqualTo("/persons/0/birth/time/date");
                    assertThat(finding.line()).isNull();
                    assertThat(finding.message())
                            .isEqualTo(Catalogue.standard()
                                    .message("date.not-edtf", Locale.ENGLISH)
                                    .orElseThrow());
                });
    }

    @Test
    void theSourceIsNotQuotedEvenWhereTheMapperDoes() throws Exception {
        ObjectMapper quoting = JsonMapper.builder()
                .addModule(new ManumitModule())
                .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
        JsonMappingException refused = refused(quoting, "{\"sender\":\"Karimov\",\"dates\":[\"Karimov\"]}");
        assertThat(refused.getMessage()).contains("date.not-edtf").doesNotContain("Karimov");
    }

    private static JsonMappingException refused(ObjectMapper mapper, String json) {
        try {
            mapper.readValue(json, Envelope.class);
        } catch (JsonMappingException e) {
            return e;
        } catch (JsonProcessingException e) {
            throw new AssertionError("refused otherwise");
        }
        throw new AssertionError("not refused");
    }

    @Test
    void theModuleIsAsStrictAsTheFrontDoor() throws Exception {
        for (String json : List.of(
                "{}",
                "{\"id\":1}",
                "{\"id\":\"a\",\"id\":\"a\"}",
                "{\"id\":\"a\",\"revision\":\"1\"}",
                "{\"id\":\"a\",\"revision\":1.5}",
                "{\"id\":\"a\",\"title\":null}",
                "{\"id\":\"\\ud800\"}",
                "[]",
                "\"a\"")) {
            assertThatThrownBy(() -> MAPPER.readValue(json, CaseFile.class))
                    .as(json)
                    .isInstanceOf(JsonMappingException.class);
        }
    }
}
