package io.github.manumit.json.wire;

import io.github.manumit.extension.Extensions;
import io.github.manumit.extension.JsonValue;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.quantity.Extent;
import io.github.manumit.shape.Kind;
import io.github.manumit.value.InvalidValueException;
import io.github.manumit.value.TextValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Writes values of the model in the wire format. Properties are in the order of the components; unknown ones follow the
 * known ones of the same object, sorted by name. Nulls and empty lists and maps are omitted. Single-use and not
 * thread-safe.
 */
public final class WireWriter {

    private final WireSink sink;

    /**
     * Creates a writer.
     *
     * @param sink receives the events
     */
    public WireWriter(WireSink sink) {
        this.sink = sink;
    }

    /**
     * Writes one value.
     *
     * @param value a record of the model, or a value inside one
     * @param kind what it is
     * @throws InvalidValueException with code {@code json.lone-surrogate} or {@code json.nul-character} if a text in it
     *     cannot be written as JSON, or {@code extension.known-property} if an unknown property has the same name as a
     *     known one
     */
    public void write(Object value, Kind kind) {
        if (kind instanceof Kind.Nested) {
            ModelWriters.write(value, this, false);
        } else if (value instanceof LocalizedText text) {
            localized(text);
        } else if (kind instanceof Kind.Text || kind instanceof Kind.Reference) {
            sink.string(Texts.sound(value instanceof TextValue text ? text.text() : (String) value));
        } else if (value instanceof Extensions extensions) {
            sink.startObject();
            unknown(extensions);
            sink.endObject();
        } else {
            throw new IllegalArgumentException("not a type of the wire format: " + kind);
        }
    }

    /**
     * Writes a value that the model does not know.
     *
     * @param value the value
     * @throws InvalidValueException as for {@link #write}
     */
    public void writeUnknown(JsonValue value) {
        if (value instanceof JsonValue.JsonObject object) {
            sink.startObject();
            object.members().forEach((name, member) -> {
                sink.name(Texts.sound(name));
                writeUnknown(member);
            });
            sink.endObject();
        } else if (value instanceof JsonValue.JsonArray array) {
            sink.startArray();
            array.elements().forEach(this::writeUnknown);
            sink.endArray();
        } else if (value instanceof JsonValue.JsonString string) {
            sink.string(Texts.sound(string.text()));
        } else if (value instanceof JsonValue.JsonNumber number) {
            sink.number(number.number().toPlainString());
        } else if (value instanceof JsonValue.JsonBoolean flag) {
            sink.flag(flag.value());
        } else {
            sink.nothing();
        }
    }

    void begin() {
        sink.startObject();
    }

    void end() {
        sink.endObject();
    }

    void name(String name) {
        sink.name(name);
    }

    boolean beginsList(String name, List<?> list) {
        if (list.isEmpty()) {
            return false;
        }
        sink.name(name);
        sink.startArray();
        return true;
    }

    void endList() {
        sink.endArray();
    }

    void string(String name, @Nullable String value) {
        if (value != null) {
            sink.name(name);
            sink.string(Texts.sound(value));
        }
    }

    void strings(String name, List<String> values) {
        if (beginsList(name, values)) {
            for (String each : values) {
                sink.string(Texts.sound(each));
            }
            endList();
        }
    }

    void text(String name, @Nullable TextValue value) {
        if (value != null) {
            sink.name(name);
            sink.string(Texts.sound(value.text()));
        }
    }

    void texts(String name, List<? extends TextValue> values) {
        if (beginsList(name, values)) {
            for (TextValue each : values) {
                sink.string(Texts.sound(each.text()));
            }
            endList();
        }
    }

    void number(String name, @Nullable Number value) {
        if (value != null) {
            sink.name(name);
            sink.number(value instanceof BigDecimal number ? number.toPlainString() : value.toString());
        }
    }

    void flag(String name, @Nullable Boolean value) {
        if (value != null) {
            sink.name(name);
            sink.flag(value);
        }
    }

    void localized(String name, @Nullable LocalizedText value) {
        if (value != null) {
            sink.name(name);
            localized(value);
        }
    }

    void map(String name, Map<String, ? extends TextValue> map) {
        if (!map.isEmpty()) {
            sink.name(name);
            sink.startObject();
            map.forEach((key, value) -> {
                sink.name(Texts.sound(key));
                sink.string(Texts.sound(value.text()));
            });
            sink.endObject();
        }
    }

    /** Writes the parts of an extent among the properties of its owner. */
    void extent(String name, @Nullable Extent<?> extent) {
        if (extent == null) {
            return;
        }
        @Nullable Object[] parts = ExtentSpelling.parts(extent);
        for (ExtentPart part : ExtentPart.all()) {
            Object value = parts[part.place()];
            if (value instanceof TextValue text) {
                text(part.property(), text);
            } else if (value instanceof Number number) {
                number(part.property(), number);
            } else if (value instanceof Boolean flag) {
                flag(part.property(), flag);
            } else {
                string(part.property(), (String) value);
            }
        }
    }

    private void localized(LocalizedText text) {
        sink.startObject();
        text.texts().forEach((language, of) -> {
            sink.name(Texts.sound(language));
            sink.string(Texts.sound(of));
        });
        sink.endObject();
    }

    /** Writes the unknown properties of a record after the known ones. */
    void unknown(Extensions extensions, Predicate<String> known) {
        if (extensions.values().keySet().stream().anyMatch(known)) {
            throw new InvalidValueException(
                    "extension.known-property", "an unknown property has the same name as a known one");
        }
        unknown(extensions);
    }

    private void unknown(Extensions extensions) {
        extensions.values().forEach((name, value) -> {
            sink.name(Texts.sound(name));
            writeUnknown(value);
        });
    }
}
