package io.github.manumit.json.wire;

import io.github.manumit.entity.Ref;
import io.github.manumit.extension.Extensions;
import io.github.manumit.extension.JsonValue;
import io.github.manumit.incident.Incident;
import io.github.manumit.json.ReadLimits;
import io.github.manumit.json.spi.WireSource;
import io.github.manumit.json.spi.WireSource.Token;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.shape.Kind;
import io.github.manumit.value.InvalidValueException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads one value of the wire format from tokens. Nothing in a document causes an exception: every fault goes to the
 * {@link FaultSink}, an unreadable value leaves a hole, and the rest is still read. Single-use and not thread-safe.
 */
public final class WireReader {

    /** What a value can be besides a record or a text with a number in {@link ModelReaders}. */
    static final int TEXT = -1;

    static final int REFERENCE = -2;
    static final int LOCALIZED = -3;
    static final int INTEGER = -4;
    static final int DECIMAL = -5;
    static final int FLAG = -6;

    private static final String WRONG_TYPE = "json.wrong-type";
    static final String DUPLICATE = "json.duplicate-property";

    private final Cursor cursor;
    private final JsonValueReader unknownValues;
    private final ReadNotes notes;
    private final List<RecordFields> open = new ArrayList<>();
    private int depth;

    /** Elements of the lists that are being read, those of inner lists last. */
    private Object[] elements = new Object[64];

    private int kept;
    private @Nullable EntityReading entity;
    private boolean nameless;
    private boolean stopped;

    /**
     * Creates a reader.
     *
     * @param source the tokens; exceptions that it throws are passed on
     * @param faults receives the faults
     * @param limits limits on what is read; the caller must enforce {@code bytes} and {@code findings}
     */
    public WireReader(WireSource source, FaultSink faults, ReadLimits limits) {
        this.notes = new ReadNotes(limits.findings());
        this.cursor = new Cursor(source, faults, limits);
        this.unknownValues = new JsonValueReader(cursor);
    }

    /**
     * Reads the value that begins at the source's current token, and leaves the source at the value's last token.
     *
     * @param kind the expected kind
     * @return the value; null if it could not be created, which is reported
     */
    public @Nullable Object read(Kind kind) {
        try {
            cursor.count();
            Token token = cursor.current();
            if (kind instanceof Kind.Nested nested) {
                return value(ModelReaders.form(nested.key().type()), token);
            }
            if (kind instanceof Kind.Text text) {
                return text(text, token);
            }
            if (kind instanceof Kind.Reference || kind instanceof Kind.Localized) {
                return value(kind instanceof Kind.Reference ? REFERENCE : LOCALIZED, token);
            }
            return unknownObject(token);
        } catch (Cursor.Stop e) {
            stopped = true;
            return null;
        }
    }

    /**
     * Tells whether a limit stopped the reading before the end of the value.
     *
     * @return true after a fault such as {@code json.too-deep}
     */
    public boolean isStopped() {
        return stopped;
    }

    /**
     * Tells whether the id of the case file is a placeholder, so that the case file can be checked but must not be
     * handed out.
     *
     * @return true if the id could not be read
     */
    public boolean isNameless() {
        return nameless;
    }

    /**
     * Returns the notes about the document.
     *
     * @return holes and positions
     */
    public ReadNotes notes() {
        return notes;
    }

    /**
     * Reads unknown properties outside of a record, as a value that begins at the source's current token.
     *
     * @return the value, or null if it cannot be kept, which is reported
     */
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

    /** Begins the object of a record. */
    RecordFields begin(int form, boolean isEntity, boolean partial, boolean root) {
        if (depth > open.size()) {
            open.add(new RecordFields(this));
        }
        RecordFields fields = open.get(depth - 1);
        fields.begin(form, isEntity, partial, root);
        return fields;
    }

    /** Notes that an entity begins. */
    EntityReading enterEntity(int form) {
        EntityReading entered = new EntityReading(form);
        entity = entered;
        return entered;
    }

    /** Reads the current value; null if it leaves a hole. */
    @Nullable
    Object value(int form, Token token) {
        if (token == Token.NULL) {
            return nothing();
        }
        if (form >= 0) {
            if (form < ModelReaders.RECORDS) {
                return token == Token.START_OBJECT ? record(form, false) : wrongType("object");
            }
            return text(form, token);
        }
        return switch (form) {
            case TEXT, REFERENCE -> text(form, token);
            case LOCALIZED -> token == Token.START_OBJECT ? localized() : wrongType("object");
            case FLAG ->
                token == Token.TRUE || token == Token.FALSE
                        ? (Object) (token == Token.TRUE)
                        : wrongType("true or false");
            default -> number(form == INTEGER, token);
        };
    }

    private @Nullable Object nothing() {
        cursor.fault("json.null");
        return null;
    }

    /** Reads what a claim says of its entity; outside of an entity, it lacks an id whatever it is. */
    @Nullable
    Object says(Token token) {
        if (token == Token.NULL) {
            return nothing();
        }
        int form = entity == null ? ModelReaders.form(Incident.class) : entity.form();
        return token == Token.START_OBJECT ? record(form, true) : wrongType("object");
    }

    private @Nullable Object record(int form, boolean partial) {
        cursor.enter();
        EntityReading outer = entity;
        depth++;
        Object made = ModelReaders.read(form, this, partial);
        depth--;
        entity = outer;
        cursor.leave();
        return made;
    }

    private @Nullable Object wrongType(String expected) {
        cursor.fault(WRONG_TYPE, expected);
        cursor.skip();
        return null;
    }

    /** Reads a text; null if it leaves a hole. */
    @Nullable
    Object text(int form, Token token) {
        if (token == Token.NULL) {
            return nothing();
        }
        if (token != Token.STRING) {
            return wrongType("string");
        }
        String text = cursor.string();
        if (text == null || form == TEXT) {
            return text;
        }
        try {
            return form == REFERENCE ? Ref.parse(text) : ModelReaders.parse(form, text);
        } catch (InvalidValueException e) {
            cursor.fault(e.code());
            return null;
        }
    }

    private @Nullable Object text(Kind.Text kind, Token token) {
        Object text = text(TEXT, token);
        try {
            return text == null ? null : kind.parser().apply((String) text);
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

    /** Reads a list of values of one form. */
    @Nullable
    Object listOf(int form, Token begin) {
        if (begin != Token.START_ARRAY) {
            return begin == Token.NULL ? nothing() : wrongType("array");
        }
        cursor.enter();
        int from = kept;
        BitSet missing = null;
        int index = 0;
        for (Token token = cursor.next(); token != Token.END_ARRAY; token = cursor.next()) {
            cursor.trail().push(index);
            Object value = value(form, token);
            if (value == null) {
                notes.hole(cursor.trail().pointer());
                missing = missing == null ? new BitSet() : missing;
                missing.set(index);
            } else {
                keep(value);
            }
            cursor.trail().pop();
            index++;
        }
        cursor.leave();
        if (missing != null) {
            notes.gaps(cursor.trail().pointer(), missing);
        }
        List<Object> list = listFrom(from);
        kept = from;
        return list;
    }

    /** Keeps an element until its list is complete. */
    private void keep(Object element) {
        if (kept == elements.length) {
            elements = Arrays.copyOf(elements, kept * 2);
        }
        elements[kept++] = element;
    }

    /** The elements that were kept last, as a list of the kind that records keep without copying it. */
    private List<Object> listFrom(int from) {
        return switch (kept - from) {
            case 0 -> List.of();
            case 1 -> List.of(elements[from]);
            case 2 -> List.of(elements[from], elements[from + 1]);
            default -> List.of(Arrays.copyOfRange(elements, from, kept));
        };
    }

    /** Reads a map with text keys; the keys are never named. */
    @Nullable
    Object mapOf(int form, Token begin) {
        if (begin != Token.START_OBJECT) {
            return begin == Token.NULL ? nothing() : wrongType("object");
        }
        TreeMap<String, Object> found = new TreeMap<>();
        members((name, ordinal) -> {
            if (found.containsKey(name)) {
                cursor.fault(DUPLICATE, ordinal);
                return false;
            }
            Object value = value(form, cursor.next());
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
            Object value = text(TEXT, cursor.next());
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
    private @Nullable Object unknownObject(Token token) {
        if (token != Token.START_OBJECT) {
            return token == Token.NULL ? nothing() : wrongType("object");
        }
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
}
