package io.github.manumit.json;

import io.github.manumit.extension.JsonValue;
import io.github.manumit.extension.JsonValue.JsonArray;
import io.github.manumit.extension.JsonValue.JsonObject;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Changes of a document's tree. What does not have the expected form is left as it is. */
final class Tree {

    private Tree() {}

    /** Changes each entity of a list of the document, and what claims say of it. */
    static JsonObject inEntities(JsonObject document, String list, UnaryOperator<JsonObject> change) {
        return inList(
                document,
                list,
                entity -> inList(change.apply(entity), "claims", claim -> inObject(claim, "says", change)));
    }

    /** Changes each object in a list. */
    static JsonObject inList(JsonObject object, String list, UnaryOperator<JsonObject> change) {
        return replace(
                object,
                list,
                value -> value instanceof JsonArray array
                        ? new JsonArray(array.elements().stream()
                                .map(element -> ifObject(element, change))
                                .toList())
                        : value);
    }

    private static JsonObject inObject(JsonObject object, String property, UnaryOperator<JsonObject> change) {
        return replace(object, property, value -> ifObject(value, change));
    }

    private static JsonValue ifObject(JsonValue value, UnaryOperator<JsonObject> change) {
        return value instanceof JsonObject inner ? change.apply(inner) : value;
    }

    private static JsonObject replace(JsonObject object, String property, UnaryOperator<JsonValue> change) {
        JsonValue value = object.members().get(property);
        return value == null ? object : with(object, property, change.apply(value));
    }

    private static JsonObject with(JsonObject object, String property, JsonValue value) {
        TreeMap<String, JsonValue> members = new TreeMap<>(object.members());
        members.put(property, value);
        return new JsonObject(members);
    }

    /** Gives a property another name and form, unless the new name is taken. */
    static JsonObject move(JsonObject object, String from, String to, UnaryOperator<JsonValue> form) {
        JsonValue value = object.members().get(from);
        if (value == null || object.members().containsKey(to)) {
            return object;
        }
        TreeMap<String, JsonValue> members = new TreeMap<>(object.members());
        members.remove(from);
        members.put(to, form.apply(value));
        return new JsonObject(members);
    }

    /** Puts the members of a property in the place of the property, unless one of their names is taken. */
    static JsonObject lift(JsonObject object, String property) {
        if (!(object.members().get(property) instanceof JsonObject inner)) {
            return object;
        }
        TreeMap<String, JsonValue> members = new TreeMap<>(object.members());
        members.remove(property);
        for (String name : inner.members().keySet()) {
            if (members.containsKey(name)) {
                return object;
            }
        }
        members.putAll(inner.members());
        return new JsonObject(members);
    }

    /** Changes each object that has this name, at any depth; the inner ones first. */
    static JsonObject everywhere(JsonObject object, String name, UnaryOperator<JsonObject> change) {
        TreeMap<String, JsonValue> members = new TreeMap<>();
        object.members().forEach((property, value) -> {
            JsonValue changed = everywhere(value, name, change);
            members.put(property, property.equals(name) ? ifObject(changed, change) : changed);
        });
        return new JsonObject(members);
    }

    private static JsonValue everywhere(JsonValue value, String name, UnaryOperator<JsonObject> change) {
        if (value instanceof JsonArray array) {
            return new JsonArray(array.elements().stream()
                    .map(element -> everywhere(element, name, change))
                    .toList());
        }
        return ifObject(value, inner -> everywhere(inner, name, change));
    }
}
