package io.github.manumit.json.wire;

import io.github.manumit.extension.Extensions;
import io.github.manumit.extension.JsonValue;
import io.github.manumit.json.spi.WireSource.Token;
import io.github.manumit.shape.Kind;
import io.github.manumit.value.InvalidValueException;
import java.util.List;
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
    private final @Nullable EntityReading own;
    private final @Nullable EntityReading around;
    private final @Nullable Object[] values;
    private final boolean[] seen;
    private @Nullable SortedMap<String, JsonValue> unknown;
    private boolean holed;
    private boolean extentHoled;
    private boolean idHoled;

    ShapeReading(ShapeReader reader, WireType type, @Nullable EntityReading own, @Nullable EntityReading around) {
        this.reader = reader;
        this.cursor = reader.cursor();
        this.notes = reader.notes();
        this.type = type;
        this.own = own;
        this.around = around;
        this.values = new @Nullable Object[type.slots()];
        this.seen = new boolean[type.fields().size()];
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
        if (seen[field.index()]) {
            cursor.fault(ShapeReader.DUPLICATE, ordinal);
            cursor.next();
            cursor.skip();
        } else {
            seen[field.index()] = true;
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
            return reader.record(WireType.partial(nested.key()), reader.entity());
        }
        return reader.value(field.kind(), token);
    }

    private void take(WireField field, Object value) {
        values[field.slot()] = value;
        if (field.slot() == type.idSlot() && own != null && type.isEntity()) {
            own.identify((String) value);
        }
    }

    private void hole(WireField field) {
        holed = true;
        extentHoled |= field.isExtentPart();
        if (field.slot() == type.idSlot()) {
            idHoled = true;
        }
        notes.hole(cursor.trail().pointer());
    }

    private @Nullable Object finish() {
        if (type.extentSlot() >= 0 && !extent()) {
            return null;
        }
        if (unknown != null) {
            values[type.extensionsSlot()] = Extensions.of(unknown);
        }
        identify();
        return make();
    }

    /** Builds the extent; false if it is missing but the record requires it. */
    private boolean extent() {
        if (!extentHoled) {
            try {
                values[type.extentSlot()] = ExtentSpelling.read(values, type.extentParts());
            } catch (InvalidValueException e) {
                cursor.faultAt(e.code(), "");
                holed = true;
                extentHoled = true;
            }
        }
        if (values[type.extentSlot()] != null || !type.isExtentRequired()) {
            return true;
        }
        if (!extentHoled) {
            cursor.faultAt(ExtentSpelling.MALFORMED, "");
        }
        return false;
    }

    /**
     * Sets the ids: a partial entity gets the id of the enclosing entity, and claims that were read before their
     * entity's id get it now.
     */
    private void identify() {
        if (type.isPartial() && around != null) {
            String id = around.id();
            if (id == null) {
                around.await();
            }
            values[type.idSlot()] = id == null ? "pending" : id;
        }
        if (own != null && own.isAwaited() && type.isEntity()) {
            if (values[type.idSlot()] instanceof String id && !type.isPartial()) {
                for (WireField field : type.fields()) {
                    if (field.name().equals("claims") && values[field.slot()] instanceof List<?> claims) {
                        values[field.slot()] = ClaimIds.identify(claims, id);
                    }
                }
            }
        }
        if (type.isCaseFile() && values[type.idSlot()] == null) {
            reader.setNameless();
            if (!idHoled) {
                cursor.faultAt("id.missing", "/id");
                notes.hole("/id");
            }
            values[type.idSlot()] = NO_CASE_ID;
        }
    }

    private @Nullable Object make() {
        try {
            return type.make(values);
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
        if (type.isCaseFile()) {
            reader.setNameless();
            values[type.idSlot()] = NO_CASE_ID;
        } else {
            values[type.idSlot()] = null;
        }
        notes.hole(pointer);
        return type.isEntity() ? null : make();
    }
}
