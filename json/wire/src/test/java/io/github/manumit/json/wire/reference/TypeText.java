package io.github.manumit.json.wire.reference;

import io.github.manumit.entity.Identified;
import io.github.manumit.entity.Ref;
import io.github.manumit.json.wire.reference.Catalog.Component;
import io.github.manumit.json.wire.schema.Constraints;
import io.github.manumit.json.wire.schema.SchemaGenerator;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.quantity.Extent;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Shape;
import jakarta.validation.constraints.NotEmpty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Describes what a component holds and how many. */
final class TypeText {

    private final Catalog catalog;
    private final Links links;

    TypeText(Catalog catalog, Links links) {
        this.catalog = catalog;
        this.links = links;
    }

    String of(Component component) {
        Member member = component.member();
        if (member.property().equals("id") && Identified.class.isAssignableFrom(component.owner())) {
            return "id";
        }
        if (member.isPartial()) {
            return "the entity, in part";
        }
        if (member.kind() instanceof Kind.Mapped mapped) {
            return "by component, a " + of(mapped.value());
        }
        return of(Catalog.element(member.kind())) + bounds(component);
    }

    private String of(Kind kind) {
        if (kind instanceof Kind.Text text) {
            if (text.isWord()) {
                String name = text.type().getSimpleName();
                return links.toVocabulary(name, name);
            }
            return text.type() == String.class ? "text" : links.to(text.type());
        }
        if (kind instanceof Kind.Reference reference) {
            return links.to(Ref.class, "id") + " of " + target(reference.target());
        }
        if (kind instanceof Kind.Number number) {
            return number.type() == Integer.class ? "integer" : "number";
        }
        if (kind instanceof Kind.Nested nested) {
            return links.to(nested.key().type());
        }
        if (kind instanceof Kind.Localized) {
            return links.to(LocalizedText.class);
        }
        if (kind instanceof Kind.Spread) {
            return links.to(Extent.class);
        }
        if (kind instanceof Kind.Flag) {
            return "`true` or `false`";
        }
        throw new IllegalStateException("no text for " + kind);
    }

    private String target(Class<?> target) {
        List<String> names = Catalog.targets(target);
        return links.to(names.size() > 1 ? target : catalog.record(names.get(0)).orElseThrow());
    }

    /** The bounds of a text or number from its constraints. */
    private String bounds(Component component) {
        Map<String, Object> keywords = new HashMap<>();
        Constraints.of(catalog.shape(component.owner()), component.member()).addTo(keywords);
        Object least = keywords.get("minimum");
        Object most = keywords.get("maximum");
        if (least != null && most != null) {
            return " from " + least + " to " + most;
        }
        if (keywords.containsKey("maxLength")) {
            return ", at most " + keywords.get("maxLength") + " characters";
        }
        return least != null ? " from " + least : most != null ? " up to " + most : "";
    }

    String cardinality(Component component) {
        Member member = component.member();
        if (member.kind() instanceof Kind.Listed || member.kind() instanceof Kind.Mapped) {
            return member.annotation(NotEmpty.class) == null ? "0..n" : "1..n";
        }
        Shape shape = catalog.shape(component.owner());
        return SchemaGenerator.isRequired(shape, member) ? "1" : "0..1";
    }
}
