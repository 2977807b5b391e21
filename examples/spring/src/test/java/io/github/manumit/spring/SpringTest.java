package io.github.manumit.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.validation.Catalogue;
import jakarta.validation.Valid;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Case files sent to a real Spring Boot, at its default settings unless a test says otherwise. What stands outside of the
 * case file is not covered: where a body is no JSON at all, Spring logs Jackson's message, which quotes it; the handler of
 * the guide prevents that.
 */
class SpringTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String NAMED_BY_NOTHING = Canaries.SOUND.replace("\"text\": \"Canary Bird\", ", "");
    private static final String WITHOUT_CONSENT =
            Canaries.SOUND.replace("\"consents\": [{\"kind\": \"research-use\", \"given\": true}],", "");

    /** The service without the handler of the guide. */
    @Configuration
    @EnableAutoConfiguration
    @Import({CaseController.class, Batches.class})
    static class Bare {}

    /** Takes several case files, which Spring validates in another way. */
    @RestController
    static class Batches {
        @PostMapping("/batches")
        int take(@RequestBody List<@Valid CaseFile> files) {
            return files.size();
        }
    }

    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service(CaseService.class);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void noCanaryIsInAnyResponseOrLog() throws Exception {
        listen(service, 4);
        for (String noCaseFile : List.of(
                "canary8675309",
                "\"canary8675309\"",
                "[\"canary8675309\"]",
                "",
                "null",
                Canaries.SOUND + " canary8675309",
                Canaries.SOUND + " \"canary8675309\"",
                Canaries.SOUND.substring(0, 500))) {
            HttpResponse<String> response = service.post("/cases", noCaseFile, "en");
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.body()).satisfies(SpringTest::silent);
        }
        assertThat(service.printed()).satisfies(SpringTest::silent);
    }

    @Test
    void norWithoutTheHandler() throws Exception {
        try (Service bare = new Service(Bare.class)) {
            listen(bare, 1);
            bare.post("/cases", WITHOUT_CONSENT, "en");
            assertThat(bare.printed()).contains("rejected value [Person]").contains("MethodArgumentNotValidException");
            List<String> damaged = Canaries.damaged();
            for (int i = 0; i < damaged.size(); i += 20) {
                HttpResponse<String> response = bare.post("/batches", '[' + damaged.get(i) + ']', "en");
                assertThat(response.body() + bare.printed()).satisfies(SpringTest::silent);
            }
            assertThat(bare.post("/batches", '[' + WITHOUT_CONSENT + ']', "en").statusCode())
                    .isEqualTo(400);
            assertThat(bare.printed()).satisfies(SpringTest::silent);
        }
    }

    @Test
    void norWhereSpringLogsItsWork() throws Exception {
        try (Service talkative = new Service(CaseService.class, "--logging.level.web=DEBUG")) {
            listen(talkative, 5);
            talkative.post("/cases", WITHOUT_CONSENT, "en");
            assertThat(talkative.printed()).contains("rejected value [Person]");
        }
    }

    /** Sends the damaged documents, or one of so many. */
    private static void listen(Service service, int step) throws Exception {
        List<String> damaged = Canaries.damaged();
        int refused = 0;
        for (int i = 0; i < damaged.size(); i += step) {
            String document = damaged.get(i);
            HttpResponse<String> response = service.post("/cases", document, "en");
            refused += response.statusCode() == 400 ? 1 : 0;
            assertThat(response.statusCode()).isIn(400, 201);
            assertThat(response.body()).as(document).satisfies(SpringTest::silent);
            assertThat(service.printed()).as(document).satisfies(SpringTest::silent);
        }
        assertThat(refused).isGreaterThan(damaged.size() / step / 2);
    }

    private static void silent(String text) {
        assertThat(Canaries.isHeard(text)).as(text).isFalse();
    }

    @Test
    void theCanariesWouldBeHeard() {
        assertThat(Canaries.isHeard("rejected value [Canary Bird]")).isTrue();
        assertThat(Canaries.isHeard("rejected value [8675-03-09]")).isTrue();
        assertThat(Canaries.isHeard("rejected value [Person]")).isFalse();
        assertThat(Canaries.isHeard("2026-11-27T11:47:28.675Z")).isFalse();
    }

    @Test
    void whatIsWrongIsAProblemWithFindingsAndWhatIsUnusualIsTaken() throws Exception {
        HttpResponse<String> taken = service.post("/cases", Canaries.SOUND, "en");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        assertThat(MAPPER.readTree(taken.body()))
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(finding.get("severity").asString()).isEqualTo("warning"));

        HttpResponse<String> refused = service.post("/cases", NAMED_BY_NOTHING, "ru-KZ, en;q=0.5");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(findings(refused))
                .singleElement()
                .satisfies(finding -> assertThat(finding.get("code").asString()
                                + finding.get("pointer").asString()
                                + finding.get("message").asString())
                        .isEqualTo("required.missing/persons/0/names/0/text" + message("required.missing", "ru")));

        HttpResponse<String> unreadable =
                service.post("/cases", Canaries.SOUND.replace("8675-03-09", "Canary day"), "uz");
        assertThat(unreadable.statusCode()).isEqualTo(400);
        assertThat(findings(unreadable))
                .singleElement()
                .satisfies(finding -> assertThat(finding.get("code").asString()
                                + finding.get("pointer").asString()
                                + finding.get("message").asString())
                        .isEqualTo("date.not-edtf/persons/0/birth/time/date" + message("date.not-edtf", "uz")));
    }

    @Test
    void bytesGiveAllFindingsWithTheirLines() throws Exception {
        HttpResponse<String> checked =
                service.post("/checks", NAMED_BY_NOTHING.replace("8675-03-09", "Canary day"), "en");
        assertThat(checked.statusCode()).isEqualTo(200);
        assertThat(MAPPER.readTree(checked.body()))
                .filteredOn(finding -> finding.get("severity").asString().equals("error"))
                .extracting(finding -> finding.get("code").asString())
                .containsExactly("required.missing", "date.not-edtf");
        assertThat(MAPPER.readTree(checked.body()))
                .allMatch(finding -> finding.get("line").asInt() > 0);
    }

    @Test
    void theRulesOfTheServiceApplyToo() throws Exception {
        HttpResponse<String> refused = service.post("/cases", WITHOUT_CONSENT, "kk");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(findings(refused)).singleElement().satisfies(finding -> {
            assertThat(finding.get("code").asString()).isEqualTo("shelter.contact-without-consent");
            assertThat(finding.get("pointer").asString()).isEqualTo("/persons/0/contacts");
            assertThat(finding.get("message").asString()).startsWith("The person has contacts");
        });
    }

    private static JsonNode findings(HttpResponse<String> refused) {
        return MAPPER.readTree(refused.body()).get("findings");
    }

    private static String message(String code, String language) {
        return Catalogue.standard()
                .message(code, Locale.forLanguageTag(language))
                .orElseThrow();
    }
}
