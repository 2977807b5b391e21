package io.github.manumit.json.wire.reference;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.manumit.casefile.CaseFile;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Validates values of single components against the reference schema and the model. */
final class ExampleJudge {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Catalog catalog;
    private final SchemaRegistry schemas;

    /**
     * Creates a validator.
     *
     * @param catalog the records and components
     * @param schema the reference schema
     */
    ExampleJudge(Catalog catalog, String schema) {
        this.catalog = catalog;
        this.schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(CaseFile.SCHEMA, schema)));
    }

    /** The faults of the value of a component, or of a type if the name contains no dot. */
    List<Error> faults(String name, String value) {
        int dot = name.indexOf('.');
        String pointer = dot < 0
                ? "/$defs/" + name
                : definition(name.substring(0, dot), name.substring(dot + 1)) + "/properties/"
                        + name.substring(dot + 1);
        String schema = "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"$ref\": \"" + CaseFile.SCHEMA
                + '#' + pointer + "\"}";
        return schemas.getSchema(schema, InputFormat.JSON).validate(value, InputFormat.JSON);
    }

    /** The properties in the value of a component that the model does not know, which the schema lets pass. */
    List<String> unknown(String name, String value) {
        List<String> unknown = new ArrayList<>();
        catalog.component(name)
                .ifPresent(component -> gather(component.member().kind(), JSON.readTree(value), unknown));
        return unknown;
    }

    private static void gather(Kind kind, JsonNode value, List<String> unknown) {
        if (kind instanceof Kind.Listed listed) {
            value.forEach(element -> gather(listed.element(), element, unknown));
        } else if (kind instanceof Kind.Mapped mapped) {
            value.forEach(element -> gather(mapped.value(), element, unknown));
        } else if (kind instanceof Kind.Nested nested) {
            for (String name : value.propertyNames()) {
                Property property = nested.shape().properties().get(name);
                if (!nested.shape().knows(name)) {
                    unknown.add(name);
                } else if (property != null) {
                    gather(property.member().kind(), value.get(name), unknown);
                }
            }
        }
    }

    /**
     * The place where the schema defines a record that has the property; an inline record has no definition of its own.
     */
    private String definition(String owner, String property) {
        for (Class<?> record : catalog.records()) {
            Property found = catalog.shape(record).properties().get(property);
            boolean isInline = catalog.uses(record.getSimpleName()).stream()
                    .anyMatch(use -> use.member().isInline());
            if (found != null
                    && !isInline
                    && Catalog.declaring(record, found).getSimpleName().equals(owner)) {
                return record == CaseFile.class ? "" : "/$defs/" + record.getSimpleName();
            }
        }
        throw new IllegalArgumentException("no component " + owner + '.' + property);
    }
}
