package io.github.manumit.json.jackson3;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A value in a JSON document, with what can be done to it for the time of a question. */
abstract sealed class JsonPlace {

    private final String pointer;
    private final JsonNode value;

    private JsonPlace(String pointer, JsonNode value) {
        this.pointer = pointer;
        this.value = value;
    }

    /** Each value in a document but the document itself. */
    static List<JsonPlace> in(JsonNode document) {
        List<JsonPlace> places = new ArrayList<>();
        collect(document, "", places);
        return places;
    }

    private static void collect(JsonNode node, String pointer, List<JsonPlace> places) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> each : object.properties()) {
                String at = pointer + '/' + each.getKey();
                places.add(new InObject(at, each.getValue(), object, each.getKey()));
                collect(each.getValue(), at, places);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                String at = pointer + '/' + i;
                places.add(new InArray(at, array.get(i), array, i));
                collect(array.get(i), at, places);
            }
        }
    }

    String pointer() {
        return pointer;
    }

    JsonNode value() {
        return value;
    }

    /** Asks a question while another value stands here. */
    <T> T with(JsonNode other, Supplier<T> question) {
        set(other);
        T answer = question.get();
        set(value);
        return answer;
    }

    /** Asks a question while nothing stands here. */
    abstract <T> T without(Supplier<T> question);

    /** The pointer, in the document with this value, of what has a pointer in the document without it. */
    abstract String inWhole(String pointerWithout);

    abstract void set(JsonNode other);

    private static final class InObject extends JsonPlace {
        private final ObjectNode object;
        private final String name;

        InObject(String pointer, JsonNode value, ObjectNode object, String name) {
            super(pointer, value);
            this.object = object;
            this.name = name;
        }

        @Override
        void set(JsonNode other) {
            object.set(name, other);
        }

        @Override
        <T> T without(Supplier<T> question) {
            Map<String, JsonNode> before = new LinkedHashMap<>();
            object.properties().forEach(each -> before.put(each.getKey(), each.getValue()));
            object.remove(name);
            T answer = question.get();
            object.removeAll();
            before.forEach(object::set);
            return answer;
        }

        @Override
        String inWhole(String pointerWithout) {
            return pointerWithout;
        }
    }

    private static final class InArray extends JsonPlace {
        private final ArrayNode array;
        private final int index;
        private final String list;

        InArray(String pointer, JsonNode value, ArrayNode array, int index) {
            super(pointer, value);
            this.array = array;
            this.index = index;
            this.list = pointer.substring(0, pointer.lastIndexOf('/') + 1);
        }

        @Override
        void set(JsonNode other) {
            array.set(index, other);
        }

        @Override
        <T> T without(Supplier<T> question) {
            array.remove(index);
            T answer = question.get();
            array.insert(index, value());
            return answer;
        }

        @Override
        String inWhole(String pointerWithout) {
            if (!pointerWithout.startsWith(list)) {
                return pointerWithout;
            }
            String[] rest = pointerWithout.substring(list.length()).split("/", 2);
            int at = Integer.parseInt(rest[0]);
            return list + (at < index ? at : at + 1) + (rest.length == 1 ? "" : '/' + rest[1]);
        }
    }
}
