package io.github.manumit.json.wire;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.extension.Extensions;
import io.github.manumit.extension.JsonValue;
import io.github.manumit.json.spi.WireSource.Token;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Shape;
import io.github.manumit.value.InvalidValueException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One record while it is being read. */
final class ShapeReading {

    private static final String ID_RULES = "id.";

    /** Placeholder id for a case file without one, so that the rest can still be checked. */
    private static final String NO_CASE_ID = "urn:manumit:no-id";

    private final ShapeReader reader;
    private final Cursor cursor;
    private final ReadNotes notes;
    private final WireType type;
    private final boolean partial;
    private final @Nullable EntityReading own;
    private final @Nullable EntityReading around;
    private final Map<String, Object> values = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private @Nullable SortedMap<String, JsonValue> unknown;
    private boolean holed;
    private boolean extentHoled;
    private boolean idHoled;

    ShapeReading(
            ShapeReader reader,
            WireType type,
            boolean partial,
            @Nullable EntityReading own,
            @Nullable EntityReading around) {
        this.reader = reader;
        this.cursor = reader.cursor();
        this.notes = reader.notes();
        this.type = type;
        this.partial = partial;
        this.own = own;
        this.around = around;
    }

    @Nullable
    Object read() {
        int ordinal = 0;
        while (cursor.next() == Token.NAME) {
            ordinal++;
            String name = cursor.name();
            WireField field = type.field(name);
            if (field == null) {
                unknown(name, ordinal);
            } else {
                known(field, ordinal);
            }
        }
        return finish();
    }

    private void unknown(String name, int ordinal) {
        long offset = cursor.offset();
        cursor.countEntry();
        boolean sound = cursor.checkName(name);
        if (sound && unknown != null && unknown.containsKey(name)) {
            cursor.fault(ShapeReader.DUPLICATE, ordinal);
            sound = false;
        }
        Token token = cursor.next();
        if (!sound) {
            cursor.skip();
            return;
        }
        JsonValue value = reader.unknownValues().read(token);
        if (value != null) {
            unknown = unknown == null ? new TreeMap<>() : unknown;
            unknown.put(name, value);
            notes.unknown(cursor.trail().pointer(), name, offset);
        }
    }

    private void known(WireField field, int ordinal) {
        cursor.trail().push(field.name());
        if (!seen.add(field.name())) {
            cursor.fault(ShapeReader.DUPLICATE, ordinal);
            cursor.next();
            cursor.skip();
        } else {
            Object value = fieldValue(field, cursor.next());
            if (value == null) {
                hole(field);
            } else {
                take(field, value);
            }
        }
        cursor.trail().pop();
    }

    private @Nullable Object fieldValue(WireField field, Token token) {
        if (token == Token.START_OBJECT && field.member().isPartial() && field.kind() instanceof Kind.Nested nested) {
            return reader.record(WireType.partial(nested.key()), true, reader.entity());
        }
        return reader.value(field.kind(), token);
    }

    private void take(WireField field, Object value) {
        values.put(field.name(), value);
        if (field.name().equals(WireType.ID) && own != null) {
            own.identify((String) value);
        }
    }

    private void hole(WireField field) {
        holed = true;
        extentHoled |= field.isExtentPart();
        if (field.name().equals(WireType.ID)) {
            idHoled = true;
        }
        notes.hole(cursor.trail().pointer());
    }

    private @Nullable Object finish() {
        Member spread = type.shape().members().stream()
                .filter(member -> member.kind() instanceof Kind.Spread)
                .findFirst()
                .orElse(null);
        if (spread != null && !extent(spread)) {
            return null;
        }
        identify();
        return make();
    }

    /** Builds the extent; false if it is missing but the record requires it. */
    private boolean extent(Member spread) {
        if (!extentHoled) {
            @Nullable Object[] parts = new @Nullable Object[ExtentPart.COUNT];
            for (ExtentPart part : ExtentPart.values()) {
                parts[part.place()] = values.get(part.property());
            }
            try {
                Object extent = ExtentSpelling.read(parts, 0);
                if (extent != null) {
                    values.put(spread.property(), extent);
                }
            } catch (InvalidValueException e) {
                cursor.faultAt(e.code(), "");
                holed = true;
                extentHoled = true;
            }
        }
        if (values.get(spread.property()) != null || !needsExtent()) {
            return true;
        }
        if (!extentHoled) {
            cursor.faultAt(ExtentSpelling.MALFORMED, "");
        }
        return false;
    }

    /** Asks the record itself whether it can exist without an extent when everything else is absent too. */
    private boolean needsExtent() {
        try {
            type.shape().make(new @Nullable Object[type.shape().members().size()]);
            return false;
        } catch (InvalidValueException e) {
            return false;
        } catch (NullPointerException e) {
            return true;
        }
    }

    /**
     * Sets the ids: a partial entity gets the id of the enclosing entity, and claims that were read before their
     * entity's id get it now.
     */
    private void identify() {
        if (partial && around != null) {
            String id = around.id();
            if (id == null) {
                around.await();
            }
            values.put(WireType.ID, id == null ? "pending" : id);
        }
        if (own != null && own.isAwaited() && !partial && values.get(WireType.ID) instanceof String id) {
            if (values.get("claims") instanceof List<?> claims) {
                values.put("claims", ClaimIds.identify(claims, id));
            }
        }
        if (isCaseFile() && values.get(WireType.ID) == null) {
            reader.setNameless();
            if (!idHoled) {
                cursor.faultAt("id.missing", "/id");
                notes.hole("/id");
            }
            values.put(WireType.ID, NO_CASE_ID);
        }
    }

    private boolean isCaseFile() {
        return type.shape().type() == CaseFile.class;
    }

    private @Nullable Object make() {
        try {
            return made(type.shape());
        } catch (InvalidValueException e) {
            return refused(e);
        }
    }

    private @Nullable Object refused(InvalidValueException e) {
        boolean id = e.code().startsWith(ID_RULES);
        if (id ? !idHoled : !holed) {
            cursor.faultAt(e.code(), id ? "/id" : "");
        }
        if (!id || idHoled) {
            return null;
        }
        idHoled = true;
        String pointer = cursor.trail().pointer() + "/id";
        if (isCaseFile()) {
            reader.setNameless();
            values.put(WireType.ID, NO_CASE_ID);
        } else {
            values.remove(WireType.ID);
        }
        notes.hole(pointer);
        return own != null ? null : make();
    }

    /** Makes the record; an inline record of which nothing is given is left out. */
    private Object made(Shape shape) {
        @Nullable Object[] arguments = new @Nullable Object[shape.members().size()];
        for (Member member : shape.members()) {
            boolean inline = member.isInline() && member.kind() instanceof Kind.Nested;
            Object value = inline ? inner(((Kind.Nested) member.kind()).shape()) : component(member);
            arguments[member.position()] = value;
        }
        return shape.make(arguments);
    }

    private @Nullable Object inner(Shape shape) {
        return shape.members().stream().anyMatch(member -> component(member) != null) ? made(shape) : null;
    }

    private @Nullable Object component(Member member) {
        if (member.kind() instanceof Kind.Unknown) {
            return unknown == null ? null : Extensions.of(unknown);
        }
        return values.get(member.property());
    }
}
