package io.github.manumit.spring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A case file whose values are canaries, and the same with one fault each. */
final class Canaries {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    /** Digits that follow others, as in a time of day, are no canary. */
    private static final Pattern CANARY = Pattern.compile("canary|(?<![0-9.:])8\\.?6\\.?75", Pattern.CASE_INSENSITIVE);

    /** Without an error. */
    static final String SOUND = """
            {"$schema": "https://manumit.github.io/schema/0.1/case-file.schema.json", "formatVersion": "0.1",
             "id": "https://example.org/canary/8675309", "title": {"en": "Canary title 8675309"},
             "handling": {"audience": "partners", "conditions": {"en": "Canary conditions"}},
             "producer": {"name": "Canary producer", "software": "canary 8675309"},
             "incidents": [{"id": "canary-incident", "kinds": ["forced-labour"], "label": {"en": "Canary affair"},
               "time": {"date": "8675"}, "duration": {"value": "P8675D"},
               "participants": [{"party": "canary-person", "role": "victim", "count": {"value": 8675309}}],
               "summary": {"en": "Canary summary 8675309"}}],
             "persons": [{"id": "canary-person", "label": {"en": "Canary girl"},
               "names": [{"text": "Canary Bird", "kind": "legal", "parts": [{"kind": "given", "text": "Canary"}]}],
               "birth": {"time": {"date": "8675-03-09"}}, "sex": "female",
               "ages": [{"age": {"value": 8.675}, "asOf": {"date": "8675"}}],
               "contacts": [{"kind": "phone", "value": "+7 701 8675309"}],
               "consents": [{"kind": "research-use", "given": true}],
               "documents": [{"kind": "passport", "holding": "held", "item": "canary-passport"}],
               "residences": [{"place": "canary-place"}],
               "identifiers": [{"scheme": "org:canary", "value": "N8675309"}]}],
             "items": [{"id": "canary-passport", "kind": "passport", "identifiers": [{"scheme": "org:canary", "value": "N8675309"}]}],
             "transactions": [{"id": "canary-payment", "kind": "paid",
               "amounts": [{"value": 86753.09, "currency": "USD"}]}],
             "places": [{"id": "canary-place", "names": [{"text": "Canary Wharf"}],
               "address": {"street": "Canary Street", "number": "8675", "postcode": "8675309"},
               "coordinates": {"latitude": 8.675309, "longitude": 86.75309}}],
             "sources": [{"id": "canary-source", "kind": "news-report", "title": {"en": "Canary news"},
               "address": "https://example.org/canary/8675309"}]}
            """;

    private Canaries() {}

    static boolean isHeard(String text) {
        return CANARY.matcher(text).find();
    }

    /** Documents with one fault each: a value of the wrong type or form, a number out of bounds, something left out or unknown. */
    static List<String> damaged() {
        List<String> documents = new ArrayList<>();
        JsonNodeFactory make = JsonNodeFactory.instance;
        eachProperty(documents, ObjectNode::remove);
        eachProperty(documents, (object, name) -> object.put(name, "canary 8675309"));
        eachProperty(documents, (object, name) -> object.put(name, -8675309));
        eachProperty(
                documents, (object, name) -> object.set(name, make.arrayNode().add("canary-8675309")));
        eachProperty(
                documents, (object, name) -> object.set(name, make.objectNode().put("canary", 8675309)));
        eachProperty(documents, (object, name) -> object.set("canary8675309", object.remove(name)));
        return documents;
    }

    private static void eachProperty(List<String> documents, BiConsumer<ObjectNode, String> change) {
        int count = properties(MAPPER.readTree(SOUND)).size();
        for (int i = 0; i < count; i++) {
            JsonNode tree = MAPPER.readTree(SOUND);
            Property property = properties(tree).get(i);
            change.accept(property.owner(), property.name());
            documents.add(MAPPER.writeValueAsString(tree));
        }
    }

    private record Property(ObjectNode owner, String name) {}

    private static List<Property> properties(JsonNode tree) {
        List<Property> found = new ArrayList<>();
        if (tree instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> {
                found.add(new Property(object, name));
                found.addAll(properties(object.get(name)));
            });
        } else if (tree instanceof ArrayNode array) {
            array.forEach(element -> found.addAll(properties(element)));
        }
        return found;
    }
}
