package io.github.manumit.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.json.ArbitraryCaseFiles;
import io.github.manumit.json.CaseFileJson;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What holds for any case file, however odd. */
class ShowProperties {

    private static final JsonMapper PLAIN = JsonMapper.builder().build();
    private static final List<String> LISTS = List.of(
            "persons",
            "groups",
            "organizations",
            "places",
            "jurisdictions",
            "items",
            "events",
            "sources",
            "transactions");
    private static final Set<String> TEXTS =
            Set.of("text", "value", "en", "make", "model", "street", "postcode", "locator");

    /** Letters that nothing else uses. */
    private static final String CANARY = "\u2c01\u2c02\u2c03";

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void everyCaseFileCanBeShownInEveryLanguage(@ForAll long seed) throws Exception {
        CaseFile file = ArbitraryCaseFiles.of(seed);
        String language = FixedWords.LANGUAGES.get(new Random(seed).nextInt(4));
        ShowOptions options = ShowOptions.of(Locale.forLanguageTag(language));
        assertThat(CaseReport.of(file, options)).isNotEmpty().doesNotContain("\u0001", "\u0002");
        String page = CasePage.of(file, options.revealing());
        assertThat(page).isEqualTo(CasePage.of(file, options.revealing()));
        parse(page);
    }

    private static void parse(String page) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        builder.parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))));
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void nothingThatAWithheldEntitySaysIsShown(@ForAll long seed) {
        planted(seed).ifPresent(file -> {
            assertThat(CaseReport.of(file)).doesNotContain(CANARY);
            assertThat(CasePage.of(file, Locale.ENGLISH)).doesNotContain(CANARY);
        });
    }

    @Test
    void thePlantedTextsAreShownWhereTheyAreRevealed() {
        long heard = 0;
        for (long seed = 0; seed < 30; seed++) {
            heard += planted(seed)
                    .filter(file -> CasePage.of(
                                    file, ShowOptions.of(Locale.ENGLISH).revealing())
                            .contains(CANARY))
                    .stream()
                    .count();
        }
        assertThat(heard).isGreaterThan(5);
    }

    /** A case file in which one entity under a restriction has the canary in its texts. */
    private static Optional<CaseFile> planted(long seed) {
        Random random = new Random(seed);
        JsonNode tree = PLAIN.readTree(CaseFileJson.standard().write(ArbitraryCaseFiles.of(seed)));
        List<ObjectNode> entities = new ArrayList<>();
        for (String list : LISTS) {
            if (tree.get(list) instanceof ArrayNode array) {
                array.forEach(each -> entities.add((ObjectNode) each));
            }
        }
        if (entities.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode entity = entities.get(random.nextInt(entities.size()));
        plant(entity);
        entity.putObject("restriction").put("ground", "court-order");
        return CaseFileJson.standard().check(PLAIN.writeValueAsString(tree)).read();
    }

    private static void plant(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode child = object.get(name);
                if (child.isString() && TEXTS.contains(name)) {
                    object.put(name, CANARY);
                } else {
                    plant(child);
                }
            }
        } else if (node instanceof ArrayNode array) {
            array.forEach(ShowProperties::plant);
        }
    }
}
