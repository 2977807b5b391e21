package io.github.manumit.json.wire;

import io.github.manumit.json.ReadLimits;
import io.github.manumit.json.spi.WireSource;
import io.github.manumit.json.spi.WireSource.Token;
import org.jspecify.annotations.Nullable;

/** Moves through the tokens within the limits, tracks the position, and reports faults. */
final class Cursor {

    /** How many values an unknown property or a map entry counts as. */
    private static final int ENTRY = 10;

    private final WireSource source;
    private final FaultSink faults;
    private final ReadLimits limits;
    private final Trail trail = new Trail();
    private int depth;
    private final long mostValues;
    private long values;

    /** Stops reading a document that exceeds a limit, after the limit has been reported. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }

    Cursor(WireSource source, FaultSink faults, ReadLimits limits) {
        this.source = source;
        this.faults = faults;
        this.limits = limits;
        this.mostValues = limits.values();
    }

    Trail trail() {
        return trail;
    }

    FaultSink faults() {
        return faults;
    }

    Token current() {
        return source.current();
    }

    Token next() {
        Token token = source.next();
        switch (token) {
            case NAME, END_OBJECT, END_ARRAY -> {}
            case END -> throw stop("json.truncated");
            default -> count();
        }
        return token;
    }

    /** Counts a value. */
    void count() {
        count(1);
    }

    /** Counts something that takes more memory than a single value. */
    void countEntry() {
        count(ENTRY - 1);
    }

    private void count(int weight) {
        values += weight;
        if (values > mostValues) {
            throw stop("json.too-many-values", limits.values());
        }
    }

    long offset() {
        return source.offset();
    }

    /** Enters the object or array that begins here. */
    void enter() {
        if (++depth > limits.depth()) {
            throw stop("json.too-deep", limits.depth());
        }
    }

    void leave() {
        depth--;
    }

    /** Reports a fault of the current token. */
    void fault(String code, Object... arguments) {
        faults.fault(code, trail.pointer(), source.offset(), arguments);
    }

    /** Reports a fault of the value at the end of the trail, or of a property of it. */
    void faultAt(String code, String suffix) {
        faults.fault(code, trail.pointer() + suffix, FaultSink.BY_POINTER);
    }

    private Stop stop(String code, Object... arguments) {
        fault(code, arguments);
        return new Stop();
    }

    /** Returns the current name without checking it; unless the model knows it, {@link #checkName} must follow. */
    String name() {
        return source.text();
    }

    /** Tells whether a name that the model does not know can be kept; otherwise reports it. */
    boolean checkName(String name) {
        if (name.length() > limits.nameLength()) {
            fault("json.string-too-long", limits.nameLength());
            return false;
        }
        String code = Texts.fault(name);
        if (code != null) {
            fault(code);
        }
        return code == null;
    }

    /** Returns the current string; null if it cannot be kept, which is reported. */
    @Nullable
    String string() {
        String text = source.text();
        if (text.length() > limits.stringLength()) {
            fault("json.string-too-long", limits.stringLength());
            return null;
        }
        String code = Texts.fault(text);
        if (code != null) {
            fault(code);
            return null;
        }
        return text;
    }

    /** Returns the digits of the current number. */
    String digits() {
        return source.text();
    }

    /** Skips the current value and everything in it. */
    void skip() {
        int open = 0;
        Token token = source.current();
        while (true) {
            switch (token) {
                case START_OBJECT, START_ARRAY -> {
                    enter();
                    open++;
                }
                case END_OBJECT, END_ARRAY -> {
                    leave();
                    open--;
                }
                default -> {}
            }
            if (open == 0) {
                return;
            }
            token = next();
        }
    }
}
