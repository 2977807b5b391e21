package io.github.manumit.json.wire;

import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Ref;
import io.github.manumit.extension.Extensions;
import io.github.manumit.extension.JsonValue;
import io.github.manumit.json.ReadLimits;
import io.github.manumit.json.spi.WireSource;
import io.github.manumit.json.spi.WireSource.Token;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.shape.Kind;
import io.github.manumit.value.InvalidValueException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads records by reflection over their shapes. The generated readers must agree with it about each document: in what they
 * read, report and note.
 */
final class ShapeReader {

    static final Kind.Text PLAIN = new Kind.Text(String.class, text -> text);
    private static final String WRONG_TYPE = "json.wrong-type";
    static final String DUPLICATE = "json.duplicate-property";

    private final Cursor cursor;
    private final JsonValueReader unknownValues;
    private final ReadNotes notes;
    private @Nullable EntityReading entity;
    private boolean nameless;
    private boolean stopped;

    public ShapeReader(WireSource source, FaultSink faults, ReadLimits limits) {
        this.notes = new ReadNotes(limits.findings());
        this.cursor = new Cursor(source, faults, limits);
        this.unknownValues = new JsonValueReader(cursor);
    }

    public @Nullable Object read(Kind kind) {
        try {
            cursor.count();
            return value(kind, cursor.current());
        } catch (Cursor.Stop e) {
            stopped = true;
            return null;
        }
    }

    public boolean isStopped() {
        return stopped;
    }

    public boolean isNameless() {
        return nameless;
    }

    public ReadNotes notes() {
        return notes;
    }

    public @Nullable JsonValue readUnknown() {
        try {
            return unknownValues.read(cursor.current());
        } catch (Cursor.Stop e) {
            stopped = true;
            return null;
        }
    }

    Cursor cursor() {
        return cursor;
    }

    JsonValueReader unknownValues() {
        return unknownValues;
    }

    /** The entity being read. */
    @Nullable
    EntityReading entity() {
        return entity;
    }

    /** Notes that the case file has a placeholder id. */
    void setNameless() {
        nameless = true;
    }

    /** Reads the current value; null if it leaves a hole. */
    @Nullable
    Object value(Kind kind, Token token) {
        if (token == Token.NULL) {
            cursor.fault("json.null");
            return null;
        }
        if (kind instanceof Kind.Text text) {
            return token == Token.STRING ? text(text) : wrongType("string");
        }
        if (kind instanceof Kind.Nested nested) {
            return token == Token.START_OBJECT ? record(WireType.of(nested.key()), false, null) : wrongType("object");
        }
        if (kind instanceof Kind.Listed listed) {
            return token == Token.START_ARRAY ? list(listed.element()) : wrongType("array");
        }
        if (kind instanceof Kind.Reference) {
            return token == Token.STRING ? parsed(Ref::parse) : wrongType("string");
        }
        if (kind instanceof Kind.Localized) {
            return token == Token.START_OBJECT ? localized() : wrongType("object");
        }
        if (kind instanceof Kind.Number number) {
            return number(number.type() == Integer.class, token);
        }
        if (kind instanceof Kind.Flag) {
            return token == Token.TRUE || token == Token.FALSE
                    ? (Object) (token == Token.TRUE)
                    : wrongType("true or false");
        }
        if (kind instanceof Kind.Mapped mapped) {
            return token == Token.START_OBJECT ? map(mapped.value()) : wrongType("object");
        }
        return token == Token.START_OBJECT ? unknown() : wrongType("object");
    }

    private @Nullable Object wrongType(String expected) {
        cursor.fault(WRONG_TYPE, expected);
        cursor.skip();
        return null;
    }

    private @Nullable Object text(Kind.Text kind) {
        return parsed(kind.parser()::apply);
    }

    private interface Parser {
        Object parse(String text);
    }

    private @Nullable Object parsed(Parser parser) {
        String text = cursor.string();
        if (text == null) {
            return null;
        }
        try {
            return parser.parse(text);
        } catch (InvalidValueException e) {
            cursor.fault(e.code());
            return null;
        }
    }

    private @Nullable Object number(boolean whole, Token token) {
        String expected = whole ? "integer" : "number";
        if (token != Token.NUMBER) {
            return wrongType(expected);
        }
        String digits = cursor.digits();
        if (whole && Texts.hasFraction(digits)) {
            return wrongType(expected);
        }
        Object number = whole ? Texts.whole(digits) : Texts.number(digits);
        if (number == null) {
            cursor.fault("json.number-out-of-range");
        }
        return number;
    }

    private @Nullable Object list(Kind element) {
        cursor.enter();
        List<Object> found = new ArrayList<>();
        BitSet missing = null;
        int index = 0;
        for (Token token = cursor.next(); token != Token.END_ARRAY; token = cursor.next()) {
            cursor.trail().push(index);
            Object value = value(element, token);
            if (value == null) {
                notes.hole(cursor.trail().pointer());
                missing = missing == null ? new BitSet() : missing;
                missing.set(index);
            } else {
                found.add(value);
            }
            cursor.trail().pop();
            index++;
        }
        cursor.leave();
        if (missing != null) {
            notes.gaps(cursor.trail().pointer(), missing);
        }
        return found;
    }

    /** Reads a map with text keys; the keys are never named. */
    private Object map(Kind valueKind) {
        TreeMap<String, Object> found = new TreeMap<>();
        members((name, ordinal) -> {
            if (found.containsKey(name)) {
                cursor.fault(DUPLICATE, ordinal);
                return false;
            }
            Object value = value(valueKind, cursor.next());
            if (value == null) {
                notes.hole(cursor.trail().pointer());
            } else {
                found.put(name, value);
            }
            return true;
        });
        return found;
    }

    private @Nullable Object localized() {
        TreeMap<String, String> found = new TreeMap<>();
        int given = members((name, ordinal) -> {
            if (found.containsKey(name)) {
                cursor.fault(DUPLICATE, ordinal);
                return false;
            }
            if (!isLanguage(name)) {
                return false;
            }
            Object value = value(PLAIN, cursor.next());
            if (value instanceof String text) {
                found.put(name, text);
            }
            return true;
        });
        if (found.isEmpty()) {
            if (given == 0) {
                cursor.faultAt("text.empty", "");
            }
            return null;
        }
        return new LocalizedText(found);
    }

    private boolean isLanguage(String name) {
        try {
            LanguageTag.parse(name);
            return true;
        } catch (InvalidValueException e) {
            cursor.fault(e.code());
            return false;
        }
    }

    /** Handles one member of an object; false if its value still has to be skipped. */
    private interface OnMember {
        boolean read(String name, int ordinal);
    }

    /** Reads the members of an object and returns their number. */
    private int members(OnMember action) {
        cursor.enter();
        int ordinal = 0;
        while (cursor.next() == Token.NAME) {
            ordinal++;
            cursor.countEntry();
            String name = cursor.name();
            if (!cursor.checkName(name) || !action.read(name, ordinal)) {
                cursor.next();
                cursor.skip();
            }
        }
        cursor.leave();
        return ordinal;
    }

    /** Reads unknown properties outside of a record. */
    private Object unknown() {
        TreeMap<String, JsonValue> found = new TreeMap<>();
        members((name, ordinal) -> {
            if (found.containsKey(name)) {
                cursor.fault(DUPLICATE, ordinal);
                return false;
            }
            JsonValue value = unknownValues.read(cursor.next());
            if (value != null) {
                found.put(name, value);
            }
            return true;
        });
        return Extensions.of(found);
    }

    @Nullable
    Object record(WireType type, boolean partial, @Nullable EntityReading around) {
        cursor.enter();
        EntityReading outer = entity;
        boolean isEntity = Entity.class.isAssignableFrom(type.shape().type());
        if (isEntity) {
            entity = new EntityReading(0);
            if (partial && around != null) {
                entity.identify(around.id());
            }
        }
        Object made = new ShapeReading(this, type, partial, isEntity ? entity : null, around).read();
        entity = outer;
        cursor.leave();
        return made;
    }
}
