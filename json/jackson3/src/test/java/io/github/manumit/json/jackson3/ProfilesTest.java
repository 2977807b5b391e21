package io.github.manumit.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.rule.Draft;
import io.github.manumit.rule.Public;
import io.github.manumit.rule.Warnings;
import io.github.manumit.validation.CaseValidator;
import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Profile;
import io.github.manumit.validation.Severity;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The groups of Jakarta Validation and the profiles of the validator give the same findings. */
class ProfilesTest {

    private static final Path CASES = Path.of("../../examples/cases");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Validator HIBERNATE = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** The example cases, the broken ones, and copies that each lack one property. */
    private static final List<CaseFile> FILES = new ArrayList<>();

    @BeforeAll
    static void collect() throws IOException {
        for (Path folder : List.of(CASES, CASES.resolve("broken"))) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                        .sorted()
                        .toList()) {
                    CaseFileJson.standard().check(file).read().ifPresent(FILES::add);
                }
            }
        }
        String whole = Files.readString(CASES.resolve("prosecution.json"));
        int objects = objects(MAPPER.readTree(whole)).size();
        for (int i = 0; i < objects; i += 19) {
            JsonNode tree = MAPPER.readTree(whole);
            ObjectNode object = objects(tree).get(i);
            List<String> names = List.copyOf(object.propertyNames());
            object.remove(names.get(i % names.size()));
            CaseFileJson.standard()
                    .check(MAPPER.writeValueAsString(tree))
                    .read()
                    .ifPresent(FILES::add);
        }
    }

    private static List<ObjectNode> objects(JsonNode tree) {
        List<ObjectNode> found = new ArrayList<>();
        if (tree instanceof ObjectNode object && !object.isEmpty()) {
            found.add(object);
            object.values().forEach(value -> found.addAll(objects(value)));
        } else if (tree instanceof ArrayNode array) {
            array.forEach(element -> found.addAll(objects(element)));
        }
        return found;
    }

    @Test
    void theDefaultGroupIsWhatIsExchanged() {
        agree(Profile.EXCHANGE, Default.class);
    }

    @Test
    void theGroupDraftAsksForLess() {
        agree(Profile.DRAFT, Draft.class);
        assertThat(errors(Profile.DRAFT)).isLessThan(errors(Profile.EXCHANGE)).isPositive();
    }

    @Test
    void theGroupPublicAsksForMore() {
        agree(Profile.PUBLIC, Public.class);
        assertThat(errors(Profile.PUBLIC)).isGreaterThan(errors(Profile.EXCHANGE));
    }

    @Test
    void aDraftIsTakenWhereOnlySomethingIsMissing() {
        String json = "{\"$schema\": \"s\", \"id\": \"https://example.org/1\", \"incidents\": [{\"id\": \"inc1\"}],"
                + " \"relations\": [{\"id\": \"r1\"}]}";
        CaseFile file = CaseFileJson.standard().check(json).read().orElseThrow();
        assertThat(HIBERNATE.validate(file)).isNotEmpty();
        assertThat(HIBERNATE.validate(file, Draft.class)).isEmpty();
        assertThat(CaseFileJson.standard()
                        .withValidator(CaseValidator.standard().with(Profile.DRAFT))
                        .check(json)
                        .isValid())
                .isTrue();
    }

    @Test
    void theGroupOfWarningsHasNoErrorAndTheDefaultGroupNoWarning() {
        for (CaseFile file : FILES) {
            CaseValidator validator = CaseValidator.standard();
            assertThat(validator.findings(HIBERNATE.validate(file)))
                    .allMatch(finding -> finding.severity() == Severity.ERROR);
            assertThat(validator.findings(HIBERNATE.validate(file, Warnings.class)))
                    .allMatch(finding -> finding.severity() == Severity.WARNING);
        }
    }

    private static long errors(Profile profile) {
        return FILES.stream()
                .flatMap(file -> CaseValidator.standard().with(profile).check(file).stream())
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
    }

    private static void agree(Profile profile, Class<?> group) {
        CaseValidator validator = CaseValidator.standard().with(profile);
        for (CaseFile file : FILES) {
            List<Finding> errors = validator.check(file).stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .toList();
            assertThat(validator.findings(HIBERNATE.validate(file, group))).isEqualTo(errors);
        }
    }
}
