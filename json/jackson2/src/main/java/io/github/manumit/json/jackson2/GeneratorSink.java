package io.github.manumit.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.manumit.json.wire.WireSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** Passes the events to a Jackson generator. What the generator throws is the cause of an {@link UncheckedIOException}. */
final class GeneratorSink implements WireSink {

    private final JsonGenerator generator;

    private interface Step {
        void run() throws IOException;
    }

    GeneratorSink(JsonGenerator generator) {
        this.generator = generator;
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void startObject() {
        run(generator::writeStartObject);
    }

    @Override
    public void endObject() {
        run(generator::writeEndObject);
    }

    @Override
    public void startArray() {
        run(generator::writeStartArray);
    }

    @Override
    public void endArray() {
        run(generator::writeEndArray);
    }

    @Override
    public void name(String name) {
        run(() -> generator.writeFieldName(name));
    }

    @Override
    public void string(String text) {
        run(() -> generator.writeString(text));
    }

    /** Binary formats need a number instead of its digits. */
    @Override
    public void number(String text) {
        run(() -> generator.writeNumber(new BigDecimal(text)));
    }

    @Override
    public void flag(boolean value) {
        run(() -> generator.writeBoolean(value));
    }

    @Override
    public void nothing() {
        run(generator::writeNull);
    }
}
