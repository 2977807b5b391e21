package io.github.manumit.json.wire;

import io.github.manumit.extension.Extensions;
import io.github.manumit.extension.JsonValue;
import io.github.manumit.json.spi.WireSource.Token;
import io.github.manumit.value.InvalidValueException;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The properties of one record while it is being read. The generated readers call it: it moves to the next property, reads
 * the values, and keeps what the record needs besides them. The reader uses it again for the next record at the same depth.
 */
final class RecordFields {

    private static final String ID = "id";
    private static final String ID_RULES = "id.";

    /** Placeholder id for a case file without one, so that the rest can still be checked. */
    private static final String NO_CASE_ID = "urn:manumit:no-id";

    /** Placeholder id of what a claim says, until the id of its entity is known. */
    private static final String PENDING = "pending";

    private final WireReader reader;
    private final Cursor cursor;
    private final ReadNotes notes;
    private final @Nullable Object[] parts = new @Nullable Object[ExtentPart.COUNT];

    /** One bit for each property that was met. */
    private long seen;

    private long seenFurther;
    private int ordinal;
    private boolean entity;
    private boolean partial;
    private boolean root;
    private boolean holed;
    private boolean extentGiven;
    private boolean extentHoled;
    private boolean idHoled;
    private @Nullable String id;
    private @Nullable EntityReading own;
    private @Nullable EntityReading around;
    private @Nullable SortedMap<String, JsonValue> unknown;

    RecordFields(WireReader reader) {
        this.reader = reader;
        this.cursor = reader.cursor();
        this.notes = reader.notes();
    }

    /** Begins a record. */
    void begin(int form, boolean isEntity, boolean isPartial, boolean isRoot) {
        seen = 0;
        seenFurther = 0;
        ordinal = 0;
        entity = isEntity;
        partial = isPartial;
        root = isRoot;
        holed = false;
        extentHoled = false;
        idHoled = false;
        id = null;
        unknown = null;
        around = isPartial ? reader.entity() : null;
        own = isEntity ? reader.enterEntity(form) : null;
        if (own != null && around != null) {
            own.identify(around.id());
        }
        if (extentGiven) {
            Arrays.fill(parts, null);
            extentGiven = false;
        }
    }

    /** The name of the next property; null at the end of the record. */
    @Nullable
    String next() {
        if (cursor.next() != Token.NAME) {
            return null;
        }
        ordinal++;
        return cursor.name();
    }

    /** Whether the record is what a claim says, so that it has no id of its own. */
    boolean isPartial() {
        return partial;
    }

    /** Goes to the value of a property; false if it was met before, which is reported. */
    private boolean open(int index, String name) {
        cursor.trail().push(name);
        long bit = 1L << index;
        long met = index < Long.SIZE ? seen : seenFurther;
        if ((met & bit) != 0) {
            cursor.fault(WireReader.DUPLICATE, ordinal);
            cursor.next();
            cursor.skip();
            cursor.trail().pop();
            return false;
        }
        if (index < Long.SIZE) {
            seen |= bit;
        } else {
            seenFurther |= bit;
        }
        return true;
    }

    /** Leaves a value; null is a hole. */
    private @Nullable Object close(@Nullable Object value) {
        if (value == null) {
            holed = true;
            notes.hole(cursor.trail().pointer());
        }
        cursor.trail().pop();
        return value;
    }

    void id(int index) {
        if (open(index, ID)) {
            id = (String) close(reader.text(WireReader.TEXT, cursor.next()));
            if (id == null) {
                idHoled = true;
            } else if (own != null) {
                own.identify(id);
            }
        }
    }

    @Nullable
    Object value(int index, String name, @Nullable Object known, int form) {
        return open(index, name) ? close(reader.value(form, cursor.next())) : known;
    }

    @Nullable
    Object list(int index, String name, @Nullable Object known, int form) {
        return open(index, name) ? close(reader.listOf(form, cursor.next())) : known;
    }

    @Nullable
    Object map(int index, String name, @Nullable Object known, int form) {
        return open(index, name) ? close(reader.mapOf(form, cursor.next())) : known;
    }

    /** What a claim says of the entity that has it. */
    @Nullable
    Object says(int index, String name, @Nullable Object known) {
        return open(index, name) ? close(reader.says(cursor.next())) : known;
    }

    void part(int index, String name, int part, int form) {
        if (open(index, name)) {
            Object value = close(reader.value(form, cursor.next()));
            parts[part] = value;
            extentGiven = true;
            extentHoled |= value == null;
        }
    }

    void unknown(String name) {
        long offset = cursor.offset();
        cursor.countEntry();
        boolean sound = cursor.checkName(name);
        if (sound && unknown != null && unknown.containsKey(name)) {
            cursor.fault(WireReader.DUPLICATE, ordinal);
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

    /** The unknown properties; null if there are none. */
    @Nullable
    Extensions extensions() {
        return unknown == null ? null : Extensions.of(unknown);
    }

    /** The extent of which the parts were read; null if there is none. */
    @Nullable
    Object extent() {
        if (!extentHoled) {
            try {
                return extentGiven ? ExtentSpelling.read(parts, 0) : null;
            } catch (InvalidValueException e) {
                cursor.faultAt(e.code(), "");
                holed = true;
                extentHoled = true;
            }
        }
        return null;
    }

    /** Notes that the record cannot exist without its extent. */
    @Nullable
    Object missesExtent() {
        if (!extentHoled) {
            cursor.faultAt(ExtentSpelling.MALFORMED, "");
        }
        return null;
    }

    /** Gives an entity its id: a case file must have one, and what a claim says has that of its entity. */
    void identify() {
        if (partial && around != null) {
            id = around.id();
            if (id == null) {
                around.await();
                id = PENDING;
            }
        }
        if (root && id == null) {
            reader.setNameless();
            if (!idHoled) {
                cursor.faultAt("id.missing", "/id");
                notes.hole("/id");
            }
            id = NO_CASE_ID;
        }
    }

    /** The id; null if there is none. */
    @Nullable
    String id() {
        return id;
    }

    /** The claims of the entity, which get its id if they were read before it. */
    @Nullable
    List<?> claims(@Nullable List<?> claims) {
        String name = id;
        if (claims == null || own == null || !own.isAwaited() || partial || name == null) {
            return claims;
        }
        return ClaimIds.identify(claims, name);
    }

    /** Reports why a record cannot be made; true if it can be made with another id. */
    boolean isRefused(InvalidValueException e) {
        boolean isId = e.code().startsWith(ID_RULES);
        if (isId ? !idHoled : !holed) {
            cursor.faultAt(e.code(), isId ? "/id" : "");
        }
        if (!isId || idHoled) {
            return true;
        }
        idHoled = true;
        if (root) {
            reader.setNameless();
            id = NO_CASE_ID;
        } else {
            id = null;
        }
        notes.hole(cursor.trail().pointer() + "/id");
        return entity;
    }
}
