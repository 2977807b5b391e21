package io.github.manumit.json.jackson3;

import io.github.manumit.json.wire.WireSink;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;

/** Passes the events to a Jackson generator. */
final class GeneratorSink implements WireSink {

    private final JsonGenerator generator;

    GeneratorSink(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void string(String text) {
        generator.writeString(text);
    }

    /** Binary formats need a number instead of its digits. */
    @Override
    public void number(String text) {
        generator.writeNumber(new BigDecimal(text));
    }

    @Override
    public void flag(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }
}
