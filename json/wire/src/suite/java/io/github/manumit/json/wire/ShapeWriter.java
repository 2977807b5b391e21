package io.github.manumit.json.wire;

import io.github.manumit.extension.Extensions;
import io.github.manumit.extension.JsonValue;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.quantity.Extent;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Property;
import io.github.manumit.value.InvalidValueException;
import io.github.manumit.value.TextValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes records by reflection over their shapes. The generated writers must write the same. */
final class ShapeWriter {

    private final WireSink sink;

    public ShapeWriter(WireSink sink) {
        this.sink = sink;
    }

    public void write(Object value, Kind kind) {
        if (kind instanceof Kind.Text || kind instanceof Kind.Reference) {
            sink.string(Texts.sound(value instanceof TextValue text ? text.text() : (String) value));
        } else if (kind instanceof Kind.Nested nested) {
            record(value, WireType.of(nested.key()));
        } else if (kind instanceof Kind.Listed listed) {
            list((List<?>) value, listed.element());
        } else if (kind instanceof Kind.Localized) {
            localized((LocalizedText) value);
        } else if (kind instanceof Kind.Number) {
            sink.number(value instanceof BigDecimal number ? number.toPlainString() : value.toString());
        } else if (kind instanceof Kind.Flag) {
            sink.flag((Boolean) value);
        } else if (kind instanceof Kind.Mapped mapped) {
            map((Map<?, ?>) value, mapped.value());
        } else if (value instanceof Extensions extensions) {
            sink.startObject();
            unknown(extensions);
            sink.endObject();
        } else {
            throw new IllegalArgumentException("not a type of the wire format: " + kind);
        }
    }

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

    private void list(List<?> list, Kind element) {
        sink.startArray();
        for (Object value : list) {
            write(value, element);
        }
        sink.endArray();
    }

    private void localized(LocalizedText text) {
        sink.startObject();
        text.texts().forEach((language, of) -> {
            sink.name(Texts.sound(language));
            sink.string(Texts.sound(of));
        });
        sink.endObject();
    }

    private void map(Map<?, ?> map, Kind valueKind) {
        sink.startObject();
        map.forEach((name, value) -> {
            sink.name(Texts.sound((String) name));
            write(value, valueKind);
        });
        sink.endObject();
    }

    private void unknown(Extensions extensions) {
        extensions.values().forEach((name, value) -> {
            sink.name(Texts.sound(name));
            writeUnknown(value);
        });
    }

    private void record(Object record, WireType type) {
        sink.startObject();
        @Nullable Object[] extent = null;
        for (WireField field : type.fields()) {
            ExtentPart part = field.part();
            if (part != null) {
                if (part.place() == 0) {
                    Object held = field.property().get(record);
                    extent = held == null ? null : ExtentSpelling.parts((Extent<?>) held);
                }
                Object value = extent == null ? null : extent[part.place()];
                if (value != null) {
                    field(field, value);
                }
            } else {
                Object value = field.property().get(record);
                if (value != null && !isEmpty(value)) {
                    field(field, value);
                }
            }
        }
        Property property = type.shape().unknown();
        Extensions extensions =
                property != null && property.get(record) instanceof Extensions held ? held : Extensions.none();
        for (String name : extensions.values().keySet()) {
            if (type.field(name) != null) {
                throw new InvalidValueException(
                        "extension.known-property", "an unknown property has the same name as a known one");
            }
        }
        unknown(extensions);
        sink.endObject();
    }

    private void field(WireField field, Object value) {
        sink.name(field.name());
        WireType partial = field.member().isPartial() ? WireType.in(field, field.kind()) : null;
        if (partial == null) {
            write(value, field.kind());
        } else {
            record(value, partial);
        }
    }

    private static boolean isEmpty(Object value) {
        return (value instanceof List<?> list && list.isEmpty()) || (value instanceof Map<?, ?> map && map.isEmpty());
    }
}
